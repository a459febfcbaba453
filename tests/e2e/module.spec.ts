// The worker loads a further module by name: a page with one more line in both registries, built here, never shipped.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { expect, test } from 'vitest';
import { wasmModules } from '../../www/build/wasm-modules.ts';
import { DIST, launch, visit } from './kit';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const modules = () => wasmModules({ folder: at('../../www/src/generated/wasm'), compressed: true });

test('core, audit and probe answer from one worker, from file://', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'nearzero-probe-'));
  await build({
    configFile: false,
    root: at('./probe'),
    logLevel: 'error',
    base: './',
    plugins: [modules(), viteSingleFile()],
    worker: { format: 'iife', plugins: () => [modules()] },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  const browser = await launch();
  const { page, errors } = await visit(browser, pathToFileURL(join(outDir, 'index.html')).href);
  const result = JSON.parse(await page.locator('body').innerText());
  await browser.close();
  rmSync(outDir, { recursive: true });
  expect(errors).toEqual([]);
  expect(result.probe).toEqual({ call: { verb: 'describe' }, open: 3, save: [1, 2, 3] });
  expect(result.core).not.toBeNull();
  // A derivation asked after edits agrees with the view to the bit: JSON has every digit of a number.
  const values = result.seen.filter(({ view }: { view: number | null }) => view !== null);
  expect(values.length).toBeGreaterThan(50);
  for (const { id, view, derivation } of result.seen) expect([id, derivation]).toEqual([id, view]);
  expect(new Set(values.filter(({ id }: { id: string }) => id === 'total/with_energy').map(({ view }: { view: number }) => view)).size).toBeGreaterThan(3);
  expect(result.unknown).toContain('no module is called `absent`');
});

test('the probe is not shipped', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|html)$/.test(name));
  const probe = readFileSync(at('../../www/src/generated/wasm/probe/probe_bg.wasm')).toString('base64');
  for (const name of files) expect(readFileSync(join(DIST, name), 'utf8')).not.toContain(probe.slice(0, 400));
});
