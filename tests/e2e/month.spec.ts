// A month of an officer: the office's own list is imported, assigned in one batch with one letter, reminded of, accepted; then the quarterly page and
// the superior's table say so. An office of one.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings, learn, overflow } from './axe';
import { visitor } from './desk';
import { gbk } from './gbk';
import { pagesOf } from './pdf';
import { ORG, attach, begin, clockAt, later, sign, to } from './register-kit';
import { setStage } from './stage';

const stage = setStage();

test('a month of an officer: a list is imported, assigned in one batch with one letter, reminded of, accepted, and stands on the quarterly page and in the superior’s table', { timeout: 400_000 }, async () => {
  const { context, page, errors } = await visitor(stage.browser, `${stage.site.url}#/r`);
  await clockAt(context, '2026-05-11T09:00:00+08:00');
  await page.reload();
  await learn(page);
  await begin(page, { person: '甲', org: ORG, name: '某园区问题整改台账' });
  await imports(page);
  await assignsAll(page);
  await reminds(page);
  await accepts(page);
  await reports(page);
  expect(errors).toEqual([]);
  await context.close();
});

/** As an office keeps it, and as WPS saves it: a title, heads of two rows, merged cells, a sum. */
const LIST = [
  '某园区突出环境问题整改清单,,,,,,,,,',
  '序号,存在问题,问题来源,整改措施,整改责任,,牵头单位,验收销号单位,整改时限,目前进展情况',
  ',,,,单位,责任人,,,,',
  '1,"料场未覆盖,大风天扬尘",省督察,1.覆盖料场；2.安装喷淋,焦化公司,林工,管委会,管委会,2026年6月底前,已采购苫布',
  ',,,3.建立台账,,,,,,',
  '2,"道路破损\n雨天积水",自查,修补路面,市政公司,马工,管委会,管委会,2026.6.30,',
  '3,危废标签不全,自查,补贴标签,焦化公司,林工,管委会,管委会,立行立改,',
  '4,绿化带被占用,自查,恢复绿化,钢铁公司,曹工,管委会,管委会,6月底前,',
  '5,渣车未冲洗,自查,清洗出场车辆,钢铁公司,曹工,管委会,管委会,长期坚持,',
  '合计,5,,,,,,,,',
].join('\r\n');
const list = (page: Page) => page.locator('nz-register-list');
const intake = (page: Page) => page.locator('nz-intake');
const bulk = (page: Page) => page.locator('nz-bulk dialog[open]');

/** Axe finds nothing, and nothing is wider than the screen, at a desk and on a phone at night. */
async function looked(page: Page, where: string): Promise<void> {
  for (const [width, colorScheme] of [[390, 'dark'], [1440, 'light']] as const) {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ colorScheme });
    expect(await findings(page), `${where} ${width}`).toEqual([]);
    expect(await overflow(page), `${where} ${width}`).toBe(0);
  }
}

async function chooses(page: Page, name: string, buffer: Buffer): Promise<void> {
  await intake(page).locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await intake(page).getByRole('heading', { name: '三、各列对应' }).waitFor();
  await intake(page).getByLabel('编号前缀').fill('园-');
  await intake(page).getByLabel('内部').check();
}

const counts = async (page: Page) => (await intake(page).locator('.counts b').allInnerTexts()).map(Number);

async function picks(page: Page, numbers: readonly string[]): Promise<void> {
  for (const number of numbers) await list(page).getByRole('checkbox', { name: `勾选 ${number}`, exact: true }).check();
}

/** Columns are proposed, what would not be registered says why, and nothing enters before it is signed. */
async function imports(page: Page): Promise<void> {
  await page.getByRole('link', { name: '导入清单…' }).click();
  await chooses(page, '整改清单.csv', gbk(LIST));
  await expect.poll(() => counts(page)).toEqual([4, 2, 0, 1]);
  expect(await intake(page).locator('.line [role=status]').innerText()).toBe('整改清单.csv · GB18030 · 共 10 行');
  const mapped = () => intake(page).locator('.columns select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.text));
  expect(await mapped()).toEqual(['编号', '问题原文', '来源', '措施内容', '责任单位', '责任人', '牵头单位', '验收单位', '上级时限', '备注']);
  const refused = await intake(page).locator('.rejects tbody tr').allInnerTexts();
  expect(refused.map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([expect.stringMatching(/^8 整改时限 写明年份的日期.* 6月底前 在表中改写/), expect.stringMatching(/^10 一行一件事项 合计/)]);

  await looked(page, 'the list that is looked at');
  // A column that somebody maps otherwise changes what would be registered, and nothing is in the ledger yet.
  await intake(page).getByLabel('目前进展情况 登记为').selectOption({ label: '不导入' });
  await intake(page).getByLabel('存在问题 登记为').selectOption({ label: '不导入' });
  await expect.poll(async () => (await counts(page))[0]).toBe(0);
  await intake(page).getByLabel('存在问题 登记为').selectOption({ label: '问题原文' });
  await intake(page).getByLabel('目前进展情况 登记为').selectOption({ label: '备注' });
  await expect.poll(async () => (await counts(page))[0]).toBe(4);
  await intake(page).getByRole('button', { name: '签署登记 4 件（甲）' }).click();
  await intake(page).getByText('已登记 4 件').waitFor();
  await expect.poll(() => counts(page)).toEqual([0, 2, 4, 0]);

  // The rows that were mended go in the second time, the others are passed over; pasted this time.
  await intake(page).getByRole('button', { name: '换一份' }).click();
  await intake(page).getByLabel('或者：粘贴表格').fill('序号\t存在问题\t问题来源\t整改时限\t责任单位\n4\t绿化带被占用\t自查\t2026年6月底前\t钢铁公司\n5\t渣车未冲洗\t自查\t长期坚持\t钢铁公司\n');
  await intake(page).getByLabel('编号前缀').waitFor();
  await expect.poll(() => counts(page)).toEqual([1, 0, 1, 1]);
  await intake(page).getByRole('button', { name: '签署登记 1 件（甲）' }).click();
  await intake(page).getByText('已登记 1 件').waitFor();
  await intake(page).getByRole('link', { name: '看整改清单', exact: true }).click();
  await expect.poll(() => list(page).locator('.row').count()).toBe(5);
  await to(page, 'item/园-1');
  await page.locator('nz-case .history').getByText('目前进展情况：已采购苫布').waitFor();
}

/** One batch, one letter that names them all. */
async function assignsAll(page: Page): Promise<void> {
  await to(page, 'list?sort=number');
  await list(page).locator('.row').nth(4).waitFor();
  // By keyboard alone: the first row and four more, none again, then all.
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Shift+ArrowDown');
  await list(page).locator('.picked').getByText('已勾选 5 项').waitFor();
  await page.keyboard.press('Escape');
  await list(page).locator('.picked').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+a');
  await list(page).locator('.picked').getByRole('button', { name: '交办…', exact: true }).click();
  await bulk(page).getByText('可办 5 项').waitFor();
  await looked(page, 'what is done with many');
  await bulk(page).locator('footer .btn.pri').click();
  // What an item lacks is said for that item, before anything is signed.
  await expect.poll(() => bulk(page).locator('.said').innerText()).toMatch(/还缺包保领导：园-1，园-2，园-3，园-5\s*还缺责任人，牵头单位，包保领导，验收单位：园-4/);
  await bulk(page).getByLabel('包保领导').fill('周启明');
  await bulk(page).getByLabel('文号').fill('园交〔2026〕3 号');
  await bulk(page).getByRole('checkbox', { name: /园-4/ }).uncheck();
  await bulk(page).locator('footer .btn.pri').click();
  await bulk(page).getByText('交办函 园交〔2026〕3 号 已签署，写明 4 项。').waitFor();
  await bulk(page).getByRole('link', { name: '打印函件' }).click();
  await page.locator('nz-register-forms article').getByText('所列事项 4 项').waitFor();
  const printed = pagesOf(await page.pdf({ preferCSSPageSize: true })).map(({ text }) => text).join('').replaceAll(/\s/g, '');
  for (const piece of ['交办函', '园交〔2026〕3号', '各责任单位：', '现将所列问题交办你单位', '园-1料场未覆盖,大风天扬尘焦化公司林工2026-06-30', '园-2道路破损', '市政公司马工', '园-3', '园-5']) expect(printed, piece).toContain(piece);
  expect(printed).not.toContain('园-4');
  await to(page, 'item/园-3');
  await page.locator('nz-case .history').getByText('所列 4 项').waitFor();
  await expect.poll(() => page.locator('nz-case .facts').first().innerText()).toMatch(/责任单位\s*焦化公司[\s\S]*包保领导\s*周启明/);
}

/** What cannot be done is said item by item, and the others can. */
async function reminds(page: Page): Promise<void> {
  await later(page, 20);
  await to(page, 'list?sort=number');
  await list(page).locator('.row').nth(4).waitFor();
  await picks(page, ['园-1', '园-2', '园-4']);
  await list(page).locator('.picked').getByRole('button', { name: '签收交办…' }).click();
  await bulk(page).getByText('不能办 1 项').waitFor();
  expect(await bulk(page).locator('.items').nth(1).innerText()).toMatch(/园-4[\s\S]*现为“已建账”/);
  await bulk(page).getByRole('button', { name: '暂不签署' }).click();
  await list(page).locator('.picked').getByRole('button', { name: '催办…' }).click();
  await bulk(page).getByLabel('内容').fill('请于本周内报送进展');
  await bulk(page).locator('footer .btn.pri').click();
  await bulk(page).getByText('已签署：催办 3 项').waitFor();
  await bulk(page).locator('footer').getByRole('button', { name: '关闭' }).click();
  await to(page, 'item/园-2');
  await page.locator('nz-case .history').getByText('请于本周内报送进展').waitFor();
}

/** Each by its own submission and inspection, then signed off in one batch. */
async function accepts(page: Page): Promise<void> {
  const dialog = page.locator('nz-act dialog[open]');
  for (const number of ['园-2', '园-3']) {
    await to(page, `item/${number}`);
    await page.locator('nz-case .sub').getByText(number, { exact: true }).waitFor();
    await page.getByRole('button', { name: '申请验收…' }).click();
    await dialog.getByLabel('完成情况').fill('已完成，现场见照片');
    await attach(page, `${number} 整改后.txt`);
    await sign(page);
    await page.getByRole('button', { name: '现场核查通过、退回补正…' }).click();
    await dialog.getByLabel('现场核查通过').check();
    await attach(page, `${number} 核查.txt`);
    await sign(page);
  }
  await to(page, 'list?sort=number');
  await list(page).locator('.row').nth(4).waitFor();
  await picks(page, ['园-1', '园-2', '园-3']);
  await list(page).locator('.picked').getByRole('button', { name: '批量销号…' }).click();
  await bulk(page).getByText('可办 2 项').waitFor();
  expect(await bulk(page).locator('.items').nth(1).innerText()).toMatch(/园-1[\s\S]*没有写明可批量销号/);
  await bulk(page).locator('footer .btn.pri').click();
  await bulk(page).getByText('已签署：批量销号 2 项').waitFor();
  await bulk(page).locator('footer').getByRole('button', { name: '关闭' }).click();
}

async function reports(page: Page): Promise<void> {
  await to(page, 'quarter');
  const quarter = page.locator('nz-register-quarter');
  await quarter.getByRole('heading', { name: '2026 年第二季度调度' }).waitFor();
  await expect.poll(async () => (await quarter.locator('tr.sum td').allInnerTexts()).slice(0, 3)).toEqual(['5', '0', '2']);
  await to(page, 'tables?t=progress-list');
  const paper = page.locator('nz-register-tables article');
  await paper.getByRole('heading', { name: '整改任务进展情况汇总表' }).waitFor();
  await expect.poll(() => paper.locator('tbody tr').count()).toBe(5);
  const rows = await paper.locator('tbody tr').allInnerTexts();
  expect(rows.filter((row) => /道路破损[\s\S]*已验收销号|危废标签不全[\s\S]*已验收销号/.test(row))).toHaveLength(2);
}
