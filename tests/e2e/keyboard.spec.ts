// Everything by keyboard: from the landing view to a saved file without a mouse, the focus seen at every step; and no view
// keeps it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, openExample, row, total, type, visitor } from './desk';
import { around, focused, tabTo } from './keyboard';
import { ORG, begin, registers, to } from './register-kit';
import { setStage } from './stage';

const stage = setStage();

/** Arrows within a group of radio buttons, until this one has the focus. */
async function arrowTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 12; pressed += 1) {
    if (name.test((await focused(page)).name)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no choice ${name}`);
}

async function downTo(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let pressed = 0; pressed < 30; pressed += 1) {
    const words = await page.evaluate(() => {
      let element: Element | null = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.closest('[role=row]')?.textContent ?? '';
    });
    if (words.includes(name)) return;
    await page.keyboard.press('ArrowDown');
    await focused(page);
  }
  throw new Error(`no row ${name}`);
}

test('from the landing view to a saved file without a mouse, the focus seen at every step', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined, configurable: true }));
  const press = (key: string) => page.keyboard.press(key);

  // landing → set-up
  await tabTo(page, 'link', /^新建盘查/);
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: '新建盘查' }).waitFor();
  await tabTo(page, 'combobox', /^行业/);
  await press('ArrowDown');
  await tabTo(page, 'text', /^企业名称/);
  await page.keyboard.type('甲焦化');
  await tabTo(page, 'combobox', /^报告期/);
  await press('ArrowDown');
  await press('ArrowDown');
  await tabTo(page, 'radio', /./);
  await press('Space');
  await arrowTo(page, /^发改委行业指南/);
  await tabTo(page, 'radio', /./);
  await press('Space');
  await arrowTo(page, /^全国电力平均/);
  await tabTo(page, 'radio', /./);
  await press('Space');
  await arrowTo(page, /^不选/);
  await tabTo(page, 'button', /^建立并开始填报/);
  await press('Enter');

  // fill: a figure that is right, and one that is not
  await row(page, '下网电量').waitFor();
  await tabTo(page, 'gridcell', /./);
  await downTo(page, '下网电量');
  await press('Home');
  await press('ArrowRight');
  await press('ArrowRight');
  await page.keyboard.type('100 MWh');
  await press('Enter');
  await cell(page, '下网电量', 'amount').getByText('100').waitFor();
  await downTo(page, '煤焦油');
  await press('Home');
  await press('ArrowRight');
  await press('ArrowRight');
  await page.keyboard.type('12 斗');
  await press('Enter');
  await page.getByText('1 项错误').waitFor();

  // its notice: F8 leads to the cell, which is mended
  await press('F8');
  expect(await focused(page)).toMatchObject({ role: 'gridcell', seen: true });
  await page.keyboard.type('12 t');
  await press('Enter');
  await page.getByText('1 项错误').waitFor({ state: 'detached' });

  // a number and its derivation, read and left
  await downTo(page, '下网电量');
  await press('Control+.');
  await page.locator('nz-derivation').waitFor();
  await press('Control+End');
  await tabTo(page, 'button', /^关闭/);
  await press('Enter');
  await page.locator('nz-derivation').waitFor({ state: 'detached' });
  expect(await focused(page)).toMatchObject({ role: 'gridcell', seen: true });

  // results: a total opens
  await press('Control+Home');
  await tabTo(page, 'link', /^核算结果/, 'Shift+Tab');
  await press('Enter');
  await page.locator('nz-results table').first().waitFor();
  await tabTo(page, 'button', /53\.06|待填|^0/);
  await press('Enter');
  await page.locator('nz-results nz-derivation').waitFor();
  await press('Escape');
  await page.locator('nz-results nz-derivation').waitFor({ state: 'detached' });
  expect(await focused(page)).toMatchObject({ role: 'button', seen: true });

  // factors: searched and compared
  await tabTo(page, 'link', /^推导与因子/, 'Shift+Tab');
  await press('Enter');
  await page.locator('nz-library').waitFor();
  await tabTo(page, 'search', /./);
  await page.keyboard.type('dl');
  for (let i = 0; i < 2; i += 1) await press('Backspace');
  await page.keyboard.insertText('焦炭');
  await page.getByRole('row', { name: /焦炭/ }).first().waitFor();

  // report
  await tabTo(page, 'link', /^核算报告/, 'Shift+Tab');
  await press('Enter');
  await page.locator('nz-report article:not(.coming)').waitFor();
  await tabTo(page, 'button', /^打印草稿/);

  // saved
  await tabTo(page, 'link', /^排放源填报/, 'Shift+Tab');
  await press('Enter');
  await row(page, '下网电量').waitFor();
  await tabTo(page, 'button', /^存为文件/);
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { streams: { name: string; activity: { amount: unknown }[] }[] };
  expect(saved.streams.find(({ name }) => name === '下网电量')?.activity[0]?.amount).toEqual({ value: '100', unit: 'MWh' });
  expect(errors).toEqual([]);
  await context.close();
});

test('in the register two items are selected, assigned with one letter and signed without a mouse, the focus seen at every step', { timeout: 120_000 }, async () => {
  const { context, page, errors } = await visitor(stage.browser, `${stage.site.url}#/r`);
  await begin(page, { person: '甲', org: ORG, name: '试验台账' });
  for (const [number, problem] of [['1', '料场未覆盖'], ['2', '道路破损']] as const) {
    await to(page, 'list');
    await registers(page, number, problem);
    await page.locator('nz-case').getByRole('heading', { name: problem }).waitFor();
  }
  const press = (key: string) => page.keyboard.press(key);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, 'link', /^清单$|^整改清单$/);
  await press('Enter');
  await page.locator('nz-register-list .row').nth(1).waitFor();
  await tabTo(page, 'row', /./);
  await press('Home');
  await press('Space');
  await press('Shift+ArrowDown');
  await page.locator('nz-register-list .picked').getByText('已勾选 2 项').waitFor();
  await tabTo(page, 'button', /^交办…$/, 'Shift+Tab');
  await press('Enter');
  const dialog = page.locator('nz-bulk dialog[open]');
  await dialog.waitFor();
  // The safe button has the focus; a dialog is not left by Tab, and not by Escape once something is typed.
  expect(await focused(page)).toMatchObject({ role: 'button', name: '暂不签署', seen: true });
  for (const [field, value] of [['责任单位', '焦化公司'], ['责任人', '林工'], ['牵头单位', ORG], ['包保领导', '周启明'], ['验收单位', ORG], ['文号', '园交〔2026〕1 号']] as const) {
    await tabTo(page, 'text', new RegExp(`^${field}`));
    await page.keyboard.insertText(value);
  }
  await press('Escape');
  await tabTo(page, 'button', /^签署 2 项（甲）$/);
  await press('Enter');
  await dialog.getByText('交办函 园交〔2026〕1 号 已签署，写明 2 项。').waitFor();
  await tabTo(page, 'button', /^关闭$/);
  await press('Enter');
  await dialog.waitFor({ state: 'detached' });
  // Its opener went with the selection: the focus is on the row it came from.
  await expect.poll(() => focused(page)).toMatchObject({ role: 'row', seen: true });
  expect(await page.locator('nz-register-list .row').filter({ hasText: '焦化公司' }).count()).toBe(2);
  expect(errors).toEqual([]);
  await context.close();
});

test('on every view Tab comes round, and each stop on the way is seen', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await type(page, '煤焦油', '12 斗');
  await total(page).getByText(/尚缺|不得上报/).waitFor();
  const file = page.url().replace(/.*#\/e\/(\w+).*/, '#/e/$1');
  const ready: Record<string, string> = {
    streams: 'nz-notice',
    notices: 'nz-notice',
    results: 'nz-sankey svg',
    compare: 'h1',
    'factors?item=electricity': 'nz-library h3',
    'factors?part=own': 'nz-own form',
    'factors?part=readings': 'nz-readings table',
    report: 'nz-report article:not(.coming)',
  };
  const hashes = [...Object.entries(ready).map(([view, waits]) => [`${file}/${view}`, waits] as const), ...['#/', '#/new', '#/help', '#/help/unit-unknown', '#/about', '#/p'].map((hash) => [hash, 'h1'] as const)];
  for (const [hash, waits] of hashes) {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.locator(waits).first().waitFor();
    const stops = await around(page);
    expect(stops.length, hash).toBeGreaterThan(4);
    expect(stops.filter(({ seen }) => !seen).map(({ role, name }) => `${hash}: ${role} “${name.slice(0, 30)}”`)).toEqual([]);
  }
  await page.evaluate(() => (location.hash = '#/'));
  await page.getByRole('button', { name: '打开示例台账' }).click();
  await page.locator('nz-register-list .row').first().waitFor();
  const pages = { list: 'nz-register-list .row', 'item/长江-26-003': 'nz-short-notice nz-notice', wall: 'nz-register-wall .row', quarter: 'nz-register-quarter tr.sum', intake: 'nz-intake textarea', signoff: 'h1', import: 'h1', roster: 'h1' };
  for (const [rest, waits] of Object.entries(pages)) {
    await to(page, encodeURI(rest));
    await page.locator(waits).first().waitFor();
    const stops = await around(page);
    expect(stops.length, rest).toBeGreaterThan(4);
    expect(stops.filter(({ seen }) => !seen).map(({ role, name }) => `${rest}: ${role} “${name.slice(0, 30)}”`)).toEqual([]);
  }
  await context.close();
});
