// Vite plugin: the two importable halves of a WebAssembly module that `cargo xtask build` has put into a folder.
//
//   wasm:NAME/glue    the JavaScript bindings, for the worker
//   wasm:NAME/bytes   the module itself as base64 text, for the page, which hands it to the worker
//
// The bytes travel as a script because the page's policy is `connect-src 'none'` and file:// knows no fetch.
// Compressed before base64, they cost 0.3 % more than the bare module under gzip -9; base64 alone costs 33 to 45 %.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const IMPORT = /^wasm:([a-z]+)\/(glue|bytes)$/;
const BYTES = '\0wasm-bytes:';

interface Options {
  /** Holds NAME/NAME.js and NAME/NAME_bg.wasm. */
  folder: string;
  compressed: boolean;
}

export function wasmModules({ folder, compressed }: Options): Plugin {
  return {
    name: 'nearzero:wasm-modules',
    enforce: 'pre',
    resolveId(source) {
      const [, name, half] = IMPORT.exec(source) ?? [];
      if (!name) return null;
      return half === 'glue' ? join(folder, name, `${name}.js`) : BYTES + name;
    },
    async load(id) {
      if (!id.startsWith(BYTES)) return null;
      const name = id.slice(BYTES.length);
      const file = join(folder, name, `${name}_bg.wasm`);
      this.addWatchFile(file);
      const module = await readFile(file);
      const text = (compressed ? gzipSync(module, { level: 9 }) : module).toString('base64');
      return { code: `export default ${JSON.stringify(text)};`, map: { mappings: '' } };
    },
  };
}
