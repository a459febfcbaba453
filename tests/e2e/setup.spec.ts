// A new enterprise, and the next year of an old one: what is chosen is in the document, what is not chosen is asked for,
// and nothing that changes a total is chosen beforehand.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, openExample, row, saved, total, type, visitor } from './desk';
import { setStage } from './stage';

const stage = setStage();

interface Saved {
  entity: Record<string, string>;
  period: object;
  settings: object;
  sources: { id: string }[];
  streams: { id: string; activity: { amount: object | null }[]; inputs?: object }[];
  journal: unknown[];
}

test('from the landing view to a result with own numbers', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await page.getByRole('link', { name: '新建盘查…' }).click();
  await page.getByRole('heading', { level: 1, name: '新建盘查' }).waitFor();
  expect(await page.locator('nz-setup input[type=radio]:checked').count()).toBe(0);

  await page.getByRole('button', { name: '建立并开始填报' }).click();
  const wrong = page.getByRole('alert');
  await wrong.getByText('还有 6 项要定').waitFor();
  expect(await wrong.evaluate((element) => element.matches(':focus'))).toBe(true);
  await wrong.getByRole('button', { name: '请填写企业名称' }).click();
  await page.keyboard.type('甲焦化有限公司');
  await page.getByRole('combobox', { name: '行业' }).selectOption({ label: '独立焦化' });
  await page.getByText('将列入 10 项常有的排放源').waitFor();
  await page.getByRole('combobox', { name: '报告期' }).selectOption({ label: '2025 年度' });
  await wrong.getByText('还有 3 项要定').waitFor();
  await page.getByRole('radio', { name: /^发改委行业指南缺省值/ }).check();
  await page.getByRole('radio', { name: /^省级电力平均二氧化碳排放因子/ }).check();
  await page.getByRole('radio', { name: /^不选/ }).check();
  await wrong.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '建立并开始填报' }).click();
  await wrong.getByRole('button', { name: '请选择地区或电网' }).click();
  await page.getByRole('combobox', { name: '地区或电网' }).selectOption({ label: '山西' });
  await page.getByRole('textbox', { name: '核算边界' }).fill('一厂区，不含宿舍');
  for (const [name, person] of [['填报人', '张三'], ['审核人', '李四'], ['负责人', '王五']] as const)
    await page.getByRole('textbox', { name }).fill(person);
  await page.getByRole('button', { name: '建立并开始填报' }).click();

  await row(page, '焦炉加热用自产焦炉煤气').waitFor();
  expect(page.url()).toMatch(/#\/e\/[0-9a-f]{12}\/streams/);
  await total(page).getByText('待填').waitFor();
  await total(page).getByText('尚缺 6 项').waitFor();
  await page.getByText('填报人 张三').waitFor();
  await type(page, '下网电量', '100 MWh');
  await total(page).getByText('尚缺 5 项').waitFor();
  await total(page).getByText('下网电量 待填 → 100 MWh').waitFor();
  expect(await cell(page, '下网电量', 'factor').innerText()).toMatch(/^0\.\d{4}/);
  await saved(page).waitFor();
  const made = await savedFile(page);
  expect(made.entity).toEqual({
    name: '甲焦化有限公司',
    sector: 'independent-coking',
    boundary: '一厂区，不含宿舍',
    prepared_by: '张三',
    reviewed_by: '李四',
    approved_by: '王五',
  });
  expect(made.settings).toEqual({ family: 'ndrc-set-a', electricity_family: 'provincial-grid', electricity_region: 'CN-SX' });
  expect(made.period).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(made.streams).toHaveLength(10);
  expect(made.journal).toHaveLength(1);
  expect(errors).toEqual([]);
  await context.close();
});

test('what is left open stays open: no total depends on a choice that nobody made', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await begin(page);
  await row(page, '下网电量').waitFor();
  await page.getByText('缺省值来源：未选定').waitFor();
  await page.getByText('电力因子：未选定').waitFor();
  expect((await savedFile(page)).settings).toEqual({});
  await type(page, '下网电量', '100');
  await cell(page, '下网电量', 'amount').getByText('100').waitFor();
  expect(await cell(page, '下网电量', 'result').innerText()).toBe('待填');
  await context.close();
});

test('the next year opens from the last: its structure, none of its figures', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await type(page, '煤焦油', '14');
  await saved(page).waitFor();
  await page.getByRole('link', { name: '全部文件' }).click();
  await page.getByRole('link', { name: /下一年度…/ }).click();
  await page.getByText('带过来：10 项排放源').waitFor();
  await page.getByText('不带过来').waitFor();
  expect(await page.getByRole('combobox', { name: '报告期' }).inputValue()).toBe('2026');
  expect(await page.getByRole('radio', { name: /^发改委行业指南缺省值/ }).isChecked()).toBe(true);
  await page.getByRole('textbox', { name: '企业名称' }).fill('乙焦化');
  await page.getByRole('button', { name: '建立并开始填报' }).click();
  await row(page, '煤焦油').waitFor();
  expect(await cell(page, '煤焦油', 'amount').innerText()).toMatch(/^待填\s*万?t$/);
  await total(page).getByText('待填').waitFor();
  const next = await savedFile(page);
  expect(next.period).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(next.settings).toEqual({ family: 'ndrc-set-a', electricity_family: 'national-grid-average' });
  for (const stream of next.streams) {
    expect(stream.inputs, stream.id).toBeUndefined();
    expect(stream.activity.map(({ amount }) => amount), stream.id).toEqual([null]);
  }
  await page.goto(stage.site.url);
  await page.getByRole('link', { name: '满产焦化与煤化工链（示例）', exact: true }).click();
  await cell(page, '煤焦油', 'amount').getByText('14').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: '新建盘查…' }).click();
  await page.getByRole('textbox', { name: '企业名称' }).fill('甲焦化');
  await page.getByRole('combobox', { name: '行业' }).selectOption({ label: '独立焦化' });
  await page.getByRole('combobox', { name: '报告期' }).selectOption({ label: '2025 年度' });
  for (const open of await page.getByRole('radio', { name: /^(暂不选定|不选)/ }).all()) await open.check();
  await page.getByRole('button', { name: '建立并开始填报' }).click();
}

/** The open document as it is saved to a file. */
async function savedFile(page: Page): Promise<Saved> {
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined, configurable: true }));
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存为文件…' }).click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as Saved;
}
