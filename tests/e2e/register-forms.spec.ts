// The wall and the forms on paper: each printed to PDF and held against the data of its item by text; a notice prints what may be
// published and nothing else. What is shown fits a meeting room, a phone, both languages, and whoever does not see it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings, learn, overflow, said } from './axe';
import { type Visitor, visitor } from './desk';
import { pagesOf } from './pdf';
import { setStage } from './stage';
import { strange } from './tongue';


/** The acts of the example as they are signed: what a form prints is read off them here once more. */
interface Entry {
  kind: string;
  item: string | null;
  body: Record<string, unknown>;
}
const EXAMPLE = readFileSync(new URL('../../data/examples/park.register', import.meta.url), 'utf8');
/** What a public notice says is signed: it is Chinese on any screen. */
const NOTICE = readFileSync(new URL('../../www/src/register/notice-text.ts', import.meta.url), 'utf8');
const ENTRIES = EXAMPLE
  .split('\n')
  .filter((line) => line.startsWith('E '))
  .map((line) => JSON.parse(line.slice(line.indexOf('{'))) as Entry);

const stage = setStage();
let visit: Visitor;
beforeAll(async () => {
  visit = await visitor(stage.browser, stage.site.url);
  await visit.page.getByRole('button', { name: '打开示例台账' }).click();
  await visit.page.locator('nz-register-list .row').first().waitFor();
});
afterAll(() => visit.context.close());

async function to(page: Page, rest: string): Promise<void> {
  await page.evaluate((rest) => (location.hash = location.hash.replace(/^(#\/r\/\w+).*/, `$1/${rest}`)), rest);
}

const plain = (text: string) => text.replaceAll(/\s/g, '');

/** The form of an item, printed: its text page by page without spaces. */
async function printed(page: Page, form: string, item: string): Promise<{ text: string; sizes: number[][]; code: string }> {
  await to(page, `forms?form=${form}&item=${encodeURIComponent(item)}`);
  const paper = page.locator('nz-register-forms article');
  await paper.locator('table, .body, .zero').first().waitFor();
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  const codes = paper.locator('.mono');
  const code = (await codes.count()) > 0 ? plain(await codes.last().innerText()) : '';
  const squares = new Set(pages.map(({ square }) => square));
  // One code, of which the paper prints the head: the item's, or where no item is meant the ledger's.
  expect(squares.size).toBe(1);
  if (code) expect(plain(await paper.locator('.note').last().innerText())).toContain([...squares][0]?.slice(0, 16));
  for (const [at, { text }] of pages.entries()) expect(text).toContain(`第${at + 1}页，共${pages.length}页`);
  return { text: pages.map(({ text }) => text).join(''), sizes: pages.map(({ width, height }) => [width, height]), code };
}

function registered(number: string): Entry['body'] {
  return ENTRIES.find(({ kind, body }) => kind === 'register' && body['number'] === number)?.body ?? {};
}

const bodiesOf = (number: string, kind: string): Entry['body'][] => {
  const text = String(registered(number)['text']);
  // By the text of an act of its own: ids are hashes that a test need not make.
  const items = new Set(ENTRIES.filter((one) => one.kind === 'assign').map(({ item }) => item));
  expect(text.length).toBeGreaterThan(0);
  return ENTRIES.filter((one) => one.kind === kind && one.item !== null && items.has(one.item)).map(({ body }) => body);
};

test('forms of an item print what was signed, with its check codes', async () => {
  const { page, errors } = visit;
  const number = '省督-3-021';
  const { text: problem, source } = registered(number);
  const assigns = bodiesOf(number, 'assign').map(({ ownerOrg }) => String(ownerOrg));
  for (const [form, title, wanted] of [
    ['plan', '整改方案表', ['整改目标', '整改措施', '牵头单位意见']],
    ['request', '突出生态环境问题整改验收销号申请表', ['措施逐条完成情况', '举一反三', '验收标准自查', '附件目录', '责任单位意见', '实际完成']],
    ['opinion', '整改验收意见表', ['现场核查人员', '措施逐条核查', '五项标准', '存在问题', '☐通过', '☐限期补正', '☐不通过', '补正时限']],
    ['extension', '整改延期申请表', ['原时限', '申请时限', '延期原因', '审批意见']],
    ['cover', '一案一档', ['卷内目录', '办理状态', '销号日期']],
  ] as const) {
    const { text, sizes, code } = await printed(page, form, number);
    expect(sizes.every(([width, height]) => width === 210 && height === 297), form).toBe(true);
    for (const words of [title, number, plain(String(problem)), plain(String(source)), ...wanted]) expect(text, form).toContain(words);
    expect(assigns.some((org) => text.includes(plain(org))), form).toBe(true);
    expect(text, form).toContain('校验码');
    expect(text, form).toContain(code);
  }
  // Measures one by one, as the plan that is in force has them.
  await to(page, `item/${number}`);
  const measures = await page.locator('nz-case table.measures tbody tr td:nth-child(2)').evaluateAll((all) => all.map((one) => [...one.childNodes].find(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim())?.textContent?.trim() ?? ''));
  expect(measures.length).toBeGreaterThan(1);
  const { text } = await printed(page, 'request', number);
  for (const measure of measures) expect(text).toContain(plain(measure));
  expect(errors).toEqual([]);
});

test('the list is a tree down to measures, and the register has every column of the union', async () => {
  const { page } = visit;
  await to(page, 'list?sort=number');
  const list = page.locator('nz-register-list');
  await list.getByRole('button', { name: '展开措施' }).click();
  await list.locator('.measures li').first().waitFor();
  // Parts stand under the item that they belong to.
  const parent = ENTRIES.find(({ kind, body }) => kind === 'register' && body['parent'] !== null);
  await to(page, `list?measures=1&sort=number`);
  await list.locator('.what').filter({ hasText: '└' }).first().waitFor();
  expect(parent).toBeDefined();
  await list.getByRole('link', { name: '全部栏目' }).click();
  const heads = page.locator('nz-register-forms thead th');
  await expect.poll(() => heads.count()).toBe(31);
  const words = (await heads.allInnerTexts()).join(' ');
  for (const column of ['编号', '来源', '反馈日期', '反馈问题', '污染类型', '源类', '点位', '整改目标', '整改措施', '责任单位', '责任人', '包保领导', '牵头领导', '牵头单位', '督导单位', '验收单位', '完成时限', '倒排工期', '进展与存在问题', '完成进度', '佐证材料', '举一反三', '公示起止', '销号日期', '备案号', '备注']) expect(words).toContain(column);
});

test('lists print every item: problems on A4 across, the register on A3 across', async () => {
  const { page } = visit;
  for (const [form, title, width, height] of [['problems', '问题清单', 297, 210], ['ledger', '问题整改台账', 420, 297]] as const) {
    await to(page, `forms?form=${form}`);
    await page.locator('nz-register-forms').getByRole('heading', { name: title, exact: true }).waitFor();
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect([...new Set(pages.map((one) => `${one.width} ${one.height}`))]).toEqual([`${width} ${height}`]);
    const text = pages.map((one) => one.text).join('');
    const numbers = ENTRIES.filter(({ kind }) => kind === 'register').map(({ body }) => plain(String(body['number'])));
    expect(numbers.length).toBeGreaterThanOrEqual(52);
    for (const number of numbers) expect(text, form).toContain(number);
    expect(text).toContain('共52项');
  }
});

test('a public notice prints fields of the whitelist only, and an item that is not public prints none', async () => {
  const { page } = visit;
  const posted = ENTRIES.find(({ kind }) => kind === 'notice_post');
  expect(posted).toBeDefined();
  const open = ENTRIES.filter(({ kind, body }) => kind === 'register' && body['openness'] === 'public');
  const shut = ENTRIES.filter(({ kind, body }) => kind === 'register' && body['openness'] !== 'public');
  expect(open.length).toBeGreaterThan(0);
  const people = [...new Set(ENTRIES.filter(({ kind }) => kind === 'assign').flatMap(({ body }) => [String(body['owner']), String(body['sponsor'])]))].filter((name) => name.length > 1);
  for (const { body } of open.slice(0, 6)) {
    const { text } = await printed(page, 'notice', String(body['number']));
    expect(text).toContain('整改销号公示');
    expect(text).toContain(plain(String(body['text'])));
    // No person, no original of a letter, no number of the level above.
    for (const name of [...people, String(body['original']), ...(body['upper'] ? [String(body['upper'])] : [])]) expect(text).not.toContain(plain(name));
  }
  for (const { body } of shut.slice(0, 3)) {
    const { text } = await printed(page, 'notice', String(body['number']));
    expect(text).toContain('不出公示');
    expect(text).not.toContain(plain(String(body['text'])));
  }
});

test('the wall shows every leader with every lamp, leads to its items, and prints on A3 across', async () => {
  const { page, errors } = visit;
  await to(page, 'wall');
  const wall = page.locator('nz-register-wall');
  await wall.locator('.row').first().waitFor();
  const counts = async (scope: string) => (await wall.locator(scope).allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0] ?? 0));
  const [red = 0, yellow = 0, green = 0] = await counts('.top .lamps b');
  expect(red).toBeGreaterThan(0);
  const leads = await counts('.lead .lamps b');
  for (const [at, all] of [red, yellow, green].entries()) expect(leads.filter((_, place) => place % 3 === at).reduce((sum, one) => sum + one, 0)).toBe(all);
  // Overdue is hatched, whether or not its deadline is on the calendar; nothing late is left out.
  await wall.getByRole('button', { name: '全部展开' }).click();
  await expect.poll(() => wall.locator('.row').count()).toBe(Number(/未销号 (\d+) 项/.exec(await wall.locator('.about').innerText())?.[1]));
  const late = await wall.locator('.row').filter({ hasText: /超 \d+ 天/ }).evaluateAll((all) => all.map((one) => one.querySelectorAll('rect.late').length));
  expect(late.length).toBeGreaterThan(0);
  expect(new Set(late)).toEqual(new Set([1]));
  await wall.getByText(/黄：时限前 \d+/).waitFor();
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect([...new Set(pages.map(({ width, height }) => `${width} ${height}`))]).toEqual(['420 297']);
  const text = pages.map((one) => one.text).join('');
  for (const word of await wall.locator('.lead [role=rowheader] b').evaluateAll((all) => all.map((one) => one.textContent ?? ''))) expect(text).toContain(plain(word));
  for (const word of ['挂图作战', '完成时限', '台账校验码']) expect(text).toContain(word);
  await page.keyboard.press('ArrowRight');
  await wall.locator('.group.here').waitFor();
  await wall.getByRole('button', { name: '来源和批次' }).click();
  await wall.locator('.lead [role=rowheader] b').filter({ hasText: '央督察' }).first().waitFor();
  await wall.locator('.top .lamps a').first().click();
  await page.locator('nz-register-list .foot').getByText(`筛得 ${red} 项`).waitFor();
  expect(errors).toEqual([]);
});

describe.each([
  ['light, Chinese, wide', {}],
  ['dark, English, wide', { colorScheme: 'dark', locale: 'en-GB' }],
  ['dark, Chinese, 390 px', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)('%s', (_, options) => {
  test('axe finds nothing in statistics, wall, review, tables and forms, and nothing is wider than the screen', async () => {
    const { context, page } = await visitor(stage.browser, stage.site.url, options);
    await page.getByRole('button', { name: /打开示例台账|Example register/ }).click();
    await page.locator('nz-register-list .row').first().waitFor();
    await learn(page);
    for (const [rest, there] of [
      ['statistics', 'nz-register-statistics .parts'],
      ['wall', 'nz-register-wall .row'],
      ['quarter', 'nz-register-quarter tr.sum'],
      ['tables', 'nz-register-tables article tbody tr'],
      ['tables?t=progress-list', 'nz-register-tables article tbody tr:nth-child(9)'],
      ...['problems', 'plan', 'request', 'opinion', 'notice', 'extension', 'ledger', 'cover'].map((form) => [`forms?form=${form}&item=${encodeURIComponent('省督-3-021')}`, 'nz-register-forms article'] as const),
    ] as const) {
      await to(page, rest);
      await page.locator(there).first().waitFor();
      expect(await findings(page), rest).toEqual([]);
      expect(await overflow(page), rest).toBe(0);
      const texts = await said(page);
      expect(texts.length, rest).toBeGreaterThan(100);
      expect(texts, rest).not.toMatch(/\{[a-z-]+\}/);
      expect(await strange(page, 'locale' in options ? 'en' : 'zh', EXAMPLE + NOTICE), rest).toEqual([]);
    }
    await context.close();
  });
});
