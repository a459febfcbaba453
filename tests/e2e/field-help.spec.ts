// Help at the field, by keyboard: what it is, on which bill or form it stands, what the defaults say; it follows the
// selection, closes with Esc, and speaks both languages.
import { expect, test } from 'vitest';
import { cell, focusedRow, openExample, row, visitor, words } from './desk';
import { setStage } from './stage';

const stage = setStage();

test('F1 says what the selected field is, where its figure stands and what the defaults are, and follows the selection', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  const help = page.locator('nz-field-help');
  await cell(page, '煤焦油', 'amount').click();
  await page.keyboard.press('F1');
  await help.getByText('统计报表 205-2').waitFor();
  expect(await words(help)).toMatch(/煤焦油 · 活动数据[\s\S]*这是什么[\s\S]*产出的量[\s\S]*在哪张单据、哪张表上[\s\S]*产量月报[\s\S]*可用的缺省值[\s\S]*不要填 0/);
  // the sheet keeps the focus, and help goes along
  expect(await focusedRow(page)).toContain('煤焦油');
  await page.keyboard.press('ArrowDown');
  await help.getByText('粗苯 · 活动数据').waitFor();
  await cell(page, '购入电力', 'factor').click();
  await help.getByText('不在电费单上').waitFor();
  await help.getByText('0.5306').waitFor();
  // one level down: the value of every family, the one in use marked
  await cell(page, '焦炉煤气（回炉加热）', 'ordinal').click();
  const inner = page.locator('nz-table .line.sub').filter({ hasText: '低位发热量' }).first();
  await inner.locator('[aria-colindex="4"]').click();
  await help.getByText('Qnet,ar').waitFor();
  expect(await help.locator('li.used').innerText()).toMatch(/发改委行业指南缺省值[\s\S]*现用[\s\S]*173\.854/);
  await help.getByText('179.81').waitFor();
  expect(await page.locator('.bar').innerText()).toContain('低位发热量');
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await help.getByText('What the defaults say').waitFor();
  await page.getByRole('button', { name: '中', exact: true }).click();
  await help.getByRole('link', { name: '在因子库中查看全部' }).click();
  await page.getByRole('region', { name: '焦炉煤气：各来源、各年份并列' }).waitFor();
  await page.goBack();
  await row(page, '煤焦油').waitFor();
  // closed with Esc, the cell has the focus again
  await cell(page, '煤焦油', 'evidence').click();
  await page.keyboard.press('F1');
  await help.getByText('核查人员按这里找原件').waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  expect(await focusedRow(page)).toContain('煤焦油');
  // where there is no keyboard, the word beside the entry bar does the same
  await page.setViewportSize({ width: 390, height: 844 });
  await cell(page, '煤焦油', 'amount').click();
  await page.getByRole('button', { name: '帮助', exact: true }).click();
  await help.getByText('产量月报').waitFor();
  await help.getByRole('button', { name: '关闭' }).click();
  await help.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await context.close();
});
