// How a default was found and how far it was checked, in the words of the screen: 缺省 已核, 取最近年份 2023.
import type { How, Status } from '../core/wire';
import { t } from '../i18n/texts';
import type { Tone } from '../icons';
import { nameOf } from './ids';

/** 已核 only where the primary text was read. */
export function checked(status: Status): { tone: Tone; word: string } {
  return status === 'primary text read'
    ? { tone: 'ok', word: t('status-default-checked') }
    : { tone: 'warn', word: t('status-default-unchecked') };
}

/** The same, with what exactly was read. */
export function checkedHow(status: Status): string {
  switch (status) {
    case 'primary text read':
      return t('status-primary');
    case 'secondary copy':
      return t('status-copy');
    case 'from memory':
      return t('status-memory');
  }
}

export function matched(how: readonly How[]): string {
  return how.map(one).join(t('list-comma'));
}

/** What a cell has room for: nothing where the value is the one that was asked for. */
export function unlike(how: readonly How[]): string {
  return how.flatMap((one) => brief(one) ?? []).join(t('list-comma'));
}

function brief(how: How): string | null {
  switch (how.how) {
    case 'exact':
      return null;
    case 'latest-year':
      return t('match-mark-latest', { used: String(how.used) });
    case 'other-year':
      return t('match-mark-year', { used: String(how.used) });
    case 'other-region':
      return t('match-mark-region', { used: nameOf(how.used) });
  }
}

function one(how: How): string {
  switch (how.how) {
    case 'exact':
      return t('match-exact');
    case 'latest-year':
      return t('match-latest-year', { used: String(how.used) });
    case 'other-year':
      return t('match-other-year', { asked: String(how.asked), used: String(how.used) });
    case 'other-region':
      return t('match-other-region', { asked: nameOf(how.asked), used: nameOf(how.used) });
  }
}
