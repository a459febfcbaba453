// 提示: what waits, grouped by who can mend it, in the same words as in place; mended here, or one step from its field.
import { expect, test } from 'vitest';
import { cell, openExample, row, total, type, visitor, words } from './desk';
import { setStage } from './stage';

const stage = setStage();

test('a notice says here what it says in place, is mended here, and F8 walks', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await type(page, '煤焦油', '13.6 斗');
  const placed = page.locator('.block').filter({ hasText: '煤焦油' }).locator('nz-notice');
  await placed.getByText('unit-unknown').waitFor();
  const said = (await words(placed)).replace('修改此处', '').trim();
  const nav = page.getByRole('navigation', { name: '主导航' });
  await nav.getByRole('link', { name: /提示\s*1/ }).click();
  const group = page.getByRole('region', { name: '填报人处理' });
  await group.getByText('unit-unknown').waitFor();
  expect((await words(group.locator('nz-notice'))).trim()).toBe(said);
  await page.keyboard.press('F8');
  expect(await group.locator('nz-notice').evaluate((element) => element.matches(':focus-within'))).toBe(true);
  await group.getByRole('combobox', { name: '单位' }).selectOption('万t');
  await group.getByRole('button', { name: '写入' }).click();
  await group.waitFor({ state: 'detached' });
  await page.getByText('无待处理').waitFor();
  await nav.getByRole('link', { name: '排放源填报' }).click();
  await cell(page, '煤焦油', 'amount').getByText('13.6').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

test('a choice that is lacking is made here, and a notice leads to its field', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await page.getByRole('link', { name: '新建盘查…' }).click();
  await page.getByRole('textbox', { name: '企业名称' }).fill('甲焦化');
  await page.getByRole('combobox', { name: '行业' }).selectOption({ label: '独立焦化' });
  await page.getByRole('combobox', { name: '报告期' }).selectOption({ label: '2025 年度' });
  for (const open of await page.getByRole('radio', { name: /^(暂不选定|不选)/ }).all()) await open.check();
  await page.getByRole('button', { name: '建立并开始填报' }).click();
  await row(page, '下网电量').waitFor();
  await type(page, '下网电量', '100 MWh');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^提示/ }).click();
  const decider = page.getByRole('region', { name: '先定口径' });
  const power = decider.locator('.one').filter({ has: page.locator('nz-mend[power]') });
  await power.first().getByRole('combobox').selectOption({ label: '全国电力平均二氧化碳排放因子' });
  await power.first().getByRole('button', { name: '采用' }).click();
  await power.waitFor({ state: 'detached' });
  const preparer = page.getByRole('region', { name: '填报人处理' });
  await preparer.getByRole('link', { name: '跳到原处 第 6 行' }).click();
  await row(page, '焦炭').first().waitFor();
  expect(page.url()).toContain('line=');
  await total(page).getByText('尚缺').waitFor();
  expect(await cell(page, '下网电量', 'result').innerText()).toContain('53.06');
  await context.close();
});
