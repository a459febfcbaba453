// Both forms of the page load without an error, and ask for nothing once they have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLE, cell, openFile, total, type } from './desk';
import { DIST, FROM_DISK, visit } from './kit';
import { setStage } from './stage';

const stage = setStage();

/** The modules of the page: what moves while one types, what a verifier asks, the register. */
const SHIPPED = ['core', 'audit', 'register', 'keys', 'statistics'];

for (const [form, url] of [
  ['the site over http', () => stage.site.url],
  ['the single file from a disk', () => FROM_DISK],
] as const) {
  test(`${form} loads, and then leaves the network alone`, async () => {
    const { page, errors, requests } = await visit(stage.browser, url());
    const loaded = requests.length;
    await page.mouse.wheel(0, 400);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(1_000);
    expect(requests.slice(loaded)).toEqual([]);
    expect(errors).toEqual([]);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.close();
  });
}

test('the site works without its server once it is loaded', async () => {
  const { page, errors } = await visit(stage.browser, stage.site.url);
  await page.context().setOffline(true);
  await page.evaluate(() => (location.hash = '#/help/none'));
  await page.waitForTimeout(500);
  expect(errors).toEqual([]);
  await page.close();
});

test('from the mark usable on a file is opened, filled in, undone and saved, though nothing more arrives', async () => {
  const context = await stage.browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  let refused = 0;
  await page.route('**/*', async (route) => {
    const usable = () => page.evaluate(() => performance.getEntriesByName('usable').length > 0);
    if (route.request().isNavigationRequest() || !(await usable())) return route.continue();
    refused += 1;
    return route.abort();
  });
  await page.goto(stage.site.url);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  await openFile(page, '账.json', readFileSync(EXAMPLE, 'utf8'));
  await type(page, '煤焦油', '14');
  await total(page).getByText('煤焦油 13.5 → 14 万t').waitFor();
  await page.keyboard.press('Control+z');
  await cell(page, '煤焦油', 'amount').getByText('13.5').waitFor();
  const download = page.waitForEvent('download');
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
  await page.getByRole('button', { name: '存为文件' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('煤焦油');
  // Part by part, for the page comes to rest first.
  await expect.poll(() => refused).toBeGreaterThan(5);
  await context.close();
});

test('nothing can leave the page: a fetch is refused by its policy', async () => {
  for (const url of [stage.site.url, FROM_DISK]) {
    const { page } = await visit(stage.browser, url);
    const refused = await page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => '', String));
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(refused).toContain('TypeError');
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe-inline');
    await page.close();
  }
});

test('the single file holds each module once, and the notices', () => {
  const page = readFileSync(join(DIST, 'nearzero.html'), 'utf8');
  // The first bytes of any WebAssembly module, as base64.
  expect(page.split('AGFzbQ').length - 1).toBe(SHIPPED.length);
  for (const module of SHIPPED) {
    const whole = readFileSync(new URL(`../../www/src/generated/wasm/${module}/${module}_bg.wasm`, import.meta.url));
    expect(page.split(whole.toString('base64')).length - 1).toBe(1);
  }
  expect(page).toContain('id="third-party"');
  expect(page).toContain('id="licence"');
  expect(page).not.toMatch(/<(script|link)[^>]* (src|href)="(?!data:)/);
});
