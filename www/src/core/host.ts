// The core as the page calls it: typed verbs over one worker that is replaced when it dies.
import { Copies } from './copies';
import { type RemoteHost, Trap, startCore } from './load';
import type { LedgerVerbs, StatisticsVerbs } from '../register/wire';
import type * as wire from './wire';

/** A worker that can be asked for a module and be ended. */
export interface Startable {
  module(name: string): RemoteHost;
  program(name: string): Promise<string | null>;
  stop(): Promise<void>;
}

/** No honest call takes as long; a worker that closed itself never answers at all. */
const PATIENCE = 60_000;

/** When and by whom, as the caller says; the core has no clock. */
export interface Signature {
  at: string;
  by: string;
}

type OfDocument<Args = object> = { handle: number } & Args;

interface Verbs {
  describe: [object, wire.Description];
  view: [OfDocument<{ query: wire.Window }>, { view: wire.View }];
  apply: [OfDocument<{ edit: Signature & { why?: string; changes: wire.Change[] } }>, wire.Edited];
  undo: [OfDocument<{ signature: Signature }>, wire.Edited];
  redo: [OfDocument<{ signature: Signature }>, wire.Edited];
  replay: [OfDocument<{ entries: wire.JournalEntry[] }>, { replayed: number }];
  explain: [OfDocument<{ id: string }>, { derivation: wire.Derivation }];
  factors: [object, wire.Factors];
  import: [OfDocument<{ file: string; bytes: string; signature: Signature }>, wire.Imported];
  readings: [OfDocument, wire.Readings];
  close: [OfDocument, { closed: number }];
}

/** Which module answers: `core` what moves while one types, `audit` what a verifier asks. */
const MODULE: Readonly<Record<keyof Verbs, 'core' | 'audit'>> = {
  describe: 'audit',
  view: 'core',
  apply: 'core',
  undo: 'core',
  redo: 'core',
  replay: 'core',
  explain: 'audit',
  factors: 'audit',
  import: 'audit',
  readings: 'audit',
  close: 'core',
};

export class CoreHost {
  /** Counts the workers; a document that was opened in an earlier one has to be reopened. */
  generation = 1;
  readonly #start: () => Startable;
  readonly #patience: number;
  #asked = 0;
  #core: Startable;
  #copies: Copies;

  constructor(start: () => Startable = startCore, patience = PATIENCE) {
    this.#start = start;
    this.#patience = patience;
    this.#core = start();
    this.#copies = this.#inAudit();
  }

  /** Somebody waits for an answer. */
  get busy(): boolean {
    return this.#asked > 0;
  }

  /** Loads a module; by default what a document is opened and edited with. */
  ready(module = 'core'): Promise<unknown> {
    return this.#ask(module, (host) => host.ready());
  }

  /** The program of a module: what was verified by another is not taken over. */
  program(module: string): Promise<string | null> {
    return this.#core.program(module);
  }

  /** Asks one verb of the module that has it. */
  async call<Verb extends keyof Verbs>(verb: Verb, args: Verbs[Verb][0]): Promise<wire.Answer<Verbs[Verb][1]>> {
    // Sums by gas, month and facility are what a verifier asks; the view while one types goes without.
    const module = 'query' in args && args.query.breakdown ? 'audit' : MODULE[verb];
    const original = 'handle' in args ? args.handle : null;
    const copied = module === 'audit' && original !== null;
    const there = copied ? { ...args, handle: await this.#copies.of(original) } : args;
    const answer = await this.#verb<Verbs[Verb][1]>(module, verb, there);
    if (module === 'core' && original !== null) this.#follow(original, verb, args, answer);
    return answer;
  }

  /** Asks the register, which is a module of its own and knows ledgers only. */
  register<Verb extends keyof LedgerVerbs>(verb: Verb, args: LedgerVerbs[Verb][0]): Promise<wire.Answer<LedgerVerbs[Verb][1]>> {
    return this.#verb('register', verb, args);
  }

  /** Asks who counts what the register said. */
  statistics<Verb extends keyof StatisticsVerbs>(verb: Verb, args: StatisticsVerbs[Verb][0]): Promise<wire.Answer<StatisticsVerbs[Verb][1]>> {
    return this.#verb('statistics', verb, args);
  }

  /** Everything noticed about a document, with what only a verifier's checks find. */
  async checked(handle: number): Promise<wire.Answer<{ view: wire.View }>> {
    const there = await this.#copies.of(handle);
    return this.#verb<{ view: wire.View }>('audit', 'view', { handle: there, query: { from: 0, count: 0 } });
  }

  open<Opened = wire.Opened>(bytes: Uint8Array, module = 'core'): Promise<wire.Answer<Opened>> {
    return this.#ask(module, (host) => host.open(bytes)) as Promise<wire.Answer<Opened>>;
  }

  save(handle: number, module = 'core'): Promise<Uint8Array> {
    return this.#ask(module, (host) => host.save(handle)) as Promise<Uint8Array>;
  }

  #verb<Body>(module: string, verb: string, args: object): Promise<wire.Answer<Body>> {
    return this.#ask(module, (host) => host.call({ verb, ...args })) as Promise<wire.Answer<Body>>;
  }

  /** Whatever changed the document here has to reach its copy. */
  #follow(handle: number, verb: keyof Verbs, args: object, answer: object): void {
    if (verb === 'close') void this.#copies.drop(handle).catch(() => undefined);
    if ('entry' in answer) this.#copies.note(handle, [answer.entry as wire.JournalEntry]);
    if ('entries' in args && 'replayed' in answer) this.#copies.note(handle, args.entries as wire.JournalEntry[]);
  }

  #inAudit(): Copies {
    return new Copies({
      save: (handle) => this.save(handle),
      open: (bytes) => this.open(bytes, 'audit'),
      replay: (handle, entries) => this.#verb('audit', 'replay', { handle, entries }),
      close: (handle) => this.#verb('audit', 'close', { handle }),
    });
  }

  /** Fails with a `Trap` when the worker is lost, after a new one has been started. */
  async #ask(module: string, task: (host: RemoteHost) => Promise<unknown>): Promise<unknown> {
    const { generation } = this;
    this.#asked += 1;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Trap('the core does not answer')), this.#patience);
    });
    try {
      return await Promise.race([task(this.#core.module(module)), silence]);
    } catch (error) {
      if (error instanceof Trap && generation === this.generation) this.#restart();
      throw error;
    } finally {
      this.#asked -= 1;
      clearTimeout(timer);
    }
  }

  #restart(): void {
    const dead = this.#core;
    this.generation += 1;
    this.#core = this.#start();
    this.#copies = this.#inAudit();
    void dead.stop();
  }
}
