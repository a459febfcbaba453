// The next step in words, and who must act.
import { t } from '../../i18n/texts';
import type { Holder } from '../../register/acts';
import type { Item } from '../../register/item';
import type { Step, StepKind } from '../../register/next';

const STEPS: Readonly<Record<StepKind, (step: Step, item: Item) => string>> = {
  assign: () => t('ledger-step-assign'),
  plan: () => t('ledger-step-plan'),
  'approve-plan': () => t('ledger-step-approve-plan'),
  work: ({ day, what }) => t('ledger-step-work', { day: day ?? '', what }),
  sweep: () => t('ledger-step-sweep'),
  children: ({ part }) => t('ledger-step-children', { part }),
  submit: ({ what }) => (what ? t('ledger-step-submit-again', { what }) : t('ledger-step-submit')),
  inspect: ({ part, whole }) => t('ledger-step-inspect', { part, whole }),
  approve: ({ part, whole, what }) => t('ledger-step-approve', { part, whole, what }),
  'settle-veto': ({ what }) => t('ledger-step-settle-veto', { what }),
  post: ({ whole }) => t('ledger-step-post', { whole }),
  notice: ({ day }) => t('ledger-step-notice', { day: day ?? '' }),
  'answer-objection': () => t('ledger-step-answer-objection'),
  'end-notice': ({ day }) => t('ledger-step-end-notice', { day: day ?? '' }),
  'sign-off': () => t('ledger-step-sign-off'),
  file: () => t('ledger-step-file'),
  settle: ({ what }) => (what ? t('ledger-step-settle-of', { what }) : t('ledger-step-settle')),
  'sign-again': () => t('ledger-step-sign-again'),
  review: ({ day }) => t('ledger-step-review', { day: day ?? '' }),
  reviewed: ({ what, day }) => t('ledger-step-reviewed', { done: what, day: day ?? '' }),
  'with-main': ({ what }) => t('ledger-step-with-main', { number: what }),
  none: () => t('ledger-step-none'),
};

export function stepWord(item: Item): string {
  return STEPS[item.step.kind](item.step, item);
}

export function holderName({ org, person }: Holder): string {
  return t('ledger-who', { org, person }).trim();
}

/** Whether somebody has to act at all. */
export function waits(kind: StepKind): boolean {
  return kind !== 'none' && kind !== 'with-main' && kind !== 'reviewed';
}

/** Who must act, two by name; nobody where nothing is to be done. */
export function whoWord({ kind, who }: Step): string {
  if (!waits(kind)) return '';
  const names = who.slice(0, 2).map(holderName);
  if (names.length === 0) return t('ledger-who-nobody');
  return who.length > 2 ? t('ledger-who-more', { names: names.join(t('list-comma')), count: who.length }) : names.join(t('list-comma'));
}
