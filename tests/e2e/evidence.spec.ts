// Evidence looked at in place: photographs before and after at equal size, side by side and one over the other; the day that
// a camera wrote into one against the day that was entered; history in words, with what was not taken and why.
import { expect, test } from 'vitest';
import { photo } from '../../www/test/photo';
import { visitor } from './desk';
import { ORG, assigns, begin, enter, registers, sign, to } from './register-kit';
import { setStage } from './stage';

const stage = setStage();

/** One pixel each. */
const PIXELS = ['iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='] as const;

test('photographs before and after stand side by side and one over the other, and a camera’s day that differs is said', { timeout: 180_000 }, async () => {
  const { context, page, errors } = await visitor(stage.browser, stage.site.url);
  await begin(page, { person: '甲', org: ORG, name: '试验台账' });
  // The empty list says what it is for and has the act that fills it.
  await page.getByText('登记第一件问题，或导入平时用的清单后，这里按来源、包保、时限列出。').waitFor();
  await page.getByRole('button', { name: '登记问题…' }).waitFor();
  const dialog = page.locator('nz-act dialog[open]');
  await registers(page, '1', '料场未覆盖');
  await assigns(page);
  await page.getByRole('button', { name: '申请验收…' }).click();
  await enter(page, '完成情况', '已覆盖');
  await dialog.locator('input[type=file]').setInputFiles([
    { name: '整改前.png', mimeType: 'image/png', buffer: Buffer.from(PIXELS[0], 'base64') },
    { name: '整改后.png', mimeType: 'image/png', buffer: Buffer.from(PIXELS[1], 'base64') },
    { name: '相机.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo('2020:03:09 10:20:30', true)) },
  ]);
  await dialog.getByText('相机.jpg', { exact: true }).waitFor();
  await dialog.getByLabel('日期').first().fill('2026-01-05');
  await sign(page);

  const evidence = page.locator('nz-evidence');
  await evidence.getByText(/照片文件记录的拍摄日期是 2020-03-09，所填为 \d{4}-\d{2}-\d{2}，请核对/).waitFor();
  expect(await evidence.getByText('照片文件记录的拍摄日期').count()).toBe(1);
  await evidence.getByRole('button', { name: '整改前后对照' }).click();
  const both = page.locator('nz-before-after');
  await both.locator('select').nth(1).selectOption(await both.locator('select').nth(1).locator('option', { hasText: '整改后.png' }).getAttribute('value'));
  const boxes = () => both.locator('img').evaluateAll((images) => images.map((image) => image.getBoundingClientRect()).map(({ top, width, height }) => [Math.round(top), Math.round(width), Math.round(height)]));
  const [before, after] = await boxes();
  expect(before).toEqual(after);
  await both.locator('figcaption').getByText('整改前　2026-01-05　整改前.png').waitFor();
  await both.getByRole('button', { name: '叠放' }).click();
  const line = both.getByLabel('两张照片的分界线');
  await line.fill('30');
  const [under, over] = await boxes();
  expect(under).toEqual(over);
  expect(await both.locator('.over img').nth(1).evaluate((image) => getComputedStyle(image).clipPath)).toBe('inset(0px 70% 0px 0px)');
  await line.press('ArrowRight');
  expect(await both.locator('.over img').nth(1).evaluate((image) => getComputedStyle(image).clipPath)).toBe('inset(0px 69% 0px 0px)');
  await both.getByRole('button', { name: '关闭' }).click();

  // What was done stands in sentences, the newest first.
  expect(await page.locator('nz-case .history').innerText()).toMatch(/申请验收：已覆盖[\s\S]*交办[\s\S]*建账：料场未覆盖/);
  expect(errors).toEqual([]);
  await context.close();
});

test('an act that was not taken stands in the history with its reason', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await page.getByRole('button', { name: '打开示例台账' }).click();
  await page.locator('nz-register-list .row').first().waitFor();
  await to(page, 'list?in=refused');
  const first = page.locator('nz-register-list .what a').first();
  await first.waitFor();
  await first.click();
  const refused = page.locator('nz-case .history .not p').first();
  await refused.waitFor();
  expect((await refused.innerText()).length).toBeGreaterThan(10);
  await context.close();
});
