// The register in the page: the example opens, is judged, listed and there again after a reload; a case file says what is
// missing and who must act, and what was not taken and why. Read from a desk and from a phone.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings, learn, overflow, said } from './axe';
import { type Visitor, visitor } from './desk';
import { keep } from './register-kit';
import { setStage } from './stage';
import { strange } from './tongue';

const EXAMPLE = new URL('../../data/examples/park.register', import.meta.url);

const stage = setStage();
let visit: Visitor;
beforeAll(async () => {
  visit = await visitor(stage.browser, stage.site.url);
  await visit.page.getByRole('button', { name: '打开示例台账' }).click();
  await rows(visit.page).first().waitFor();
});
afterAll(() => visit.context.close());

const rows = (page: Page) => page.locator('nz-register-list .row');
const foot = (page: Page) => page.locator('nz-register-list .foot');

/** Goes to a page of the open ledger. */
async function to(page: Page, rest: string): Promise<void> {
  await page.evaluate((rest) => (location.hash = location.hash.replace(/^(#\/r\/\w+).*/, `$1/${rest}`)), rest);
}

test('the example is listed with statistics, each figure opens its items, and it is there after a reload', async () => {
  const { page, errors } = visit;
  const figures = page.locator('nz-register-list .figures a');
  await foot(page).getByText('筛得 52 项，共 52 项').waitFor();
  for (const name of ['应改', '已完成', '已销号', '存量', '超期', '延期', '反弹', '待研定']) {
    const figure = figures.filter({ hasText: name }).first();
    const count = Number(/\d+/.exec(await figure.locator('b').innerText())?.[0]);
    expect(count, name).toBeGreaterThan(0);
    await figure.click();
    await foot(page).getByText(`筛得 ${count} 项`).waitFor();
  }
  await to(page, 'list');
  expect(await page.title()).toContain('临溪经开区整改台账（示例·constructed）');
  const address = page.url();
  await page.reload();
  await rows(page).first().waitFor();
  expect(page.url()).toBe(address);
  await foot(page).getByText('筛得 52 项，共 52 项').waitFor();
  await page.evaluate(() => (location.hash = '#/'));
  await page.locator('nz-files').getByText('整改台账', { exact: true }).waitFor();
  await page.locator('nz-files').getByRole('link', { name: '临溪经开区整改台账（示例·constructed）' }).click();
  await rows(page).first().waitFor();
  expect(errors).toEqual([]);
});

test('words and fields filter, the address keeps them, and no hit says what to leave out', async () => {
  const { page } = visit;
  await to(page, 'list');
  await page.keyboard.press('/');
  await page.keyboard.type('来源:省督 包保:周启明 时限<2027');
  await foot(page).getByText(/筛得 \d 项，共 52 项/).waitFor();
  expect(decodeURIComponent(page.url())).toContain('q=来源:省督 包保:周启明 时限<2027');
  for (const row of await rows(page).all()) expect(await row.innerText()).toMatch(/省督察[\s\S]*周启明/);
  await to(page, `list?q=${encodeURIComponent('来源:央督 灯:绿 单位:没有')}`);
  await page.getByRole('link', { name: '去掉“单位:没有”' }).click();
  await rows(page).first().waitFor();
  await to(page, `list?q=${encodeURIComponent('颜色:红')}`);
  await page.getByText('没有“颜色”这一栏').waitFor();
  await to(page, `list?q=${encodeURIComponent('来源:自查')}`);
  await page.getByRole('button', { name: '存为常用筛选' }).click();
  await to(page, 'list');
  await page.getByRole('link', { name: '来源:自查' }).click();
  await foot(page).getByText('筛得 5 项').waitFor();
  await page.getByRole('button', { name: '不再常用：来源:自查' }).click();
  await page.getByRole('link', { name: '来源:自查' }).waitFor({ state: 'detached' });
});

test('the keys move, select, open, and lead back to the same place', async () => {
  const { page } = visit;
  await to(page, 'list?sort=number');
  await page.locator('nz-register-list h1').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const second = rows(page).nth(1);
  await page.waitForFunction(() => document.querySelector('nz-shell')?.shadowRoot?.querySelector('nz-register')?.shadowRoot?.querySelector('nz-register-list')?.shadowRoot?.activeElement?.getAttribute('data-place') === '1');
  expect(await second.getAttribute('class')).toContain('here');
  await page.keyboard.press('x');
  await page.locator('nz-register-list .picked').getByText('已勾选 1 项').waitFor();
  const number = await second.locator('small .nw').innerText();
  await page.keyboard.press('Enter');
  await page.locator('nz-case .sub').getByText(number, { exact: true }).waitFor();
  await page.goBack();
  await rows(page).first().waitFor();
  expect(page.url()).toContain('sort=number');
  // The row last opened has the focus again, however far down it is.
  await to(page, 'item/自查-26-005');
  await page.locator('nz-case .sub').getByText('自查-26-005').waitFor();
  await page.goBack();
  await page.locator('nz-register-list .row:focus').getByText('自查-26-005').waitFor();
});

test('a case file says where it stands, what is missing, who acts, and why an act was not taken', async () => {
  const { page } = visit;
  await to(page, 'item/省督-3-021');
  const file = page.locator('nz-case');
  await file.getByRole('heading', { name: '待联审（2/4）：还缺管委会、经济和信息化局' }).waitFor();
  expect((await file.locator('.next li').allInnerTexts()).sort()).toEqual(['管委会 周启明', '经济和信息化局 吕静']);
  await file.getByText('上级时限').waitFor();
  expect(await file.locator('.facts').innerText()).toMatch(/上级时限\s*2026-12-15[\s\S]*本级时限\s*2026-11-30/);
  // Each measure names its own person, who need not be that of the item.
  expect(await file.locator('table.measures thead').innerText()).toContain('责任人');
  for (const person of await file.locator('table.measures tbody td:nth-child(3)').allInnerTexts()) expect(person).toMatch(/^[\u4e00-\u9fff]{2,4}$/);
  const refused = file.locator('.history .not');
  expect(await refused.innerText()).toMatch(/赵凯 联审同意[\s\S]*未采用[\s\S]*不在授权范围。按岗位授权清单第 2 版，本步由 经济和信息化局 吕静 签署。/);

  await to(page, 'item/长江-26-003');
  const short = file.locator('.history .not').filter({ hasText: '2026-10-09' });
  await short.locator('nz-notice').getByText('2026-09-28 至 2026-10-09 共 5 个工作日').waitFor();
  await short.locator('nz-notice').getByText('最早于 2026-10-15 期满').waitFor();
  expect(await file.locator('.history .not').filter({ hasText: '秦岚' }).innerText()).toContain('本步由 管委会 陈致远 签署');
  expect(await file.locator('.rail .now').innerText()).toContain('备案');

  await to(page, 'item/安全-26-103');
  await file.getByText('停用、停产不等于整改完成').waitFor();
  expect(await file.locator('.five').innerText()).toMatch(/责任[\s\S]*措施[\s\S]*资金[\s\S]*时限[\s\S]*预案/);
  await file.locator('.marks').getByText('挂牌督办').waitFor();
});

test('photographs handed in twice are named, and an original that is another is told from the signed one', async () => {
  const { page } = visit;
  await to(page, 'item/安全-26-121');
  const evidence = page.locator('nz-evidence');
  await evidence.getByText('同一文件也用于 安全-26-116').first().waitFor();
  await evidence.locator('input[type=file]').setInputFiles([
    { name: '整改后.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('another picture') },
    { name: '原件.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('示例佐证 安全-26-116 整改前.jpg') },
  ]);
  await evidence.getByText('“整改后.jpg”与签署的同名材料不是同一份').waitFor();
  await evidence.getByText('“原件.jpg”与签署的“整改前.jpg”一致').waitFor();
});

test('public items leave as a list of the listed fields: no item that is not public, and no person', async () => {
  const { page } = visit;
  await to(page, 'import');
  const saved = await keep(page, () => page.getByRole('button', { name: '导出公开事项…' }).click());
  const text = readFileSync(saved, 'utf8');
  const bodies = readFileSync(EXAMPLE, 'utf8').split('\n').flatMap((line) => (line.startsWith('E ') ? [JSON.parse(line.slice(line.indexOf(' {') + 1)) as { kind: string; body: Record<string, string> }] : []));
  const registered = bodies.filter(({ kind }) => kind === 'register').map(({ body }) => body);
  const shown = (number: string | undefined) => text.split('\r\n').some((line) => line.startsWith(`${number},`));
  expect(registered.filter(({ openness, number }) => openness !== 'public' && shown(number))).toEqual([]);
  expect(registered.filter(({ openness, number, parent }) => openness === 'public' && !parent && !shown(number))).toEqual([]);
  const people = new Set(bodies.flatMap(({ body }) => [body['owner'], body['sponsor'], body['person']]).filter((name): name is string => Boolean(name)));
  expect(people.size).toBeGreaterThan(5);
  expect([...people].filter((name) => text.includes(name))).toEqual([]);
  expect(text).toMatch(/^\uFEFF编号,来源,反馈日期/);
});

test('the file that is saved is the file that was opened, byte for byte', async () => {
  const { page } = visit;
  await to(page, 'list');
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined, configurable: true }));
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存为文件…' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.register$/);
  expect(readFileSync(await download.path()).equals(readFileSync(EXAMPLE))).toBe(true);
});

test('the days are in the address: looked at earlier, less is overdue', async () => {
  const { page } = visit;
  await to(page, 'list?as-of=2026-06-30&known-at=2026-06-30');
  await page.locator('nz-register-list .figures a').filter({ hasText: '应改' }).getByText('16', { exact: true }).waitFor();
  await page.locator('nz-register-list .figures a').filter({ hasText: '超期' }).getByText('0', { exact: true }).waitFor();
  await foot(page).getByText('筛得 16 项，共 16 项').waitFor();
  await page.getByText('下方状态和下一步按全部材料').waitFor();
  expect(await page.getByLabel('统计时点').inputValue()).toBe('2026-06-30');
});

test('a truncated file is shown as far as it goes and says so; a file that is none is refused', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  const whole = readFileSync(EXAMPLE);
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: '别的.register', mimeType: 'text/plain', buffer: Buffer.from('nearzero-register 9 {}\n') });
  await page.getByText('没有打开“别的.register”').waitFor();
  await file.setInputFiles({ name: '半份.register', mimeType: 'text/plain', buffer: whole.subarray(0, 200_000) });
  await page.getByText('台账没有读完整').waitFor();
  await rows(page).first().waitFor();
  await page.evaluate(() => (location.hash = '#/r/0000/list'));
  await page.getByRole('heading', { name: '台账不在本机' }).waitFor();
  await context.close();
});

test('on a phone, where nothing stands at the side, the tabs lead to every page', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url, { viewport: { width: 390, height: 844 } });
  await page.getByRole('button', { name: '打开示例台账' }).click();
  await rows(page).first().waitFor();
  for (const [tab, title] of [['销号', '销号'], ['导入与合并', '导入与合并'], ['岗位授权清单', '岗位授权清单'], ['统计', '统计'], ['清单', '整改清单']] as const) {
    await page.locator('nz-register .tabs').getByRole('link', { name: tab, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await overflow(page), tab).toBe(0);
  }
  await context.close();
});

describe.each([
  ['light, Chinese, wide', {}],
  ['dark, English, wide', { colorScheme: 'dark', locale: 'en-GB' }],
  ['dark, Chinese, 390 px', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
] as const)('%s', (_, options) => {
  test('axe finds nothing, nothing is wider than the screen, and no word is of the other language', async () => {
    const { context, page } = await visitor(stage.browser, stage.site.url, options);
    await page.getByRole('button', { name: /打开示例台账|Example register/ }).click();
    await rows(page).first().waitFor();
    await learn(page);
    for (const rest of ['list', 'list?q=%E6%97%A0%E6%AD%A4', 'item/省督-3-021', 'item/长江-26-003', 'item/安全-26-121', 'item/没有', 'intake', 'signoff', 'import', 'roster']) {
      await to(page, rest);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (rest.startsWith('item/长江')) await page.locator('nz-short-notice nz-notice').waitFor();
      expect(await findings(page), rest).toEqual([]);
      expect(await overflow(page), rest).toBe(0);
      const texts = await said(page);
      expect(texts.length, rest).toBeGreaterThan(100);
      expect(texts, rest).not.toMatch(/\{[a-z-]+\}/);
      expect(await strange(page, 'locale' in options ? 'en' : 'zh', `${readFileSync(EXAMPLE, 'utf8')} ${decodeURI(rest)}`), rest).toEqual([]);
    }
    await context.close();
  });
});
