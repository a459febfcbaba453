// Pictures of every view for a person to look at, in target/screenshots: desktop and phone, light and dark.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cell, openExample, type, visitor } from './desk';
import { launch, serve } from './kit';

const FORM = fileURLToPath(new URL('../forms/205-1.csv', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../target/screenshots/', import.meta.url));

let browser: Browser;
let site: { url: string; server: Server };

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  [browser, site] = await Promise.all([launch(), serve()]);
});

afterAll(async () => {
  await browser.close();
  site.server.close();
});

test.each([
  ['desktop', { viewport: { width: 1440, height: 1000 }, colorScheme: 'light' }],
  ['desktop-dark', { viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true, colorScheme: 'light' }],
] as const)('%s', async (name, options) => {
  const { context, page, errors } = await visitor(browser, site.url, options);
  const shot = (view: string) => page.screenshot({ path: `${FOLDER}${name}-${view}.png` });
  await shot('start');
  await openExample(page);
  await shot('inventory');
  await type(page, '煤焦油', '13.5 斗');
  await page.locator('nz-notice').first().waitFor();
  await cell(page, '焦炉煤气（回炉加热）', 'factor').click();
  await page.locator('nz-toast').evaluate(() => scrollTo(0, 0));
  await shot('notice');
  await cell(page, '净化焦炉煤气', 'result').click();
  await page.locator('nz-derivation').waitFor();
  await shot('derivation');
  await page.getByRole('button', { name: '关闭' }).click();
  await cell(page, '购入电力', 'factor').click();
  await page.keyboard.press('F1');
  await page.locator('nz-field-help li').first().waitFor();
  await shot('field-help');
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: '导入报表…' }).click();
  await page.locator('nz-import input[type=file]').setInputFiles(FORM);
  await page.locator('nz-import').getByRole('heading', { name: '报表 205-1' }).scrollIntoViewIfNeeded();
  await shot('import');
  await page.locator('nz-import table').scrollIntoViewIfNeeded();
  await shot('import-table');
  const factors = page.url().replace(/.*#\/e\/(\w+).*/, '#/e/$1/factors');
  for (const [view, ready] of [['?item=electricity', 'nz-library h3'], ['?part=own', 'nz-own form'], ['?part=readings', 'nz-readings table']] as const) {
    await page.evaluate((to) => (location.hash = to), factors + view);
    await page.locator(ready).first().waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await shot(`factors-${ready.split(' ')[0]}`);
  }
  for (const view of ['help', 'about', 'help/unit-unknown']) {
    await page.evaluate((to) => (location.hash = `#/${to}`), view);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shot(view.replace('/', '-'));
  }
  expect(errors).toEqual([]);
  await context.close();
});
