// The next edition of the roster 岗位授权清单: the newest one with what changed. The judge says whether it is valid; here it is only written.
import type { Edition, Policy } from './acts';
import { type Json, byBytes, canonical } from './canonical';
import type { Practice, Texts } from './wire';

type Fields = Readonly<Record<string, Json>>;
export type Key = Edition['keys'][number];
export type Post = Key['roles'][number];

interface Revoke {
  cutoff: { id: string; seq: number } | null;
  kid: string;
  suspectFrom: number | null;
  why: 'left' | 'lost' | 'compromised';
}

/** An edition with every field of its text. */
export interface Whole extends Edition {
  prev: readonly string[];
  revoke: readonly Revoke[];
  rootKeys: readonly string[];
  rootThreshold: number;
}

/** Every field is there: the text of an edition is read as it stands. */
export function whole(edition: Edition): Whole {
  return edition as Whole;
}

export interface Change {
  keys?: readonly Key[];
  policies?: readonly Policy[];
  revoke?: readonly Revoke[];
  rootKeys?: readonly string[];
  rootThreshold?: number;
}

/** The text of the edition that follows, to be signed. `level`: every valid edition of the newest number. */
export function following(newest: Edition, level: readonly string[], at: string, change: Change): string {
  const { id: _, ...before } = whole(newest);
  const keys = [...(change.keys ?? before.keys)].sort((a, b) => byBytes(a.pub, b.pub));
  const policies = [...(change.policies ?? before.policies)].sort((a, b) => byBytes(a.class, b.class));
  const revoke = [...(change.revoke ?? before.revoke)].sort((a, b) => byBytes(a.kid, b.kid));
  const rootKeys = [...new Set(change.rootKeys ?? before.rootKeys)].sort(byBytes);
  const fields = { ...before, at, from: null, keys, n: before.n + 1, policies, prev: [...level].sort(byBytes), revoke, rootKeys, rootThreshold: change.rootThreshold ?? before.rootThreshold };
  return canonical(fields as unknown as Fields);
}

/** Somebody leaves the post: the key is no more, and what it signed so far stands. */
export function leaving(edition: Edition, pub: string, kid: string, last: { id: string; seq: number } | null, why: Revoke['why']): Change {
  const { keys, revoke, rootKeys, rootThreshold } = whole(edition);
  const roots = rootKeys.filter((one) => one !== pub);
  return {
    keys: keys.filter((key) => key.pub !== pub),
    revoke: [...revoke.filter((one) => one.kid !== kid), { cutoff: last, kid, suspectFrom: null, why }],
    rootKeys: roots,
    rootThreshold: Math.min(rootThreshold, Math.max(1, roots.length)),
  };
}

/** A post ends on a day; it is not struck out, or what was signed by it would wait for somebody to confirm it. */
export function ended(key: Key, place: number, day: string): Key {
  return { ...key, roles: key.roles.map((post, i) => (i === place ? { ...post, to: day } : post)) };
}

/** The rules of a class as practice has them, in the form of a roster. */
export function usual({ id, approvals, path, evidence, inspectors, late_objection, notice_days, paper, plan, separation, strict_time, sweep }: Practice['classes'][number]): Policy {
  const places = approvals.map(({ count, org }) => ({ count, org })).sort((a, b) => byBytes(a.org, b.org));
  const rest = { lateObjection: late_objection, strictTime: strict_time };
  return { approvals: places, batch: path === 'light', class: id, evidenceMin: evidence, inspectors, noticeDays: notice_days, paper: [...paper].sort(byBytes), plan, separation, sweep, ...rest } as Policy;
}

/** What somebody hands to the office to be put on the roster. */
export interface Card {
  suite: string;
  public: string;
  person: string;
  org: string;
}

const CARD = 'nearzero-person 1 ';

export function cardText({ suite, public: pub, person, org }: Card): string {
  return CARD + canonical({ suite, public: pub, person, org });
}

/** Reads a card; `null` where the text is none for this suite. */
export function cardOf(text: string, suite: string): Card | null {
  const line = text.split('\n').find((one) => one.trim().startsWith(CARD.trim()));
  try {
    const found = JSON.parse(line?.trim().slice(CARD.length) ?? '') as Partial<Card>;
    const wellFormed = [found.person, found.org].every((name) => typeof name === 'string' && name !== '') && /^([0-9a-f]{64}|04[0-9a-f]{128})$/.test(found.public ?? '');
    return wellFormed && found.suite === suite ? (found as Card) : null;
  } catch {
    return null;
  }
}

/** Editions that still lack signatures, with their texts: they wait for whoever else has to sign. */
export function pending(texts: Texts['rosters'], judged: readonly { id: string; verdict: string }[]): readonly { id: string; text: string }[] {
  const waiting = new Set(judged.filter(({ verdict }) => verdict === 'bad-signature').map(({ id }) => id));
  return texts.filter(({ id }) => waiting.has(id));
}

/** The line of a file by which a signed edition is handed on. */
export function editionLine(pub: string, signature: string, text: string): string {
  return `R ${pub}:${signature} ${text}`;
}
