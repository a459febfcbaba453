// How quickly a sheet of ten thousand rows answers. Runs alone: what it measures must not wait for another browser.
import { expect, test } from 'vitest';
import { cell, focusedRow, large, openFile, row, total, visitor } from './desk';
import { setStage } from './stage';

const stage = setStage();

test('ten thousand rows are drawn as few, and an edit among them is answered at once', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await openFile(page, '大文件.json', large(10_000));
  await row(page, '焦炉煤气（回炉加热）').waitFor();
  expect(await page.locator('nz-table .line').count()).toBeLessThan(120);
  await cell(page, '焦炉煤气（回炉加热）', 'amount').click();
  await page.keyboard.press('Control+End');
  await row(page, '购入电力（无干熄焦发电）').waitFor();
  expect(await focusedRow(page)).toContain('购入电力');
  expect(await page.locator('nz-table .line').count()).toBeLessThan(120);
  await cell(page, '购入电力（无干熄焦发电）', 'amount').click();
  await page.keyboard.type('100 GWh');
  const before = Date.now();
  await page.keyboard.press('Enter');
  await total(page).getByText('→ 100 GWh').waitFor();
  console.log(`an edit among 10 000 rows shows after ${Date.now() - before} ms`);
  await context.close();
});
