// Vite plugin: the importable parts of a WebAssembly module that `cargo xtask build` has put into a folder.
//
//   wasm:NAME/glue    the JavaScript bindings, for the worker
//   wasm:NAME/bytes   the module itself as base64 text, for the page, which hands it to the worker
//   wasm:NAME/data    the data that the module's library reads, the same way
//
// The bytes travel as a script because the page's policy is `connect-src 'none'` and file:// knows no fetch.
// Compressed before base64, they cost 0.3 % more than the bare module under gzip -9; base64 alone costs 33 to 45 %.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import type { Plugin } from 'vite';

const IMPORT = /^wasm:([a-z]+)\/(glue|bytes|data)$/;
/** What somebody waits for is worth seconds of the build: Zopfli finds a gzip text 5 to 6 % smaller than level 9 does. */
const WAITED_FOR: ReadonlySet<string> = new Set(['core', 'register']);
const quick = promisify(gzip) as (bytes: Uint8Array, options: { level: number }) => Promise<Uint8Array>;
const PART = '\0wasm-';

interface Options {
  /** Holds NAME/NAME.js, NAME/NAME_bg.wasm and NAME/NAME.data. */
  folder: string;
  compressed: boolean;
}

export function wasmModules({ folder, compressed }: Options): Plugin {
  return {
    name: 'nearzero:wasm-modules',
    enforce: 'pre',
    resolveId(source) {
      const [, name, part] = IMPORT.exec(source) ?? [];
      if (!name) return null;
      return part === 'glue' ? join(folder, name, `${name}.js`) : `${PART}${part}:${name}`;
    },
    async load(id) {
      if (!id.startsWith(PART)) return null;
      const [part, name] = id.slice(PART.length).split(':') as [string, string];
      const file = join(folder, name, part === 'data' ? `${name}.data` : `${name}_bg.wasm`);
      this.addWatchFile(file);
      const contents = await readFile(file);
      const small = async () => (WAITED_FOR.has(name) ? gzipAsync(contents, {}) : quick(contents, { level: 9 }));
      const text = Buffer.from(compressed ? await small() : contents).toString('base64');
      return { code: `export default ${JSON.stringify(text)};`, map: { mappings: '' } };
    },
  };
}
