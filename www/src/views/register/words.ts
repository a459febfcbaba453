// What the screen calls states, progress words, lamps, flags and classes. An unknown code shows itself.
import { t } from '../../i18n/texts';
import type { Tone } from '../../icons';
import { type Item, done } from '../../register/item';

type Words = Readonly<Record<string, () => string>>;

const STATES: Words = {
  registered: () => t('ledger-state-registered'),
  assigned: () => t('ledger-state-assigned'),
  rectifying: () => t('ledger-state-rectifying'),
  submitted: () => t('ledger-state-submitted'),
  inspected: () => t('ledger-state-inspected'),
  reviewed: () => t('ledger-state-reviewed'),
  in_notice: () => t('ledger-state-in-notice'),
  notice_over: () => t('ledger-state-notice-over'),
  closed: () => t('ledger-state-closed'),
  filed: () => t('ledger-state-filed'),
  merged: () => t('ledger-state-merged'),
  unfounded: () => t('ledger-state-unfounded'),
  contested: () => t('ledger-state-contested'),
  reexamine: () => t('ledger-state-reexamine'),
};

const PROGRESS: Words = {
  closed: () => t('ledger-word-closed'),
  completed: () => t('ledger-word-completed'),
  'on-schedule': () => t('ledger-word-on-schedule'),
  behind: () => t('ledger-word-behind'),
  'not-started': () => t('ledger-word-not-started'),
};

const FLAGS: Words = {
  coexisting: () => t('ledger-flag-coexisting'),
  'suspected-duplicate': () => t('ledger-flag-suspected-duplicate'),
  'late-objection': () => t('ledger-flag-late-objection'),
  objected: () => t('ledger-flag-objected'),
  'evidence-reused': () => t('ledger-flag-evidence-reused'),
  'same-person': () => t('ledger-flag-same-person'),
};

const CLASSES: Words = {
  'central-inspection': () => t('ledger-class-central-inspection'),
  'provincial-inspection': () => t('ledger-class-provincial-inspection'),
  'yangtze-film': () => t('ledger-class-yangtze-film'),
  petition: () => t('ledger-class-petition'),
  'hazard-major': () => t('ledger-class-hazard-major'),
  'hazard-general': () => t('ledger-class-hazard-general'),
  supervised: () => t('ledger-class-supervised'),
  'enterprise-request': () => t('ledger-class-enterprise-request'),
  'self-check': () => t('ledger-class-self-check'),
};

const say = (words: Words, code: string): string => words[code]?.() ?? code;

export const stateWord = (code: string): string => say(STATES, code);
export const progressWord = (code: string | null): string => (code === null ? t('ledger-word-none') : say(PROGRESS, code));
export const flagWord = (code: string): string => say(FLAGS, code);
export const className = (code: string): string => say(CLASSES, code);

/** The lamp with its reason, in one word each. */
export function lampWord(item: Item, asOf: string): { tone: Tone; word: string } {
  if (item.state === 'merged') return { tone: 'info', word: t('ledger-lamp-merged') };
  if (item.state === 'contested' || item.state === 'reexamine') return { tone: 'warn', word: t('ledger-lamp-contested') };
  const late = item.deadline !== null && item.deadline < asOf;
  switch (item.lamp) {
    case 'red':
      return { tone: 'bad', word: late ? t('ledger-lamp-overdue') : t('ledger-lamp-idle') };
    case 'yellow':
      return { tone: 'warn', word: item.word === 'behind' ? t('ledger-lamp-behind') : t('ledger-lamp-soon') };
    case 'green':
      return { tone: 'ok', word: t('ledger-lamp-green') };
    default:
      return { tone: 'idle', word: t('ledger-lamp-none') };
  }
}

/** The lamp with how long: 红 超期 12 天, 黄 临期 剩 5 天. */
export function lampAndDays(item: Item, asOf: string): { tone: Tone; word: string } {
  const { tone, word } = lampWord(item, asOf);
  const { left, late } = deadlineWords(item, asOf);
  if (late && item.lamp === 'red' && item.deadline !== null) return { tone, word: t('ledger-lamp-overdue-days', { count: -daysFrom(asOf, item.deadline) }) };
  return { tone, word: [word, left].filter(Boolean).join(' ') };
}

/** How long until the deadline, or since; what has none says what it has instead. */
export function deadlineWords(item: Item, asOf: string): { day: string; left: string; late: boolean } {
  if (item.state === 'merged') return { day: item.deadline ?? '—', left: t('ledger-main'), late: false };
  if (item.deadlineKind === 'long_term') return { day: t('ledger-long-term'), left: '', late: false };
  if (item.deadline === null) return { day: kindOfDeadline(item) || t('ledger-no-deadline'), left: '', late: false };
  const days = daysFrom(asOf, item.deadline);
  if (done(item.state) || item.word === 'completed' || item.word === 'closed') return { day: item.deadline, left: '', late: false };
  if (days < 0) return { day: item.deadline, left: t('ledger-late', { count: -days }), late: true };
  return { day: item.deadline, left: days === 0 ? t('ledger-today') : t('ledger-left', { count: days }), late: false };
}

export function kindOfDeadline(item: Pick<Item, 'deadlineKind'>): string {
  switch (item.deadlineKind) {
    case 'long_term':
      return t('ledger-long-term');
    case 'immediate':
      return t('ledger-immediate');
    case 'staged':
      return t('ledger-staged');
    default:
      return '';
  }
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The head of a digest, in fours. */
export function grouped(digest: string): string {
  return (digest.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
}
