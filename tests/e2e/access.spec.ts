// For everybody: no finding of axe on any view, light and dark, in both languages, wide and narrow; no view wider than
// 360 px, nothing lost at 200 % zoom; printed, the page shows the sheet and not the frame.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findings, learn, overflow } from './axe';
import { EXAMPLE, cell, openExample, openFile, row, setDesk, total, type, visitor } from './desk';
import { setStage } from './stage';


const FORM = fileURLToPath(new URL('../forms/205-1.csv', import.meta.url));

/** What shows that a part of the factors has come. */
const FACTORS: Record<string, string> = {
  item: 'nz-library h3',
  'part=own': 'nz-own form',
  'part=readings': 'nz-readings table',
};

/** The views of an open file; of the library, electricity is the longest page there is and diesel a short one. */
function views(item: string): string[] {
  return ['notices', 'results', 'compare', `factors?item=${item}`, 'factors?part=own', 'factors?part=readings', 'report'];
}

async function shown(page: Page, view: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (view === 'results') await page.locator('nz-results tr.chosen').waitFor();
  if (view === 'results') await page.locator('nz-sankey svg').first().waitFor();
  if (view === 'report') await page.locator('nz-report article:not(.coming)').waitFor();
  const part = Object.keys(FACTORS).find((one) => view.startsWith(`factors?${one}`));
  if (part !== undefined) await page.locator(FACTORS[part] ?? '').first().waitFor();
}

const stage = setStage();

// Every rule in the first; after it what another theme and language, and what another width, can change.
describe.each([
  ['light, Chinese, wide', { colorScheme: 'light', locale: 'zh-CN' }, 'electricity', {}],
  ['dark, English, wide', { colorScheme: 'dark', locale: 'en-GB' }, 'diesel', { runOnly: { type: 'rule', values: ['color-contrast', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'document-title', 'button-name', 'link-name', 'label', 'select-name', 'aria-input-field-name', 'svg-img-alt'] } }],
  ['light, Chinese, 360 px', { colorScheme: 'light', locale: 'zh-CN', viewport: { width: 360, height: 740 } }, 'diesel', { rules: { 'color-contrast': { enabled: false } } }],
] as const)('%s', (_, options, item, rules) => {
  const opened = setDesk(stage, () => stage.site.url, options);

  test('axe finds nothing on any view, and each carries version and data digest', async () => {
    const { page } = await opened();
    await learn(page);
    await cell(page, '焦炉煤气（回炉加热）', 'factor').click();
    await page.keyboard.press('F1');
    await page.locator('nz-field-help h3').first().waitFor();
    expect(await findings(page, rules)).toEqual([]);
    await page.keyboard.press('F1');
    await cell(page, '焦炉煤气（回炉加热）', 'amount').dblclick();
    expect(await findings(page, rules)).toEqual([]);
    await page.keyboard.press('Escape');
    await type(page, '焦炉煤气（回炉加热）', '7 斗');
    await page.locator('nz-notice').first().waitFor();
    await page.locator('nz-expected summary').click();
    await page.locator('nz-expected li').first().waitFor();
    await page.getByRole('button', { name: /^(导入报表|Import a form)…$/ }).click();
    await page.locator('nz-import input[type=file]').setInputFiles(FORM);
    await page.locator('nz-import table').waitFor();
    await cell(page, '煤焦油', 'result').click();
    await page.locator('nz-derivation').waitFor();
    expect(await findings(page, rules)).toEqual([]);
    const file = page.url().replace(/.*#\/e\/(\w+).*/, '#/e/$1');
    for (const view of views(item)) {
      await page.evaluate((to) => (location.hash = to), `${file}/${view}`);
      await shown(page, view);
      expect(await findings(page, rules), view).toEqual([]);
    }
    // A number of the report explained, a version about to be fixed.
    await page.locator('nz-versions button').click();
    await page.locator('nz-versions form').waitFor();
    await page.locator('nz-report nz-figure button').first().click();
    await page.locator('nz-derived nz-derivation').waitFor();
    expect(await findings(page, rules), 'report, asked').toEqual([]);
    for (const hash of ['#/', '#/new', '#/p', '#/r/x/wall', '#/help', '#/help/unit-unknown', '#/about', '#/nowhere']) {
      await page.evaluate((to) => (location.hash = to), hash);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await findings(page, rules), hash).toEqual([]);
      expect(await page.locator('footer').innerText(), hash).toMatch(/nearzero \d+\.\d+\.\d+[\s\S]*([0-9a-f]{4}\s?){4}/);
    }
  });
});

// Chinese is measured at every width in screens.spec; English words are longer.
test('in English nothing is wider than the narrowest screen', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url, { locale: 'en-GB', viewport: { width: 360, height: 740 } });
  await openFile(page, 'example.json', readFileSync(EXAMPLE, 'utf8'));
  await cell(page, '焦炉煤气（回炉加热）', 'factor').click();
  expect(await overflow(page)).toBe(0);
  const file = page.url().replace(/.*#\/e\/(\w+).*/, '#/e/$1');
  for (const view of views('diesel')) {
    await page.evaluate((to) => (location.hash = to), `${file}/${view}`);
    await shown(page, view);
    if (view === 'report') expect(await page.locator('article.paper').evaluate((paper) => paper.getBoundingClientRect().right <= innerWidth)).toBe(true);
    expect(await overflow(page), view).toBe(0);
  }
  for (const hash of ['#/', '#/new', '#/p', '#/r/x/wall', '#/help', '#/about']) {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await overflow(page), hash).toBe(0);
  }
  await context.close();
});

test('at 200 % zoom of a laptop screen every part is there and nothing runs off', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url, { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 });
  await openExample(page);
  expect(await overflow(page)).toBe(0);
  await cell(page, '煤焦油', 'result').click();
  await page.locator('nz-derivation').getByText('数据从哪里来').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('link', { name: '帮助与代码表' }).click();
  await page.getByRole('heading', { name: '帮助与代码表' }).waitFor();
  await context.close();
});

test('a changed total is tinted, and not even that where motion is not wanted', async () => {
  for (const [reducedMotion, moves] of [['no-preference', true], ['reduce', false]] as const) {
    const { context, page } = await visitor(stage.browser, stage.site.url, { reducedMotion });
    // Counted where they begin: a tint lasts a second.
    await page.evaluate(() => {
      const { animate } = Element.prototype;
      Object.assign(window, { begun: 0 });
      Element.prototype.animate = function (this: Element, ...how: Parameters<Element['animate']>) {
        (window as unknown as { begun: number }).begun += 1;
        return animate.apply(this, how);
      };
    });
    await openExample(page);
    await type(page, '煤焦油', '14');
    await total(page).getByText('13.5 → 14 万t').waitFor();
    expect((await page.evaluate(() => (window as unknown as { begun: number }).begun)) > 0).toBe(moves);
    await context.close();
  }
});

test('on paper stand the sheet and its figures, without the frame', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.top').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: '存为文件…' }).isVisible()).toBe(false);
  expect(await row(page, '煤焦油').isVisible()).toBe(true);
  await context.close();
});
