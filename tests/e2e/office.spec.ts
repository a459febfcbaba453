// An office of one writes its ledger in the page: a key is made and saved, a ledger begins, an item goes from registration to sign-off. What was
// entered is there after a reload, in a second tab, and while it is not signed yet; key and passphrase are nowhere.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings, learn, overflow } from './axe';
import { type Visitor, visitor } from './desk';
import { ORG, PASSPHRASE, assigns, begin, choose, enter, keep, registers, searched, sign, to, unlock } from './register-kit';
import { setStage } from './stage';
import { strange } from './tongue';

const stage = setStage();

async function office(): Promise<Visitor & { key: Buffer }> {
  const visit = await visitor(stage.browser, stage.site.url);
  const key = await begin(visit.page, { person: '甲', org: ORG, name: '试验台账' });
  return { ...visit, key };
}

const dialog = (page: Page) => page.locator('nz-act dialog[open]');
const file = (page: Page) => page.locator('nz-case');

test('a ledger begins, an item is registered, and everything but the key is there after a reload', { timeout: 120_000 }, async () => {
  const { context, page, errors, key } = await office();
  await page.getByText('台账里还没有事项').waitFor();
  await page.getByRole('button', { name: '登记问题…' }).click();

  // Sent empty, it says what is missing, in the list above and beside the field; the list leads there.
  await dialog(page).getByRole('button', { name: '签署（甲）' }).click();
  const said = dialog(page).locator('.said');
  await said.getByText('请填写“编号”').waitFor();
  await said.getByRole('button', { name: '请填写“编号”' }).click();
  await page.keyboard.type('自查-26-001');
  await choose(page, '类别', '自查');
  await enter(page, '来源', '自查');
  await enter(page, '问题原文', '3 号料场未覆盖');

  // What was typed and not signed is there after a reload.
  await page.waitForTimeout(300);
  await page.reload();
  await unlock(page, key);
  await page.getByRole('link', { name: '整改清单' }).first().click();
  await page.getByRole('button', { name: '登记问题…' }).click();
  await expect.poll(() => dialog(page).getByLabel('编号', { exact: true }).inputValue()).toBe('自查-26-001');
  await dialog(page).getByLabel('有固定时限').check();
  await dialog(page).getByLabel('公开', { exact: true }).check();
  await enter(page, '上级时限', '2099-12-31');
  await sign(page);
  await file(page).getByRole('heading', { name: '3 号料场未覆盖' }).waitFor();
  expect(await file(page).locator('.history').innerText()).toMatch(/管委会 甲[\s\S]*建账：3 号料场未覆盖/);

  await page.reload();
  await file(page).getByText('要在本件上签署，先解锁密钥').waitFor();
  expect(await searched(page, [PASSPHRASE])).toEqual([]);
  expect(await searched(page, ['3 号料场未覆盖'])).not.toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('from assignment to sign-off: each step is offered, says what it binds, and the responsible person signs off nothing', { timeout: 180_000 }, async () => {
  const { context, page } = await office();
  await registers(page, '1', '料场未覆盖');
  await assigns(page);
  await page.getByRole('button', { name: '申请验收…' }).click();
  await enter(page, '完成情况', '已覆盖');
  await dialog(page).locator('input[type=file]').setInputFiles({ name: '整改后.txt', mimeType: 'text/plain', buffer: Buffer.from('料场已覆盖') });
  await dialog(page).getByText('整改后.txt', { exact: true }).waitFor();
  await sign(page);

  // The original lies on this machine and is looked at in place.
  await page.locator('nz-evidence').getByRole('button', { name: '整改后.txt' }).click();
  await page.locator('nz-original pre').getByText('料场已覆盖').waitFor();
  await page.locator('nz-original').getByRole('button', { name: '关闭' }).click();

  await page.getByRole('button', { name: '现场核查通过、退回补正…' }).click();
  // No verdict is chosen beforehand; the safe button has the focus.
  expect(await dialog(page).locator('input[name=verdict]:checked').count()).toBe(0);
  expect(await dialog(page).getByRole('button', { name: '暂不签署' }).evaluate((element) => element.matches(':focus'))).toBe(true);
  await dialog(page).getByRole('button', { name: '签署（甲）' }).click();
  await dialog(page).getByText('请先选一项意见').waitFor();
  await dialog(page).getByLabel('现场核查通过').check();
  await dialog(page).getByText('佐证材料 1 份，您在本页已打开 1 份').waitFor();
  await dialog(page).getByText('管委会 甲，现场核查人员，岗位授权清单第 1 版').waitFor();
  await dialog(page).locator('input[type=file]').setInputFiles({ name: '核查.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('picture') });
  await sign(page);

  await page.getByRole('button', { name: '销号…', exact: true }).click();
  const bound = dialog(page).locator('.bound');
  expect(await bound.innerText()).toMatch(/申请验收：已覆盖[\s\S]*现场核查通过/);
  await sign(page);
  await file(page).locator('.rail .now').getByText('备案').waitFor();
  await context.close();
});

test('a second tab reads, follows, and can take over; what is saved as a file opens elsewhere as the same ledger', { timeout: 120_000 }, async () => {
  const { context, page: first, key } = await office();
  const second = await context.newPage();
  await second.goto(first.url());
  await second.getByText('只读：另一标签页正在编辑').waitFor();
  await first.getByRole('button', { name: '登记问题…' }).click();
  await enter(first, '编号', '1');
  await choose(first, '类别', '自查');
  await enter(first, '来源', '自查');
  await enter(first, '问题原文', '料场未覆盖');
  await dialog(first).getByLabel('长期坚持').check();
  await dialog(first).getByLabel('公开', { exact: true }).check();
  await sign(first);
  await second.locator('nz-register-list .row').getByText('料场未覆盖').waitFor();

  await second.getByRole('button', { name: '转到本页编辑' }).click();
  await first.getByText('只读：另一标签页正在编辑').waitFor();
  await first.evaluate(() => (location.hash = location.hash.replace(/item.*/, 'import')));
  const bytes = readFileSync(await keep(first, () => first.getByRole('button', { name: '存为文件…' }).click()));
  expect(bytes.toString()).toContain('料场未覆盖');
  await context.close();

  const other = await visitor(stage.browser, stage.site.url);
  await other.page.locator('input[type=file]').setInputFiles({ name: '试验台账.register', mimeType: 'text/plain', buffer: bytes });
  await other.page.locator('nz-register-list .row').getByText('料场未覆盖').waitFor();
  await unlock(other.page, key);
  await other.page.getByText('管委会　甲').first().waitFor();
  await other.context.close();
});

test('a full disk is announced, the ledger can be exported, and saving is tried again', { timeout: 120_000 }, async () => {
  const { context, page } = await office();
  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    Object.assign(window, { room: () => (IDBObjectStore.prototype.add = add) });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await registers(page, '1', '料场未覆盖');
  await page.getByRole('alert').getByText('未能保存：本机空间不足').waitFor();
  expect(await page.title()).toMatch(/^● /);
  await page.evaluate(() => (window as unknown as { room(): void }).room());
  await page.getByRole('button', { name: '再存一次' }).click();
  await page.getByText('未能保存').first().waitFor({ state: 'detached' });
  await page.reload();
  await file(page).getByRole('heading', { name: '料场未覆盖' }).waitFor();
  await context.close();
});

test('the pages of keys, posts, exchange and sign-off and the dialog of an act: axe finds nothing, nothing is wider than the screen', { timeout: 180_000 }, async () => {
  const { context, page } = await office();
  await learn(page);
  const look = async (where: string): Promise<void> => {
    for (const [width, colorScheme] of [[1440, 'light'], [390, 'dark']] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      expect(await findings(page), `${where} ${width}`).toEqual([]);
      expect(await overflow(page), `${where} ${width}`).toBe(0);
    }
    await page.setViewportSize({ width: 1440, height: 1000 });
  };
  for (const rest of ['list', 'roster', 'import', 'signoff']) {
    await to(page, rest);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(rest);
  }
  await to(page, 'list');
  await page.getByRole('button', { name: '登记问题…' }).click();
  await dialog(page).locator('footer .btn.pri').click();
  await dialog(page).locator('.said').waitFor();
  await look('register');
  // What was entered here is data in any language; so are kinds of pollution and of sources, which are signed as these words.
  const data = `${ORG} 甲 试验台账 密钥.json 大气 水 土壤 固废 噪声 生态 辐射 其他 工业源 移动源 建筑工地扬尘 道路扬尘`;
  expect(await strange(page, 'zh', data)).toEqual([]);
  await dialog(page).getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  for (const rest of ['list', 'roster', 'import', 'signoff', 'intake']) {
    await to(page, rest);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await strange(page, 'en', data), rest).toEqual([]);
  }
  await to(page, 'list');
  await page.getByRole('button', { name: 'Register an item…' }).click();
  await dialog(page).locator('footer .btn.pri').click();
  await dialog(page).locator('.said').waitFor();
  expect(await strange(page, 'en', data), 'register').toEqual([]);
  await context.close();
  const begun = await visitor(stage.browser, `${stage.site.url}#/r`);
  await begun.page.getByRole('heading', { name: '新建整改台账' }).waitFor();
  await learn(begun.page);
  expect(await findings(begun.page)).toEqual([]);
  await begun.context.close();
});
