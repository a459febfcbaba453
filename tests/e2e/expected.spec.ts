// The list of expected sources: each is in the sheet, added, or 不涉及 with a reason; what was answered stays and can be
// taken back.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { EXAMPLE, openFile, row, visitor } from './desk';
import { setStage } from './stage';

const stage = setStage();

test('every expected source is answered: in the sheet, added to it, or not present with a reason', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await openFile(page, '账.json', unanswered());
  await row(page, '煤焦油').waitFor();
  await page.getByText('应有排放源对照').click();
  const counts = await counted(page);
  expect(counts.open).toBeGreaterThan(10);
  // Not present: a reason is asked for, and nothing is written without one.
  const canteen = item(page, 'canteen-natural-gas');
  await canteen.getByRole('button', { name: '不涉及… 食堂用天然气' }).click();
  await page.keyboard.press('Enter');
  expect(await canteen.getByText('待确认').count()).toBe(1);
  await page.keyboard.type('食堂用电，无天然气管线');
  await page.keyboard.press('Enter');
  await canteen.getByText('食堂用电，无天然气管线').waitFor();
  expect(await counted(page)).toEqual({ ...counts, absent: counts.absent + 1, open: counts.open - 1 });
  // Added: a row of its own, without a figure, which the total says is missing.
  const diesel = item(page, 'vehicles-diesel');
  await diesel.getByRole('button', { name: '加入填报' }).click();
  await diesel.getByText('表中已有', { exact: true }).waitFor();
  await diesel.getByRole('button').first().click();
  await row(page, '自有和租赁车辆、装载机用柴油').getByText('待填').first().waitFor();
  await page.locator('nz-inventory .bar').getByText('自有和租赁车辆、装载机用柴油').waitFor();
  // In the sheet under another name: no second row, no second count.
  const coal = item(page, 'coal-charged');
  await coal.getByRole('combobox').selectOption({ label: '炼焦洗精煤（干基）' });
  await coal.getByText('表中已有', { exact: true }).waitFor();
  expect(await row(page, '洗精煤').count()).toBe(1);
  expect(await counted(page)).toEqual({ present: counts.present + 2, absent: counts.absent + 1, open: counts.open - 3 });
  // All of it is kept, and each answer is one step back.
  await page.locator('nz-state').getByText('已存本机').waitFor();
  await page.reload();
  await page.getByText('应有排放源对照').click();
  await canteen.getByText('食堂用电，无天然气管线').waitFor();
  await canteen.getByRole('button', { name: '重新确认' }).click();
  await canteen.getByText('待确认').waitFor();
  await page.getByRole('button', { name: /^撤销/ }).click();
  await canteen.getByText('食堂用电，无天然气管线').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

/** The example as if nobody had said which stream is what the industry expects. */
function unanswered(): string {
  const document = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { streams: object[] };
  return JSON.stringify({ ...document, streams: document.streams.map((stream) => ({ ...stream, expected: undefined })) });
}

function item(page: Page, id: string) {
  return page.locator(`nz-expected [data-expected="${id}"]`);
}

async function counted(page: Page): Promise<{ present: number; absent: number; open: number }> {
  const said = page.locator('nz-expected summary').getByText(/待确认/);
  await said.waitFor();
  const [present = 0, absent = 0, open = 0] = ((await said.innerText()).match(/\d+/g) ?? []).map(Number);
  return { present, absent, open };
}
