// The foot of a printed page of the register: its check code, when it was printed, page of pages.
import { minute, stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import type { Foot } from '../report/page-sheet';
import { grouped } from './words';

export function printedFoot(digest: string, code = t('count-foot-code', { code: grouped(digest) })): Foot {
  const pages = [t('count-foot-page'), t('count-foot-of'), t('count-foot-pages')] as const;
  return { code, digest, printed: t('count-foot-printed', { at: minute(stamp(new Date())) }), pages };
}
