// The form of each kind of act, read off the schema that the program makes of the judge's own table: what has to be entered and how
// large it may be. One mechanism for all acts.
import schema from '../../../../schemas/register-entry.json';
import type { Kind } from './kinds';

/** What is entered into a field. */
export type Shape =
  | { is: 'id' }
  | { is: 'day' }
  | { is: 'words'; words: readonly string[] }
  | { is: 'line'; most: number }
  | { is: 'text'; most: number }
  | { is: 'number'; least: number; most: number }
  | { is: 'yes-no' }
  | { is: 'files' }
  | { is: 'ids' }
  | { is: 'lines'; most: number }
  | { is: 'rows'; fields: readonly Field[] }
  | { is: 'group'; fields: readonly Field[] };

export interface Field {
  name: string;
  shape: Shape;
  /** Nothing may stand there instead. */
  optional: boolean;
}

interface Schema {
  type?: string;
  pattern?: string;
  enum?: readonly string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  anyOf?: readonly Schema[];
  items?: Schema;
  properties?: Readonly<Record<string, Schema>>;
}

/** The order in which an office fills in; the schema has its own, by the alphabet. */
const ORDER: readonly string[] = [
  'confirms', 'act', 'object', 'entry', 'settles', 'measure', 'relation', 'target', 'submissions', 'action', 'period', 'form', 'number', 'source', 'batch', 'class',
  'what', 'standard', 'ownerOrg', 'owner', 'leadUnit', 'sponsor', 'acceptor', 'org', 'person', 'from', 'to', 'copies', 'items', 'scope', 'method', 'start', 'end', 'place',
  'text', 'original', 'point', 'pollution', 'origin', 'feedback', 'deadlineKind', 'deadline', 'ownDeadline', 'due', 'date', 'done', 'outcome', 'reason', 'receipt', 'received',
  'signed', 'scan', 'measures', 'findings', 'five', 'files', 'name', 'lines', 'stop', 'major', 'openness', 'parent', 'upper',
];
/** 责任、措施、资金、时限、预案. */
const FIVE: readonly string[] = ['responsibility', 'measures', 'funds', 'deadline', 'contingency'];

/** A text of more bytes than this gets a field of several lines. */
const LINE = 200;

const FORMS: ReadonlyMap<string, readonly Field[]> = new Map(
  (schema.oneOf as unknown as readonly { properties: { kind: { const: string }; body: Schema } }[]).map(({ properties: { kind, body } }) => [kind.const, fieldsOf(body)] as const),
);

/** The fields of a kind's body. */
export function form(kind: Kind): readonly Field[] {
  return FORMS.get(kind) ?? [];
}

function fieldsOf({ properties = {} }: Schema, order = ORDER): Field[] {
  const all = Object.entries(properties).map(([name, found]) => {
    const [inner] = found.anyOf ?? [found];
    return { name, optional: found.anyOf !== undefined, shape: shapeOf(inner ?? found) };
  });
  return all.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function shapeOf(found: Schema): Shape {
  if (found.enum) return { is: 'words', words: found.enum };
  switch (found.type) {
    case 'boolean':
      return { is: 'yes-no' };
    case 'integer':
      return { is: 'number', least: found.minimum ?? 0, most: found.maximum ?? Number.MAX_SAFE_INTEGER };
    case 'array':
      return listOf(found.items ?? {}, found.maxItems ?? 500);
    case 'object':
      return { is: 'group', fields: fieldsOf(found, FIVE) };
    default:
      return textOf(found);
  }
}

function listOf(items: Schema, most: number): Shape {
  if (items.properties) return 'digest' in items.properties ? { is: 'files' } : { is: 'rows', fields: fieldsOf(items) };
  return items.pattern ? { is: 'ids' } : { is: 'lines', most };
}

function textOf({ pattern, maxLength = LINE }: Schema): Shape {
  if (pattern?.includes('{64}')) return { is: 'id' };
  if (pattern) return { is: 'day' };
  return maxLength > LINE ? { is: 'text', most: maxLength } : { is: 'line', most: maxLength };
}

/** Bytes of UTF-8: what FORMAT.md counts. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
