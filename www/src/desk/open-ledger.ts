// A ledger that lies open: it is judged by the core, signed lines go into it, then to this machine, and only then are they
// said to be saved. A core that dies is replaced and the ledger reopened from its snapshot and the lines since.
import type { CoreHost } from '../core/host';
import { Trap } from '../core/load';
import type * as wire from '../core/wire';
import { stamp } from '../format/time';
import type { Appended, Drafted, Judged, LedgerOpened, LedgerVerbs, Merged } from '../register/wire';
import { Changing } from '../watch';
import { Chain, type Signer } from './chain';
import type { Saving } from './document';
import { Pen } from './pen';
import { type FileCard, type Step, type Store, StoreError, type StoredFile } from './store';
import { judgement, keepJudgement, recall, verified } from './verified';

/** Lines that came in together: an act that was signed here, or what a file brought. */
export interface Lines extends Step {
  lines: readonly string[];
}

/** What was judged on an earlier day is judged again after so many milliseconds. */
const REST = 5000;

/** After so many steps the lines go into a fresh snapshot. */
const COMPACT_AFTER = 100;

/** What is to be signed, without what is read off the ledger. */
export type Wanted = Omit<LedgerVerbs['draft'][0], 'handle'>;

export type Signing = (text: string) => Promise<wire.Answer<{ signature: string }>>;

/** An act that was signed: its judgement; or why it could not be signed; or the core died of it. */
export type ActOutcome = { appended: wire.Answer<Appended> } | { notices: readonly wire.Notice[] } | { lost: true };

export class OpenLedger extends Changing {
  readonly pen: Pen;
  saving: Saving;
  /** Counts the states of the ledger: what was read from an older one has to be read again. */
  revision = 0;
  #card: FileCard;
  readonly core: CoreHost;
  readonly #store: Store;
  #base: Uint8Array;
  #steps: Lines[];
  #unsaved: Lines[] = [];
  #opened: LedgerOpened | undefined;
  #remembered: Uint8Array | undefined;
  #recalling: Promise<void> | undefined;
  #judged: Promise<wire.Answer<Judged> | undefined> | undefined;
  #generation = 0;
  #reopening: Promise<void> | undefined;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(core: CoreHost, store: Store, file: StoredFile<Lines>) {
    super();
    this.core = core;
    this.#store = store;
    this.#card = file.card;
    this.#base = file.bytes;
    this.#steps = file.entries;
    this.saving = { state: 'saved', at: file.card.saved };
    this.pen = new Pen(file.card.id, { flush: () => this.#settled(), follow: () => this.#follow() });
    this.pen.subscribe(() => this.changed());
  }

  get card(): Readonly<FileCard> {
    return this.#card;
  }

  get writable(): boolean {
    return this.pen.state === 'writing' || this.pen.state === 'unguarded';
  }

  /** Steps that are in the page and not on this machine. */
  get unsaved(): number {
    return this.#unsaved.length;
  }

  /** What the core said when it opened the file. */
  async opened(): Promise<LedgerOpened> {
    await this.#read();
    return this.#opened as LedgerOpened;
  }

  /** Asks the core about this ledger. */
  async ask<Verb extends 'judge' | 'texts' | 'facts'>(verb: Verb, args: Omit<LedgerVerbs[Verb][0], 'handle'>): Promise<wire.Answer<LedgerVerbs[Verb][1]>> {
    type Answer = wire.Answer<LedgerVerbs[Verb][1]>;
    const before = verb === 'judge' && Object.keys(args).length === 0 ? await this.#judgedBefore() : undefined;
    if (before) return before as Answer;
    // Texts are read as they stand: nothing that was verified bears on them.
    const ready = verb === 'texts' ? () => this.#read() : () => this.#ready();
    const [base, plain] = [this.#base, this.#steps.length === 0];
    const answer = await this.#again((handle) => this.core.register(verb, { ...args, handle } as LedgerVerbs[Verb][0]), ready);
    if (verb === 'judge') this.#remember(base, answer as wire.Answer<Judged>, plain);
    return answer;
  }

  /** Asks the core about a copy that is open for a trial. */
  within<Verb extends 'judge' | 'texts' | 'facts'>(handle: number, verb: Verb, args: Omit<LedgerVerbs[Verb][0], 'handle'>): Promise<wire.Answer<LedgerVerbs[Verb][1]>> {
    return this.core.register(verb, { ...args, handle } as LedgerVerbs[Verb][0]);
  }

  /** The ledger as a file. */
  bytes(): Promise<Uint8Array> {
    if (this.#steps.length === 0) return Promise.resolve(this.#base);
    return this.#again((handle) => this.core.save(handle, 'register'));
  }

  /** One act: its text is composed by the core, signed by whoever holds the key, and taken in if it is in force. */
  act(wanted: Wanted, sign: Signing): Promise<ActOutcome> {
    return this.#edit((handle) => this.#each(handle, sign, (act) => act(wanted)));
  }

  /** Several acts as one step: each follows the one before it, they are judged together, and what is in force is kept when the work is done. Where one of them is not, the work is done once more with each act judged by itself. Where it breaks off, nothing of it is kept. */
  together<Result>(signer: Signer, work: (act: (wanted: Wanted) => Promise<ActOutcome>) => Promise<Result>): Promise<Result | { lost: true }> {
    return this.#edit(async (handle): Promise<Result> => {
      const chain = new Chain((wanted) => this.core.register('draft', { ...wanted, handle }), signer);
      const result = await work((wanted) => chain.act(wanted));
      if (chain.lines.length === 0) return result;
      if (await this.#standing(handle, chain)) {
        await this.#keep(chain.lines);
        return result;
      }
      await this.#forget();
      return this.#each(await this.#ready(), signer.sign, work);
    });
  }

  /** Joins them in the core, and says whether all of them are in force. */
  async #standing(handle: number, { lines, ids }: Chain): Promise<boolean> {
    await joined(this.core, handle, this.withLines(lines));
    const { entries = [] } = await this.core.register('judge', { handle });
    const verdicts = new Map(entries.map(({ id, verdict }) => [id, verdict]));
    return ids.every((id) => verdicts.get(id) === 'effective');
  }

  async #each<Result>(handle: number, sign: Signing, work: (act: (wanted: Wanted) => Promise<ActOutcome>) => Promise<Result>): Promise<Result> {
    const lines: string[] = [];
    try {
      const result = await work((wanted) => this.#sign(handle, wanted, sign, lines));
      if (lines.length > 0) await this.#keep(lines);
      return result;
    } catch (error) {
      // What the core took in and nobody kept is not there: it is opened anew from what is.
      if (lines.length > 0 && !(error instanceof Trap)) await this.#forget();
      throw error;
    }
  }

  async #sign(handle: number, wanted: Wanted, sign: Signing, lines: string[]): Promise<ActOutcome> {
    const draft: wire.Answer<Drafted> = await this.core.register('draft', { ...wanted, handle });
    if (draft.text === undefined) return { notices: draft.notices };
    const { text } = draft;
    const { signature, notices } = await sign(text);
    if (signature === undefined) return { notices };
    const appended = await this.core.register('append', { handle, text, signature });
    if (appended.kept) lines.push(`E ${signature} ${text}`);
    return { appended };
  }

  /** Takes in what a file brings of the same ledger: the union, nothing is removed. */
  take(bytes: Uint8Array): Promise<wire.Answer<Merged> | { lost: true }> {
    return this.#edit(async (handle): Promise<wire.Answer<Merged>> => {
      const own = new Set(linesOf(await this.core.save(handle, 'register')));
      const answer = await joined(this.core, handle, bytes);
      const lines = linesOf(bytes).slice(1).filter((line) => line !== '' && !line.startsWith('T ') && !own.has(line));
      if (answer.new && lines.length > 0) await this.#keep(lines);
      return answer;
    });
  }

  /** An edition of the roster, signed: taken in if the judge finds it valid, or lacking nothing but other signatures. */
  async edition(line: string): Promise<'effective' | 'bad-signature' | 'refused'> {
    const file = this.withLines([line]);
    const text = line.slice(line.indexOf(' ', 2) + 1);
    const verdict = await this.trial(file, async (handle) => {
      const [{ rosters: texts = [] }, { rosters = [] }] = [await this.core.register('texts', { handle }), await this.core.register('judge', { handle })];
      const id = texts.find((roster) => roster.text === text)?.id;
      return rosters.find((roster) => roster.id === id)?.verdict;
    });
    if (verdict !== 'effective' && verdict !== 'bad-signature') return 'refused';
    const taken = await this.take(file);
    return 'lost' in taken || taken.new === undefined ? 'refused' : verdict;
  }

  /** A copy in the core with the file joined, for as long as a question takes; this ledger is not touched. */
  async trial<Result>(bytes: Uint8Array, work: (handle: number, merged: wire.Answer<Merged>) => Promise<Result>): Promise<Result | null> {
    const { handle } = await this.core.open<LedgerOpened>(await this.bytes(), 'register');
    if (handle === undefined) return null;
    try {
      return await work(handle, await joined(this.core, handle, bytes));
    } finally {
      await this.core.register('close', { handle }).catch(() => undefined);
    }
  }

  /** A file of this ledger that holds these lines and nothing else. */
  withLines(lines: readonly string[]): Uint8Array {
    return new TextEncoder().encode([this.#genesis, ...lines, ''].join('\n'));
  }

  /** Keeps on the card what the list of files shows. */
  async note(facts: Partial<Pick<FileCard, 'rows' | 'exported' | 'file' | 'verified'>>): Promise<void> {
    const card = { ...this.#card, ...facts };
    if (JSON.stringify(card) === JSON.stringify(this.#card)) return;
    this.#card = card;
    if (this.writable) await this.#store.describe(card).catch(() => undefined);
    this.changed();
  }

  /** Writes again what this machine did not take. */
  async retry(): Promise<void> {
    await this.#settled();
    if (this.unsaved > 0) await this.#write();
  }

  async close(): Promise<void> {
    await this.#settled();
    this.pen.close();
    await this.#forget();
  }

  get #genesis(): string {
    const end = this.#base.indexOf(10);
    return new TextDecoder().decode(end < 0 ? this.#base : this.#base.subarray(0, end));
  }

  /** One after the other; what kills the core is left out and said to be. */
  #edit<Result>(work: (handle: number) => Promise<Result>): Promise<Result | { lost: true }> {
    const job = this.#tail.then(async (): Promise<Result | { lost: true }> => {
      const handle = await this.#ready();
      try {
        return await work(handle);
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

  async #keep(lines: readonly string[]): Promise<void> {
    const step = { seq: (this.#steps.at(-1)?.seq ?? this.#card.base) + 1, lines };
    this.#steps.push(step);
    this.#unsaved.push(step);
    await this.#write();
    this.#next();
    // The trailer of a fresh snapshot would hide that the file came in incomplete.
    const complete = this.#opened?.whole === true && this.#opened.unread === 0;
    if (this.#steps.length >= COMPACT_AFTER && this.unsaved === 0 && complete) await this.#compact(step.seq);
  }

  async #write(): Promise<void> {
    const at = stamp(new Date());
    this.#say({ state: 'saving' });
    try {
      await this.#store.append({ ...this.#card, saved: at }, this.#unsaved);
      this.#card = { ...this.#card, saved: at };
      this.#unsaved = [];
      this.#say({ state: 'saved', at });
      this.pen.written();
    } catch (error) {
      this.#say({ state: 'failed', trouble: error instanceof StoreError ? error.trouble : 'refused' });
    }
  }

  async #compact(seq: number): Promise<void> {
    const bytes = await this.core.save(this.#opened?.handle ?? 0, 'register');
    const card = { ...this.#card, base: seq, size: bytes.length };
    try {
      await this.#store.snapshot(card, bytes);
      this.#card = card;
      this.#base = bytes;
      this.#steps = [];
    } catch {
      // The lines are still there, one by one; the next one tries again.
      return;
    }
  }

  /** A reading page takes in what the writing one has stored. */
  async #follow(): Promise<void> {
    const file = await stored(this.#store, this.#card.id).catch(() => null);
    if (!file) return;
    this.#card = file.card;
    this.#base = file.bytes;
    this.#steps = file.entries;
    this.#unsaved = [];
    await this.#forget();
    this.#say({ state: 'saved', at: file.card.saved });
    this.#next();
  }

  /** A question that a dying core left unanswered is asked once more. */
  async #again<Result>(work: (handle: number) => Promise<Result>, ready = () => this.#ready()): Promise<Result> {
    try {
      return await work(await ready());
    } catch (error) {
      if (!(error instanceof Trap)) throw error;
      return work(await ready());
    }
  }

  /** Open in the core, with what was verified before. */
  async #ready(): Promise<number> {
    const handle = await this.#read();
    this.#recalling ??= recall(this.core, handle, this.#base, this.#card.verified);
    await this.#recalling;
    return handle;
  }

  /** Open in the core. */
  async #read(): Promise<number> {
    while (this.#opened === undefined || this.#generation !== this.core.generation) {
      this.#reopening ??= this.#reopen().finally(() => (this.#reopening = undefined));
      await this.#reopening;
    }
    return this.#opened.handle;
  }

  async #reopen(): Promise<void> {
    const { generation } = this.core;
    // Read while the core reads the ledger.
    if (this.#steps.length === 0 && this.#base !== this.#remembered) this.#judged = judgement(this.core, this.#store, this.#card.id, this.#base, this.#card.verified).catch(() => undefined);
    const opened: wire.Answer<LedgerOpened> = await this.core.open<LedgerOpened>(this.#base, 'register');
    if (opened.handle === undefined) throw new Error('a stored ledger cannot be opened');
    this.#recalling = undefined;
    const lines = this.#steps.flatMap((step) => step.lines);
    if (lines.length > 0) {
      await (this.#recalling = recall(this.core, opened.handle, this.#base, this.#card.verified));
      const { new: came } = await joined(this.core, opened.handle, this.withLines(lines));
      // The snapshot alone would look like the whole ledger.
      if (came === undefined) throw new Error('stored lines do not belong to their ledger');
    }
    this.#opened = opened as LedgerOpened;
    this.#generation = generation;
  }

  /** What was judged of the snapshot on an earlier day: shown at once, and judged again when the page is at rest. */
  async #judgedBefore(): Promise<wire.Answer<Judged> | undefined> {
    const base = this.#base;
    if (this.#steps.length > 0 || base === this.#remembered) return undefined;
    const opened = await this.opened();
    const before = await this.#judged;
    this.#judged = undefined;
    // The calendar may be another one than on that day.
    if (!before || base !== this.#base || JSON.stringify(before.stamp) !== JSON.stringify((opened as wire.Answer<LedgerOpened>).stamp)) return undefined;
    this.#remembered = base;
    setTimeout(() => void this.#judgeAgain(base, before.state).catch(() => undefined), REST);
    return before;
  }

  async #judgeAgain(base: Uint8Array, state: string | undefined): Promise<void> {
    if (base !== this.#base || this.#opened === undefined) return;
    const again: wire.Answer<Judged> = await this.#again((handle) => this.core.register('judge', { handle }));
    // What was kept is not what the core finds: it is not shown any longer.
    if (base === this.#base && this.#steps.length === 0 && again.state !== state) this.#next();
  }

  /** Keeps what was verified of the snapshot, once for each; without it the next opening takes longer and nothing else. */
  #remember(base: Uint8Array, answer: wire.Answer<Judged>, plain: boolean): void {
    const { entries } = answer;
    // A snapshot that was made in the meantime may hold what was not judged here.
    if (!entries || base !== this.#base || base === this.#remembered) return;
    this.#remembered = base;
    const keep = async () => {
      const found = await verified(this.core, base, { entries });
      if (!found || base !== this.#base) return;
      const judged = plain && this.writable ? await keepJudgement(this.#store, this.#card.id, answer).catch(() => undefined) : undefined;
      await this.note({ verified: judged === undefined ? found : { ...found, judged } });
    };
    void keep().catch(() => undefined);
  }

  /** Closes what the core holds of the ledger. */
  async #forget(): Promise<void> {
    const { handle } = this.#opened ?? {};
    const there = this.#generation === this.core.generation;
    this.#opened = undefined;
    if (handle !== undefined && there) await this.core.register('close', { handle }).catch(() => undefined);
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

/** What is kept of a ledger: the journal of its card holds lines. */
export async function stored(store: Store, id: string): Promise<StoredFile<Lines> | null> {
  return (await store.read(id)) as StoredFile<Step> as StoredFile<Lines> | null;
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split('\n');
}

/** Joins the bytes of another file into an open ledger. */
async function joined(core: CoreHost, handle: number, bytes: Uint8Array): Promise<wire.Answer<Merged>> {
  const opened: wire.Answer<LedgerOpened> = await core.open<LedgerOpened>(bytes, 'register');
  if (opened.handle === undefined) return { ...opened, notices: opened.notices };
  const other = opened.handle;
  try {
    return await core.register('merge', { handle, other });
  } finally {
    await core.register('close', { handle: other }).catch(() => undefined);
  }
}
