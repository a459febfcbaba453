// What two people decide between them: a dispute is settled by the lead, a signed paper is recorded by two clerks, general items are signed off in one
// batch with each of them listed. Both keys are used on one machine, one after the other.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visitor, visitor } from './desk';
import { ORG, attach, begin, cardOf, choose, enter, joins, sign, to, unlock } from './register-kit';
import { setStage } from './stage';

const stage = setStage();
let visit: Visitor;
let keys: { jia: Buffer; yi: Buffer };
const dialog = (page: Page) => page.locator('nz-act dialog[open]');

beforeAll(async () => {
  visit = await visitor(stage.browser, stage.site.url);
  const { page } = visit;
  const yi = await cardOf(page, { person: '乙', org: '焦化公司' });
  const jia = await begin(page, { person: '甲', org: ORG, name: '试验台账' });
  keys = { jia, yi: yi.key };
  await to(page, 'roster');
  await joins(page, yi.card, ['责任单位负责人', '整改办']);
  // Problems found by one's own check: two clerks may record a paper for the joint review.
  await page.getByRole('button', { name: /^调整\s*督办事项$/ }).click();
  await page.getByLabel('报整改方案').uncheck();
  await page.getByLabel('联审单位').fill('区政府 1');
  await page.getByLabel('联审单位').blur();
  await page.getByLabel('联审可用纸质签批').check();
  await page.getByRole('button', { name: '签署下一版' }).click();
  await page.getByRole('heading', { name: '第 2 版', exact: true }).waitFor();
}, 180_000);
afterAll(() => visit.context.close());

/** An item that is registered and assigned. */
async function assigned(page: Page, number: string, kind: string): Promise<void> {
  await to(page, 'list');
  await page.getByRole('button', { name: '登记问题…' }).click();
  await enter(page, '编号', number);
  await choose(page, '类别', kind);
  await enter(page, '来源', kind);
  await enter(page, '问题原文', `${number}号料场未覆盖`);
  await dialog(page).getByLabel('立行立改', { exact: true }).check();
  await dialog(page).getByLabel('公开', { exact: true }).check();
  await sign(page);
  await page.getByRole('button', { name: '交办…', exact: true }).click();
  for (const [name, value] of [['责任单位', '焦化公司'], ['责任人', '林工'], ['牵头单位', ORG], ['包保领导', '周启明'], ['验收单位', ORG]] as const) await enter(page, name, value);
  await sign(page);
}

/** Submitted by the responsible party and inspected. */
async function inspected(page: Page, number: string): Promise<void> {
  await to(page, `item/${number}`);
  await page.getByRole('button', { name: '申请验收…' }).click();
  await enter(page, '完成情况', '已覆盖');
  await attach(page, `${number} 整改后.txt`);
  await sign(page);
  await page.getByRole('button', { name: '现场核查通过、退回补正…' }).click();
  await dialog(page).getByLabel('现场核查通过').check();
  await attach(page, `${number} 核查.txt`);
  await sign(page);
}

test('general items are signed off in one batch, each of them listed', { timeout: 180_000 }, async () => {
  const { page } = visit;
  for (const number of ['1', '2']) {
    await assigned(page, number, '自查');
    await inspected(page, number);
  }
  await to(page, 'signoff');
  await page.getByRole('button', { name: '批量销号…' }).click();
  const listed = dialog(page).locator('.boxes label');
  expect(await listed.allInnerTexts()).toEqual([expect.stringContaining('1号料场未覆盖'), expect.stringContaining('2号料场未覆盖')]);
  // None is ticked beforehand.
  expect(await listed.locator('input:checked').count()).toBe(0);
  await dialog(page).getByRole('button', { name: '全选 2 项' }).click();
  await sign(page);
  await page.getByText('没有可批量销号的事项').waitFor();
  for (const number of ['1', '2']) {
    await to(page, `item/${number}`);
    await page.locator('nz-case .history').getByText('批量销号，一次 2 件').waitFor();
  }
});

test('a dispute is settled by the lead, who names what is settled', { timeout: 180_000 }, async () => {
  const { page } = visit;
  await assigned(page, '3', '自查');
  await unlock(page, keys.yi);
  await to(page, 'item/3');
  await page.getByText('其他可办的事').click();
  await page.getByRole('button', { name: '签收交办、对交办提出异议…' }).click();
  await dialog(page).getByLabel('对交办提出异议').check();
  await enter(page, '理由', '料场属邻厂');
  await sign(page);
  await page.locator('nz-case .sub').getByText('意见不一致').waitFor();
  await unlock(page, keys.jia);
  await to(page, 'item/3');
  await page.getByRole('button', { name: '研定…' }).click();
  await dialog(page).getByLabel(/乙.*料场属邻厂/).waitFor();
  await dialog(page).getByLabel('维持').check();
  await enter(page, '理由', '租约至年底');
  await sign(page);
  await page.locator('nz-case .history').getByText('研定：租约至年底').waitFor();
  await page.locator('nz-case .sub').getByText('意见不一致').waitFor({ state: 'detached' });
});

test('a signed paper counts when a second clerk has confirmed it, and its first clerk cannot', { timeout: 180_000 }, async () => {
  const { page } = visit;
  await assigned(page, '4', '督办事项');
  await inspected(page, '4');
  const conditions = page.locator('nz-case .check');
  await conditions.getByText('区政府').waitFor();
  await other(page, '录入纸质签批…');
  await dialog(page).getByLabel('签批事项').selectOption({ label: '联审同意' });
  for (const [name, value] of [['单位', '区政府'], ['签批人', '秦副区长'], ['文号', '区办〔2026〕7 号'], ['签批日期', '2026-06-01']] as const) await enter(page, name, value);
  await attach2(page);
  await sign(page);
  await page.locator('nz-case .history').getByText('录入纸质签批（扫描件）：区政府 秦副区长').waitFor();
  // Recorded once it is not enough; and whoever recorded it is not offered to confirm it.
  await other(page, '录入纸质签批…');
  expect(await dialog(page).getByLabel('复核哪一份').count()).toBe(0);
  await dialog(page).getByRole('button', { name: '暂不签署' }).click();
  await unlock(page, keys.yi);
  await to(page, 'item/4');
  await other(page, '录入纸质签批…');
  const first = dialog(page).getByLabel('复核哪一份');
  await first.selectOption({ index: 1 });
  await dialog(page).getByText('请对照纸质原件').waitFor();
  await sign(page);
  await page.locator('nz-case .history').getByText('复核纸质签批（扫描件）：区政府 秦副区长').waitFor();
  await page.locator('nz-case .sub').getByText('联审通过').waitFor();
});

/** An act that is not the step that comes next. */
async function other(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await page.locator('nz-case .mine').waitFor();
  if (!(await button.isVisible())) await page.getByText('其他可办的事').click();
  await button.click();
}

async function attach2(page: Page): Promise<void> {
  await dialog(page).locator('input[type=file]').setInputFiles({ name: '签批件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('scan') });
  await dialog(page).locator('fieldset, .field').getByText(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/).first().waitFor();
}
