// Firefox, where it is installed: the way of a clerk over http and from a disk. What differs stands in docs/firefox.md.
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cell, openExample, row, saved, total, type, visitor } from './desk';
import { FIREFOX, launchFirefox } from './firefox/launch';
import { FROM_DISK, serve } from './kit';
import { PASSPHRASE, choose, enter, searched, sign, to, unlock } from './register-kit';

let browser: Browser;
let site: { url: string; server: Server };

beforeAll(async () => {
  if (!FIREFOX) console.log('Firefox is not installed here (Debian: firefox-esr; or FIREFOX=/path/to/firefox): its tests are left out');
  else [browser, site] = await Promise.all([launchFirefox(), serve()]);
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

describe.skipIf(!FIREFOX).each([
  ['over http', () => site.url],
  ['from a disk', () => FROM_DISK],
])('%s', (_, url) => {
  test('filled in, mended, explained, kept over a reload, saved', async () => {
    const { context, page, errors } = await visitor(browser, url());
    await page.locator('nz-limits').getByText('每次下载一份新文件').waitFor();
    await openExample(page);
    await type(page, '煤焦油', '12 斗');
    await page.getByText('1 项错误').waitFor();
    await page.keyboard.press('F8');
    await page.keyboard.type('14 万t');
    await page.keyboard.press('Enter');
    await total(page).getByText('→ 14 万t').waitFor();
    await cell(page, '煤焦油', 'result').click();
    await page.locator('nz-derivation').getByText('代入').waitFor();
    await page.keyboard.press('Escape');
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Control+z');
    await page.getByText('已撤销').waitFor();
    await page.keyboard.press('Control+y');
    await saved(page).waitFor();
    await page.reload();
    await cell(page, '煤焦油', 'amount').getByText('14', { exact: true }).waitFor();
    const file = JSON.parse(await handedOut(page, () => page.getByRole('button', { name: '存为文件…' }).click())) as { streams: { name: string; activity: { amount: unknown }[] }[] };
    expect(file.streams.find(({ name }) => name === '煤焦油')?.activity[0]?.amount).toEqual({ value: '14', unit: '万t' });
    for (const [view, part] of [['results', 'nz-sankey svg'], ['report', 'nz-report article:not(.coming)'], ['factors?part=readings', 'nz-readings table']] as const) {
      await page.evaluate((to) => (location.hash = location.hash.replace(/(#\/e\/\w+).*/, `$1/${to}`)), view);
      await page.locator(part).first().waitFor();
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a ledger begins, an act is kept as a draft over a reload, signed, and there after another', { timeout: 120_000 }, async () => {
    const { context, page, errors } = await visitor(browser, `${url()}#/r`);
    const dialog = page.locator('nz-act dialog[open]');
    await page.getByRole('button', { name: '新建密钥' }).click();
    await page.getByLabel('设一个口令').fill(PASSPHRASE);
    await page.getByLabel('再输一次').fill(PASSPHRASE);
    await page.getByRole('button', { name: '生成密钥' }).click();
    await page.getByText('密钥还没有存成文件').waitFor({ timeout: 60_000 });
    const key = await handedOut(page, () => page.getByRole('button', { name: '存密钥文件…' }).click());
    for (const [label, value] of [['单位', '管委会'], ['姓名', '甲']] as const) await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel('台账名称').fill('试验台账');
    await page.getByRole('button', { name: '新建台账' }).click();
    await page.getByRole('button', { name: '登记问题…' }).click();
    await enter(page, '编号', '自查-1');
    await choose(page, '类别', '自查');
    await enter(page, '来源', '自查');
    await enter(page, '问题原文', '料场未覆盖');
    await expect.poll(() => searched(page, ['料场未覆盖'])).toEqual(['料场未覆盖']);
    await page.reload();
    await unlock(page, Buffer.from(key));
    await to(page, 'list');
    await page.getByRole('button', { name: '登记问题…' }).click();
    await expect.poll(() => dialog.getByLabel('问题原文').inputValue()).toBe('料场未覆盖');
    await dialog.getByLabel('立行立改', { exact: true }).check();
    await dialog.getByLabel('内部').check();
    await sign(page);
    const heading = page.locator('nz-case').getByRole('heading', { name: '料场未覆盖' });
    await heading.waitFor();
    await saved(page).waitFor();
    await page.reload();
    await heading.waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  test('two tabs: the first edits, the second reads and takes over', async () => {
    const { context, page } = await visitor(browser, url());
    await openExample(page);
    await saved(page).waitFor();
    const second = await context.newPage();
    await second.goto(page.url());
    await row(second, '煤焦油').waitFor();
    await second.getByRole('button', { name: '转到本页编辑' }).click();
    await second.locator('nz-state').getByText('正在编辑').waitFor();
    await page.getByText('只读：另一标签页正在编辑').waitFor();
    await context.close();
  });
});

/** What the page gives to the browser to download: this Firefox does not tell a driver about downloads. */
async function handedOut(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { given: blob });
      return make(blob);
    };
  });
  await press();
  await page.waitForFunction(() => 'given' in window);
  return page.evaluate(() => (window as unknown as { given: Blob }).given.text());
}
