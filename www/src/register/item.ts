// An item as the list and the case file show it: what was registered, who is responsible, where it stands, what comes next.
import { type Act, type Edition, type Policy, list, text } from './acts';
import { type Course, course } from './course';
import { byCode, namedIn } from './letter';
import { type Step, next } from './next';
import type { Counted, Judged } from './wire';

export interface Item {
  id: string;
  number: string;
  source: string;
  batch: string;
  class: string;
  text: string;
  point: string;
  origin: string;
  pollution: readonly string[];
  feedback: string;
  deadlineKind: string;
  major: boolean;
  /** 公开属性: public, internal or secret. */
  openness: string;
  upper: string;
  parent: string | null;
  /** The item that this one was joined to, and is answered with under its own number. */
  main: string | null;
  /** Numbers of items that were joined to this one: whoever looks for one of them finds the answer here. */
  joined: readonly string[];
  /** The deadline that binds, after extensions, and that of one's own level. */
  deadline: string | null;
  ownDeadline: string | null;
  ownerOrg: string;
  owner: string;
  sponsor: string;
  leadUnit: string;
  acceptor: string;
  state: string;
  round: number;
  flags: readonly string[];
  /** Progress word of the statistics; none where the item is not counted on the day looked at. The lamp is none also where practice does not know the class. */
  word: string | null;
  lamp: string | null;
  /** Everything that can be searched for, in lower case. */
  words: string;
  acts: readonly Act[];
  course: Course;
  policy: Policy | undefined;
  step: Step;
}

/** Items of a ledger in the order of their numbers. */
export function items(judged: readonly Judged['items'][number][], acts: readonly Act[], { items: standing }: Pick<Counted, 'items'>, newest: Edition | undefined, today: string): Item[] {
  const by = byItem(acts);
  const standings = new Map(standing.map((one) => [one.item, one]));
  const registered = new Map(acts.filter(({ kind, stands }) => kind === 'register' && stands).map((act) => [act.id, act]));
  const policies = new Map((newest?.policies ?? []).map((policy) => [policy.class, policy]));
  const open = new Set(judged.filter(({ state }) => !DONE.has(state)).map(({ item }) => item));
  const children = childrenOf(registered);
  const mains = mainsOf(judged, by);
  const numberOf = (id: string | null): string => text(registered.get(id ?? '')?.body ?? {}, 'number');
  const joined = new Map<string, string[]>();
  for (const [id, main] of mains) joined.set(main, [...(joined.get(main) ?? []), numberOf(id)]);
  const all = judged.flatMap(({ item: id, state, round, flags }): Item[] => {
    const register = registered.get(id);
    if (!register) return [];
    const mine = by.get(id) ?? [register];
    const stands = standings.get(id);
    const assign = current(mine, 'assign');
    const { body } = register;
    const kind = text(body, 'class');
    const way = course(mine, round);
    const basic = {
      id,
      number: text(body, 'number'),
      source: text(body, 'source'),
      batch: text(body, 'batch'),
      class: kind,
      text: text(body, 'text'),
      point: text(body, 'point'),
      origin: text(body, 'origin'),
      pollution: list(body, 'pollution'),
      feedback: text(body, 'feedback'),
      deadlineKind: text(body, 'deadlineKind'),
      major: body['major'] === true,
      openness: text(body, 'openness'),
      upper: text(body, 'upper'),
      parent: text(body, 'parent') || null,
      main: mains.get(id) ?? null,
      joined: (joined.get(id) ?? []).sort(BY_NUMBER.compare),
      deadline: stands?.deadline ?? null,
      ownDeadline: text(body, 'ownDeadline') || null,
      ownerOrg: text(assign?.body ?? {}, 'ownerOrg'),
      owner: inPost(text(assign?.body ?? {}, 'owner'), assign, mine),
      sponsor: inPost(text(assign?.body ?? {}, 'sponsor'), assign, mine),
      leadUnit: text(assign?.body ?? {}, 'leadUnit'),
      acceptor: text(assign?.body ?? {}, 'acceptor'),
      state,
      round,
      flags,
      word: stands?.word ?? null,
      lamp: stands?.lamp ?? null,
      acts: mine,
      course: way,
      policy: policies.get(kind),
    };
    const openChildren = (children.get(id) ?? []).filter((child) => open.has(child)).length;
    const step = next({ ...basic, mainNumber: numberOf(basic.main) }, newest, openChildren, today);
    return [{ ...basic, step, words: searched(basic) }];
  });
  return all.sort((a, b) => BY_NUMBER.compare(a.number, b.number));
}

/** 2号 before 10号. */
const BY_NUMBER = new Intl.Collator('zh', { numeric: true });

const DONE: ReadonlySet<string> = new Set(['closed', 'filed', 'merged', 'unfounded']);

/** Whether nothing is left to be rectified. */
export function done(state: string): boolean {
  return DONE.has(state);
}

/** The last act of a kind that stands and that no other replaces. */
function current(acts: readonly Act[], kind: string): Act | undefined {
  const those = acts.filter((act) => act.kind === kind && act.stands);
  const replaced = new Set(those.flatMap((act) => list(act.body, 'replaces')));
  return those.findLast(({ id }) => !replaced.has(id));
}

/** Who holds the post of whoever was named: an item follows the post that is handed over, its history keeps the person. */
function inPost(named: string, since: Act | undefined, mine: readonly Act[]): string {
  const handed = mine.slice(since ? mine.indexOf(since) : 0).filter(({ kind, stands }) => kind === 'handover' && stands);
  return handed.reduce((person, { body }) => (text(body, 'from') === person ? text(body, 'to') : person), named);
}

/** Acts by item: those on it, its registration, the batches that sign it off, the hand-overs and the letters that name it. */
function byItem(acts: readonly Act[]): Map<string, Act[]> {
  const all = new Map<string, Act[]>();
  const itemOf = new Map<string, string>();
  const put = (item: string, act: Act) => {
    const mine = all.get(item);
    if (mine) mine.push(act);
    else all.set(item, [act]);
  };
  const coded = byCode(acts.filter(({ kind }) => kind === 'register'));
  for (const act of acts) {
    const item = act.kind === 'register' ? act.id : act.item;
    if (item !== null) {
      itemOf.set(act.id, item);
      put(item, act);
    } else if (act.kind === 'batch_sign_off') {
      for (const of of new Set(list(act.body, 'submissions').map((one) => itemOf.get(one)))) if (of) put(of, act);
    } else if (act.kind === 'handover') {
      for (const of of list<string>(act.body, 'items')) put(of, act);
    } else if (act.kind === 'letter') {
      for (const of of namedIn(text(act.body, 'text'), coded)) put(of, act);
    }
  }
  return all;
}

/** What every item that was joined is answered with in the end: a main item may have been joined to another. */
function mainsOf(judged: readonly Judged['items'][number][], by: ReadonlyMap<string, readonly Act[]>): Map<string, string> {
  const direct = new Map<string, string>();
  for (const { item, state } of judged) {
    const link = state === 'merged' ? by.get(item)?.findLast(({ kind, stands, body }) => kind === 'link' && stands && JOINING.has(text(body, 'relation'))) : undefined;
    if (link) direct.set(item, text(link.body, 'target'));
  }
  const last = (id: string, left: number): string => {
    const on = direct.get(id);
    return on === undefined || left === 0 ? id : last(on, left - 1);
  };
  return new Map([...direct].map(([id, target]) => [id, last(target, direct.size)]));
}

const JOINING: ReadonlySet<string> = new Set(['duplicate', 'merge']);

function childrenOf(registered: ReadonlyMap<string, Act>): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [id, { body }] of registered) {
    const parent = text(body, 'parent');
    if (parent) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}

function searched(item: Pick<Item, 'number' | 'text' | 'point' | 'source' | 'ownerOrg' | 'owner' | 'sponsor' | 'leadUnit' | 'acceptor' | 'upper' | 'joined'>): string {
  const { number, text: problem, point, source, ownerOrg, owner, sponsor, leadUnit, acceptor, upper, joined } = item;
  return [number, problem, point, source, ownerOrg, owner, sponsor, leadUnit, acceptor, upper, ...joined].join('\n').toLowerCase();
}
