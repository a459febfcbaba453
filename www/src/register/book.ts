// An open ledger as the page shows it: judged and counted by the core in its worker, gathered into items here.
import type { CoreHost } from '../core/host';
import type * as wire from '../core/wire';
import type { OpenLedger } from '../desk/open-ledger';
import { type Act, type Edition, type Holder, acts, editions } from './acts';
import { type Days, counted } from './counting';
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
  /** What a key is called in entries, by its public half. */
  kids: ReadonlyMap<string, string>;
  /** Every edition of the roster as it is signed, whatever it is worth. */
  rosters: Texts['rosters'];
}

export type Found = { book: Book } | { notices: readonly wire.Notice[] };

type Ask = OpenLedger['ask'];

/** Reads an open ledger. `days` is asked once the last day of the ledger is known. */
export async function read(core: CoreHost, ledger: Pick<OpenLedger, 'opened' | 'ask'>, days: (last: string) => Days): Promise<Found> {
  return gathered(core, (verb, args) => ledger.ask(verb, args), await ledger.opened(), days);
}

/** The same of whatever answers: a ledger that lies open, or a copy of it. */
export async function gathered(core: CoreHost, ask: Ask, opened: LedgerOpened, days: (last: string) => Days): Promise<Found> {
  const [judged, texts] = [await ask('judge', {}), await ask('texts', {})];
  const last = (judged.entries ?? []).reduce((latest, { at }) => (at && at > latest ? at : latest), '').slice(0, 10);
  const wanted = days(last);
  const found = await counted(core, (asOf, knownAt) => ask('facts', { as_of: asOf, known_at: knownAt }), wanted);
  if (!judged.items || !texts.entries || !found.figures) return { notices: [...judged.notices, ...texts.notices, ...found.notices] };
  return { book: bound(opened, judged as Judged, texts as Texts, found as Counted, last, wanted.asOf) };
}

function bound(opened: LedgerOpened, judged: Judged, texts: Texts, counted: Counted, last: string, today: string): Book {
  const rosters = editions(texts.rosters);
  const standing = new Set(judged.rosters.filter(({ verdict }) => verdict === 'effective').map(({ id }) => id));
  const newest = [...rosters.values()].filter(({ id }) => standing.has(id)).sort((a, b) => b.n - a.n)[0];
  const all = acts(judged.entries, texts.entries, rosters, keyHolders(texts, rosters));
  const gathered = items(judged.items, all, counted, newest, today);
  return { opened, judged, counted, acts: all, editions: rosters, newest, items: gathered, byId: new Map(gathered.map((item) => [item.id, item])), last, kids: new Map(texts.keys.map(({ id, text: pub }) => [pub, id])), rosters: texts.rosters };
}

/** Who holds a key, by the newest edition that lists it. */
function keyHolders(texts: Texts, rosters: ReadonlyMap<string, Edition>): (kid: string) => Holder | undefined {
  const people = new Map<string, Holder>();
  for (const { keys } of [...rosters.values()].sort((a, b) => a.n - b.n)) for (const { pub, person, org } of keys) people.set(pub, { person, org });
  const kids = new Map(texts.keys.map(({ id, text: pub }) => [id, people.get(pub)]));
  return (kid) => kids.get(kid);
}
