// The bindings the worker knows, by module name. A further module is one more line here and one in load.ts.
import type { Host } from './protocol';

/** What wasm-bindgen makes of every module of ours. */
export interface Glue {
  initSync(from: { module: BufferSource }): unknown;
  Host: new () => Host;
}

export type GlueRegistry = Readonly<Record<string, () => Promise<Glue>>>;

export const GLUE: GlueRegistry = {
  core: () => import('wasm:core/glue'),
};
