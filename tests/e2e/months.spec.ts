// Months one level down: pasted as twelve columns, by hand, as one formula; what each says, and what the total does.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, row, saved, setDesk, total } from './desk';
import { setStage } from './stage';

const stage = setStage();
const opened = setDesk(stage, () => stage.site.url, { permissions: ['clipboard-read', 'clipboard-write'] });
const MONTHS = ['1.1', '1.2', '1.1', '1.1', '1.2', '1.1', '1.1', '1.2', '1.1', '1.1', '1.2', '1.1'];

async function pasteOver(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await cell(page, name, 'amount').click();
  await page.keyboard.press('Control+v');
}

function month(page: Page, name: string) {
  return page.locator('nz-table .line.sub').filter({ hasText: name });
}

test('twelve columns become the months of their stream, each editable, and the total follows', async () => {
  const { page, errors } = await opened();
  const head = ['物料', '单位', ...MONTHS.map((_, i) => `${i + 1}月`)].join('\t');
  await pasteOver(page, '焦炉煤气（回炉加热）', `${head}\n煤焦油\t万t\t${MONTHS.join('\t')}\n`);
  await page.getByRole('button', { name: '按月写入 1 行' }).click();
  await cell(page, '煤焦油', 'amount').getByText('12 笔').waitFor();
  // by hand: 1.1 × 8 + 1.2 × 4 = 13.6 万t
  await cell(page, '煤焦油', 'amount').getByText('136,000').waitFor();
  await cell(page, '煤焦油', 'ordinal').click();
  await month(page, '2025-02').getByText('1.2').waitFor();
  expect(await page.locator('nz-table .line.sub').filter({ hasText: /2025-\d\d/ }).count()).toBe(12);

  const february = month(page, '2025-02').locator('[aria-colindex="3"]');
  await february.click();
  await page.keyboard.type('1.3');
  await page.keyboard.press('Enter');
  await cell(page, '煤焦油', 'amount').getByText('137,000').waitFor();
  await total(page).getByText('煤焦油').waitFor();
  await month(page, '2025-03').locator('[aria-colindex="3"]').click();
  await page.keyboard.press('Delete');
  await month(page, '2025-03').getByText('待填').waitFor();
  await total(page).getByText('尚缺 1 项').waitFor();
  await saved(page).waitFor();
  await page.reload();
  await row(page, '煤焦油').waitFor();
  await cell(page, '煤焦油', 'amount').getByText('12 笔').waitFor();
  expect(errors).toEqual([]);
});

test('twelve figures into one annual cell can stay one amount, as a formula that keeps them', async () => {
  const { page } = await opened();
  await pasteOver(page, '煤焦油', MONTHS.join('\n'));
  await page.getByRole('button', { name: '按月写入 1 行' }).waitFor();
  await page.getByRole('button', { name: '合为一笔写入 1 行' }).click();
  await cell(page, '煤焦油', 'amount').getByText(`=${MONTHS.join('+')}`).waitFor();
  await cell(page, '煤焦油', 'amount').getByText(/= 13[56],\d{3}(\.\d+)? t/).waitFor();
  await page.keyboard.press('Control+z');
  await cell(page, '煤焦油', 'amount').getByText('13.5').waitFor();
});

test('a stream opens into months by hand, and its note is one level down too', async () => {
  const { page } = await opened();
  await cell(page, '粗苯', 'ordinal').click();
  await page.getByText('按月分填').click();
  await cell(page, '粗苯', 'amount').getByText('12 笔').waitFor();
  await month(page, '2025-01').locator('[aria-colindex="3"]').click();
  await page.keyboard.type('0.3');
  await page.keyboard.press('Enter');
  await month(page, '2025-01').getByText('0.3').waitFor();
  await page.keyboard.press('ArrowUp');
  for (let i = 0; i < 11; i += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await cell(page, '粗苯', 'amount').getByText('36,000').waitFor();
  const note = month(page, '备注').locator('[aria-colindex="7"]');
  await note.dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('按日产折算');
  await page.keyboard.press('Enter');
  await note.getByText('按日产折算').waitFor();
});
