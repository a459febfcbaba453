// Every route of the design answers: what is built is shown, what is not says so, what it will do, and the way back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Visitor, openExample, row, visitor } from './desk';
import { setStage } from './stage';

const stage = setStage();

test('an area that is not built says so, what it will do, and leads back', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  for (const [door, heading, promise] of [
    ['我在园区，汇总成员企业', '园区碳账', '距门槛多少'],
  ] as const) {
    await page.getByRole('link', { name: `将提供什么 ${door}` }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.getByText('尚未提供').waitFor();
    await page.getByText(promise).first().waitFor();
    await page.getByRole('link', { name: '回到首页' }).click();
    await page.getByRole('heading', { level: 1, name: '碳排放核算与问题整改' }).waitFor();
  }
  await page.getByRole('link', { name: '新建台账…' }).click();
  await page.getByRole('heading', { level: 1, name: '新建整改台账' }).waitFor();
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('heading', { level: 1, name: '碳排放核算与问题整改' }).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

describe('an address copied from a later version is understood', () => {
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitor(stage.browser, stage.site.url);
  });
  afterAll(() => visit.context.close());

  test.each([
    ['#/p/p1', '园区碳账', '总览'],
    ['#/p/p1/members', '园区碳账', '成员盘查'],
    ['#/p/p1/admission', '园区碳账', '准入（负面清单）'],
  ])('%s', async (hash, area, page_) => {
    const { page } = visit;
    await page.evaluate(() => (location.hash = '#/'));
    await page.getByRole('heading', { level: 1, name: '碳排放核算与问题整改' }).waitFor();
    await page.evaluate((to) => (location.hash = to), hash);
    await page.getByRole('heading', { level: 1, name: area }).waitFor();
    await page.locator('dt.here').getByText(page_, { exact: true }).waitFor();
    await page.getByText('这类文件还不能打开').waitFor();
  });
});

test.each(['#/r/r1/list?q=来源', '#/r/r1/item/省督-3-026', '#/r/r1/wall', '#/r/r1/quarter?q=2026Q4'])('%s of a register that is not on this machine says so', async (hash) => {
  const { context, page } = await visitor(stage.browser, `${stage.site.url}${hash}`);
  await page.getByRole('heading', { level: 1, name: '台账不在本机' }).waitFor();
  await page.getByRole('link', { name: '回到首页' }).click();
  await page.getByRole('heading', { level: 1, name: '碳排放核算与问题整改' }).waitFor();
  await context.close();
});

test('the navigation lists the pages of the open file with what waits, and each is an address of its own', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  const nav = page.getByRole('navigation', { name: '主导航' });
  await nav.getByRole('link', { name: '排放源填报 10' }).waitFor();
  for (const name of ['提示', '核算结果', '推导与因子', '年度比对', '核算报告']) {
    await nav.getByRole('link', { name }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await page.title()).toContain(name);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }
  await nav.getByRole('link', { name: '排放源填报' }).click();
  await row(page, '煤焦油').waitFor();
  expect(errors).toEqual([]);
  await context.close();
});
