// How the page is built: `vite build` makes the site, `vite build --mode single` the one-file page.
// `cargo xtask build` runs both and adds what belongs to the finished files: policy, notices, checksums.
import { fileURLToPath } from 'node:url';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { firstChunks } from './build/first-chunks.ts';
import { firstWords } from './build/first-words.ts';
import { shortTexts } from './build/short-texts.ts';
import { wasmModules } from './build/wasm-modules.ts';

const messages = fileURLToPath(new URL('../data/messages', import.meta.url));
const generated = fileURLToPath(new URL('./src/generated/wasm', import.meta.url));

/** The modules of the sheet without the parts that wait until somebody asks. */
const SHEET = /lit(-html)?\/(directives|.*directive)|@tanstack\/virtual-core|www\/src\/(views\/opening|views\/inventory\/(?!sheets\/|expected|field-|paste|pasting|answers)|parts\/(table|figure|notice)\/|words\/(changes|found|place|mends|ids|input-names)|format\/(number|unit))/;

/** What entry and parts share in a few lines. */
const BASE = /www\/src\/(watch|desk\/ledger|format\/day)|preload-helper/;

/** The report in one piece: its parts would come one after another. */
const REPORT = /www\/src\/(views\/report|parts\/derivation\/(words|derived|texts))|messages\/\w+\/page-(report|derivation)/;

/** Where the chunks begin that every first load asks for. */
const FIRST = ['src/i18n/zh.ts', 'src/views/start/start.ts', 'wasm-bytes:core', 'src/core/worker.ts?worker&inline', 'wasm-data:core'];

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  // A downloaded byte counts in the site and not in the file on a disk, which in turn stays readable for a checker.
  const modules = () => wasmModules({ folder: generated, compressed: !single });
  return {
    base: './',
    plugins: [modules(), shortTexts(), firstWords(messages), single ? viteSingleFile() : firstChunks(FIRST)],
    // A classic worker from a blob is the one kind that runs from file:// too.
    worker: { format: 'iife', plugins: () => [modules()] },
    build: {
      target: 'es2022',
      outDir: single ? '../dist/single' : '../dist',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // Its polyfill fetches, which the page's policy forbids; its links cost a phone more than they gain. What the first
      // load needs is named by `firstChunks`, the parts come one after another.
      modulePreload: false,
      reportCompressedSize: false,
      // What the sheet needs comes with the first load whoever else shares it: one file is packed better than sixteen.
      rolldownOptions: single ? {} : { output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'sheet', test: SHEET }, { name: 'base', test: BASE }, { name: 'report', test: REPORT }] } } },
    },
    test: {
      include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
      environment: 'node',
      passWithNoTests: false,
    },
  };
});
