// Periods in which progress is asked for 调度: the one that a day lies in, and the one before.
import type { SuperiorTable } from './wire';

export type Cadence = SuperiorTable['cadence'];

export interface Period {
  /** First day. */
  since: string;
  /** Last day. */
  until: string;
}

/** The period that a day lies in. Weeks begin on Monday; two weeks are counted from the first Monday of 2024. */
export function periodOf(cadence: Cadence, day: string): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (cadence) {
    case 'week':
    case 'fortnight': {
      const length = cadence === 'week' ? 7 : 14;
      const since = number(day) - ((((number(day) - MONDAY) % length) + length) % length);
      return { since: text(since), until: text(since + length - 1) };
    }
    case 'month':
      return { since: `${day.slice(0, 7)}-01`, until: lastOf(year, month) };
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1;
      return { since: `${day.slice(0, 4)}-${two(first)}-01`, until: lastOf(year, first + 2) };
    }
  }
}

/** The period before the one that a day lies in. */
export function periodBefore(cadence: Cadence, day: string): Period {
  return periodOf(cadence, text(number(periodOf(cadence, day).since) - 1));
}

/** `2026Q4` is the quarter; `null` where it is written otherwise. */
export function quarterNamed(name: string): Period | null {
  const [, year = '', quarter = ''] = /^(\d{4})Q([1-4])$/.exec(name) ?? [];
  return year ? periodOf('quarter', `${year}-${two(Number(quarter) * 3)}-01`) : null;
}

export function quarterName(day: string): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

const DAY = 86_400_000;
const MONDAY = number('2024-01-01');

function number(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function text(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

function lastOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
