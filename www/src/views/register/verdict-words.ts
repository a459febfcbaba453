// Verdicts in a few words, for a count of entries; what to do about one stands in the case file.
import { t } from '../../i18n/texts';

const VERDICTS: Readonly<Record<string, () => string>> = {
  malformed: () => t('count-verdict-malformed'),
  'unknown-kind': () => t('count-verdict-unknown-kind'),
  'bad-signature': () => t('count-verdict-bad-signature'),
  'pending-parents': () => t('count-verdict-pending-parents'),
  'stale-roster': () => t('count-verdict-stale-roster'),
  'not-entitled': () => t('count-verdict-not-entitled'),
  'cut-off': () => t('count-verdict-cut-off'),
  'awaiting-ratification': () => t('count-verdict-awaiting-ratification'),
  suspended: () => t('count-verdict-suspended'),
  forked: () => t('count-verdict-forked'),
  backdated: () => t('count-verdict-backdated'),
  'guard-failed': () => t('count-verdict-guard-failed'),
  contested: () => t('count-verdict-contested'),
};

export const verdictWord = (code: string): string => VERDICTS[code]?.() ?? code;
