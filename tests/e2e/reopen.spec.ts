// A ledger that was verified before opens without its signatures being verified again, and only the very same one does. Prints how long
// both openings took; `cargo xtask bench` asks it of 100 000 entries. Runs alone, for it measures.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { wasmModules } from '../../www/build/wasm-modules.ts';
import { launch, ready, serve } from './kit';
import type { Told } from './reopen/page';

const ENTRIES = Number(process.env['NEARZERO_REOPEN_ENTRIES'] ?? 4000);
/** What is aimed at, in milliseconds for 100 000 entries. */
const AIM = 1500;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const modules = () => wasmModules({ folder: at('../../www/src/generated/wasm'), compressed: true });

interface Reopen {
  reopen: { open(): Promise<Told>; kept(): Promise<void>; forged(): Promise<void>; tampered(): Promise<void> };
}

test('a ledger that was verified before opens without its signatures, and one that was changed does not', { timeout: 600_000 }, async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'nearzero-reopen-'));
  await build({
    configFile: false,
    root: at('./reopen'),
    logLevel: 'error',
    base: './',
    plugins: [modules()],
    worker: { format: 'iife', plugins: () => [modules()] },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  writeFileSync(join(outDir, 'ledger.register'), ledger(ENTRIES));
  const [browser, site] = await Promise.all([launch(), serve(outDir)]);
  const page = await browser.newPage();
  const session = await browser.newBrowserCDPSession();
  // Of all processes of the browser: what else the machine does at the time says little of the page.
  const processor = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
  page.setDefaultTimeout(300_000);
  const open = async () => {
    await page.goto(site.url);
    await ready(page);
    const before = await processor();
    const told = await page.evaluate(() => (window as unknown as Reopen).reopen.open());
    return { ...told, processor: (await processor()) - before };
  };

  const first = await open();
  await page.evaluate(() => (window as unknown as Reopen).reopen.kept());
  const again = [await open(), await open(), await open()];
  await page.evaluate(() => (window as unknown as Reopen).reopen.forged());
  const recalled = await open();
  await page.evaluate(() => (window as unknown as Reopen).reopen.tampered());
  const changed = await open();
  await browser.close();
  site.server.close();
  rmSync(outDir, { recursive: true });

  const said = ({ opened, judged, processor }: Told & { processor: number }) =>
    `${judged.toFixed(0)} ms (${opened.toFixed(0)} until it was read; ${processor.toFixed(0)} of the processor)`;
  console.log(`${ENTRIES} entries: first ${said(first)}, again ${again.map(said).join(', ')}, judged anew ${said(recalled)}; of 100000 aimed at: ${AIM} ms`);
  expect([first.entries, first.recalled]).toEqual([ENTRIES, 0]);
  expect(first.verdicts).toEqual({ effective: ENTRIES });
  // What it judged before is shown at once; where that is gone its signatures are still known, and it is judged anew.
  for (const one of again) expect([one.state, one.asked, one.verdicts]).toEqual([first.state, false, first.verdicts]);
  expect([recalled.state, recalled.asked, recalled.recalled]).toEqual([first.state, true, ENTRIES]);
  expect(Math.min(...again.map(({ processor }) => processor))).toBeLessThan(first.processor / 2);
  expect(changed.recalled).toBe(0);
  expect(changed.verdicts['bad-signature']).toBe(1);
});

/** An office that has written one entry after the other: items, and what was said of each. */
function ledger(count: number): string {
  const seed = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]);
  const key = createPrivateKey({ key: seed, format: 'der', type: 'pkcs8' });
  const pub = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  const digest = (purpose: string, bytes: Buffer | string) => createHash('sha256').update(`nz/${purpose}/1\0`).update(bytes).digest('hex');
  const signed = (purpose: string, text: string) => {
    const bytes = Buffer.from(text);
    const type = `nz/${purpose}/1`;
    return sign(null, Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${bytes.length} `), bytes]), key).toString('hex');
  };
  const root = pub.toString('hex');
  const genesis = JSON.stringify({ name: '台账', rootKeys: [root], rootThreshold: 1, rules: 1, suite: 'sha256-ed25519' });
  const of = digest('genesis', genesis);
  const policy = {
    approvals: [], batch: true, class: 'light', evidenceMin: 0, inspectors: 1, lateObjection: 'flag',
    noticeDays: 0, paper: [], plan: false, separation: 'office', strictTime: false, sweep: false,
  };
  const roster = JSON.stringify({
    at: '2020-01-01T08:00:00+08:00', calendar: { off: [], on: [], years: [2020] }, disown: [], from: null, keep: [],
    keys: [{ org: '环督办', person: '甲', pub: root, roles: [{ classes: [], from: '2020-01-01', role: 'office', to: null }] }],
    ledger: of, n: 1, policies: [policy], prev: [], revoke: [], rootKeys: [root], rootThreshold: 1, rules: 1, witnessQuorum: 1,
  });
  const common = { by: digest('key', pub), ledger: of, roster: digest('roster', roster) };
  const lines = [`nearzero-register 1 ${genesis}`, `R ${root}:${signed('roster', roster)} ${roster}`];
  let own: string | null = null;
  let item: string | null = null;
  for (let seq = 1; seq <= count; seq += 1) {
    const begins: boolean = seq % 20 === 1;
    const body: object = begins
      ? {
          batch: '', class: 'light', deadline: '2020-12-31', deadlineKind: 'fixed', feedback: '2020-01-01', major: false, number: `${seq}`, openness: 'internal',
          origin: '', original: '09'.repeat(32), ownDeadline: null, parent: null, point: '', pollution: [], source: '自查', text: '煤气报警器未校准', upper: null,
        }
      : { text: `第 ${seq} 次检查，未发现新情况` };
    const text: string = JSON.stringify({
      at: '2020-01-02T08:00:00+08:00', body, by: common.by, item: begins ? null : item, kind: begins ? 'register' : 'comment',
      ledger: common.ledger, own, roster: common.roster, seen: [], seq, v: 1,
    });
    own = digest('entry', text);
    if (begins) item = own;
    lines.push(`E ${signed('entry', text)} ${text}`);
  }
  return [...lines, ''].join('\n');
}
