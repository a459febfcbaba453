// Statistics forms in the page: from a file and by paste, what they answer to is proposed and confirmed, one step, kept
// across a reload; rejects by row and column, and then nothing of the form is taken.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, openExample, row, saved, visitor, words } from './desk';
import { setStage } from './stage';

const stage = setStage();
const form = (name: string) => readFileSync(new URL(`../forms/${name}`, import.meta.url), 'utf8');
const COAL = '炼焦洗精煤（干基）';

const strip = (page: Page) => page.locator('nz-import');
const amount = (page: Page, name: string) => cell(page, name, 'amount').innerText();

async function choose(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.getByRole('button', { name: '导入报表…' }).click();
  await strip(page).locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
}

/** The text as ministries' programs write it. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, [number, number]>();
  for (let high = 0x81; high < 0xff; high += 1)
    for (let low = 0x40; low < 0xff; low += 1) pairs.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return Buffer.from([...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (pairs.get(sign) ?? []))));
}

test('a form is recognised, confirmed and taken as one step, and refused whole where it is not clean', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url, { permissions: ['clipboard-read', 'clipboard-write'] });
  await openExample(page);
  const before = await amount(page, COAL);

  // rejects by row and column; the sheet is as it was
  const wrong = form('205-1.csv').replace('1330500', '133O500').replace('焦炉煤气,11', '焦炉气体,');
  await choose(page, 'wrong.csv', Buffer.from(wrong));
  await strip(page).getByRole('heading', { name: '有 2 处不能读入' }).waitFor();
  const told = await Promise.all((await strip(page).locator('nz-notice').all()).map(words));
  expect(told[0]).toMatch(/“133O500”不是数[\s\S]*wrong\.csv 第 6 行 E 列[\s\S]*应有[\s\S]*现为[\s\S]*处理/);
  expect(told[1]).toMatch(/焦炉气体[\s\S]*第 9 行 A 列/);
  expect(await amount(page, COAL)).toBe(before);
  expect(await page.getByRole('button', { name: /撤销/ }).getAttribute('aria-disabled')).toBe('true');

  // the same form, clean, in the encoding of ministries' programs
  await strip(page).locator('input[type=file]').setInputFiles({ name: '205-1.csv', mimeType: 'text/csv', buffer: gb18030(form('205-1.csv')) });
  await strip(page).getByRole('heading', { name: '报表 205-1' }).waitFor();
  const said = await words(strip(page));
  expect(said).toContain('GB18030');
  expect(said).toMatch(/已对应 3 行[\s\S]*待指认 1 行[\s\S]*存入备查 1 行：焦炭/);
  const coal = strip(page).getByRole('row', { name: /^洗精煤/ });
  expect(await coal.innerText()).toMatch(/1,330,000[\s\S]*改写[\s\S]*=320\*1\.33[\s\S]*→/);
  expect(await coal.getByRole('checkbox').isChecked()).toBe(false);
  await coal.getByRole('checkbox').check();
  const diesel = strip(page).getByRole('row', { name: /^柴油/ });
  expect(await diesel.getByRole('combobox').inputValue()).toBe('');
  await strip(page).getByRole('button', { name: '导入报表，并写入 1 格' }).click();
  await strip(page).waitFor({ state: 'detached' });
  await cell(page, COAL, 'amount').getByText('1,330,000').waitFor();
  // the form is checked against the activity data from now on
  const nav = page.getByRole('navigation', { name: '主导航' });
  await nav.getByRole('link', { name: /提示\s*[1-9]/ }).waitFor();

  // one step back, one step forth, and still there after a reload
  await page.keyboard.press('Control+z');
  await cell(page, COAL, 'amount').getByText('=320*1.33').waitFor();
  await page.keyboard.press('Control+y');
  await cell(page, COAL, 'amount').getByText('1,330,000').waitFor();
  await saved(page).waitFor();
  await page.reload();
  await cell(page, COAL, 'amount').getByText('1,330,000').waitFor();
  await nav.getByRole('link', { name: /^提示/ }).click();
  const differs = page.locator('.one').filter({ hasText: '活动数据与报表 205-1 的“焦炉煤气”相差超过 0.5 %' });
  await differs.first().waitFor();
  // the total stands; a reason settles it, in place
  const lacking = page.locator('.one').filter({ hasText: '与统计报表不一致，没有写明原因' });
  await lacking.locator('nz-form-reason').getByRole('textbox').fill('报表不含制甲醇原料气');
  await lacking.locator('nz-form-reason').getByRole('button', { name: '写入' }).click();
  await lacking.waitFor({ state: 'detached' });
  await differs.getByText('原因：报表不含制甲醇原料气').waitFor();

  // 205-2 by paste: a strip, not a dialogue; Esc puts nothing in
  await nav.getByRole('link', { name: '排放源填报' }).click();
  await row(page, COAL).waitFor();
  const tabbed = form('205-2.csv').replaceAll(',', '\t');
  await page.evaluate((text) => navigator.clipboard.writeText(text), tabbed);
  await cell(page, COAL, 'amount').click();
  await page.keyboard.press('Control+v');
  await strip(page).getByRole('heading', { name: '报表 205-2' }).waitFor();
  await strip(page).getByText('与已填数一致').first().waitFor();
  await page.keyboard.press('Escape');
  await strip(page).waitFor({ state: 'detached' });
  // what was imported is listed, and read again it says what becomes of the former
  await choose(page, '205-1.csv', Buffer.from(form('205-1.csv')));
  await strip(page).getByText('替换已导入的同期报表').waitFor();
  await strip(page).getByRole('button', { name: '不导入' }).click();
  await page.getByRole('button', { name: '导入报表…' }).click();
  await strip(page).getByText('已导入：205-1').waitFor();
  await strip(page).getByRole('button', { name: '移除 205-1' }).click();
  await page.locator('nz-toast').getByText('已移除报表').waitFor();
  await cell(page, COAL, 'amount').click();
  // what is headed like a form and is none is an ordinary table
  await page.evaluate(() => navigator.clipboard.writeText('能源名称\t用量\n煤焦油\t14\n'));
  await page.keyboard.press('Control+v');
  await page.locator('nz-paste').getByText('认出 1 处改动').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
