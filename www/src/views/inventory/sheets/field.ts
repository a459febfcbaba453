// A field of an entry one level down: how it is read, and what the entry is once something was typed into it.
import type { Written } from '../../../core/wire';
import { isDay } from '../../../format/day';
import { t } from '../../../i18n/texts';

export interface Choice {
  id: string;
  word: string;
}

export interface Field<Entry> {
  /** As the path of a notice names it. */
  id: string;
  head: string;
  /** An empty cell says 待填. */
  wanted?: boolean;
  /** Those of a quantity; empty for words. */
  units: readonly string[];
  choices?: readonly Choice[];
  get(entry: Entry): Written | null;
  set(entry: Entry, text: string, unit: string): Entry;
  /** Why this cannot be written; `null` where it can. */
  check?(text: string): string | null;
}

type Key<Entry, Of> = { [K in keyof Entry]-?: Entry[K] extends Of | null | undefined ? K : never }[keyof Entry] & string;

export function quantity<Entry>(id: Key<Entry, Written>, head: string, units: readonly string[], wanted = false): Field<Entry> {
  return {
    id,
    head,
    units,
    wanted,
    get: (entry) => (entry[id] as Written | null | undefined) ?? null,
    set: (entry, text, unit) => ({ ...entry, [id]: typed(text, unit, units) }),
  };
}

export function words<Entry>(id: Key<Entry, string>, head: string): Field<Entry> {
  return { id, head, units: [], get: (entry) => text(entry[id]), set: (entry, said) => ({ ...entry, [id]: said }) };
}

export function day<Entry>(id: Key<Entry, string>, head: string): Field<Entry> {
  const check = (said: string) => (said.trim() === '' || isDay(said.trim()) ? null : t('sheet-no-day', { text: said }));
  return { id, head, units: [], check, get: (entry) => text(entry[id]), set: (entry, said) => ({ ...entry, [id]: said.trim() || null }) };
}

export function choice<Entry>(id: Key<Entry, string>, head: string, choices: readonly Choice[], wanted = false): Field<Entry> {
  const check = (said: string) => (said === '' || choices.some(({ word }) => word === said) ? null : t('sheet-no-choice', { text: said }));
  return {
    id,
    head,
    units: [],
    choices,
    wanted,
    check,
    get: (entry) => text(choices.find((one) => one.id === entry[id])?.word),
    set: (entry, said) => ({ ...entry, [id]: choices.find(({ word }) => word === said)?.id ?? null }),
  };
}

/** As typed; a unit behind the number that fits the field moves to its own place. */
export function typed(said: string, unit: string, units: readonly string[]): Written | null {
  if (said.trim() === '') return null;
  const behind = /^(.*[\d０-９)）])\s*([^\d\s+\-−*×/÷().,，．）][^\s]*|%)$/u.exec(said.trim());
  const [, value, own] = behind ?? [];
  return value !== undefined && own !== undefined && units.includes(own) ? { value, unit: own } : { value: said, unit };
}

function text(of: unknown): Written | null {
  return typeof of === 'string' && of !== '' ? { value: of } : null;
}
