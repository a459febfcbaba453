// An item of the register cites a figure of an inventory on the same machine: the figure says so, and a later change of it marks the item.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visitor, openExample, type, visitor } from './desk';
import { ORG, assigns, begin, enter, registers, sign } from './register-kit';
import { setStage } from './stage';

const stage = setStage();
let visit: Visitor;
beforeAll(async () => (visit = await visitor(stage.browser, stage.site.url)));
afterAll(() => visit.context.close());

test('a cited figure stands with its value, shows in its inventory, and a later change marks the item 引用数据已更新', { timeout: 180_000 }, async () => {
  const { page, errors } = visit;
  await openExample(page);
  const inventory = /#\/e\/(\w+)/.exec(page.url())?.[1] ?? '';
  await begin(page, { person: '甲', org: ORG, name: '引用台账' });
  const dialog = page.locator('nz-act dialog[open]');
  await registers(page, '自查-1', '排放量填报依据不足');
  await assigns(page);

  // Cited among the papers: the value as the core computed it.
  await page.getByRole('button', { name: '申请验收…' }).click();
  await enter(page, '完成情况', '已按盘查结果更正');
  await dialog.getByText('引用核算数据…').click();
  await dialog.locator('nz-cite select').selectOption({ index: 1 });
  const figure = dialog.locator('nz-cite').getByRole('button', { name: /^排放总量（含净购入电力、热力）/ });
  const words = (await figure.innerText()).replace(/^.*\) ?|^.*） ?/, '');
  await figure.click();
  await dialog.locator('.file b').getByText(/引用数据/).waitFor();
  await sign(page);
  const row = page.locator('nz-evidence tr').filter({ hasText: '引用数据' });
  await row.getByText(/与现数一致/).waitFor();
  expect(await row.innerText()).toContain(words);
  expect(await page.locator('nz-case .marks').innerText()).not.toContain('引用数据已更新');

  // The inventory says who relies on it, and leads there.
  await page.evaluate((hash) => (location.hash = hash), `#/e/${inventory}/results`);
  const by = page.locator('nz-cited-by');
  await by.getByRole('heading', { name: '被整改事项引用' }).waitFor();
  expect(await by.locator('td').allInnerTexts()).toEqual(['排放总量（含净购入电力、热力）', '自查-1']);

  // A later change of the figure marks the item, beside what was cited; what was signed stays as it was.
  await page.evaluate((hash) => (location.hash = hash), `#/e/${inventory}/streams`);
  await type(page, '煤焦油', '100000 t');
  await page.evaluate((hash) => (location.hash = hash), `#/e/${inventory}/results`);
  await by.getByRole('link', { name: '自查-1' }).click();
  await page.locator('nz-case .marks').getByText('引用数据已更新').waitFor();
  await row.getByText(/引用数据已更新，现为/).waitFor();
  expect(await row.innerText()).toContain(words);
  expect(errors).toEqual([]);
});
