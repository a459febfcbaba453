// Key and passphrase never reach a bundle, a log, or what the browser keeps: an office of one begins in a page with the
// worker, the modules and the store of the shipped one; then everything it left behind is searched, in every spelling.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wasmModules } from '../../www/build/wasm-modules.ts';
import { ready, serve } from './kit';
import { setStage } from './stage';

interface Office {
  file: string;
  bundle: string;
  said: string[];
}

const stage = setStage();
const PASSPHRASE = 'correct "horse" \\ 电池 staple';
const SECRET = Buffer.from(Array.from({ length: 32 }, (_, place) => (place * 37 + 11) & 0xff));
const RANDOM = `${SECRET.toString('hex')}${'2b'.repeat(16)}${'2c'.repeat(24)}`;

const outDir = mkdtempSync(join(tmpdir(), 'nearzero-keys-'));
beforeAll(async () => {
  const modules = () => wasmModules({ folder: fileURLToPath(new URL('../../www/src/generated/wasm', import.meta.url)), compressed: true });
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./keys', import.meta.url)),
    logLevel: 'error',
    base: './',
    plugins: [modules(), viteSingleFile()],
    worker: { format: 'iife', plugins: () => [modules()] },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
});
afterAll(() => rmSync(outDir, { recursive: true }));

/** Every spelling in which bytes may stand in a text, pieces long enough to be there by no chance. */
function spellings(bytes: Buffer): string[] {
  const hex = bytes.toString('hex');
  // In base64 three bytes are four letters, so a piece stands in one of three ways.
  const base64 = [0, 1, 2].map((shift) => bytes.subarray(shift, shift + 12).toString('base64'));
  return [hex.slice(0, 24), hex.slice(-24), hex.slice(0, 24).toUpperCase(), ...base64, bytes.subarray(0, 8).join(','), bytes.subarray(0, 8).join(', ')];
}

const HIDDEN = [
  ...spellings(SECRET),
  ...spellings(Buffer.from(PASSPHRASE)),
  ...spellings(Buffer.from(PASSPHRASE, 'utf16le')),
  'correct', 'staple', '电池', encodeURIComponent('电池'), '\\u7535\\u6c60',
];

function found(texts: readonly string[]): string[] {
  return texts.flatMap((text) => HIDDEN.filter((piece) => text.includes(piece) || text.includes(Buffer.from(piece).toString('hex'))).map((piece) => `${piece} in ${text.slice(0, 80)}`));
}

test('the search finds a secret wherever one is left', () => {
  for (const left of [SECRET.toString('hex'), `x${SECRET.toString('base64')}`, PASSPHRASE, JSON.stringify([...SECRET]), Buffer.from(PASSPHRASE, 'utf16le').toString('hex')]) {
    expect(found([left]), left).not.toEqual([]);
  }
  expect(found(['nothing', '{"text":"料场未覆盖"}'])).toEqual([]);
});

describe.each(['sha256-ed25519', 'sm3-sm2'])('%s', (suite) => {
  test('nothing that is kept, said or handed on holds a byte of key or passphrase', async () => {
    const { url, server } = await serve(outDir);
    const context = await stage.browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    const log: string[] = [];
    page.on('console', (message) => log.push(message.text()));
    page.on('pageerror', (error) => log.push(String(error)));
    await page.goto(url);
    await ready(page, log);
    const { file, bundle, said } = await begin(page, suite);
    const remembered = await page.evaluate(() => (window as unknown as { remembered(): Promise<string[]> }).remembered());
    await context.close();
    server.close();

    // What was looked through is there at all: the key's file and the ledger as bytes, the steps of the journal.
    expect(remembered.filter((text) => text === `bytes ${Buffer.from(bundle).toString('hex')}`)).toHaveLength(1);
    expect(remembered.filter((text) => text === `bytes ${Buffer.from(file).toString('hex')}`)).toHaveLength(1);
    expect(remembered.join()).toContain('料场未覆盖');
    expect(bundle).toContain('料场未覆盖');
    expect(found([...remembered, bundle, file, ...said, ...log])).toEqual([]);
  });
});

function begin(page: Page, suite: string): Promise<Office> {
  const given = { suite, random: RANDOM, passphrase: PASSPHRASE };
  return page.evaluate(
    ({ suite: one, ...secrets }) => (window as unknown as { office(suite: string, secrets: object): Promise<Office> }).office(one, secrets),
    given,
  );
}
