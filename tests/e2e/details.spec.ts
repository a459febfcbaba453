// The details of the design that have no home among the other specs, each under its number there.
import { expect, test } from 'vitest';
import { cell, openExample, row, saved, setDesk, total, type, visitor } from './desk';
import { setStage } from './stage';

const stage = setStage();
const opened = setDesk(stage, () => stage.site.url);

test('1: the tab is called by the file, with ● while something is not saved and the number of open notices', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await openExample(page);
  await page.waitForFunction(() => /^\S.* – 排放源填报$/.test(document.title));
  const before = await page.title();
  expect(before).not.toContain('(');
  await type(page, '粗苯', '3.O');
  await page.waitForFunction(() => document.title.includes(' (1) – '));
  await page.keyboard.press('Control+z');
  await page.waitForFunction((title) => document.title === title, before);
  expect(before).not.toContain('●');
  // What is written to the storage waits until it is let go.
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    const wait = window as unknown as { letGo: () => void };
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    wait.letGo = () => (IDBObjectStore.prototype.add = add);
  });
  await type(page, '煤焦油', '14');
  await page.waitForFunction(() => document.title.startsWith('● '));
  expect((await page.title()).slice(2).startsWith(before.slice(0, 4))).toBe(true);
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await type(page, '煤焦油', '15');
  await saved(page).waitFor();
  expect(await page.title()).not.toContain('●');
  await context.close();
});

test('5: columns keep their width and nothing jumps while figures are typed', async () => {
  const { page } = await opened();
  const widths = () => page.locator('nz-table .head').first().evaluate((head) => [...head.children].map((one) => Math.round(one.getBoundingClientRect().width)));
  const tops = () => page.locator('nz-table .line.row').evaluateAll((lines) => lines.slice(0, 12).map((line) => Math.round(line.getBoundingClientRect().top)));
  // What the checks find comes 300 ms after the sheet, and takes its row then.
  await page.getByText('缺省值超出化学计量范围').first().waitFor();
  const [width, top] = [await widths(), await tops()];
  await cell(page, '煤焦油', 'amount').click();
  for (const digit of '1234567') {
    await page.keyboard.type(digit);
    expect([await widths(), await tops()]).toEqual([width, top]);
  }
  await page.keyboard.press('Enter');
  await total(page).getByText('1,234,567').waitFor();
  expect(await widths()).toEqual(width);
});

test('8: a factor cell shows how it matched: exact, another year, a default and how far it was checked', async () => {
  const { page } = await opened();
  const power = cell(page, '购入电力（无干熄焦发电）', 'factor');
  await power.getByText(/^取(最近)? ?\d{4} 年$/).waitFor();
  await power.click();
  await page.locator('nz-inventory .bar').getByText(/未指定年份|未找到/).waitFor();
  await cell(page, '煤焦油', 'ordinal').click();
  const exact = page.locator('nz-table .line.sub').filter({ hasText: '缺省' }).first();
  await expect.poll(() => exact.locator('[aria-colindex="4"]').textContent()).toContain('精确匹配');
  expect(await exact.locator('[aria-colindex="5"]').innerText()).toMatch(/缺省\s(已核|未核)/);
  await exact.locator('[aria-colindex="4"]').click();
  await page.locator('nz-inventory .bar').getByText('精确匹配').waitFor();
  // The same in words where one points at it; a year that nobody published names the one that is used.
  expect(await power.locator('.l2').getAttribute('title')).toMatch(/^(未指定年份，取最近公布的 \d{4} 年|未找到 \d{4} 年，取 \d{4} 年)/);
  expect(await cell(page, '购入电力（无干熄焦发电）', 'status').innerText()).toMatch(/缺省\s(已核|未核)/);
  // A measured value is none of these.
  await type(page, '粗苯', '0.9 tC/t', 'factor');
  await expect.poll(() => cell(page, '粗苯', 'factor').textContent()).not.toContain('精确匹配');
  await page.keyboard.press('Control+z');
});

test('9: a trial tints the top bar, is not written, and vanishes with Esc; taken over it is an edit', async () => {
  const { page } = await opened();
  await cell(page, '煤焦油', 'result').click();
  const trial = page.locator('nz-trial');
  const before = await total(page).textContent();
  const ground = () => page.locator('nz-shell header.top').evaluate((top) => getComputedStyle(top).backgroundColor);
  const white = await ground();
  await trial.getByLabel('换哪个数').selectOption({ index: 0 });
  await trial.getByLabel('改用').fill('12.1');
  await trial.getByRole('button', { name: '试算', exact: true }).click();
  await trial.getByText('改用 12.1').waitFor();
  await trial.locator('[data-total="total/with_energy"]').getByText('→').waitFor();
  await page.getByText('试算中，未写入').waitFor();
  expect(await ground()).not.toBe(white);
  expect(await total(page).textContent()).toBe(before);
  await cell(page, '粗苯', 'amount').click();
  await page.keyboard.press('Escape');
  await page.getByText('试算中，未写入').waitFor({ state: 'detached' });
  expect(await ground()).toBe(white);
  expect(await total(page).textContent()).toBe(before);
  await cell(page, '煤焦油', 'result').click();
  await trial.getByLabel('改用').fill('12.1');
  await trial.getByRole('button', { name: '试算', exact: true }).click();
  await trial.getByRole('button', { name: '采用，写入文件' }).click();
  await page.getByText('试算中，未写入').waitFor({ state: 'detached' });
  await total(page).getByText('→ 12.1').waitFor();
});

test('15: every empty view says one sentence and has the act that fills it', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await page.getByText('还没有文件。新建一份，打开示例，或选一个文件。').waitFor();
  await page.getByRole('button', { name: '看示例' }).waitFor();
  await openExample(page);
  const file = page.url().replace(/.*#\/e\/(\w+).*/, '#/e/$1');
  await page.evaluate(() => (location.hash = '#/'));
  await page.getByRole('button', { name: '打开示例台账' }).click();
  await page.locator('nz-register-list .row').first().waitFor();
  const ledger = page.url().replace(/.*#\/r\/(\w+).*/, '#/r/$1');
  // Where it is, the sentence, the act; both stand in the same part of the view.
  const empty = [
    [`${file}/compare`, '本机没有别的企业碳账文件', '回到首页'],
    [`${file}/results`, '没有分月数据', '排放源填报'],
    [`${file}/results`, '尚未划分设施', '登记设施…'],
    [`${file}/results`, '尚未登记产品产量', '登记产品产量…'],
    [`${file}/notices`, '无待处理', '看核算结果'],
    [`${file}/factors?q=${encodeURIComponent('没有这种燃料')}`, '没有查到', '看全部因子'],
    ['#/e/nowhere/streams', '本机没有这份文件', '回到首页'],
    ['#/r/nowhere/list', '台账不在本机', '回到首页'],
    ['#/nowhere', '没有这个页面', '回到首页'],
    [`${ledger}/list?q=${encodeURIComponent('无此')}`, '没有符合条件的事项', '全部'],
    [`${ledger}/item/none`, '台账里没有这一件', '整改清单'],
  ] as const;
  const faults: string[] = [];
  for (const [at, sentence, act] of empty) {
    await page.evaluate((to) => (location.hash = to), at);
    const part = page.locator('section.panel, .gone, .none, .zero, main > *').filter({ hasText: sentence }).filter({ has: page.getByRole('link', { name: act }).or(page.getByRole('button', { name: act })) });
    await part.first().waitFor({ timeout: 5000 }).catch(() => faults.push(`${at}: ${sentence} / ${act}`));
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('17 and 18: what may only be read looks like paper, and the foot names the keys of what has the focus', async () => {
  const { context, page: first } = await visitor(stage.browser, stage.site.url);
  await openExample(first);
  await cell(first, '煤焦油', 'amount').click();
  const keys = first.locator('nz-inventory .foot .keys');
  await keys.getByText('编辑').waitFor();
  await first.keyboard.press('F2');
  await keys.getByText('Esc').waitFor();
  await first.keyboard.press('Escape');
  await keys.getByText('F2').waitFor();
  const second = await context.newPage();
  await second.goto(first.url());
  await row(second, '煤焦油').waitFor();
  await second.getByText('只读：另一标签页正在编辑').waitFor();
  const lines = (page: typeof first) => cell(page, '煤焦油', 'amount').evaluate((one) => getComputedStyle(one).borderRightColor);
  expect(await second.locator('nz-table').getAttribute('paper')).toBe('');
  expect(await lines(first)).not.toBe('rgba(0, 0, 0, 0)');
  expect(await lines(second)).toBe('rgba(0, 0, 0, 0)');
  await cell(second, '煤焦油', 'amount').click();
  expect(await second.locator('nz-inventory .foot .keys').getByText('F2').count()).toBe(0);
  await context.close();
});

test('10, 11, 13 and 19: deadlines speak and name their weekday, notices show their calendar, a code is copied, the wall says when it was read', async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: '打开示例台账' }).click();
  await page.locator('nz-register-list .row').first().waitFor();
  const due = page.locator('nz-register-list .due', { hasText: /超 \d+ 天|剩 \d+ 天/ }).first();
  expect(await due.getAttribute('title')).toMatch(/^星期.$/);
  expect(await due.innerText()).toMatch(/^\d{4}-\d{2}-\d{2}\s+(超|剩) \d+ 天$/);
  const file = page.url().replace(/.*#\/r\/(\w+).*/, '#/r/$1');
  await page.evaluate((to) => (location.hash = to), `${file}/wall`);
  await page.locator('nz-register-wall .read').getByText(/\d{2}:\d{2} 更新/).waitFor();
  await page.evaluate((to) => (location.hash = to), `${file}/list?q=${encodeURIComponent('状态:销号')}`);
  await page.locator('nz-register-list .row').first().waitFor();
  const hrefs = await page.locator('nz-register-list .what a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  let shown = false;
  for (const href of hrefs) {
    await page.evaluate((to) => (location.hash = to), href);
    await page.locator('nz-case .history').waitFor();
    const calendar = page.locator('nz-case details.calendar').first();
    if ((await calendar.count()) === 0) continue;
    await calendar.locator('summary').click();
    await calendar.locator('td.worked').first().waitFor();
    shown = true;
    break;
  }
  expect(shown).toBe(true);
  const code = page.locator('footer .code').first();
  expect(await code.innerText()).toMatch(/^([0-9a-f]{4} )+[0-9a-f]{4}$/);
  await code.click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.startsWith((await code.innerText()).replaceAll(' ', ''))).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});

test('20: a correction that has not become a version yet is remembered by the list of files', async () => {
  const { page } = await opened();
  const to = (view: string) => page.evaluate((name) => (location.hash = name === '' ? '#/' : location.hash.replace(/^(#\/e\/\w+).*/, `$1/${name}`)), view);
  await to('report');
  await page.getByRole('button', { name: '定稿…' }).click();
  await page.getByRole('radio', { name: '初版' }).check();
  await page.getByLabel('审核人', { exact: true }).fill('李四');
  await page.getByLabel('负责人', { exact: true }).fill('王五');
  await page.getByLabel('负责人签字日期').fill('2026-03-15');
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByText('此后没有改动').waitFor();
  const file = page.url();
  await to('');
  const first = page.locator('nz-files tbody tr').first();
  await first.waitFor();
  expect(await first.getByText('有更正，尚未形成新版本').count()).toBe(0);
  await page.goto(file);
  await page.getByRole('button', { name: '提出更正…' }).click();
  await page.getByLabel('更正的理由').fill('产量台账漏记');
  await page.getByRole('button', { name: '开始更正', exact: true }).click();
  await page.getByText('此后有 1 步改动').waitFor();
  await to('');
  await page.reload();
  await first.getByText('有更正，尚未形成新版本').waitFor();
});
