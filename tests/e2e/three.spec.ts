// Three people in three browser profiles take an item from registration to filing by exchanging files only; one of them is transferred half-way.
// What a file brings is looked at before it is merged: what is new, what is not adopted and why, which originals are not here.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ready } from './kit';
import { PASSPHRASE, begin, cardOf, clockAt, enter, joins, keep, later, searched, sign, to, unlock } from './register-kit';
import { setStage } from './stage';

const stage = setStage();
const START = '2026-06-01T09:00:00+08:00';
const ITEM = '督办-26-001';

interface Person {
  name: string;
  page: Page;
  context: BrowserContext;
  key: Buffer;
  errors: string[];
}

async function person(name: string): Promise<Person> {
  const context = await stage.browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 1000 } });
  await clockAt(context, START);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(stage.site.url);
  await ready(page, errors);
  return { name, page, context, key: Buffer.alloc(0), errors };
}

/** Makes a key and hands out the card; the key stays. */
async function card(one: Person, org: string): Promise<string> {
  const made = await cardOf(one.page, { person: one.name, org });
  one.key = made.key;
  return made.card;
}

/** The open ledger as a file. */
async function sent({ page }: Person): Promise<Buffer> {
  await to(page, 'import');
  return readFileSync(await keep(page, () => page.getByRole('button', { name: '存为文件…' }).click()));
}

const ledger = (buffer: Buffer) => ({ name: '督办台账.register', mimeType: 'text/plain', buffer });

/** Opens the ledger that somebody sent for the first time. */
async function open({ page }: Person, file: Buffer): Promise<void> {
  await page.evaluate(() => (location.hash = '#/'));
  await page.locator('nz-start input[type=file]').setInputFiles(ledger(file));
  await page.getByRole('heading', { name: '整改清单', level: 1 }).waitFor();
}

/** Merges what somebody sent; what the report says before. */
async function merge({ page }: Person, file: Buffer): Promise<string> {
  await to(page, 'list');
  await to(page, 'import');
  await page.locator('nz-exchange input[type=file]').setInputFiles(ledger(file));
  const report = page.locator('nz-exchange .counts');
  await report.waitFor();
  const words = await page.locator('nz-exchange .stack').first().innerText();
  await page.getByRole('button', { name: /^并入 \d+ 条$/ }).click();
  await page.getByText('已并入', { exact: true }).waitFor();
  return words;
}

async function act({ page }: Person, button: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
  await to(page, `item/${ITEM}`);
  const offered = page.getByRole('button', { name: button, exact: true });
  const other = page.getByText('其他可办的事');
  await page.locator('nz-case .mine').waitFor();
  if (!(await offered.isVisible())) await other.click();
  await offered.click();
  await fill();
  await sign(page);
}

const dialog = (page: Page) => page.locator('nz-act dialog[open]');

test('from registration to filing by files only, one of three transferred half-way', { timeout: 600_000 }, async () => {
  const [jia, yi, bing] = [await person('甲'), await person('乙'), await person('丙')];
  const cards = { yi: await card(yi, '焦化公司'), bing: await card(bing, '经济和信息化局') };

  // 甲 begins the ledger, puts two people on the roster and takes the usual rules for 督办事项, with a notice of three days.
  jia.key = await begin(jia.page, { person: '甲', org: '管委会', name: '督办台账' });
  await to(jia.page, 'roster');
  await joins(jia.page, cards.yi, ['责任单位负责人', '经办人']);
  await joins(jia.page, cards.bing, ['牵头单位']);
  await jia.page.getByRole('button', { name: /^调整\s*督办事项$/ }).click();
  await jia.page.getByRole('button', { name: '改用通行做法' }).click();
  await jia.page.getByLabel('公示（工作日）').fill('3');
  await jia.page.getByLabel('公示（工作日）').blur();
  await jia.page.locator('nz-roster .next').getByText('“督办事项”的规则有调整').waitFor();
  await jia.page.getByRole('button', { name: '签署下一版' }).click();
  await jia.page.getByRole('heading', { name: '第 2 版', exact: true }).waitFor();

  await to(jia.page, 'list');
  await jia.page.getByRole('button', { name: '登记问题…' }).click();
  for (const [name, value] of [['编号', ITEM], ['来源', '督办'], ['问题原文', '料场未覆盖'], ['上级时限', '2026-12-31']] as const) await enter(jia.page, name, value);
  await dialog(jia.page).getByLabel('类别').selectOption({ label: '督办事项' });
  await dialog(jia.page).getByLabel('有固定时限').check();
  await dialog(jia.page).getByLabel('公开', { exact: true }).check();
  await sign(jia.page);
  await act(jia, '交办…', async () => {
    for (const [name, value] of [['责任单位', '焦化公司'], ['责任人', '乙'], ['牵头单位', '经济和信息化局'], ['包保领导', '周启明'], ['验收单位', '生态环境局']] as const) await enter(jia.page, name, value);
  });
  const first = await sent(jia);

  // 乙 takes it on and hands in a plan.
  await open(yi, first);
  await unlock(yi.page, yi.key);
  await act(yi, '签收交办、对交办提出异议…', async () => dialog(yi.page).getByLabel('签收交办').check());
  await act(yi, '报送整改方案…', async () => {
    await dialog(yi.page).getByRole('button', { name: '增加一条' }).click();
    for (const [name, value] of [['措施内容', '覆盖料场'], ['标准', '全部覆盖'], ['责任人', '乙'], ['完成时限', '2026-08-31']] as const) await enter(yi.page, name, value);
  });

  // 丙, of the leading organisation, approves it.
  await open(bing, await sent(yi));
  await unlock(bing.page, bing.key);
  await act(bing, '审定整改方案…');
  const approved = await sent(bing);
  const words = await merge(yi, approved);
  expect(words).toMatch(/新增\s*1\s*涉及 1 件/);
  await act(yi, '报措施完成…', async () => {
    await dialog(yi.page).locator('input[type=file]').setInputFiles({ name: '整改后.txt', mimeType: 'text/plain', buffer: Buffer.from('料场已覆盖') });
    await dialog(yi.page).getByText('整改后.txt', { exact: true }).waitFor();
  });

  // 丙 is transferred to the accepting organisation: the old key is no more, a new one comes with the new post.
  await merge(jia, approved);
  const oldKey = bing.key;
  const second = await card(bing, '生态环境局');
  await to(jia.page, 'roster');
  await jia.page.getByRole('button', { name: '丙调离' }).click();
  await joins(jia.page, second, ['现场核查人员', '联审成员']);
  const next = jia.page.locator('nz-roster .next');
  expect(await next.innerText()).toMatch(/新增 生态环境局 丙：现场核查人员[\s\S]*经济和信息化局 丙调离，此前签署的有效/);
  await next.getByRole('button', { name: '签署下一版' }).click();
  await jia.page.getByRole('heading', { name: '第 3 版', exact: true }).waitFor();

  // Not knowing of it, 丙 signs once more with the old key: it is kept, not adopted, and the report says so.
  await bing.page.evaluate(() => (location.hash = '#/'));
  await bing.page.getByRole('link', { name: '督办台账' }).click();
  await unlock(bing.page, oldKey);
  await act(bing, '备注…', async () => enter(bing.page, '内容', '方案已定'));
  const late = await merge(jia, await sent(bing));
  expect(late).toMatch(/未采用\s*1[\s\S]*丙[\s\S]*备注：方案已定[\s\S]*待本岗位人员确认/);

  await act(yi, '申请验收…', async () => enter(yi.page, '完成情况', '已全部覆盖'));
  const work = await merge(jia, await sent(yi));
  expect(work).toMatch(/缺原件\s*1/);
  expect(work).toContain('整改后.txt');

  // What 丙 approved before stands. The new post is for the new key only.
  await merge(bing, await sent(jia));
  await to(bing.page, `item/${ITEM}`);
  await bing.page.locator('nz-case .mine').getByText('您的密钥不在岗位授权清单第 3 版中').waitFor();
  await unlock(bing.page, bing.key);
  await bing.page.locator('nz-roster').getByText('生态环境局　丙').first().waitFor();
  const evidence = bing.page.locator('nz-evidence');
  await to(bing.page, `item/${ITEM}`);
  await evidence.locator('input[type=file]').setInputFiles({ name: '整改后.txt', mimeType: 'text/plain', buffer: Buffer.from('料场已覆盖') });
  await evidence.getByText('“整改后.txt”与签署的“整改后.txt”一致').waitFor();
  await evidence.getByRole('button', { name: '整改后.txt' }).click();
  await bing.page.locator('nz-original').getByRole('button', { name: '关闭' }).click();
  await act(bing, '现场核查通过、退回补正…', async () => {
    await dialog(bing.page).getByLabel('现场核查通过').check();
    await dialog(bing.page).getByText('佐证材料 1 份，您在本页已打开 1 份').waitFor();
    await dialog(bing.page).getByLabel('1. 覆盖料场').check();
    await dialog(bing.page).locator('input[type=file]').setInputFiles({ name: '核查.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('picture') });
    await dialog(bing.page).getByText('核查.jpg', { exact: true }).waitFor();
  });

  // 甲 agrees in joint review while 丙, without knowing, does not: the report puts both beside each other, and the lead settles it.
  await merge(jia, await sent(bing));
  await act(jia, '联审同意、联审不同意…', async () => dialog(jia.page).getByLabel('联审同意').check());
  await act(bing, '联审同意、联审不同意…', async () => {
    await dialog(bing.page).getByLabel('联审不同意').check();
    await enter(bing.page, '理由', '缺夜间照片');
  });
  const apart = await merge(jia, await sent(bing));
  expect(apart).toMatch(/待研定\s*1/);
  expect(apart).toMatch(/管委会 甲[\s\S]*联审同意/);
  expect(apart).toMatch(/生态环境局 丙[\s\S]*联审不同意：缺夜间照片/);
  await act(jia, '研定…', async () => {
    await dialog(jia.page).getByLabel('维持').check();
    await enter(jia.page, '理由', '夜间照片已补看');
  });

  // The notice is posted; 甲 waits, signs off, files.
  await act(jia, '发布公示…', async () => {
    await enter(jia.page, '公示地点和意见反映方式', '园区公告栏，电话 0812-0000000');
    // Monday is the first of three working days.
    expect(await dialog(jia.page).getByLabel('公示截止').inputValue()).toBe('2026-06-03');
    const notice = await dialog(jia.page).getByLabel('公示稿').inputValue();
    expect(notice).toContain('料场未覆盖');
    expect(notice).not.toMatch(/乙|周启明/);
  });
  await later(jia.page, 3);
  await to(jia.page, 'list');
  await act(jia, '确认公示期满…');
  await act(jia, '销号…', async () => {
    expect(await dialog(jia.page).locator('.bound').innerText()).toMatch(/乙[\s\S]*申请验收[\s\S]*丙[\s\S]*现场核查通过[\s\S]*甲[\s\S]*联审同意[\s\S]*公示期满/);
  });
  await act(jia, '备案…', async () => enter(jia.page, '备案号', '园备〔2026〕1 号'));
  await jia.page.locator('nz-case .sub').getByText('已备案').waitFor();

  // The others take it in and have the same ledger, to the check code.
  const last = await sent(jia);
  await merge(yi, last);
  await merge(bing, last);
  const codes: (string | null)[] = [];
  for (const one of [jia, yi, bing]) {
    await to(one.page, `item/${ITEM}`);
    await one.page.locator('nz-case .sub').getByText('已备案').waitFor();
    await to(one.page, 'import');
    codes.push(await one.page.locator('nz-exchange .ways .mono').getAttribute('title'));
    expect(await searched(one.page, [PASSPHRASE]), one.name).toEqual([]);
    expect(one.errors, one.name).toEqual([]);
  }
  expect(new Set(codes).size).toBe(1);
  await Promise.all([jia, yi, bing].map(({ context }) => context.close()));
});
