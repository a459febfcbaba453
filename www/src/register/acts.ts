// What the judge said of each entry, beside what the entry says: one act, with the person who signed it.
import type { JudgedEntry, Signed } from './wire';

export interface Act {
  id: string;
  kind: string;
  item: string | null;
  /** When, as the entry says. */
  at: string;
  /** The day of it. */
  day: string;
  by: Holder;
  /** The key that signed it, and the number it has among what that key signed. */
  key: string;
  seq: number;
  /** Edition of the roster that it was signed under. */
  edition: number | null;
  body: Body;
  verdict: string;
  reason: string | null;
  causes: readonly string[];
  flags: readonly string[];
  /** Counted once or as it is: in force. */
  stands: boolean;
  /** When it was there at the latest, by witnesses. */
  witnessed: string | null;
}

export interface Holder {
  person: string;
  org: string;
}

export type Body = Readonly<Record<string, unknown>>;

export interface File {
  class: string;
  digest: string;
  name: string;
  size: number;
  taken: string;
}

/** A roster as it is signed, as far as the page reads it. */
export interface Edition {
  id: string;
  n: number;
  at: string;
  keys: readonly { org: string; person: string; pub: string; roles: readonly { classes: readonly string[]; from: string; role: string; to: string | null }[] }[];
  policies: readonly Policy[];
  /** Holidays, weekends worked instead, and the years that it knows. */
  calendar?: { off: readonly string[]; on: readonly string[]; years: readonly number[] };
}

export interface Policy {
  class: string;
  approvals: readonly { count: number; org: string }[];
  batch: boolean;
  evidenceMin: number;
  inspectors: number;
  noticeDays: number;
  /** Acts that a paper may stand for. */
  paper: readonly string[];
  plan: boolean;
  /** Who must be another than who did the work; `office`: an office of one. */
  separation: 'person' | 'org' | 'office';
  sweep: boolean;
}

interface Entry {
  at: string;
  body: Body;
  by: string;
  item: string | null;
  kind: string;
  roster: string;
  seq: number;
}

/** Rosters by id; texts that cannot be read are left out, the judge has named them. */
export function editions(rosters: readonly Signed[]): ReadonlyMap<string, Edition> {
  return new Map(
    rosters.flatMap(({ id, text }) => {
      const roster = read<Omit<Edition, 'id'>>(text);
      return roster && Array.isArray(roster.keys) && Array.isArray(roster.policies) ? [[id, { ...roster, id }] as const] : [];
    }),
  );
}

/** Every entry as an act, the oldest first. `holderOf`: who holds a key in an edition. */
export function acts(
  entries: readonly JudgedEntry[],
  texts: readonly Signed[],
  rosters: ReadonlyMap<string, Edition>,
  holderOf: (key: string) => Holder | undefined,
): Act[] {
  const written = new Map(texts.map(({ id, text }) => [id, text]));
  const all = entries.map((entry): Act => {
    const said = read<Entry>(written.get(entry.id) ?? '');
    const at = entry.at ?? said?.at ?? '';
    return {
      id: entry.id,
      kind: entry.kind ?? said?.kind ?? '',
      item: entry.item ?? said?.item ?? null,
      at,
      day: at.slice(0, 10),
      by: holderOf(said?.by ?? '') ?? { person: '', org: '' },
      key: said?.by ?? '',
      seq: said?.seq ?? 0,
      edition: rosters.get(said?.roster ?? '')?.n ?? null,
      body: said?.body ?? {},
      verdict: entry.verdict,
      reason: entry.reason,
      causes: entry.causes,
      flags: entry.flags,
      stands: entry.verdict === 'effective' || entry.verdict === 'duplicate',
      witnessed: entry.not_after,
    };
  });
  // What one key signed within a second stands in the order in which it was signed.
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return all.sort((a, b) => order(a.at, b.at) || order(a.key, b.key) || a.seq - b.seq || order(a.id, b.id));
}

function read<Shape>(text: string): Shape | null {
  try {
    return JSON.parse(text) as Shape;
  } catch {
    return null;
  }
}

/** A text of a body; empty where there is none. */
export function text(body: Body, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

export function list<Kind = string>(body: Body, name: string): readonly Kind[] {
  const value = body[name];
  return Array.isArray(value) ? (value as Kind[]) : [];
}

export function files(act: Act): readonly File[] {
  return list<File>(act.body, 'files');
}
