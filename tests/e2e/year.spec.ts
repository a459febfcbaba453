// A clerk's year at a coking works: the enterprise set up, the coal ledger of twelve months pasted, the month that cannot
// be read told and opened, the rest filled in, that month mended in the list of notices, the balance derived, and all of it
// there after a reload.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, focusedRow, row, saved, total, type, visitor, words } from './desk';
import { ready } from './kit';
import { setStage } from './stage';

const stage = setStage();
const COAL = '炼焦原料（洗精煤）';
// t; July has the letter l for a 1.
const LEDGER = ['11000', '10000', '11500', '11000', '11500', '11000', 'l1200', '11300', '11000', '11500', '11000', '11500'];
const OTHERS: readonly [string, string][] = [
  ['焦炉加热用自产焦炉煤气', '900'],
  ['锅炉、管式炉用自产焦炉煤气', '300'],
  ['放散（火炬）自产焦炉煤气', '0'],
  ['自有和租赁车辆、装载机用柴油', '50'],
  ['焦炭', '80000'],
  ['净化回收的焦炉煤气（含回炉加热部分）', '2000'],
  ['煤焦油', '4000'],
  ['粗（轻）苯', '1000'],
  ['下网电量', '12000'],
];

/*
 * By hand, with the defaults of ndrc-set-a:
 * coal in: 11 000 + 10 000 + 11 500 + 11 000 + 11 500 + 11 000 + 11 200 + 11 300 + 11 000 + 11 500 + 11 000 + 11 500
 *   = 133 500 t × 26.344 GJ/t × 0.0254 tC/GJ = 89 329.8696 tC
 * coke out: 80 000 t × 28.446 × 0.0294 = 66 904.992 tC; gas: 2 000 万Nm³ × 173.854 × 0.0136 = 4 728.8288 tC;
 * tar: 4 000 t × 33.453 × 0.022 = 2 943.864 tC; benzene: 1 000 t × 41.816 × 0.0227 = 949.2232 tC; together 75 526.908 tC
 * left for the air: 13 802.9616 tC × 44/12 = 50 610.8592 tCO2
 * gas burnt: (900 + 300 + 0) × 173.854 × 0.0136 × 0.99 × 44/12 = 10 299.3891 tCO2
 * diesel: 50 t × 43.33 × 0.0202 × 0.98 × 44/12 = 157.2561 tCO2
 * electricity of Shanxi, 2023: 12 000 MWh × 0.6634 = 7 960.8 tCO2; everything: 69 028.3044 tCO2
 */
const BALANCE = '50,610.86';
const TOTAL = '69,028.30';

test('set up, twelve months pasted, the wrong month mended, derived, and there after a reload', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url, { permissions: ['clipboard-read', 'clipboard-write'] });
  const go = (view: RegExp) => page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: view }).click();
  await setUp(page);
  await row(page, COAL).waitFor();

  const head = ['物料', '单位', ...LEDGER.map((_, i) => `${i + 1}月`)].join('\t');
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${head}\n${COAL}\tt\t${LEDGER.join('\t')}\n`);
  await cell(page, COAL, 'amount').click();
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: '按月写入 1 行' }).click();
  await cell(page, COAL, 'amount').getByText('12 笔').waitFor();

  // What is no number is in no sum, stays as typed, and its notice opens it: July, and no other month.
  const told = page.locator('.block').filter({ hasText: COAL }).locator('nz-notice');
  await told.getByText('“l1200”不是数').waitFor();
  expect(await cell(page, COAL, 'amount').innerText()).toContain('待填');
  await told.getByRole('button', { name: '修改此处' }).click();
  await page.locator('nz-entry').waitFor();
  await page.keyboard.press('Escape');
  expect(await focusedRow(page)).toMatch(/2025-07\s+l1200/);
  expect(await page.locator('nz-table .line.sub').filter({ hasText: /2025-\d\d/ }).count()).toBe(12);

  for (const [name, amount] of OTHERS) await type(page, name, amount);
  await total(page).getByText('尚缺 1 项').waitFor();
  await go(/^提示/);
  const one = page.locator('.one').filter({ hasText: '“l1200”不是数' });
  await one.getByRole('textbox').fill('11200');
  await one.getByRole('button', { name: '写入' }).click();
  await one.waitFor({ state: 'detached' });

  await go(/^排放源填报/);
  await total(page).getByRole('button', { name: TOTAL }).waitFor();
  await cell(page, '炼焦过程', 'result').getByText(BALANCE).click();
  await derived(page);
  await saved(page).waitFor();
  await page.waitForFunction(() => !document.title.startsWith('●'));

  await page.reload();
  await ready(page, errors);
  await derived(page);
  await total(page).getByRole('button', { name: TOTAL }).waitFor();
  for (const [name, amount] of OTHERS)
    expect((await cell(page, name, 'amount').innerText()).replaceAll(',', ''), name).toMatch(new RegExp(`^${amount}(?!\\d)`));
  expect(await cell(page, COAL, 'amount').innerText()).toMatch(/133,500(\.0+)?\s*t[\s\S]*12 笔/);
  await cell(page, COAL, 'ordinal').click();
  await page.locator('nz-table .line.sub').filter({ hasText: '2025-07' }).getByText(/11,?200/).waitFor();
  await page.getByText('填报人 张三').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

/*
 * A ledger of the coal yard, t: opening, bought, used by the belt scale, closing. By hand, opening + bought − closing:
 * 11 000 in every month; the scale says 11 000 too, but for May, where 12 000 is 1 000 or 9.09 % more than the 2 % of stock-taking.
 */
const YARD = Array.from({ length: 12 }, (_, i) => [`2025-${String(i + 1).padStart(2, '0')}`, 5000 + 100 * i, 11100, i === 4 ? 12000 : 11000, 5100 + 100 * i]);

test('a new enterprise pastes the ledger of its coal yard, and the stock gap lights up in its month', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url, { permissions: ['clipboard-read', 'clipboard-write'] });
  await setUp(page);
  await row(page, COAL).waitFor();
  const table = [['月份', '期初库存(t)', '购进(t)', '皮带秤计量消耗(t)', '期末库存(t)'], ...YARD].map((cells) => cells.join('\t')).join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), table);
  await cell(page, COAL, 'amount').click();
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: '按库存台账写入 12 期' }).click();

  const gap = page.locator('nz-notice').filter({ hasText: '计量或发票数据与库存平衡相差超过' });
  await gap.waitFor();
  expect(await gap.count()).toBe(1);
  expect(await gap.evaluate((one) => one.closest('.below')?.previousElementSibling?.textContent)).toMatch(/2025-05[\s\S]*12,000/);
  expect(await words(gap)).toMatch(/位置[\s\S]*库存平衡 2025-05[\s\S]*应有[\s\S]*11000 t[\s\S]*现为[\s\S]*12000 t/);
  // The figures are there as pasted, month by month, and none is taken before somebody says which.
  for (const [month, opening] of YARD) {
    const line = page.locator('nz-table .line.sheet').filter({ hasText: String(month) }).first();
    expect((await line.innerText()).replaceAll(',', '')).toContain(String(opening));
  }
  expect(await cell(page, COAL, 'amount').innerText()).toContain('待填');
  await page.locator('.line.sheet .lack').first().waitFor();
  await saved(page).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

/** The derivation of the balance: its twelve months, its steps, its sources, and who changed what. */
async function derived(page: Page): Promise<void> {
  const why = page.locator('nz-derivation');
  await why.getByText(BALANCE, { exact: true }).waitFor();
  const text = await words(why);
  for (const part of [
    '((11,000 + 10,000 + 11,500 + 11,000 + 11,500 + 11,000 + 11,200 + 11,300 + 11,000 + 11,500 + 11,000 + 11,500) × 26.344 × 0.0254 − (80,000 × 28.446 × 0.0294 + 2,000 × 173.854 × 0.0136 + 4,000 × 33.453 × 0.022 + 1,000 × 41.816 × 0.0227)) × 44/12',
    '89,329.8696',
    '75,526.908',
    '13,802.9616',
    '录自转载，未核对原文',
    `${COAL} l1200 → 11,200 t`,
    '张三',
  ])
    expect(text).toContain(part);
}

async function setUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: '新建盘查…' }).click();
  await page.getByRole('textbox', { name: '企业名称' }).fill('甲焦化有限公司');
  await page.getByRole('combobox', { name: '行业' }).selectOption({ label: '独立焦化' });
  await page.getByRole('combobox', { name: '报告期' }).selectOption({ label: '2025 年度' });
  await page.getByRole('radio', { name: /^发改委行业指南缺省值/ }).check();
  await page.getByRole('radio', { name: /^省级电力平均二氧化碳排放因子/ }).check();
  await page.getByRole('radio', { name: /^不选/ }).check();
  await page.getByRole('combobox', { name: '地区或电网' }).selectOption({ label: '山西' });
  await page.getByRole('textbox', { name: '填报人' }).fill('张三');
  await page.getByRole('button', { name: '建立并开始填报' }).click();
}
