// 统计, 每季度调度 and 上级报表 in the page: every figure opens as many items as it says, the command line counts the same, parts make
// their totals, one page is one page, and a superior's table stands on paper as the core filled it in.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visitor, visitor } from './desk';
import { pagesOf } from './pdf';
import { setStage } from './stage';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLE = join(ROOT, 'data/examples/park.register');

interface Told {
  items: { item: string }[];
  figures: { figure: string; items: number[] }[];
  rates: { rate: string; part: number; whole: number; percent: string | null }[];
  groups: { by: string; fits: boolean; groups: { name: string; items: number[]; counts: number[] }[] }[];
  stock: { day: string; items: number[] }[];
  root: string;
}

const stage = setStage();
let visit: Visitor;
beforeAll(async () => {
  visit = await visitor(stage.browser, stage.site.url);
  await visit.page.getByRole('button', { name: '打开示例台账' }).click();
  await visit.page.locator('nz-register-list .row').first().waitFor();
});
afterAll(() => visit.context.close());

const view = (page: Page) => page.locator('nz-register-statistics');
const foot = (page: Page) => page.locator('nz-register-list .foot');

async function to(page: Page, rest: string): Promise<void> {
  await page.evaluate((rest) => (location.hash = location.hash.replace(/^(#\/r\/\w+).*/, `$1/${rest}`)), rest);
}

test('every figure of the statistics opens as many items as it says', async () => {
  const { page, errors } = visit;
  await page.locator('nz-register nav.tabs').getByRole('link', { name: '统计' }).click();
  await view(page).locator('.figures a').first().waitFor();
  const links = await view(page).locator('.figures a, .parts a').evaluateAll((all) => all.map((one) => [one.getAttribute('href') ?? '', one.textContent?.trim() ?? '']));
  const months = view(page).locator('.seg').filter({ hasText: '表' }).getByRole('button', { name: '表' });
  await months.click();
  await view(page).locator('.months a').first().waitFor();
  links.push(...(await view(page).locator('.months a').evaluateAll((all) => all.map((one) => [one.getAttribute('href') ?? '', one.textContent?.trim() ?? '']))));
  expect(links.length).toBeGreaterThan(60);
  // Entries that are not in force are counted as entries; what opens is the items that have some.
  const counted = links.filter(([href]) => !href?.includes('in=refused'));
  for (const [href = '', count = ''] of counted) {
    await page.evaluate((hash) => (location.hash = hash), href);
    await foot(page).getByText(`筛得 ${count} 项`).waitFor().catch(() => expect.fail(`${href}: ${count}`));
  }
  expect(errors).toEqual([]);
});

test('the command line counts the same, by every field, and parts make their totals', async () => {
  const { page } = visit;
  await to(page, 'statistics?as-of=2026-09-30&known-at=2026-10-10&since=2026-07-01');
  await view(page).getByText('本期（2026-07-01 至 2026-09-30）').waitFor();
  const told = JSON.parse(nearzero('2026-09-30', '2026-10-10', '2026-07-01')) as Told;
  const count = (figure: string) => told.figures.find((one) => one.figure === figure)?.items.length ?? -1;
  const row = (name: string) => view(page).locator('.figures tr').filter({ has: page.getByRole('rowheader', { name, exact: true }) }).first();
  for (const [name, figure] of [['应改', 'due'], ['已验收销号', 'closed'], ['尚未启动', 'not-started'], ['到期', 'expired'], ['按期（单位自报）', 'on-time-stated'], ['按期（有时间证明）', 'on-time-witnessed'], ['本期到期', 'expired-since'], ['本期销号', 'newly-closed'], ['存量', 'stock']] as const)
    expect(await row(name).locator('td').innerText(), name).toBe(String(count(figure)));
  const { part, whole, percent } = told.rates.find(({ rate }) => rate === 'completed-rate') ?? { part: 0, whole: 0, percent: '' };
  expect((await row('整改完成率').locator('td').innerText()).replaceAll(/\s/g, '')).toBe(`${percent}%${part}/${whole}`);
  expect(count('due')).toBeGreaterThan(10);
  for (const { by, groups, fits } of told.groups) {
    await to(page, `statistics?as-of=2026-09-30&known-at=2026-10-10&since=2026-07-01&by=${by}`);
    const rows = view(page).locator('.parts tbody tr');
    await expect.poll(() => rows.count(), { message: by }).toBe(groups.length + 1);
    const shown = await rows.evaluateAll((all) => all.map((one) => one.querySelector('td')?.textContent?.trim()));
    expect(shown, by).toEqual([...groups.map(({ counts }) => String(counts[0])), String(count('due'))]);
    expect([by, fits]).toEqual([by, true]);
    expect(await view(page).locator('.say').innerText()).toContain(by === 'pollution' ? '一件可有几类' : `= 应改 ${count('due')}`);
  }
  expect(await view(page).locator('.code .mono').getAttribute('title')).toBe(told.root);
});

test('the stock curve ends at the stock, and opens the items of a month', async () => {
  const { page } = visit;
  await to(page, 'statistics');
  const points = view(page).locator('nz-curve .marks button');
  await points.first().waitFor();
  const last = (await points.last().getAttribute('aria-label')) ?? '';
  const stock = await view(page).locator('.figures tr').filter({ has: page.getByRole('rowheader', { name: '存量', exact: true }) }).locator('td').innerText();
  expect(last).toMatch(new RegExp(` ${stock} 项$`));
  const before = points.nth(-2);
  const [, count] = / (\d+) 项$/.exec((await before.getAttribute('aria-label')) ?? '') ?? [];
  await before.click({ force: true });
  await foot(page).getByText(`筛得 ${count} 项`).waitFor();
  await page.getByRole('link', { name: /月末存量：/ }).click();
  await foot(page).getByText('筛得 52 项').waitFor();
});

test('the quarterly review is one page of A4 with the quarter before beside it', async () => {
  const { page, errors } = visit;
  await to(page, 'quarter?q=2026Q3');
  const quarter = page.locator('nz-register-quarter');
  await quarter.getByRole('heading', { name: '2026 年第三季度调度' }).waitFor();
  const [now, then] = [JSON.parse(nearzero('2026-09-30', '2026-11-23', '2026-07-01')), JSON.parse(nearzero('2026-06-30', '2026-06-30', '2026-04-01'))] as [Told, Told];
  const count = (told: Told, figure: string) => String(told.figures.find((one) => one.figure === figure)?.items.length);
  const sum = quarter.locator('tr.sum td');
  await expect.poll(() => sum.first().innerText()).toBe(count(now, 'due'));
  await expect.poll(async () => (await sum.allInnerTexts())[3]).toBe(count(then, 'closed'));
  expect((await sum.allInnerTexts())[2]).toBe(count(now, 'closed'));
  await to(page, 'quarter');
  await quarter.getByRole('heading', { name: '2026 年第四季度调度' }).waitFor();
  await quarter.locator('nz-curve svg').first().waitFor();
  await quarter.locator('.red li').first().waitFor();
  const printed = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(printed.map(({ width, height }) => [width, height])).toEqual([[210, 297]]);
  for (const words of ['2026年第四季度调度', '红色事项', '会议议定', '与上季对比', '完成率=（已完成+已验收销号）÷应改', '第1页，共1页']) expect(printed[0]?.text).toContain(words);
  expect(errors).toEqual([]);
});

test('a superior’s table stands on paper as it was filled in, with words of its own columns and who signs', async () => {
  const { page, errors } = visit;
  await to(page, 'tables?t=quarterly-progress');
  const paper = page.locator('nz-register-tables article');
  await paper.getByRole('heading', { name: '突出生态环境问题整改情况季调度表' }).waitFor();
  const rows = await paper.locator('tbody tr').evaluateAll((all) => all.map((one) => [...one.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '')));
  expect(rows.length).toBeGreaterThan(2);
  const [printed] = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect([printed?.width, printed?.height]).toEqual([297, 210]);
  for (const cell of rows.flat()) expect(printed?.text).toContain(cell.replaceAll(/\s/g, ''));
  for (const words of ['来源和批次', '增减（百分点）', '单位负责人（签字）', '截至2026-']) expect(printed?.text).toContain(words);
  // Parts make the total that is printed.
  const due = rows.map((row) => Number(row[2]));
  expect(due.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(due.at(-1));

  await to(page, 'tables?t=progress-list');
  await paper.getByRole('heading', { name: '整改任务进展情况汇总表' }).waitFor();
  expect(await paper.locator('thead').innerText()).toMatch(/序号\s*整改任务\s*整改时限\s*整改措施\s*目前进展情况及存在问题\s*完成进度\s*备注/);
  const listed = JSON.parse(nearzero('2026-11-23', '2026-11-23', '2026-10-01')) as Told;
  await expect.poll(() => paper.locator('tbody tr').count()).toBe(listed.figures.find(({ figure }) => figure === 'due')?.items.length);

  // Before anything was registered there is nothing to tell: a zero report, and no made-up rows.
  await to(page, 'tables?t=quarterly-progress&as-of=2020-01-01&known-at=2020-01-01');
  await paper.getByText('本季度无督察反馈和警示片披露事项，特此零报告。').waitFor();
  expect(await paper.locator('tbody tr').count()).toBe(1);
  expect(errors).toEqual([]);
});

test('letters and calls have a table of their own: every number that was handed over has its row, joined or unfounded ones too', async () => {
  const { page } = visit;
  await to(page, 'tables?t=petition-answers');
  const paper = page.locator('nz-register-tables article');
  await paper.getByRole('heading', { name: '信访举报件办理情况一览表' }).waitFor();
  await paper.locator('tbody tr').first().waitFor();
  const rows = await paper.locator('tbody tr').evaluateAll((all) => all.map((one) => [...one.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '')));
  const byNumber = new Map(rows.map((row) => [row[1], row]));
  const registered = readFileSync(EXAMPLE, 'utf8').split('\n').flatMap((line) => (line.startsWith('E ') && line.includes('"class":"petition"') ? [/"number":"([^"]+)"/.exec(line)?.[1]] : []));
  expect([...byNumber.keys()].sort()).toEqual(registered.sort());
  // As the acts of the example say: joined to another, founded and half done, unfounded, closed.
  expect(byNumber.get('信访-X2-0203')?.slice(5)).toEqual(['与 信访-X2-0046 反映同一问题，办理情况同该件。', '属实', '装煤除尘风机已检修，夜间加密巡查', '阶段性办结', '']);
  expect(byNumber.get('信访-X2-0310')?.slice(5)).toEqual(['沿沟排查和取样监测未发现排放，水样达标，不属实', '不属实', '', '办结', '']);
  expect(byNumber.get('信访-X2-0301')?.slice(6, 9)).toEqual(['属实', '布袋已更换，噪声监测待做', '未办结']);
  expect(byNumber.get('信访-X2-0318')?.[8]).toBe('办结');
});

function nearzero(asOf: string, knownAt: string, since: string): string {
  const built = join(process.env['CARGO_TARGET_DIR'] ?? join(ROOT, 'target'), 'debug/nearzero');
  const [program, before] = existsSync(built) ? [built, []] : ['cargo', ['run', '--quiet', '--bin', 'nearzero', '--']];
  return execFileSync(program, [...before, 'register', 'statistics', EXAMPLE, '--as-of', asOf, '--known-at', knownAt, '--since', since, '--json'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
}
