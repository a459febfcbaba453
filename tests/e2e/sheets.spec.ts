// What stands one level down besides months: stock balances, meters, batches, each with its evidence, typed, pasted, filled
// and taken back in the grid; a notice about one of them stands below its line and F8 leads to its cell.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, row, saved, setDesk, total } from './desk';
import { setStage } from './stage';

const stage = setStage();
const opened = setDesk(stage, () => stage.site.url, { permissions: ['clipboard-read', 'clipboard-write'] });
const COAL = '炼焦洗精煤';

/** The line of a sheet by what it is called; of several sheets about one entry the one of that number. */
function line(page: Page, name: string, sheet = 0): Locator {
  return page.locator('nz-table .line.sheet').filter({ has: page.locator(`[aria-colindex="2"]`, { hasText: new RegExp(`^\\s*${name}\\s*$`) }) }).nth(sheet);
}

function at(page: Page, name: string, column: number, sheet = 0): Locator {
  return line(page, name, sheet).locator(`[aria-colindex="${column}"]`);
}

async function put(page: Page, where: Locator, text: string): Promise<void> {
  await where.click();
  // A keyboard of Playwright has no Chinese keys, so that the first of them would open no editor.
  await page.keyboard.press('F2');
  await page.locator('nz-entry').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+v');
}

test('a ledger of twelve months becomes balances, and the gap stands below its month, is reached by F8, mended there and taken back', { timeout: 240_000 }, async () => {
  const { page, errors } = await opened();
  await cell(page, COAL, 'amount').click();
  const months = Array.from({ length: 12 }, (_, i) => {
    // 10 t in, 10 t used and nothing moved in stock; in April the belt scale says 12.
    return [`${i + 1}月`, '100', '10', i === 3 ? '12' : '10', '100'].join('\t');
  });
  await paste(page, `洗精煤台账（万t）\n月份\t期初库存\t购进量\t消耗量\t期末库存\n${months.join('\n')}\n合计\t\t120\t122\t`);
  await page.getByText(/1 项没有找到位置：合计/).waitFor();
  await page.getByRole('button', { name: '按库存台账写入 12 期' }).click();
  await at(page, '2025-04', 3).getByText('100').waitFor();
  expect(await at(page, '2025-04', 6).innerText()).toMatch(/100\s*万t/);
  // Nothing is taken before somebody says which figure is.
  await total(page).getByText('尚缺 1 项').waitFor();
  expect(await at(page, '2025-04', 5, 1).innerText()).toContain('待填');

  // Chosen once, filled down: the balance is taken for each month.
  await at(page, '2025-01', 5, 1).click();
  await page.keyboard.press('F2');
  await page.locator('nz-entry select').selectOption('库存平衡');
  await page.keyboard.press('Enter');
  await at(page, '2025-01', 5, 1).click();
  for (let i = 0; i < 11; i += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await at(page, '2025-12', 5, 1).getByText('库存平衡').waitFor();
  // by hand: 12 × (100 + 10 − 100) = 120 万t
  await cell(page, COAL, 'amount').getByText('1,200,000').waitFor();
  await at(page, '2025-01', 7, 1).click();
  for (let i = 0; i < 11; i += 1) await page.keyboard.press('Shift+ArrowDown');
  await paste(page, '月末盘点由审核人到场');
  await page.getByRole('button', { name: '写入 12 格' }).click();
  await at(page, '2025-12', 7, 1).getByText('月末盘点').waitFor();

  const gap = page.locator('nz-notice').filter({ hasText: '计量或发票数据与库存平衡相差超过' });
  await gap.waitFor();
  expect(await gap.evaluate((one) => one.closest('.below')?.previousElementSibling?.textContent)).toContain('2025-04');
  await gap.getByText('库存平衡 2025-04').waitFor();
  for (let i = 0; i < 9; i += 1) {
    await page.keyboard.press('F8');
    await page.waitForTimeout(100);
    if (await at(page, '2025-04', 3, 1).evaluate((one) => one.classList.contains('here'))) break;
  }
  expect(await at(page, '2025-04', 3, 1).evaluate((one) => one.classList.contains('here'))).toBe(true);
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await gap.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await gap.waitFor();
  await saved(page).waitFor();
  await page.reload();
  await row(page, '煤焦油').waitFor();
  await cell(page, COAL, 'ordinal').click();
  await at(page, '2025-04', 3, 1).getByText('12').waitFor();
  expect(errors).toEqual([]);
});

test('stock by hand, meters, batches and evidence notes: a date that is none stays in its cell, each is taken out and back', { timeout: 240_000 }, async () => {
  const { page, errors } = await opened();
  await cell(page, '焦炭', 'ordinal').click();
  const add = (what: string) => page.locator('nz-table .link').getByText(what).click();

  await add('增加计量器具');
  await put(page, at(page, '1 号计量器具', 2), '2 号皮带秤');
  await put(page, at(page, '2 号皮带秤', 3), 'PDC-02');
  await at(page, '2 号皮带秤', 4).click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('nz-entry select').selectOption('皮带秤');
  await at(page, '2 号皮带秤', 4).getByText('皮带秤').waitFor();
  // What is no day is not written, and not lost either: it stays where it was typed, with a word.
  await at(page, '2 号皮带秤', 5).click();
  await page.keyboard.type('2025-02-30');
  await page.keyboard.press('Enter');
  await page.locator('nz-entry [role=alert]').getByText('“2025-02-30”不是日期').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2025-06-30');
  await page.keyboard.press('Enter');
  await put(page, at(page, '2 号皮带秤', 7), '检定证书 2024-118');
  await page.locator('nz-notice').getByText('计量器具“PDC-02”的检定有效期已过').waitFor();
  await put(page, at(page, '2 号皮带秤', 5), '2026-06-30');
  await page.locator('nz-notice').getByText('计量器具“PDC-02”的检定有效期已过').waitFor({ state: 'detached' });

  await add('增加化验批次');
  await add('增加化验批次');
  await put(page, at(page, '1', 3), '100 万t');
  await put(page, at(page, '2', 3), '220');
  expect(await at(page, '1', 3).innerText()).toMatch(/100\s*万t/);
  await put(page, at(page, '1', 7), '化验单 0131');
  await at(page, '1', 7).getByText('化验单 0131').waitFor();
  await at(page, '2', 1).click();
  await at(page, '2', 1).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await at(page, '2', 3).getByText('220').waitFor();

  await cell(page, '煤焦油', 'ordinal').click();
  await page.locator('nz-table .line.sheet .link').getByText('按库存平衡填').nth(1).click();
  await put(page, at(page, '2025-02', 3), '0.5 万t');
  await put(page, at(page, '2025-02', 7), '盘点表 2 月');
  await at(page, '2025-02', 7).getByText('盘点表 2 月').waitFor();
  await at(page, '2025-12', 1).click();
  await at(page, '2025-12', 1).waitFor({ state: 'detached' });
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+z');
  await cell(page, '煤焦油', 'amount').getByText('13.5').waitFor();

  await cell(page, '粗苯', 'ordinal').click();
  await page.locator('nz-table .line.sheet .link').getByText('按月分填').nth(2).click();
  await cell(page, '粗苯', 'amount').getByText('12 笔').waitFor();
  const january = page.locator('nz-table .line.sub').filter({ hasText: '2025-01' });
  await put(page, january.locator('[aria-colindex="7"]'), '过磅单 1—31');
  await january.getByText('过磅单 1—31').waitFor();
  await saved(page).waitFor();
  expect(errors).toEqual([]);
});
