// The search field of the list: words, and fields with their value (来源:省督 包保:周启明 时限<2026-12). A copied address says it too.
import { done, type Item } from './item';

type Compare = ':' | '<' | '>';

interface Term {
  field: string;
  compare: Compare;
  value: string;
}

export interface Query {
  /** Words that have to be somewhere in the item. */
  words: readonly string[];
  terms: readonly Term[];
  /** Fields that nobody knows, as they were written. */
  unknown: readonly string[];
}

/** What a field is called, in both languages. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  number: ['编号', 'number', 'no'],
  source: ['来源', 'source'],
  batch: ['批次', '轮次', 'round'],
  class: ['类别', 'class'],
  origin: ['源类', 'origin'],
  pollution: ['污染', '污染类型', 'pollution'],
  point: ['点位', 'place'],
  unit: ['单位', '责任单位', 'unit'],
  owner: ['责任人', 'person'],
  sponsor: ['包保', '包保领导', 'leader'],
  lead: ['牵头', '牵头单位', 'lead'],
  acceptor: ['验收', '验收单位', 'acceptor'],
  state: ['状态', 'state'],
  word: ['进度', 'progress'],
  lamp: ['灯', 'lamp'],
  next: ['下一步', 'next'],
  due: ['时限', 'due'],
  feedback: ['反馈', 'feedback'],
};

const FIELDS = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field])));

/** A field, a sign and a value, which may be quoted and may stand apart; or a word. */
const PART = /([\p{L}]+)\s*([:：<>＜＞])\s*(?:[“"]([^”"]*)[”"]|([^\s]+))|[“"]([^”"]+)[”"]|(\S+)/gu;

const SIGNS: Readonly<Record<string, Compare>> = { ':': ':', '：': ':', '<': '<', '＜': '<', '>': '>', '＞': '>' };

export function parse(written: string): Query {
  const words: string[] = [];
  const terms: Term[] = [];
  const unknown: string[] = [];
  for (const [whole, name, sign, quoted, plain, phrase, word] of written.matchAll(PART)) {
    if (name === undefined || sign === undefined) {
      words.push((phrase ?? word ?? whole).toLowerCase());
      continue;
    }
    const field = FIELDS.get(name.toLowerCase());
    if (field) terms.push({ field, compare: SIGNS[sign] ?? ':', value: (quoted ?? plain ?? '').toLowerCase() });
    else unknown.push(name);
  }
  return { words, terms, unknown };
}

/** What the screen calls a state, a progress word, a lamp or a step: what is shown is what is searched. */
export interface Named {
  class(code: string): string;
  state(code: string): string;
  word(code: string | null): string;
  lamp(item: Item): string;
  next(item: Item): string;
}

export function matches(item: Item, { words, terms }: Query, named: Named): boolean {
  return words.every((word) => item.words.includes(word)) && terms.every((term) => fits(item, term, named));
}

function fits(item: Item, { field, compare, value }: Term, named: Named): boolean {
  const found = valueOf(item, field, named);
  if (compare === ':') return found.toLowerCase().includes(value);
  if (found === '') return false;
  // A day is compared as far as it is written: 时限<2026-12 is before December.
  const head = found.slice(0, value.length);
  return compare === '<' ? head < value : head > value;
}

function valueOf(item: Item, field: string, named: Named): string {
  switch (field) {
    case 'number':
      return [item.number, item.upper, ...item.joined].join(' ');
    case 'source':
      return item.source;
    case 'batch':
      return item.batch;
    case 'class':
      return named.class(item.class);
    case 'origin':
      return item.origin;
    case 'pollution':
      return item.pollution.join(' ');
    case 'point':
      return item.point;
    case 'unit':
      return item.ownerOrg;
    case 'owner':
      return item.owner;
    case 'sponsor':
      return item.sponsor;
    case 'lead':
      return item.leadUnit;
    case 'acceptor':
      return item.acceptor;
    case 'state':
      return named.state(item.state);
    case 'word':
      return named.word(item.word);
    case 'lamp':
      return named.lamp(item);
    case 'next':
      return named.next(item);
    case 'due':
      return item.deadline ?? '';
    default:
      return item.feedback;
  }
}

export const SORTS = ['urgent', 'number', 'due', 'unit', 'sponsor', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

const URGENCY: Readonly<Record<string, number>> = { red: 0, yellow: 1, green: 2 };

/** A copy in this order. What has to be done first comes first: by lamp, then by deadline; what is finished comes last. */
export function sorted(items: readonly Item[], sort: Sort): Item[] {
  const last = '9999';
  const key = (item: Item): string => {
    switch (sort) {
      case 'urgent':
      case 'due':
        return item.deadline ?? last;
      case 'number':
        return '';
      case 'unit':
        return item.ownerOrg || '￿';
      case 'sponsor':
        return item.sponsor || '￿';
      case 'newest':
        return item.feedback;
    }
  };
  const rank = (item: Item): number => (sort !== 'urgent' ? 0 : done(item.state) ? 9 : (URGENCY[item.lamp ?? ''] ?? 3));
  const keyed = items.map((item, place) => ({ item, place, rank: rank(item), key: key(item) }));
  const way = sort === 'newest' ? -1 : 1;
  // Items come in the order of their numbers, which settles what is equal otherwise.
  keyed.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -way : a.key > b.key ? way : a.place - b.place));
  return keyed.map(({ item }) => item);
}

export interface Placed {
  item: Item;
  /** How deep below its parent; a parent that is filtered out holds no place. */
  depth: number;
}

/** Parts stand under the item that they belong to, wherever that one is. */
export function nested(items: readonly Item[]): Placed[] {
  const there = new Set(items.map(({ id }) => id));
  const children = new Map<string, Item[]>();
  const tops: Item[] = [];
  for (const item of items) {
    if (item.parent === null || !there.has(item.parent)) tops.push(item);
    else children.set(item.parent, [...(children.get(item.parent) ?? []), item]);
  }
  const placed: Placed[] = [];
  const put = (item: Item, depth: number): void => {
    placed.push({ item, depth });
    for (const child of children.get(item.id) ?? []) put(child, depth + 1);
  };
  for (const item of tops) put(item, 0);
  return placed;
}
