// What page and worker say to each other. Every request has an id; every reply carries the id of its request.

/** The whole surface of a WebAssembly module: typed calls in, typed answers out, documents as bytes. */
export interface Host {
  /** Answers one verb: `{verb: "describe", …}`. Failure is data in the answer, nothing is thrown. */
  call(call: unknown): unknown;
  /** Opens a document and answers with its handle, or with notices. */
  open(bytes: Uint8Array): unknown;
  /** The bytes of an open document, ready for a file. */
  save(handle: number): Uint8Array;
}

/** What the page asks of a module; `load` must come first. It carries texts that the worker decodes: the page has to draw. */
export type Task =
  | { do: 'load'; module: string; data: string }
  | { do: 'call'; call: unknown }
  | { do: 'open'; bytes: Uint8Array }
  | { do: 'save'; handle: number };

export interface Request {
  id: number;
  /** Which module: `core`, `audit`, later also `register`, `sheets`. */
  module: string;
  task: Task;
}

/** A `trap` says that the module is lost: nothing but a new worker helps. */
export type Reply = { id: number; answer: unknown } | { id: number; trap: string };
