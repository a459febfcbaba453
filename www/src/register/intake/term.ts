// Days and deadlines as offices write them: 2025-06-30, 2025.6.30, 2025年6月底前, 立行立改, 长期坚持.
import { isDay, lastOfMonth } from '../../format/day';

export interface Term {
  kind: 'fixed' | 'staged' | 'immediate' | 'long_term';
  day: string | null;
  /** What was read into it: the end of a month or year that was named alone, or the last of several days. */
  read: 'end' | 'last' | null;
}

const IMMEDIATE = /立行立改|立即整改|立知立改|即知即改/u;
const LONG_TERM = /长期坚持|持续推进|持续坚持|常态化|长期/u;
const STAGED = /分期|分阶段|分年度/u;

/** Quarters and halves by their last month. */
const SPANS: readonly (readonly [RegExp, number])[] = [
  [/^(?:第?[一1]季度|[一1]季度末)/u, 3],
  [/^(?:上半年|第?[二2]季度)/u, 6],
  [/^第?[三3]季度/u, 9],
  [/^(?:下半年|第?[四4]季度|[年]?底|[年]?末|全年|内)/u, 12],
];

const NUMERIC = /(?<!\d)(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})(?!\d)\s*[日号]?/gu;
const PACKED = /(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/gu;
const MONTH = /(?<!\d)(\d{4})\s*[-./年]\s*(\d{1,2})(?!\d)\s*月?\s*(?:份)?(底|末|上旬|中旬|下旬)?/gu;
const YEAR = /(?<!\d)(\d{4})\s*年\s*(?=(\S*))/gu;
/** Part of a date whose year nobody wrote. */
const UNREAD = /\d\s*[-./月]\s*\d|\d\s*[月日号]/u;

/** A deadline; none where it cannot be read. Nothing written is no deadline: `null` says so. */
export function term(written: string): Term | null | undefined {
  const text = written.normalize('NFKC').trim();
  if (text === '' || /^[-—–/无]+$/u.test(text)) return null;
  const found = days(text);
  // What reads as a date and is none is not passed over for the words beside it.
  if (found === undefined) return undefined;
  const last = found.reduce<Dated | null>((latest, one) => (latest === null || one.day > latest.day ? one : latest), null);
  const several = new Set(found.map(({ day }) => day)).size > 1;
  if (LONG_TERM.test(text)) return { kind: 'long_term', day: last?.day ?? null, read: null };
  if (last) return { kind: several || STAGED.test(text) ? 'staged' : 'fixed', day: last.day, read: several ? 'last' : last.end ? 'end' : null };
  return IMMEDIATE.test(text) ? { kind: 'immediate', day: null, read: null } : undefined;
}

/** One day, as the day of a feedback is; none where it cannot be read. */
export function day(written: string): string | undefined {
  const found = days(written.normalize('NFKC'));
  const [only, ...others] = found ?? [];
  return others.length === 0 ? only?.day : undefined;
}

interface Dated {
  day: string;
  /** The end of what was named. */
  end: boolean;
}

/** Every day that is named; nothing where one of them does not exist. */
function days(text: string): Dated[] | undefined {
  let left = text;
  const found: (Dated | undefined)[] = [];
  const take = (pattern: RegExp, made: (parts: readonly string[]) => Dated | undefined) => {
    left = left.replaceAll(pattern, (...match) => {
      found.push(made(match.slice(1).map((part) => (typeof part === 'string' ? part : ''))));
      return '　';
    });
  };
  take(NUMERIC, ([y = '', m = '', d = '']) => exact(y, m, d));
  take(PACKED, ([y = '', m = '', d = '']) => exact(y, m, d));
  take(MONTH, ([y = '', m = '', part = '']) => ofMonth(y, m, part));
  take(YEAR, ([y = '', rest = '']) => ofYear(y, rest));
  return found.every((one) => one !== undefined) && !UNREAD.test(left) ? found : undefined;
}

function exact(year: string, month: string, date: string): Dated | undefined {
  const made = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(made) ? { day: made, end: false } : undefined;
}

function ofMonth(year: string, month: string, part: string): Dated | undefined {
  const first = exact(year, month, '1');
  if (!first) return undefined;
  const date = part === '上旬' ? '10' : part === '中旬' ? '20' : '';
  return { day: date ? `${first.day.slice(0, 8)}${date}` : lastOfMonth(first.day), end: true };
}

function ofYear(year: string, rest: string): Dated | undefined {
  const [, month = 12] = SPANS.find(([pattern]) => pattern.test(rest)) ?? [];
  return { day: lastOfMonth(`${year}-${String(month).padStart(2, '0')}-01`), end: true };
}
