// The first load over the wire, each file under gzip -9, against the budgets; `cargo xtask bench` prints the same.
//
// The first load is everything the page asks for before it marks itself `usable`: the view of the address, the texts of
// the language shown, the core, the start page and the sheet, so that from then on a file is opened, filled in, undone and
// saved; loads.spec.ts cuts the network at that mark and does so. What it fetches afterwards of its own accord, so that the
// cable can be pulled, delays nobody: the other views and language, the example, what a verifier asks. It is printed beside.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DIST, launch, serve, visit } from './kit';

/** Kilobytes of a thousand bytes. */
const FIRST_LOAD = 250;
const CORE = 130;
const REGISTER = 150;
const MODULES = fileURLToPath(new URL('../../www/src/generated/wasm/', import.meta.url));

// The program of that name: the zlib inside Node packs a hundredth worse. Without the file's name, which no server sends.
const packed = (file: string) => execFileSync('gzip', ['-9', '-n', '-c', file], { maxBuffer: 100_000_000 }).length / 1000;
const row = (name: string, size: number, budget?: number) =>
  `${name.padEnd(44)} ${size.toFixed(1).padStart(7)} kB${budget ? `  of ${budget}` : ''}`;

/** A module as the site sends it: packed by Zopfli, in a script. The bare module is printed beside. */
function sent(name: string, budget?: number): number {
  const script = readdirSync(join(DIST, 'assets')).find((file) => file.startsWith(`_wasm-bytes_${name}-`)) ?? name;
  const size = packed(join(DIST, 'assets', script));
  console.log(row(`${name}, gzip -9`, size, budget));
  console.log(row(`  the bare module`, packed(join(MODULES, `${name}/${name}_bg.wasm`))));
  return size;
}

test('the core is within its budget', () => {
  const size = sent('core', CORE);
  sent('audit');
  // A module that is far too small has lost its contents to the optimiser and always traps.
  expect(size).toBeGreaterThan(4);
  expect(size).toBeLessThanOrEqual(CORE);
});

test('the register is within its budget', () => {
  const size = sent('register', REGISTER);
  sent('keys');
  sent('statistics');
  expect(size).toBeGreaterThan(4);
  expect(size).toBeLessThanOrEqual(REGISTER);
});

test('the first load is within its budget', async () => {
  const [browser, { url, server }] = await Promise.all([launch(), serve()]);
  const { page, requests } = await visit(browser, url, { locale: 'zh-CN' });
  const late = new Set(await page.evaluate(afterUsable));
  await browser.close();
  server.close();
  const named = (requests: Iterable<string>) => [...requests].map((request) => request.slice(url.length) || 'index.html');
  const total = (title: string, files: string[], budget?: number) => {
    const sizes = files.map((file) => [file, packed(join(DIST, file))] as const);
    const sum = sizes.reduce((all, [, size]) => all + size, 0);
    for (const [file, size] of sizes) console.log(row(file, size));
    console.log(row(`${title}, gzip -9`, sum, budget));
    return sum;
  };
  const first = named(new Set(requests.filter((request) => !late.has(request))));
  const after = named(late);
  const size = total('first load', first, FIRST_LOAD);
  total('fetched afterwards, for offline use', after);
  const rest = readdirSync(join(DIST, 'assets')).filter((name) => ![...first, ...after].includes(`assets/${name}`));
  // What nobody fetched would be missing once the cable is pulled.
  expect(rest).toEqual([]);
  expect(size).toBeGreaterThan(10);
  expect(size).toBeLessThanOrEqual(FIRST_LOAD);
  // The library of charts waits until the page can be used: it is larger than all the views.
  expect([chartsIn(first), chartsIn(after)]).toEqual([0, 1]);
  // Neither module has moved to the other side of the mark.
  const modules = (files: string[], name: string) => files.filter((file) => file.includes(`_wasm-bytes_${name}-`)).length;
  expect([modules(first, 'core'), modules(first, 'audit'), modules(after, 'core'), modules(after, 'audit')]).toEqual([1, 0, 0, 1]);
});

/** How many of these files define the element that draws a balance. */
function chartsIn(files: string[]): number {
  return files.filter((file) => /customElements\.define\([`'"]nz-sankey/.test(readFileSync(join(DIST, file), 'utf8'))).length;
}

/** Addresses that were asked for after the page could be used; runs in the page. */
function afterUsable(): string[] {
  const [usable] = performance.getEntriesByName('usable');
  if (!usable) throw new Error('the page was never usable');
  const late = performance.getEntriesByType('resource').filter(({ startTime }) => startTime > usable.startTime);
  return late.map(({ name }) => name).filter((name) => name.startsWith('http'));
}
