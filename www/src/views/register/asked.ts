// What the address of the list asks for: a set, words, an order.
import { type Query as Words, SORTS, type Sort, parse } from '../../register/query';
import type { Query } from '../../router';
import { type Part, SETS, type SetName } from './sets';

export interface Asked {
  set: SetName | null;
  /** Only those of one source, of one unit, open at the end of one month. */
  part: Part | null;
  written: string;
  words: Words;
  sort: Sort;
}

export function asked(query: Query): Asked {
  const written = query['q'] ?? '';
  return {
    set: SETS.find((name) => name === query['in']) ?? null,
    part: query['by'] === undefined ? null : { by: query['by'], of: query['of'] ?? '' },
    written,
    words: parse(written),
    sort: SORTS.find((name) => name === query['sort']) ?? 'urgent',
  };
}

/** The address with these changes; what is as usual is not said. */
export function changed(query: Query, changes: Readonly<Record<string, string | null>>): Query {
  const all: Record<string, string> = { ...query };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') delete all[name];
    else all[name] = value;
  }
  return all;
}

/** The written search with one field set to a value, or without it. */
export function withField(written: string, name: string, value: string): string {
  const rest = written.replace(new RegExp(`${name}\\s*[:：]\\s*(?:"[^"]*"|\\S+)\\s*`, 'gu'), '').trim();
  if (!value) return rest;
  return `${rest} ${name}:${/\s/u.test(value) ? `"${value}"` : value}`.trim();
}

/** The parts of a written search, so that one of them can be left out. */
export function partsOf(written: string): string[] {
  return written.match(/[\p{L}]+\s*[:：<>＜＞]\s*(?:"[^"]*"|\S+)|"[^"]*"|\S+/gu) ?? [];
}
