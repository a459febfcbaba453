// What the specs of the writing side share: a key is made, a ledger begins, fields are filled by their labels, an act is signed.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';

export const ORG = '管委会';
export const PASSPHRASE = '口令 correct horse';

const dialog = (page: Page) => page.locator('nz-act dialog[open]');

/** A passphrase costs 64 MiB and three passes. */
const SLOW = 60_000;

async function putAway(page: Page): Promise<void> {
  const away = page.getByRole('button', { name: '收起密钥' });
  if (await away.isVisible()) await away.click();
}

/** Every file is a download: the picker of the browser cannot be worked from here. */
async function withoutPicker(page: Page): Promise<void> {
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined, configurable: true }));
}

/** Where the file of a download lies. */
export async function keep(page: Page, press: () => Promise<void>): Promise<string> {
  await withoutPicker(page);
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download.path();
}

/** Makes a key on the page where a ledger begins; the bytes of its file. */
export async function makeKey(page: Page): Promise<Buffer> {
  await page.evaluate(() => (location.hash = '#/r'));
  await page.getByRole('heading', { name: '新建整改台账' }).waitFor();
  await putAway(page);
  await page.getByRole('button', { name: '新建密钥' }).click();
  await page.getByLabel('设一个口令').fill(PASSPHRASE);
  await page.getByLabel('再输一次').fill(PASSPHRASE);
  await page.getByRole('button', { name: '生成密钥' }).click();
  await page.getByText('密钥还没有存成文件').waitFor({ timeout: SLOW });
  const path = await keep(page, () => page.getByRole('button', { name: '存密钥文件…' }).click());
  await page.getByText('密钥还没有存成文件').waitFor({ state: 'detached' });
  return readFileSync(path);
}

/** A ledger of an office of one; the key's file. */
export async function begin(page: Page, { person, org, name }: { person: string; org: string; name: string }): Promise<Buffer> {
  const key = await makeKey(page);
  await page.getByLabel('单位', { exact: true }).fill(org);
  await page.getByLabel('姓名', { exact: true }).fill(person);
  await page.getByLabel('台账名称').fill(name);
  await page.getByRole('button', { name: '新建台账' }).click();
  await page.getByRole('heading', { name: '整改清单', level: 1 }).waitFor();
  return key;
}

/** Makes a key and a card; the key's file and the card's text. */
export async function cardOf(page: Page, { person, org }: { person: string; org: string }): Promise<{ key: Buffer; card: string }> {
  const key = await makeKey(page);
  await page.getByLabel('单位', { exact: true }).fill(org);
  await page.getByLabel('姓名', { exact: true }).fill(person);
  await page.getByRole('button', { name: '生成名片' }).click();
  return { key, card: await page.getByRole('textbox', { name: '或者：生成名片，参加别人的台账' }).inputValue() };
}

/** Puts somebody on the next edition of the roster, by card and posts. */
export async function joins(page: Page, card: string, posts: readonly string[]): Promise<void> {
  await page.getByLabel('名片文字').fill(card);
  for (const post of posts) await page.locator('nz-newcomer').getByLabel(post, { exact: true }).check();
  await page.getByRole('button', { name: '列入下一版' }).click();
}

/** The key of somebody, chosen on the page of posts of the open ledger. */
export async function unlock(page: Page, key: Buffer): Promise<void> {
  await to(page, 'roster');
  await page.getByRole('heading', { name: '我的密钥' }).waitFor();
  await putAway(page);
  await page.locator('nz-key input[type=file]').setInputFiles({ name: '密钥.json', mimeType: 'application/json', buffer: key });
  await page.getByLabel('口令', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: '解锁', exact: true }).click();
  await page.getByText('密钥已解锁').waitFor({ timeout: SLOW });
}

/** Fills the field of an open act by its label. */
export async function enter(page: Page, label: string, value: string): Promise<void> {
  await dialog(page).locator('.form').getByLabel(label).first().fill(value);
}

export async function choose(page: Page, label: string, value: string): Promise<void> {
  await dialog(page).locator('.form').getByLabel(label).first().selectOption({ label: value });
}

/** Hands in a file with the open act. */
export async function attach(page: Page, name: string): Promise<void> {
  await dialog(page).locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });
  await dialog(page).getByText(name, { exact: true }).waitFor();
}

/** Signs the open act and waits until it is taken; what was said where it was not. */
export async function sign(page: Page): Promise<void> {
  await dialog(page).locator('footer .btn.pri').click();
  const said = dialog(page).locator('.said');
  const refused = said.waitFor().then(async () => said.innerText(), () => null);
  const taken = dialog(page).waitFor({ state: 'detached' }).then(() => null);
  const words = await Promise.race([refused, taken]);
  if (words !== null) throw new Error(`not signed: ${words}`);
}

/** Registers a problem of one's own finding, put right at once and not published. */
export async function registers(page: Page, number: string, problem: string, more: () => Promise<void> = async () => undefined, deadline = '立行立改'): Promise<void> {
  await page.getByRole('button', { name: '登记问题…' }).click();
  await enter(page, '编号', number);
  await choose(page, '类别', '自查');
  await enter(page, '来源', '自查');
  await enter(page, '问题原文', problem);
  await more();
  await dialog(page).getByLabel(deadline, { exact: true }).check();
  await dialog(page).getByLabel('内部').check();
  await sign(page);
}

/** Assigns the open item to an enterprise, on behalf of the office itself. */
export async function assigns(page: Page, sponsor = '周启明'): Promise<void> {
  await page.getByRole('button', { name: '交办…' }).click();
  for (const [name, value] of [['责任单位', '焦化公司'], ['责任人', '林工'], ['牵头单位', ORG], ['包保领导', sponsor], ['验收单位', ORG]] as const) await enter(page, name, value);
  await sign(page);
}

/** A clock that runs from this moment on, whatever the machine's own says: working days are known for some years only. */
export async function clockAt(context: BrowserContext, moment: string): Promise<void> {
  await context.addInitScript((start) => {
    const Real = Date;
    const shift = { by: Real.parse(start) - Real.now() };
    class Shifted extends Real {
      constructor(...given: []) {
        if (given.length > 0) super(...given);
        else super(Real.now() + shift.by);
      }
      static override now(): number {
        return Real.now() + shift.by;
      }
    }
    Object.assign(window, { Date: Shifted, later: (days: number) => (shift.by += days * 86_400_000) });
  }, moment);
}

/** So many days pass. */
export async function later(page: Page, days: number): Promise<void> {
  await page.evaluate((count) => (window as unknown as { later(days: number): void }).later(count), days);
}

/** Goes to a page of the open ledger. */
export async function to(page: Page, rest: string): Promise<void> {
  await page.evaluate((words) => (location.hash = location.hash.replace(/^(#\/r\/\w+).*/, `$1/${words}`)), rest);
}

/** Which of these stand anywhere in what the browser keeps for the page, as text or as bytes. */
export function searched(page: Page, pieces: readonly string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const all = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat().map(String);
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error(name));
      });
      for (const store of base.objectStoreNames) {
        const items = await new Promise<unknown[]>((resolve, reject) => {
          const request = base.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error(store));
        });
        for (const item of items) all.push(item instanceof Uint8Array ? new TextDecoder().decode(item) : JSON.stringify(item));
      }
      base.close();
    }
    return wanted.filter((piece) => all.some((text) => text.includes(piece)));
  }, pieces);
}
