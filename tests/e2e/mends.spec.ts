// Each notice is mended where it stands: its cell, a choice, a reason, a piece of evidence, an answer, another form. The
// documents are the examples of tests/rejects; that every code has its way is in www/src/words/mends.test.ts.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExample, openFile, row, setDesk, total, visitor } from './desk';
import { focused } from './keyboard';
import { setStage } from './stage';

const stage = setStage();
const desk = setDesk(stage, () => stage.site.url);

/** The example of this notice, altered first where a test wants more of it. */
async function opened(code: string, name: string, alter: (text: string) => string = (text) => text): Promise<Page> {
  const { page } = await desk();
  await page.evaluate(() => (location.hash = '#/'));
  const text = readFileSync(new URL(`../rejects/${code}/input.json`, import.meta.url), 'utf8');
  await openFile(page, `${code}.json`, alter(text));
  await row(page, name).waitFor();
  return page;
}

const told = (page: Page, code: string) => page.locator('nz-inventory nz-notice').filter({ hasText: code });

test('evidence that lacks is entered below its row, and the deduction counts', async () => {
  const page = await opened('deduction-unproven', '转供相邻企业');
  const notice = page.locator('.block').filter({ hasText: '转供相邻企业' }).locator('nz-notice').filter({ hasText: 'deduction-unproven' });
  await notice.getByRole('textbox').waitFor();
  await page.keyboard.press('F8');
  expect(await focused(page)).toMatchObject({ role: 'text', seen: true });
  expect((await focused(page)).name).toContain('结算单');
  await page.keyboard.type('结-2025-07');
  await page.keyboard.press('Enter');
  await notice.waitFor({ state: 'detached' });
  // by hand: 40 MWh × 0.5306 tCO2/MWh, taken off
  await total(page).getByText('较上一步 待填 → −21.22').waitFor();
  expect(await focused(page)).toMatchObject({ role: 'gridcell' });
});

test('proof of power without carbon is entered below its row', async () => {
  const page = await opened('green-power-unproven', '绿电');
  const notice = told(page, 'green-power-unproven');
  await notice.getByRole('textbox').fill('绿证-001');
  await notice.getByRole('button', { name: '写入' }).click();
  await notice.waitFor({ state: 'detached' });
});

test('a set of GWP that lacks is chosen above the sheet', async () => {
  const page = await opened('gwp-missing', '污泥');
  const notice = told(page, 'gwp-missing');
  await notice.getByRole('combobox').waitFor();
  await page.getByRole('link', { name: /^提示/ }).first().waitFor();
  await page.keyboard.press('F8');
  expect(await focused(page)).toMatchObject({ role: 'combobox', seen: true });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  if ((await notice.count()) > 0) await notice.getByRole('button', { name: '采用' }).click();
  await notice.waitFor({ state: 'detached' });
});

test('a figure that differs from a form is told at its row, named as a slip of the pen, and explained there', async () => {
  const page = await opened('form-differs', '烟煤', (text) => text.replace('"1006"', '"1030"').replace('"1000"', '"1300"').replace(/"reason": "[^"]*"/, '"reason": ""'));
  const block = page.locator('.block').filter({ hasText: '烟煤' });
  const differs = block.locator('nz-notice').filter({ hasText: 'form-differs' });
  await differs.getByText('两数仅相邻两位数字颠倒').waitFor();
  const missing = block.locator('nz-notice').filter({ hasText: 'reason-missing' });
  await missing.getByRole('textbox', { name: '两者为何不同' }).fill('报表未计自用煤');
  await missing.getByRole('button', { name: '写入' }).click();
  await missing.waitFor({ state: 'detached' });
  await differs.getByText('报表未计自用煤').waitFor();
  await differs.getByRole('button', { name: '修改此处' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1030');
  await page.keyboard.press('Enter');
  await differs.waitFor({ state: 'detached' });
});

test('sources that nobody answered for lead to their list, from the sheet and from the list of notices', async () => {
  const page = await opened('source-unanswered', '烟煤');
  await told(page, 'source-unanswered').getByRole('button', { name: '逐项答复' }).click();
  await page.locator('nz-expected li').first().waitFor();
  expect((await focused(page)).role).toBe('summary');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^提示/ }).click();
  await page.locator('nz-notices').getByRole('link', { name: /^逐项答复/ }).click();
  await page.locator('nz-expected li').first().waitFor();
});

test('a form that does not balance is imported again or taken out from its notice', async () => {
  const page = await opened('form-unbalanced', '烟煤');
  await told(page, 'form-unbalanced').getByRole('button', { name: '重新导入或移除…' }).click();
  await page.locator('nz-import').getByRole('button', { name: '移除' }).click();
  await told(page, 'form-unbalanced').waitFor({ state: 'detached' });
});

test('a hint is never red, wherever it stands', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: /^提示/ }).click();
  const hints = page.locator('nz-notices').getByRole('region', { name: '说明' }).locator('nz-notice');
  await hints.first().waitFor();
  expect(await hints.count()).toBeGreaterThan(0);
  const red = await hints.evaluateAll((all) =>
    all.map((one) => one.shadowRoot?.querySelector('details')).filter((details) => !details?.matches('.info') || details.querySelector('.bad')).length,
  );
  expect(red).toBe(0);
  await context.close();
});
