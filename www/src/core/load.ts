// Starts the worker and gives it the WebAssembly modules it is asked for. Everything the page knows of the core.
//
//   const core = startCore().module('core');
//   const answer = await core.call({ verb: 'describe' });
//
// The bytes of each module are a script chunk of their own, fetched on first use (in the single file: inlined).
// The worker is text inside a chunk too and runs from a blob, which works over http, under any path, and from file://.
import type { Host, Reply, Request, Task } from './protocol';

export type BytesRegistry = Readonly<Record<string, () => Promise<{ default: string }>>>;

const BYTES: BytesRegistry = {
  core: () => import('wasm:core/bytes'),
  audit: () => import('wasm:audit/bytes'),
  register: () => import('wasm:register/bytes'),
  keys: () => import('wasm:keys/bytes'),
  statistics: () => import('wasm:statistics/bytes'),
};

/** What the libraries of modules read; a module without one has no line. */
const DATA: BytesRegistry = {
  core: () => import('wasm:core/data'),
  audit: () => import('wasm:core/data'),
  register: () => import('wasm:register/data'),
  keys: () => import('wasm:register/data'),
  statistics: () => import('wasm:statistics/data'),
};

/** A module seen from the page: the same three functions, answered later. */
export interface RemoteHost {
  /** Loads the module, which otherwise waits for the first question. */
  ready(): Promise<unknown>;
  call(call: unknown): Promise<unknown>;
  /** The bytes are copied, so that the caller keeps them. */
  open(bytes: Uint8Array): Promise<unknown>;
  save(handle: number): Promise<Uint8Array>;
}

/** The module is lost. Start a new core and open the document from its journal. */
export class Trap extends Error {
  override name = 'Trap';
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(trap: Trap): void;
}

/** One worker with the modules that have been loaded into it. */
export class Core {
  readonly #worker: Promise<Worker>;
  readonly #bytes: BytesRegistry;
  readonly #data: BytesRegistry;
  readonly #waiting = new Map<number, Waiting>();
  readonly #loaded = new Map<string, Promise<unknown>>();
  #next = 1;
  #stopped = false;

  constructor(worker: Promise<Worker>, bytes: BytesRegistry, data: BytesRegistry = {}) {
    this.#bytes = bytes;
    this.#data = data;
    this.#worker = worker.then((started) => this.#listen(started));
  }

  /** The module of that name; it is loaded when it is first used. */
  module(name: string): RemoteHost {
    const ask = async (task: Task): Promise<unknown> => {
      await this.#load(name);
      return this.#send(name, task);
    };
    return {
      ready: () => this.#load(name),
      call: (call) => ask({ do: 'call', call }),
      open: (bytes) => ask({ do: 'open', bytes }),
      save: (handle) => ask({ do: 'save', handle }) as Promise<ReturnType<Host['save']>>,
    };
  }

  /** The program of a module, as it came; one that there is not is none. */
  async program(name: string): Promise<string | null> {
    return (await this.#bytes[name]?.())?.default ?? null;
  }

  /** Ends the worker; whatever is still unanswered is answered with a trap. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#fail('the core was stopped');
    (await this.#worker).terminate();
  }

  #load(name: string): Promise<unknown> {
    const known = this.#loaded.get(name);
    if (known) return known;
    const loading = this.#fetch(name);
    this.#loaded.set(name, loading);
    // What the network did not give it may give the next time.
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }

  async #fetch(name: string): Promise<unknown> {
    const chunk = this.#bytes[name];
    if (!chunk) throw new Trap(`no module is called \`${name}\``);
    const [module, library] = await Promise.all([chunk(), this.#data[name]?.()]);
    return this.#send(name, { do: 'load', module: module.default, data: library?.default ?? '' });
  }

  async #send(module: string, task: Task): Promise<unknown> {
    const worker = await this.#worker;
    // A module may arrive after its worker has gone.
    if (this.#stopped) throw new Trap('the core was stopped');
    const request: Request = { id: this.#next++, module, task };
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
      worker.postMessage(request);
    });
  }

  #listen(worker: Worker): Worker {
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('trap' in data) waiting?.reject(new Trap(data.trap));
      else waiting?.resolve(data.answer);
    };
    worker.onerror = (event) => this.#fail(event.message);
    return worker;
  }

  #fail(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Trap(reason));
    this.#waiting.clear();
  }
}

export function startCore(): Core {
  return new Core(
    import('./worker?worker&inline').then(({ default: CoreWorker }) => new CoreWorker()),
    BYTES,
    DATA,
  );
}
