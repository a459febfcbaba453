// 核算结果 and 年度比对: sums of the core, side by side, with charts that have tables; every number opens.
import { expect, test } from 'vitest';
import { openExample, saved, type, visitor } from './desk';
import { setStage } from './stage';

const stage = setStage();

test('totals, classes and bases stand side by side, charts have their tables, numbers open into derivations', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '核算结果' }).click();
  await page.getByRole('heading', { name: '同一笔电，各种口径' }).waitFor();
  const bases = page.locator('section.panel').filter({ hasText: '同一笔电' });
  await bases.getByText('零碳园区核算方法').waitFor();
  // by hand: 279 000 MWh × 0.5306 and × 0.8325
  expect(await bases.locator('tr.chosen').innerText()).toContain('148,037.40');
  expect(await bases.locator('tr').filter({ hasText: '零碳园区' }).innerText()).toContain('232,267.50');

  const classes = page.locator('section.panel').filter({ has: page.getByRole('heading', { name: '分类' }) });
  const picture = await classes.getByRole('img').getAttribute('aria-label');
  expect(picture).toContain('净购入电力和热力 148,037.40 tCO₂');
  await classes.getByRole('button', { name: '表' }).click();
  await classes.getByRole('cell', { name: '净购入电力和热力' }).waitFor();
  expect(page.url()).toContain('table=classes');

  const balance = page.locator('section.panel').filter({ hasText: '碳平衡　炼焦过程' });
  // by hand: 4 256 000 t × 0.78 of coal; coke 3 200 000 t × 0.86
  expect(await balance.getByRole('img').getAttribute('aria-label')).toMatch(/投入 炼焦洗精煤（干基） 3,319,680\.00 tC[\s\S]*产出 焦炭（干基） 2,752,000\.00 tC[\s\S]*排放 排入大气/);
  await balance.getByRole('button', { name: '表' }).click();
  await balance.getByRole('cell', { name: '3,319,680.00' }).waitFor();
  await page.getByText('没有分月数据').waitFor();

  await classes.locator('nz-figure button').first().click();
  await page.locator('nz-derivation').waitFor();
  expect(page.url()).toContain('why=class/fuel-combustion');
  await page.getByRole('button', { name: '关闭' }).click();
  await page.locator('nz-derivation').waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await context.close();
});

test('another file stands beside this one, each under its own choices', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await saved(page).waitFor();
  await page.getByRole('link', { name: '全部文件' }).click();
  await page.getByRole('link', { name: /下一年度…/ }).click();
  await page.getByText('带过来：10 项排放源').waitFor();
  await page.getByRole('button', { name: '建立并开始填报' }).click();
  await page.locator('nz-table .line.row').filter({ hasText: '购入电力' }).waitFor();
  await type(page, '购入电力（无干熄焦发电）', '280000 MWh');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '年度比对' }).click();
  await page.getByRole('combobox', { name: '与哪一份比' }).selectOption({ index: 1 });
  const power = page.getByRole('row').filter({ hasText: '净购入电力和热力' }).last();
  // by hand: 280 000 and 279 000 MWh × 0.5306
  await power.getByText('+530.60').waitFor();
  expect(await power.innerText()).toMatch(/148,037\.40[\s\S]*148,568\.00/);
  expect(await page.getByRole('row').filter({ hasText: '化石燃料燃烧' }).innerText()).toMatch(/612,813\.65[\s\S]*待填[\s\S]*—/);
  await context.close();
});
