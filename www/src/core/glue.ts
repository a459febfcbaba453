// The bindings the worker knows, by module name. A further module is one more line here and one in load.ts.
import type { Host } from './protocol';

/** What wasm-bindgen makes of every module of ours. */
export interface Glue {
  initSync(from: { module: BufferSource }): unknown;
  /** Made with the data that its library reads. */
  Host: new (data: Uint8Array) => Host;
}

export type GlueRegistry = Readonly<Record<string, () => Promise<Glue>>>;

export const GLUE: GlueRegistry = {
  core: () => import('wasm:core/glue'),
  audit: () => import('wasm:audit/glue'),
  register: () => import('wasm:register/glue'),
  keys: () => import('wasm:keys/glue'),
  statistics: () => import('wasm:statistics/glue'),
};
