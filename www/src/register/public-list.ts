// 公开事项: the list of what may be published, and of each of it a whitelist of fields, that of the public notice among them. An item that is not public, a field that is not listed here
// and names of persons never stand in it; a text in which a number finds a person keeps its item out until somebody has looked at it. The ledger
// itself cannot leave anything out: every line is under the root that is signed (src/decisions/0032).
import { text } from './acts';
import type { Item } from './item';
import { type Published, published } from './notice-text';
import { personal } from './personal';

/** The fields, in the order of the columns. The whole of what leaves stands in this one table. */
export const PUBLIC = ['number', 'source', 'feedback', 'problem', 'ownerOrg', 'leadUnit', 'acceptor', 'deadline', 'measures', 'progress', 'notice', 'signedOff'] as const;
export type PublicField = (typeof PUBLIC)[number];
export type PublicRow = Readonly<Record<PublicField, string>>;

/** What codes are called; the page knows, this file does not. */
export interface PublicWords {
  progress(item: Item): string;
  deadline(item: Item): string;
}

type Of = (seen: Published, item: Item, words: PublicWords) => string;

const FIELDS: Readonly<Record<PublicField, Of>> = {
  number: ({ number }) => number,
  source: ({ source }) => source,
  feedback: (_, { feedback }) => feedback,
  problem: ({ problem }) => problem,
  ownerOrg: ({ ownerOrg }) => ownerOrg,
  leadUnit: ({ leadUnit }) => leadUnit,
  acceptor: ({ acceptor }) => acceptor,
  deadline: (_, item, words) => words.deadline(item),
  measures: ({ measures }) => measures.map(({ n, what, done }) => `${n}. ${what}${done ? `（${done} 完成）` : ''}`).join('\n'),
  progress: (_, item, words) => words.progress(item),
  notice: (_, { course }) => (course.notice ? `${text(course.notice.body, 'start')} 至 ${text(course.notice.body, 'end')}` : ''),
  signedOff: (_, { course }) => course.signed?.day ?? '',
};

export interface PublicList {
  rows: readonly PublicRow[];
  /** Numbers of public items that hold what finds a person. */
  held: readonly string[];
  /** So many are not public. */
  left: number;
}

/** Only what says of itself that it is public; an item that is part of one that is not goes with that one. */
export function publicList(items: readonly Item[], words: PublicWords): PublicList {
  const byId = new Map(items.map((item) => [item.id, item]));
  const open = items.filter((item) => isPublic(item, byId));
  const all = open.map((item) => ({ item, row: rowOf(item, words) }));
  const held = all.filter(({ row }) => personal(row).length > 0);
  return { rows: all.filter((one) => !held.includes(one)).map(({ row }) => row), held: held.map(({ item }) => item.number), left: items.length - open.length };
}

function isPublic(item: Item, byId: ReadonlyMap<string, Item>, deep = 0): boolean {
  if (item.openness !== 'public' || deep > 20) return false;
  const above = item.parent === null ? undefined : byId.get(item.parent);
  return above === undefined || isPublic(above, byId, deep + 1);
}

function rowOf(item: Item, words: PublicWords): PublicRow {
  const seen = published(item, '', '', '');
  return Object.fromEntries(PUBLIC.map((field) => [field, FIELDS[field](seen, item, words)])) as Record<PublicField, string>;
}
