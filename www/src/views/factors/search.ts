// Finding rows of the library by words, family and year, and setting the rows of one material side by side.
import type { Factors } from '../../core/wire';
import type { Parameter } from './parameter';

export type Factor = Factors['factors'][number];

export interface Asked {
  /** Words, all of which have to stand somewhere in the row. */
  words: string;
  family: string;
  year: string;
}

/** A row with everything that it can be found by. */
export interface Found {
  factor: Factor;
  text: string;
}

export function indexed(factors: readonly Factor[], words: (factor: Factor) => readonly string[]): Found[] {
  return factors.map((factor) => ({ factor, text: plain([factor.printed, factor.locator_zh, factor.locator_en, factor.id, ...words(factor)].join(' ')) }));
}

export function hits(rows: readonly Found[], { words, family, year }: Asked): Factor[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return rows
    .filter(({ factor, text }) => wanted.every((word) => text.includes(word)) && (!family || factor.family === family) && describes(factor, year))
    .map(({ factor }) => factor);
}

/** A value without years is one of any year. */
export function describes({ from, to }: Factor, year: string): boolean {
  if (!year) return true;
  const asked = Number(year);
  return (from === null || from <= asked) && (to === null || asked <= to);
}

/** The years that values are given for, newest first. */
export function years(factors: readonly Factor[]): string[] {
  const all = factors.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
  return [...new Set(all)].sort((a, b) => b - a).map(String);
}

export interface Compared {
  parameter: Parameter;
  /** Years as columns, newest first; the empty one is for values that name none. */
  years: string[];
  /** Families, and regions where they tell them apart. */
  rows: { family: string; region: string | null; cells: (Factor | null)[] }[];
}

/** The values of one material, a table for each parameter: families down, years across. */
export function compared(factors: readonly Factor[]): Compared[] {
  const parameters = [...new Set(factors.map(({ parameter }) => parameter))];
  return parameters.map((parameter) => {
    const own = factors.filter((factor) => factor.parameter === parameter);
    const columns = [...new Set(own.map(span))].sort((a, b) => (a < b ? 1 : -1));
    const keys = [...new Set(own.map(({ family, region }) => `${family}\n${region ?? ''}`))];
    const rows = keys.map((key) => {
      const [family = '', region = ''] = key.split('\n');
      const of = (year: string) => own.find((one) => one.family === family && (one.region ?? '') === region && span(one) === year) ?? null;
      return { family, region: region || null, cells: columns.map(of) };
    });
    return { parameter, years: columns, rows };
  });
}

/** `2023`, `2021–2023`; empty where the value names no year. */
export function span({ from, to }: Factor): string {
  if (from === null && to === null) return '';
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
