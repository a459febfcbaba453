// The files on this machine: per file a description, a snapshot, and the journal entries since. IndexedDB through `idb`.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { JournalEntry } from '../core/wire';
import type { Verified } from './verified';

export interface FileCard {
  id: string;
  title: string;
  format: string;
  example: boolean;
  /** When it was last written to this machine. */
  saved: string;
  /** When it was last written to a file of the user's; `null` = never. */
  exported: string | null;
  /** The file of the user's that it is saved into. */
  file?: string | null;
  size: number;
  /** The journal entries up to this one are inside the snapshot. */
  base: number;
  errors: number;
  warnings: number;
  /** Source streams; cards of older versions do not say. */
  rows?: number;
  /** Changed since a version of it was fixed, and no newer one is. */
  correcting?: boolean;
  /** Of a ledger: what of its snapshot was verified here. */
  verified?: Verified | undefined;
}

/** One step of a journal, numbered from 1: an entry of a document, lines of a ledger. */
export interface Step {
  seq: number;
}

export interface StoredFile<Entry extends Step = JournalEntry> {
  card: FileCard;
  bytes: Uint8Array;
  entries: Entry[];
}

/** `full`: no room. `refused`: the browser allows no storage. `taken`: another page wrote this step first. */
export type StoreTrouble = 'full' | 'refused' | 'taken';

export class StoreError extends Error {
  override name = 'StoreError';
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, cause: unknown) {
    super(`storage: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

interface Layout extends DBSchema {
  cards: { key: string; value: FileCard };
  snapshots: { key: string; value: Uint8Array };
  journal: { key: [string, number]; value: JournalEntry | Step };
}

const STORES = ['cards', 'snapshots', 'journal'] as const;

/** All pages opened from one disk share one storage area, hence a name that nobody else takes. */
const NAME = 'nearzero';

/** What is kept beside a snapshot has the key of its file, and this. */
const JUDGED = '/judged';
const judged = (id: string) => id + JUDGED;

export class Store {
  #opening: Promise<IDBPDatabase<Layout>> | undefined;

  /** Every file, the last written first. */
  cards(): Promise<FileCard[]> {
    return this.#try(async (base) =>
      (await base.getAll('cards')).sort((a, b) => b.saved.localeCompare(a.saved)),
    );
  }

  read(id: string): Promise<StoredFile | null> {
    return this.#try(async (base) => {
      const task = base.transaction(STORES);
      const [card, bytes, entries] = await Promise.all([
        task.objectStore('cards').get(id),
        task.objectStore('snapshots').get(id),
        task.objectStore('journal').getAll(all(id)),
      ]);
      return card && bytes ? { card, bytes, entries: entries.filter(({ seq }) => seq > card.base) as JournalEntry[] } : null;
    });
  }

  /** What was judged of the snapshot; nothing that anybody entered. */
  judgement(id: string): Promise<Uint8Array | undefined> {
    return this.#try((base) => base.get('snapshots', judged(id)));
  }

  keepJudgement(id: string, bytes: Uint8Array): Promise<void> {
    return this.#try(async (base) => void (await base.put('snapshots', bytes, judged(id))));
  }

  /** A new file, or an old one whose journal goes into a fresh snapshot: all or nothing. */
  snapshot(card: FileCard, bytes: Uint8Array): Promise<void> {
    return this.#room(async (base) => {
      const task = base.transaction(STORES, 'readwrite', { durability: 'strict' });
      await Promise.all([
        task.objectStore('cards').put(card),
        task.objectStore('snapshots').put(bytes, card.id),
        task.objectStore('snapshots').delete(judged(card.id)),
        task.objectStore('journal').delete(all(card.id, card.base)),
        task.done,
      ]);
    });
  }

  /** One more step. A number that is already there means that another page wrote it: nothing is overwritten. */
  append(card: FileCard, entries: readonly (JournalEntry | Step)[]): Promise<void> {
    return this.#room(async (base) => {
      const task = base.transaction(['cards', 'journal'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        ...entries.map((entry) => task.objectStore('journal').add(entry, [card.id, entry.seq])),
        task.objectStore('cards').put(card),
        task.done,
      ]);
    });
  }

  describe(card: FileCard): Promise<void> {
    return this.#try(async (base) => void (await base.put('cards', card)));
  }

  remove(id: string): Promise<void> {
    return this.#try(async (base) => {
      const task = base.transaction(STORES, 'readwrite');
      await Promise.all([
        task.objectStore('cards').delete(id),
        task.objectStore('snapshots').delete(id),
        task.objectStore('snapshots').delete(judged(id)),
        task.objectStore('journal').delete(all(id)),
        task.done,
      ]);
    });
  }

  /** Where there is no room, judgements go first: they can be had again. */
  async #room(work: (base: IDBPDatabase<Layout>) => Promise<void>): Promise<void> {
    try {
      await this.#try(work);
    } catch (error) {
      if (!(error instanceof StoreError) || error.trouble !== 'full' || !(await this.#try(freed))) throw error;
      await this.#try(work);
    }
  }

  async #try<Result>(work: (base: IDBPDatabase<Layout>) => Promise<Result>): Promise<Result> {
    try {
      this.#opening ??= open(() => (this.#opening = undefined));
      return await work(await this.#opening);
    } catch (error) {
      throw new StoreError(trouble(error), error);
    }
  }
}

function open(lost: () => void): Promise<IDBPDatabase<Layout>> {
  const opening = openDB<Layout>(NAME, 1, {
    upgrade(base) {
      base.createObjectStore('cards', { keyPath: 'id' });
      base.createObjectStore('snapshots');
      base.createObjectStore('journal');
    },
    terminated: lost,
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  opening.catch(lost);
  return opening;
}

/** Deletes every judgement; false where there is none. */
async function freed(base: IDBPDatabase<Layout>): Promise<boolean> {
  const keys = (await base.getAllKeys('snapshots')).filter((key) => key.endsWith(JUDGED));
  for (const key of keys) await base.delete('snapshots', key);
  return keys.length > 0;
}

/** The journal entries of one file, all or up to a number. */
function all(id: string, upTo = Infinity): IDBKeyRange {
  return IDBKeyRange.bound([id, -Infinity], [id, upTo]);
}

function trouble(error: unknown): StoreTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'ConstraintError' ? 'taken' : 'refused';
}
