// The open document: edits go to the core, then to this machine, and only then is it said to be saved.
// A core that dies is replaced and the document reopened from its snapshot and the entries since.
import type { CoreHost, Signature } from '../core/host';
import { Trap } from '../core/load';
import type * as wire from '../core/wire';
import { stamp } from '../format/time';
import { Changing } from '../watch';
import { Pen } from './pen';
import { type FileCard, type Store, StoreError, type StoreTrouble } from './store';

export type Saving = { state: 'saved'; at: string } | { state: 'saving' } | { state: 'failed'; trouble: StoreTrouble };

/** After so many entries the journal goes into a fresh snapshot. */
const COMPACT_AFTER = 100;

export type Fixed = Pick<NonNullable<wire.View['fixed']>, 'id' | 'kind' | 'on' | 'by' | 'since'>;

export type Outcome = { answer: wire.Answer<wire.Edited> } | { lost: true };

export class OpenDocument extends Changing {
  readonly pen: Pen;
  saving: Saving;
  /** What the last edit of this page moved, and the edit. */
  moved: readonly wire.Moved[] = [];
  lastEntry: wire.JournalEntry | null = null;
  /** Counts the states of the document; a view that is older has to be asked for again. */
  revision = 0;
  /** The last version, and how many entries came after it. */
  fixed: Fixed | null = null;
  #card: FileCard;
  readonly #core: CoreHost;
  readonly #store: Store;
  #base: Uint8Array;
  #entries: wire.JournalEntry[];
  #unsaved: wire.JournalEntry[] = [];
  /** The preparer named in the document; a self-declaration, nothing more. */
  #author = '';
  #handle = -1;
  #generation = 0;
  #reopening: Promise<void> | undefined;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(core: CoreHost, store: Store, file: { card: FileCard; bytes: Uint8Array; entries: wire.JournalEntry[] }) {
    super();
    this.#core = core;
    this.#store = store;
    this.#card = file.card;
    this.#base = file.bytes;
    this.#entries = file.entries;
    this.saving = { state: 'saved', at: file.card.saved };
    this.pen = new Pen(file.card.id, { flush: () => this.#settled(), follow: () => this.#follow() });
    this.pen.subscribe(() => this.changed());
  }

  get card(): Readonly<FileCard> {
    return this.#card;
  }

  get writable(): boolean {
    return this.#holds && !this.locked;
  }

  /** A version stands as it was fixed: a change begins with a 更正. */
  get locked(): boolean {
    return this.fixed?.since === 0;
  }

  get #holds(): boolean {
    return this.pen.state === 'writing' || this.pen.state === 'unguarded';
  }

  /** Steps that are in the page and not on this machine. */
  get unsaved(): number {
    return this.#unsaved.length;
  }

  async view(query: wire.Window): Promise<wire.Answer<{ view: wire.View }>> {
    const answer = await this.#again((handle) => this.#core.call('view', { handle, query }));
    this.#author = answer.view?.entity.prepared_by ?? '';
    return answer;
  }

  /** Everything noticed, the cross-checks of the second module among it. */
  async checked(): Promise<wire.Notice[]> {
    const { revision } = this;
    const { notices, view } = await this.#again((handle) => this.#core.checked(handle));
    if (revision === this.revision) this.#fix(view?.fixed ?? null);
    return notices;
  }

  explain(id: string): Promise<wire.Answer<{ derivation: wire.Derivation }>> {
    return this.#again((handle) => this.#core.call('explain', { handle, id }));
  }

  /** A statistics form, its bytes as hexadecimal digits: what it holds and would change. Nothing is changed by it. */
  importForm(file: string, bytes: string): Promise<wire.Answer<wire.Imported>> {
    return this.#again((handle) => this.#core.call('import', { handle, file, bytes, signature: this.#sign() }));
  }

  /** Every clause with several readings, and the total under each. */
  readings(): Promise<wire.Answer<wire.Readings>> {
    return this.#again((handle) => this.#core.call('readings', { handle }));
  }

  /** The document as a file. */
  bytes(): Promise<Uint8Array> {
    return this.#again((handle) => this.#core.save(handle));
  }

  apply(changes: wire.Change[], why?: string): Promise<Outcome> {
    const reason = why ? { why } : {};
    return this.#edit((handle) => this.#core.call('apply', { handle, edit: { ...this.#sign(), changes, ...reason } }));
  }

  undo(): Promise<Outcome> {
    return this.#edit((handle) => this.#core.call('undo', { handle, signature: this.#sign() }));
  }

  redo(): Promise<Outcome> {
    return this.#edit((handle) => this.#core.call('redo', { handle, signature: this.#sign() }));
  }

  /** Keeps on the card what the list of files shows. */
  async note(facts: Partial<Pick<FileCard, 'title' | 'errors' | 'warnings' | 'rows' | 'exported' | 'file' | 'correcting'>>): Promise<void> {
    const card = { ...this.#card, ...facts };
    if (JSON.stringify(card) === JSON.stringify(this.#card)) return;
    this.#card = card;
    if (this.#holds) await this.#store.describe(card).catch(() => undefined);
    this.changed();
  }

  async close(): Promise<void> {
    await this.#settled();
    this.pen.close();
    await this.#forget();
  }

  /** One edit after the other; an edit that kills the core is left out and said to be. */
  #edit(work: (handle: number) => Promise<wire.Answer<wire.Edited>>): Promise<Outcome> {
    const job = this.#tail.then(async (): Promise<Outcome> => {
      const handle = await this.#ready();
      try {
        const answer = await work(handle);
        if (answer.entry) await this.#keep(answer.entry, answer.moved ?? []);
        return { answer };
      } catch (error) {
        if (!(error instanceof Trap)) throw error;
        await this.#ready();
        this.#next();
        return { lost: true };
      }
    });
    this.#tail = job.catch(() => undefined);
    return job;
  }

  async #keep(entry: wire.JournalEntry, moved: readonly wire.Moved[]): Promise<void> {
    this.#entries.push(entry);
    this.#unsaved.push(entry);
    this.moved = moved;
    this.lastEntry = entry;
    this.#follows(entry);
    this.#next();
    await this.#write();
    if (this.#entries.length >= COMPACT_AFTER && this.unsaved === 0) await this.#compact(entry.seq);
  }

  /** What an entry does to the version that stands; the next check says the same. */
  #follows({ changes }: wire.JournalEntry): void {
    for (const change of changes) if (change.change === 'add-version') this.fixed = { ...change.version, since: -1 };
    if (!this.fixed) return;
    this.fixed = { ...this.fixed, since: this.fixed.since + 1 };
    this.#card = { ...this.#card, correcting: this.fixed.since > 0 };
  }

  #fix(fixed: Fixed | null): void {
    if (JSON.stringify(fixed) === JSON.stringify(this.fixed)) return;
    this.fixed = fixed;
    void this.note({ correcting: (fixed?.since ?? 0) > 0 });
    this.changed();
  }

  async #write(): Promise<void> {
    const at = stamp(new Date());
    this.#say({ state: 'saving' });
    try {
      const card = { ...this.#card, saved: at };
      await this.#store.append(card, this.#unsaved);
      await this.#noted(card, { saved: at });
      this.#unsaved = [];
      this.#say({ state: 'saved', at });
      this.pen.written();
    } catch (error) {
      this.#say({ state: 'failed', trouble: error instanceof StoreError ? error.trouble : 'refused' });
    }
  }

  /** What was noted on the card while it was being written stays on it. */
  async #noted(written: FileCard, facts: Partial<FileCard>): Promise<void> {
    const card = { ...this.#card, ...facts };
    this.#card = card;
    if (JSON.stringify(card) !== JSON.stringify({ ...written, ...facts })) await this.#store.describe(card).catch(() => undefined);
  }

  async #compact(seq: number): Promise<void> {
    const bytes = await this.#again((handle) => this.#core.save(handle));
    const card = { ...this.#card, base: seq, size: bytes.length };
    try {
      await this.#store.snapshot(card, bytes);
      await this.#noted(card, { base: seq, size: bytes.length });
      this.#base = bytes;
      this.#entries = [];
    } catch {
      // The journal is still whole; the next entry tries again.
      return;
    }
  }

  /** A reading page takes in what the writing one has stored. */
  async #follow(): Promise<void> {
    const file = await this.#store.read(this.#card.id).catch(() => null);
    if (!file) return;
    this.#card = file.card;
    this.#base = file.bytes;
    this.#entries = file.entries;
    this.#unsaved = [];
    await this.#forget();
    this.#say({ state: 'saved', at: file.card.saved });
    await this.#ready();
    this.#next();
  }

  /** A question that a dying core left unanswered is asked once more. */
  async #again<Result>(work: (handle: number) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#ready());
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
      const result = await work(await this.#ready());
      this.changed();
      return result;
    }
  }

  async #ready(): Promise<number> {
    while (this.#generation !== this.#core.generation) {
      this.#reopening ??= this.#reopen().finally(() => (this.#reopening = undefined));
      await this.#reopening;
    }
    return this.#handle;
  }

  async #reopen(): Promise<void> {
    const { generation } = this.#core;
    const opened = await this.#core.open(this.#base);
    if (opened.handle === undefined) throw new Error('a stored file cannot be opened');
    if (this.#entries.length > 0) {
      const { replayed } = await this.#core.call('replay', { handle: opened.handle, entries: this.#entries });
      // The snapshot alone would look like the whole file, and the next edit would bury what is stored.
      if (replayed === undefined) throw new Error('a stored journal does not follow its file');
    }
    this.#handle = opened.handle;
    this.#generation = generation;
  }

  /** Closes what the core holds of the document. */
  async #forget(): Promise<void> {
    if (this.#generation !== this.#core.generation) return;
    this.#generation = 0;
    await this.#core.call('close', { handle: this.#handle }).catch(() => undefined);
  }

  #sign(): Signature {
    return { at: stamp(new Date()), by: this.#author };
  }

  #settled(): Promise<void> {
    return this.#tail.then(() => undefined);
  }

  #next(): void {
    this.revision += 1;
    this.changed();
  }

  #say(saving: Saving): void {
    this.saving = saving;
    this.changed();
  }
}
