// From what was entered to the body of an act, or what is missing, field by field. The form is the judge's own; what the ledger settles is put to it.
import type { Draft } from '../../desk/originals';
import { ascending, type Json } from '../canonical';
import { isDay } from '../../format/day';
import type { Filled } from './fill';
import type { Kind } from './kinds';
import { type Field, type Shape, bytesOf, form } from './shape';

/** What is wrong with a field, by the name that stands in its address: `measures.2.due`. */
export interface Lack {
  field: string;
  why: 'empty' | 'long' | 'day' | 'number' | 'choose';
  /** So many bytes or characters at most. */
  most?: number;
}

export type Composed = { body: Readonly<Record<string, Json>> } | { lacks: readonly Lack[] };

/** Fields that an office leaves empty where there is nothing to say, although the form asks for a text. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['register.batch', 'register.origin', 'register.point', 'letter.number', 'letter.received', 'handover.text', 'supervise.text']);

/** Fields that people enter: what the ledger settles and what does not apply is left out. */
export function entered(kind: Kind, filled: Filled): readonly Field[] {
  return form(kind).filter(({ name }) => !(name in filled.body) && !(name in filled.without));
}

/** Whether a field may stay empty. */
export function mayBeEmpty(kind: Kind, { name, optional, shape }: Field): boolean {
  return optional || MAY_BE_EMPTY.has(`${kind}.${name}`) || shape.is === 'lines' || shape.is === 'files' || shape.is === 'yes-no';
}

/** A digest of a text that lacks itself lacks nothing of its own. */
const DERIVED: Readonly<Record<string, string>> = { 'register.original': 'text', 'notice_post.text': 'place' };

export function compose(kind: Kind, filled: Filled, draft: Draft): Composed {
  // Whoever confirms a paper signs what the first clerk entered, and nothing else.
  const first = filled.choices['confirms']?.find(({ value: id }) => id === draft['confirms'])?.act;
  if (first) return { body: { ...(first.body as Record<string, Json>), confirms: first.id } };
  const lacks: Lack[] = [];
  const body: Record<string, Json> = { ...filled.without, ...filled.body };
  for (const field of entered(kind, filled)) body[field.name] = value(field, draft[field.name], field.name, mayBeEmpty(kind, field), lacks);
  const own = lacks.filter(({ field }) => !lacks.some((other) => other.field === DERIVED[`${kind}.${field}`]));
  return own.length > 0 ? { lacks: own } : { body };
}

function value(field: Field, given: unknown, place: string, empty: boolean, lacks: Lack[]): Json {
  const { shape, optional } = field;
  const nothing = given === undefined || given === null || given === '';
  if (nothing && optional) return null;
  const lack = (why: Lack['why'], most?: number): Json => {
    lacks.push(most === undefined ? { field: place, why } : { field: place, why, most });
    return null;
  };
  switch (shape.is) {
    case 'yes-no':
      return given === true;
    case 'day':
      return typeof given === 'string' && isDay(given) ? given : lack(nothing ? 'empty' : 'day');
    case 'words':
    case 'id':
      return typeof given === 'string' && given !== '' ? given : lack('choose');
    case 'line':
    case 'text':
      return written(String(given ?? '').trim(), shape, empty, lack);
    case 'number': {
      const number = Number(given);
      return !nothing && Number.isInteger(number) && number >= shape.least && number <= shape.most ? number : lack(nothing ? 'choose' : 'number');
    }
    case 'lines':
      return lines(given, place, shape.most, lacks);
    case 'ids':
      return ascending(Array.isArray(given) ? (given as string[]) : []).length > 0 ? ascending(given as string[]) : lack('choose');
    case 'files':
      return (Array.isArray(given) ? given : []) as Json;
    case 'rows':
      return rows(shape.fields, given, place, lacks);
    case 'group':
      return group(shape.fields, given, place, lacks);
  }
}

function written(text: string, shape: Extract<Shape, { most: number; is: 'line' | 'text' }>, empty: boolean, lack: (why: Lack['why'], most?: number) => Json): Json {
  if (text === '' && (!empty || shape.is === 'line')) return lack('empty');
  return bytesOf(text) > shape.most ? lack('long', shape.most) : text;
}

/** A set of names: what was ticked, or one a line. */
function lines(given: unknown, place: string, most: number, lacks: Lack[]): Json {
  const all = Array.isArray(given) ? (given as string[]) : String(given ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
  const long = all.findIndex((line) => bytesOf(line) > 200);
  if (long >= 0) lacks.push({ field: place, why: 'long', most: 200 });
  if (all.length > most) lacks.push({ field: place, why: 'number' });
  return place === 'pollution' ? ascending(all) : all;
}

function rows(fields: readonly Field[], given: unknown, place: string, lacks: Lack[]): Json {
  const all = Array.isArray(given) ? (given as Draft[]) : [];
  if (all.length === 0) lacks.push({ field: place, why: 'empty' });
  return all.map((row, i) => {
    const made: Record<string, Json> = {};
    for (const field of fields) made[field.name] = field.name === 'n' ? i + 1 : value(field, row[field.name], `${place}.${i}.${field.name}`, false, lacks);
    return made;
  });
}

function group(fields: readonly Field[], given: unknown, place: string, lacks: Lack[]): Json {
  const made: Record<string, Json> = {};
  for (const field of fields) made[field.name] = value(field, (given as Draft | null)?.[field.name], `${place}.${field.name}`, false, lacks);
  return made;
}
