// Who can mend a notice: whoever fills in, whoever decides the basis, whoever reviews; hints need nobody.
import type { Notice } from '../../core/wire';
import { t } from '../../i18n/texts';

export const WHO = ['preparer', 'decider', 'reviewer', 'nobody'] as const;
export type Who = (typeof WHO)[number];

const DECIDER = new Set(['family-missing', 'family-unknown', 'region-missing', 'region-unknown', 'gwp-missing', 'gwp-unknown', 'reading-unknown', 'sector-unknown']);
const REVIEWER = new Set(['factor-unchecked', 'other-region', 'data-differs', 'factor-missing', 'journal-broken']);

export function whoMends({ code, severity }: Pick<Notice, 'code' | 'severity'>): Who {
  if (DECIDER.has(code)) return 'decider';
  if (REVIEWER.has(code)) return 'reviewer';
  return severity === 'hint' ? 'nobody' : 'preparer';
}

export function whoWord(who: Who): { name: string; what: string } {
  switch (who) {
    case 'preparer':
      return { name: t('who-preparer'), what: t('who-preparer-what') };
    case 'decider':
      return { name: t('who-decider'), what: t('who-decider-what') };
    case 'reviewer':
      return { name: t('who-reviewer'), what: t('who-reviewer-what') };
    case 'nobody':
      return { name: t('who-nobody'), what: t('who-nobody-what') };
  }
}
