// 核算结果 and 年度比对: sums of the core, side by side, with charts that have tables; every number opens.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFile, saved, setDesk, type } from './desk';
import { setStage } from './stage';

const stage = setStage();
const opened = setDesk(stage, () => stage.site.url);

test('totals, classes and bases stand side by side, charts have their tables, numbers open into derivations', async () => {
  const { page, errors } = await opened();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '核算结果' }).click();
  await page.getByRole('heading', { name: '同一笔电，各种口径' }).waitFor();
  const bases = page.locator('section.panel').filter({ hasText: '同一笔电' });
  await bases.getByText('零碳园区核算方法').waitFor();
  // by hand: 279 000 MWh × 0.5306 and × 0.8325
  await bases.locator('tr.chosen').getByText('148,037.40').first().waitFor();
  await bases.locator('tr').filter({ hasText: '零碳园区' }).getByText('232,267.50').first().waitFor();

  const classes = page.locator('section.panel').filter({ has: page.getByRole('heading', { name: '分类' }) });
  // Every basis can be asked, each under itself: by hand as above.
  await bases.locator('tr').filter({ hasText: '零碳园区' }).locator('nz-figure button').first().click();
  const derived = page.locator('nz-derived');
  await derived.getByText('按“零碳园区核算方法').waitFor();
  await derived.getByText('232,267.50').first().waitFor();
  await derived.getByRole('button', { name: '购入电力' }).first().click();
  await derived.getByText('0.8325').first().waitFor();
  await page.keyboard.press('Escape');
  await derived.locator('aside').waitFor({ state: 'detached' });

  const picture = await classes.getByRole('img').getAttribute('aria-label');
  expect(picture).toContain('净购入电力和热力 148,037.40 tCO₂');
  // The switch keeps its place and the focus; what is shown stands in the address.
  const place = () => classes.getByRole('button', { name: '表' }).evaluate((button) => button.getBoundingClientRect().top);
  const before = await place();
  await classes.getByRole('button', { name: '表' }).focus();
  await page.keyboard.press('Enter');
  await classes.getByRole('cell', { name: '净购入电力和热力' }).waitFor();
  expect(page.url()).toContain('table=classes');
  expect(await place()).toBe(before);
  expect(await focusedWords(page)).toBe('表');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await classes.getByRole('img').waitFor();
  // One tab stop for the numbers of a chart, arrows between them, Enter explains.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focusedWords(page)).toContain('化石燃料燃烧 612,813.65 tCO₂');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await derived.locator('nz-derivation').waitFor();
  expect(page.url()).toContain('why=class/purchased-energy');
  await derived.getByRole('button', { name: '关闭' }).click();
  expect(await focusedWords(page)).toContain('净购入电力和热力 148,037.40');

  const balance = page.locator('section.panel').filter({ hasText: '碳平衡　炼焦过程' });
  // by hand: 4 256 000 t × 0.78 of coal; coke 3 200 000 t × 0.86
  expect(await balance.getByRole('img').getAttribute('aria-label')).toMatch(/投入 炼焦洗精煤（干基） 3,319,680\.00 tC[\s\S]*产出 焦炭（干基） 2,752,000\.00 tC[\s\S]*排放 排入大气/);
  await balance.getByRole('button', { name: /^炼焦洗精煤（干基） → 炼焦过程（碳平衡） 3,319,680\.00 tC/ }).click();
  await derived.getByRole('heading', { name: '推导' }).waitFor();
  expect(page.url()).toContain('why=stream/coal/carbon');
  await balance.getByRole('button', { name: '表' }).click();
  await balance.getByRole('cell', { name: '3,319,680.00' }).waitFor();
  await page.getByText('没有分月数据').waitFor();
  expect(errors).toEqual([]);
});

test('facilities and product output are entered here, months are drawn, and all of them open', async () => {
  const { page, errors } = await opened();
  await page.evaluate(() => (location.hash = '#/'));
  await openFile(page, 'months.json', monthly());
  await page.locator('nz-table .line.row').filter({ hasText: '烟煤' }).waitFor();
  await page.evaluate(() => (location.hash = location.hash.replace('/streams', '/results')));
  await page.getByRole('heading', { name: '分月' }).waitFor();
  const months = page.locator('section.panel').filter({ has: page.getByRole('heading', { name: '分月' }) });
  // by hand: 100 t × 2 in January, 200 t × 2 in February, and so on
  await months.getByRole('button', { name: '2025-03 600.00 tCO₂' }).click();
  const derived = page.locator('nz-derived');
  await derived.getByRole('button', { name: '烟煤' }).click();
  await derived.getByText('归入本月的数量').waitFor();
  expect(page.url()).toContain('why=month/2025-03/line/coal/co2');
  await months.getByRole('button', { name: '表' }).click();
  await months.getByRole('cell', { name: '2,400.00' }).first().waitFor();
  // Gas by gas, and together by the GWP set: 200 t and 28 × 1 t.
  expect(await months.getByRole('columnheader').allInnerTexts()).toEqual(['项目', 'tCO₂', 'tCH₄', 'tCO₂e', '状态']);
  await months.getByRole('row').filter({ hasText: '2025-01' }).getByText('228.00').first().click();
  await derived.getByText('污泥').first().waitFor();
  expect(page.url()).toContain('why=month/2025-01/co2e');

  const intensity = page.locator('section.panel').filter({ has: page.getByRole('heading', { name: '单位产品排放' }) });
  await intensity.getByRole('button', { name: '登记产品产量…' }).click();
  await intensity.getByLabel('产品名称').fill('焦炭');
  await page.keyboard.press('Enter');
  await intensity.getByRole('alert').getByText('每一行都要有名称、产量和单位').waitFor();
  await intensity.getByLabel('产量', { exact: true }).fill('0.1');
  await intensity.getByLabel('单位').fill('万t');
  await intensity.getByRole('button', { name: '写入', exact: true }).click();
  // by hand: (200 × (1 + 2 + … + 12) + 28 × 1) t ÷ 1 000 t
  await intensity.getByRole('row').filter({ hasText: '排放总量（含净购入电力、热力）' }).waitFor();
  await intensity.getByText('15.6280').first().click();
  await derived.getByText('I = E ÷ P').waitFor();
  expect(page.url()).toContain('why=intensity/P1/');

  const facilities = page.locator('section.panel').filter({ has: page.getByRole('heading', { name: '分设施' }) });
  await facilities.getByText('尚未划分设施').waitFor();
  await facilities.getByRole('button', { name: '登记设施…' }).click();
  await facilities.getByLabel('设施名称').fill('1#锅炉\n2#锅炉');
  await facilities.getByRole('combobox', { name: '排放源归属 锅炉', exact: true }).selectOption('2#锅炉');
  await facilities.getByRole('button', { name: '写入', exact: true }).click();
  await facilities.getByRole('row').filter({ hasText: '2#锅炉' }).locator('nz-figure button').first().click();
  await derived.getByText('15,600').first().waitFor();
  expect(page.url()).toContain('why=facility/F2');
  expect(errors).toEqual([]);
});

test('another file stands beside this one, each under its own choices', async () => {
  const { page } = await opened();
  await saved(page).waitFor();
  await page.getByRole('link', { name: '全部文件' }).click();
  await page.getByRole('link', { name: /下一年度….*满产焦化与煤化工链/ }).first().click();
  await page.getByText('带过来：10 项排放源').waitFor();
  await page.getByRole('button', { name: '建立并开始填报' }).click();
  await page.locator('nz-table .line.row').filter({ hasText: '购入电力' }).waitFor();
  await type(page, '购入电力（无干熄焦发电）', '280000 MWh');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '年度比对' }).click();
  await page.getByRole('combobox', { name: '与哪一份比' }).selectOption({ index: 1 });
  const power = page.getByRole('row').filter({ hasText: '净购入电力和热力' }).last();
  // by hand: 280 000 and 279 000 MWh × 0.5306
  await power.getByText('+530.60').waitFor();
  // Both sides open, each as its own file computes it.
  await power.getByText('148,037.40').first().click();
  await page.locator('nz-derived').getByText('满产焦化与煤化工链（示例）').waitFor();
  await page.locator('nz-derived').getByText('148,037.40').first().waitFor();
  await power.getByText('148,568.00').first().click();
  await page.locator('nz-derived').getByText('148,568.00').first().waitFor();
  const fuel = page.getByRole('row').filter({ hasText: '化石燃料燃烧' });
  await fuel.getByText('612,813.65').first().waitFor();
  expect(await fuel.innerText()).toMatch(/待填[\s\S]*—/);
});

/** What the focused element says. */
function focusedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/** One boiler: 100 t in January, 200 t in February, …, of a coal that gives 2 t CO2 each; a tank: 1 t CH4 in January. */
function monthly(): string {
  const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const activity = last.map((day, i) => {
    const month = String(i + 1).padStart(2, '0');
    return { period: { from: `2025-${month}-01`, to: `2025-${month}-${day}` }, amount: { value: String((i + 1) * 100), unit: 't' } };
  });
  const stream = { id: 'coal', source: 'boiler', name: '烟煤', activity, inputs: { co2_factor: { value: '2', unit: 'tCO2/t' } } };
  const [january] = activity;
  const sludge = { id: 'sludge', source: 'tank', name: '污泥', activity: [january, { period: { from: '2025-02-01', to: '2025-12-31' }, amount: null, standstill: true }], inputs: { ch4_factor: { value: '0.01', unit: 'tCH4/t' } } };
  return JSON.stringify({
    format: 'nearzero/inventory@1',
    title: '分月',
    entity: { name: '某厂', sector: 'independent-coking' },
    period: { from: '2025-01-01', to: '2025-12-31' },
    settings: { gwp: 'ar5' },
    sources: [
      { id: 'boiler', name: '锅炉', class: 'fuel-combustion', method: 'activity-factor' },
      { id: 'tank', name: '污泥池', class: 'process', method: 'activity-factor' },
    ],
    streams: [stream, sludge],
  });
}
