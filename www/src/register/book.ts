// An open ledger as the page shows it: judged and counted by the core in its worker, gathered into items here.
import { Trap } from '../core/load';
import type * as wire from '../core/wire';
import type { CoreHost } from '../core/host';
import { type Act, type Edition, type Holder, acts, editions } from './acts';
import { type Item, items } from './item';
import type { Counted, Judged, LedgerOpened, Texts } from './wire';

export interface Book {
  opened: LedgerOpened;
  judged: Judged;
  counted: Counted;
  acts: readonly Act[];
  editions: ReadonlyMap<string, Edition>;
  newest: Edition | undefined;
  items: readonly Item[];
  byId: ReadonlyMap<string, Item>;
  /** The last day on which somebody did something. */
  last: string;
}

/** As of which day, and by what was known when. */
export interface Days {
  asOf: string;
  knownAt: string;
}

export type Found = { book: Book } | { notices: readonly wire.Notice[] };

/** Reads a ledger's bytes. `days` is asked once the last day of the ledger is known. */
export async function read(core: CoreHost, bytes: Uint8Array, days: (last: string) => Days): Promise<Found> {
  try {
    return await once(core, bytes, days);
  } catch (error) {
    // The worker died of something else; a new one stands ready.
    if (error instanceof Trap) return once(core, bytes, days);
    throw error;
  }
}

async function once(core: CoreHost, bytes: Uint8Array, days: (last: string) => Days): Promise<Found> {
  const opened: wire.Answer<LedgerOpened> = await core.open<LedgerOpened>(bytes, 'register');
  if (opened.handle === undefined) return { notices: opened.notices };
  const { handle } = opened;
  try {
    const [judged, texts] = [await core.register('judge', { handle }), await core.register('texts', { handle })];
    const last = (judged.entries ?? []).reduce((latest, { at }) => (at && at > latest ? at : latest), '').slice(0, 10);
    const { asOf, knownAt } = days(last);
    const counted = await core.register('statistics', { handle, as_of: asOf, known_at: knownAt });
    if (!judged.items || !texts.entries || !counted.due) return { notices: [...judged.notices, ...texts.notices, ...counted.notices] };
    return { book: bound(opened as LedgerOpened, judged as Judged, texts as Texts, counted as Counted, last, asOf) };
  } finally {
    await core.register('close', { handle }).catch(() => undefined);
  }
}

function bound(opened: LedgerOpened, judged: Judged, texts: Texts, counted: Counted, last: string, today: string): Book {
  const rosters = editions(texts.rosters);
  const standing = new Set(judged.rosters.filter(({ verdict }) => verdict === 'effective').map(({ id }) => id));
  const newest = [...rosters.values()].filter(({ id }) => standing.has(id)).sort((a, b) => b.n - a.n)[0];
  const all = acts(judged.entries, texts.entries, rosters, keyHolders(texts, rosters));
  const gathered = items(judged.items, all, counted, newest, today);
  return { opened, judged, counted, acts: all, editions: rosters, newest, items: gathered, byId: new Map(gathered.map((item) => [item.id, item])), last };
}

/** Who holds a key, by the newest edition that lists it. */
function keyHolders(texts: Texts, rosters: ReadonlyMap<string, Edition>): (kid: string) => Holder | undefined {
  const people = new Map<string, Holder>();
  for (const { keys } of [...rosters.values()].sort((a, b) => a.n - b.n)) for (const { pub, person, org } of keys) people.set(pub, { person, org });
  const kids = new Map(texts.keys.map(({ id, text: pub }) => [id, people.get(pub)]));
  return (kid) => kids.get(kid);
}
