// The wall 挂图作战: backward schedules 倒排工期 as bars on a calendar. It draws what the core and the judge said: lamps are theirs.
import type { Item } from './item';
import { done } from './item';

/** What is shown of the calendar: whole months. */
export interface Span {
  from: string;
  /** First day after it. */
  to: string;
  /** First day of each month in it. */
  months: readonly string[];
}

export interface Mark {
  day: string;
  /** What is to be reached. */
  what: string;
  /** Reached; due and not reached; to come. */
  state: 'reached' | 'missed' | 'ahead';
  /** Of a project 前期, 开工, 竣工, 投产, 达产: its word. */
  stage: string;
}

export interface Bar {
  item: Item;
  from: string;
  /** The deadline; none for what is kept up without end. */
  until: string | null;
  /** Filled up to the last milestone that was reached. */
  reached: string | null;
  /** Hatched: since a deadline or a milestone that was not kept, up to the day looked at. */
  late: { from: string; why: 'deadline' | 'milestone' } | null;
  marks: readonly Mark[];
}

export interface Group {
  name: string;
  red: number;
  yellow: number;
  green: number;
  bars: readonly Bar[];
}

/** The stages of a construction project, in their order. */
const STAGES = ['前期', '开工', '竣工', '投产', '达产'] as const;

/** Months around a day: so many before its own, so many in all. */
export function spanAround(day: string, before = 2, count = 7): Span {
  const first = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - before;
  const months = Array.from({ length: count }, (_, i) => month(first + i));
  return { from: month(first), to: month(first + count), months };
}

function month(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}

/** Where a day lies in the span, from 0 to 1; what is outside lies at its edge. */
export function place({ from, to }: Span, day: string): number {
  const share = (Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from));
  return Math.min(1, Math.max(0, share));
}

/** Items that are not finished, as bars. */
export function barOf(item: Item, asOf: string): Bar {
  const { measures } = item.course;
  const marks = measures.map((one): Mark => {
    const reached = one.done !== undefined && dayOf(one.done) <= asOf;
    const stage = STAGES.find((word) => one.what.startsWith(word)) ?? '';
    return { day: one.due, what: one.what, state: reached ? 'reached' : one.due < asOf ? 'missed' : 'ahead', stage };
  });
  const reached = measures.flatMap((one) => (one.done && dayOf(one.done) <= asOf ? [dayOf(one.done)] : [])).sort().at(-1) ?? null;
  const missed = marks.filter(({ state }) => state === 'missed').map(({ day }) => day).sort()[0];
  const over = item.deadline !== null && item.deadline < asOf ? item.deadline : undefined;
  const handed = item.word === 'completed' || item.word === 'closed';
  const late = handed ? null : over ? ({ from: over, why: 'deadline' } as const) : missed ? ({ from: missed, why: 'milestone' } as const) : null;
  return { item, from: item.feedback, until: item.deadline, reached: handed ? (item.course.submit?.day ?? reached) : reached, late, marks };
}

function dayOf(act: { body: Readonly<Record<string, unknown>>; day: string }): string {
  const { done: said } = act.body;
  return typeof said === 'string' ? said : act.day;
}

const URGENCY: Readonly<Record<string, number>> = { red: 0, yellow: 1, green: 2 };

/** Groups by a field, the most pressing first; within each what is most pressing first. */
export function groups(items: readonly Item[], of: (item: Item) => string, asOf: string): Group[] {
  const shared = new Map<string, Item[]>();
  for (const item of items.filter(({ state, word }) => !done(state) && word !== null)) {
    const mine = shared.get(of(item));
    if (mine) mine.push(item);
    else shared.set(of(item), [item]);
  }
  const count = (mine: readonly Item[], lamp: string) => mine.filter((item) => item.lamp === lamp).length;
  const all = [...shared].map(([name, mine]): Group => {
    const bars = mine.map((item) => barOf(item, asOf)).sort(byUrgency);
    return { name, red: count(mine, 'red'), yellow: count(mine, 'yellow'), green: count(mine, 'green'), bars };
  });
  return all.sort((a, b) => b.red - a.red || b.yellow - a.yellow || b.bars.length - a.bars.length || (a.name < b.name ? -1 : 1));
}

function byUrgency(a: Bar, b: Bar): number {
  const rank = ({ item }: Bar) => URGENCY[item.lamp ?? ''] ?? 3;
  const key = ({ late, until }: Bar) => late?.from ?? until ?? '9999';
  return rank(a) - rank(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
