// Where the numbers come from that nobody typed: found and compared, own measured values used at once, every reading of an
// unclear clause in tonnes and chosen in place; all of it undone like any edit and kept across a reload.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExample, row, saved, total, visitor, words } from './desk';
import { setStage } from './stage';

const stage = setStage();

const nav = (page: Page) => page.getByRole('navigation', { name: '主导航' });
const part = (page: Page, name: string) => page.getByRole('navigation', { name: '本页内容' }).getByRole('link', { name });

async function totalNow(page: Page): Promise<string> {
  await nav(page).getByRole('link', { name: '排放源填报' }).click();
  await row(page, '煤焦油').waitFor();
  const said = await words(total(page).locator('nz-figure'));
  await nav(page).getByRole('link', { name: '推导与因子' }).click();
  await page.getByRole('heading', { level: 1, name: '推导与因子' }).waitFor();
  return said;
}

test('a factor is found, compared by family and year, replaced by an own value, and a reading is weighed and chosen', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  const before = await totalNow(page);

  // search: words, family, year; what was found stands in the address
  const search = page.getByRole('searchbox');
  await search.fill('四川 排放因子');
  await page.getByRole('combobox', { name: '年份' }).selectOption('2023');
  const found = page.getByRole('group', { name: '查到的因子' }).getByRole('row').filter({ hasText: '四川' });
  expect(await found.first().innerText()).toMatch(/电力[\s\S]*0\.1564[\s\S]*2023[\s\S]*47号[\s\S]*已核/);
  expect(page.url()).toContain('year=2023');
  await page.keyboard.press('Tab');
  await search.fill('焦炉煤气');
  await page.getByRole('combobox', { name: '年份' }).selectOption('');
  await page.getByRole('link', { name: '焦炉煤气', exact: true }).first().click();
  const beside = page.getByRole('region', { name: '焦炉煤气：各来源、各年份并列' });
  const carbon = beside.getByRole('group', { name: '单位热值含碳量' });
  expect(await carbon.innerText()).toMatch(/本表所用/);
  expect(await carbon.innerText()).toContain('0.0121');
  await beside.getByRole('link', { name: '收起' }).click();
  await beside.waitFor({ state: 'detached' });
  await search.fill('电力');
  await page.getByRole('link', { name: '电力', exact: true }).first().click();
  const years = page.getByRole('group', { name: '排放因子', exact: true });
  expect(await years.getByRole('columnheader').allInnerTexts()).toEqual(expect.arrayContaining(['2023', '2022', '2021', '不分年份']));

  // an own value, entered with the keyboard alone: what is missing is said at its field
  await part(page, '实测值').click();
  await page.getByRole('combobox', { name: '物料或能源' }).fill('焦炉煤气');
  await page.getByRole('combobox', { name: '参数' }).selectOption({ label: '低位发热量' });
  await page.getByRole('textbox', { name: '数值' }).fill('170');
  await page.getByRole('combobox', { name: '单位' }).selectOption({ label: 'GJ/万Nm³' });
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '化验单位' }).fill('市质检所');
  await page.getByRole('button', { name: '登记并采用' }).click();
  await page.getByText('请按化验报告填写').waitFor();
  expect(await page.getByRole('textbox', { name: '检测方法（标准号）' }).evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.keyboard.type('GB/T 12206');
  await page.getByRole('textbox', { name: '从哪一年' }).fill('2025');
  await page.getByRole('textbox', { name: '到哪一年' }).fill('2025');
  await page.keyboard.press('Enter');
  const own = page.getByRole('row', { name: /焦炉煤气 低位发热量 170/ });
  expect(await own.innerText()).toMatch(/市质检所[\s\S]*GB\/T 12206[\s\S]*2025/);
  await own.getByText(/已用于 \d 处/).waitFor();
  expect(await totalNow(page)).not.toBe(before);
  await part(page, '实测值').click();
  await own.waitFor();
  await page.getByRole('heading', { name: '实测值', exact: true }).click();
  await page.keyboard.press('Control+z');
  await page.getByText('还没有实测值').waitFor();
  expect(await totalNow(page)).toBe(before);

  // readings: what the other one would be, by hand 279 000 MWh × (0.8325 − 0.5306)
  await part(page, '口径登记').click();
  const park = page.locator('[data-ambiguity="park-electricity"]').getByRole('row', { name: /^0\.8325/ });
  expect(await park.innerText()).toContain('+84,230.10');
  const gas = page.locator('[data-ambiguity="coke-oven-gas-carbon"]');
  const twelve = gas.getByRole('row', { name: /^12\.1/ });
  const foretold = /([\d,]+\.\d\d)/.exec((await twelve.innerText()).replace('12.1 tC/TJ', ''))?.[1] ?? 'no total';
  await twelve.getByRole('button', { name: /改用/ }).click();
  await page.keyboard.type('与环评一致');
  await page.keyboard.press('Enter');
  await twelve.getByText('现按此计算').waitFor();
  expect(await page.getByText(/与本表无关的 \d+ 条/).count()).toBe(1);
  expect(await totalNow(page)).toContain(foretold);
  await saved(page).waitFor();
  await page.reload();
  await part(page, '口径登记').click();
  await twelve.getByText('现按此计算').waitFor();

  // it is a reading and no typed number: said where it is used, and taken back by one edit
  expect(await gas.innerText()).toContain('与环评一致');
  expect(await gas.getByRole('row', { name: /^实测成分/ }).innerText()).toContain('须先填：焦炉煤气的实测含碳量');
  await gas.getByRole('button', { name: /撤回所选口径/ }).click();
  await twelve.getByText('可改用').waitFor();
  expect(await totalNow(page)).toBe(before);
  expect(await gas.getByRole('button', { name: /撤回所选口径/ }).count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});
