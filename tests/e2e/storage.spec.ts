// Where the data lie when it is not simple: two tabs with one file, a browser without room or without storage.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cell, openExample, row, saved, total, type, visitor, words } from './desk';
import { FROM_DISK } from './kit';
import { setStage } from './stage';

const stage = setStage();

describe.each([
  ['over http', () => stage.site.url],
  ['from a disk', () => FROM_DISK],
])('two tabs %s', (_, url) => {
  test('the first edits, the second reads, follows, and can take over', async () => {
    const { context, page: first } = await visitor(stage.browser, url());
    await openExample(first);
    await type(first, '煤焦油', '14');
    await saved(first).waitFor();
    const second = await context.newPage();
    await second.goto(first.url());
    await row(second, '煤焦油').waitFor();
    await second.getByText('只读：另一标签页正在编辑').waitFor();
    expect(await pen(second)).toContain('只读');
    expect(await pen(first)).toContain('正在编辑');
    await cell(second, '煤焦油', 'amount').click();
    await second.keyboard.type('99');
    expect(await second.locator('nz-entry').count()).toBe(0);

    await type(first, '粗苯', '3.3');
    await cell(second, '粗苯', 'amount').getByText('3.3').waitFor();

    await second.getByRole('button', { name: '转到本页编辑' }).click();
    await second.locator('nz-state').getByText('正在编辑').waitFor();
    await first.getByText('只读：另一标签页正在编辑').waitFor();
    await type(second, '煤焦油', '15');
    await cell(first, '煤焦油', 'amount').getByText('15').waitFor();

    await second.close();
    await first.locator('nz-state').getByText('正在编辑').waitFor();
    await type(first, '煤焦油', '16');
    await total(first).getByText('15 → 16 万t').waitFor();
    await saved(first).waitFor();
    await context.close();
  });
});

test('without locks nothing is overwritten: the page that comes second says so and keeps its own', async () => {
  const { context, page: first } = await visitor(stage.browser, stage.site.url);
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
  await first.reload();
  await openExample(first);
  expect(await pen(first)).toContain('无法防止两页同时改');
  const second = await context.newPage();
  await second.goto(first.url());
  await row(second, '煤焦油').waitFor();
  await type(first, '煤焦油', '14');
  await saved(first).waitFor();
  await type(second, '粗苯', '9');
  await second.getByText('未能保存：另一标签页先存了改动').waitFor();
  expect(await cell(second, '粗苯', 'amount').innerText()).toContain('9');
  await first.reload();
  await row(first, '煤焦油').waitFor();
  expect(await cell(first, '煤焦油', 'amount').innerText()).toContain('14');
  expect(await cell(first, '粗苯', 'amount').innerText()).toContain('3.2');
  await context.close();
});

test('a full disk is announced, export is offered, and nothing in the page is lost', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await type(page, '煤焦油', '14');
  await page.getByRole('alert').getByText('未能保存：本机空间不足').waitFor();
  await page.locator('nz-state').getByText('未能保存，请现在导出').waitFor();
  expect(await page.title()).toMatch(/^● /);
  expect(await cell(page, '煤焦油', 'amount').innerText()).toContain('14');
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('alert').getByRole('button', { name: '存为文件…' }).click(),
  ]);
  expect(await download.path()).toBeTruthy();
  await context.close();
});

test('a browser that refuses storage is said to, and the example still opens and computes', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.reload();
  await page.getByText('浏览器不允许在本机存储').waitFor();
  await openExample(page);
  await type(page, '煤焦油', '14');
  await total(page).getByText('13.5 → 14 万t').waitFor();
  await page.getByRole('alert').getByText('未能保存：浏览器不允许在本机存储').waitFor();
  await context.close();
});

test('a file can be taken off this machine, after a question whose safe answer comes first', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await page.getByRole('link', { name: '全部文件' }).click();
  await page.getByRole('button', { name: /删除/ }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: '保留' }).evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '满产焦化与煤化工链（示例）', exact: true }).waitFor();
  await page.getByRole('button', { name: /删除/ }).click();
  await dialog.getByRole('button', { name: '删除' }).click();
  await page.getByText('还没有文件').waitFor();
  await page.goBack();
  await page.getByText('本机没有这份文件').waitFor();
  await context.close();
});

function pen(page: Page): Promise<string> {
  return words(page.locator('nz-state'));
}
