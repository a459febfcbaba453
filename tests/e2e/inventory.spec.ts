// The inventory in both forms of the page: an edit moves the total and is kept, a number is derived down to its source,
// what cannot be read stays as typed, everything can be taken back, and a file goes out and comes back.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXAMPLE, cell, openExample, openFile, row, saved, setDesk, total, type, visitor, words } from './desk';
import { FROM_DISK, ready } from './kit';
import { setStage } from './stage';

const stage = setStage();

describe.each([
  ['over http', () => stage.site.url],
  ['from a disk', () => FROM_DISK],
])('%s', (_, url) => {
  const opened = setDesk(stage, url);

  test('an edited stream moves the total, says what moved it, and is kept over a reload', async () => {
    const { page, errors } = await opened();
    const before = await total(page).locator('nz-figure button').innerText();
    await type(page, '煤焦油', '14');
    // by hand: 5 000 t × 33.453 GJ/t × 0.022 tC/GJ × 44/12 = 13 492.71 t leave the balance
    await total(page).getByText('较上一步 −13,492.71　煤焦油 13.5 → 14 万t').waitFor();
    await saved(page).waitFor();
    const after = await total(page).locator('nz-figure button').innerText();
    expect(after).not.toBe(before);
    await page.reload();
    await ready(page, errors);
    await row(page, '煤焦油').waitFor();
    expect(await total(page).locator('nz-figure button').innerText()).toBe(after);
    expect(await cell(page, '煤焦油', 'amount').innerText()).toContain('14');
    expect(await page.title()).toContain('满产焦化与煤化工链');
    expect(errors).toEqual([]);
  });

  test('a computed number opens its derivation down to the source, at an address of its own', async () => {
    const { page, errors } = await opened();
    await cell(page, '购入电力（无干熄焦发电）', 'result').click();
    const why = page.locator('nz-derivation');
    await why.getByText('E = AD × EF').waitFor();
    expect(page.url()).toContain('line=power&why=line/power/co2');
    const text = await words(why);
    expect(text).toContain('0.5306');
    expect(text).toContain('2023年电力二氧化碳排放因子');
    expect(text).toMatch(/缺省\s未核|缺省\s已核/);
    expect(text).toMatch(/未找到 2025 年，取 2023 年/);
    expect(text).toMatch(/每差 1 %/);
    expect(text).toContain('分步');
    await page.goBack();
    await why.waitFor({ state: 'detached' });
    await cell(page, '煤焦油', 'amount').click();
    await page.keyboard.press('Control+.');
    await why.getByText('煤焦油').first().waitFor();
    expect(page.url()).toContain('why=stream/tar/carbon');
    await cell(page, '焦炉煤气（回炉加热）', 'amount').click();
    await why.getByText('焦炉煤气（回炉加热）').first().waitFor();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await why.getByText('173.854').first().waitFor();
    expect(errors).toEqual([]);
  });

  test('what cannot be read stays as typed, outside the total, with a notice beside it that F8 finds', async () => {
    const { page, errors } = await opened();
    await type(page, '煤焦油', '13.5 斗');
    const notice = page.locator('.block').filter({ hasText: '煤焦油' }).locator('nz-notice');
    await notice.getByText('unit-unknown').waitFor();
    const said = await words(notice);
    for (const word of ['位置', '第 6 行 煤焦油 · 活动数据', '应有', '现为', '斗', '处理']) expect(said).toContain(word);
    expect(await cell(page, '煤焦油', 'amount').innerText()).toMatch(/13\.5\s*斗/);
    expect(await cell(page, '煤焦油', 'result').innerText()).toContain('待填');
    await total(page).getByText('尚缺 1 项').waitFor();
    await page.getByText('1 项错误').waitFor();
    await cell(page, '焦炭（干基）', 'evidence').click();
    await page.keyboard.press('F8');
    expect(await cell(page, '煤焦油', 'amount').evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.getByText('第 1 项，共 1 项').waitFor();
    await notice.getByRole('link', { name: 'unit-unknown' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain('#/help/unit-unknown');
    await page.goBack();
    await notice.getByRole('button', { name: '修改此处' }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('13.5 万t');
    await page.keyboard.press('Enter');
    await notice.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
  });

  test('an emptied cell says 待填 and never 0', async () => {
    const { page } = await opened();
    await cell(page, '购入电力（无干熄焦发电）', 'amount').click();
    await page.keyboard.press('Delete');
    await cell(page, '购入电力（无干熄焦发电）', 'amount').getByText('待填').waitFor();
    await total(page).getByText('尚缺 1 项').waitFor();
    expect(await cell(page, '购入电力（无干熄焦发电）', 'result').innerText()).toBe('待填');
  });

  test('an input of a factor is edited in place, and emptied goes back to the default', async () => {
    const { page } = await opened();
    await cell(page, '焦炉煤气（回炉加热）', 'factor').click();
    const content = page.locator('nz-table .line.sub').filter({ hasText: '单位热值含碳量' }).locator('[aria-colindex="4"]');
    await content.click();
    await page.keyboard.type('0.0121');
    await page.keyboard.press('Enter');
    await page.locator('nz-table .line.sub').filter({ hasText: '单位热值含碳量' }).getByText('填报值').waitFor();
    await total(page).getByText('焦炉煤气（回炉加热） · 单位热值含碳量 缺省值 → 0.0121 tC/GJ').waitFor();
    await content.click();
    await page.keyboard.press('Delete');
    await total(page).getByText('0.0121 tC/GJ → 缺省值').waitFor();
    await content.click();
    await page.keyboard.type('7斗');
    await page.keyboard.press('Enter');
    await page.locator('nz-notice').getByText('第 1 行 焦炉煤气（回炉加热） · 单位热值含碳量').waitFor();
  });

  test('undo and redo name what they did, also after a reload', async () => {
    const { page } = await opened();
    const amount = cell(page, '煤焦油', 'amount');
    await type(page, '煤焦油', '14');
    await amount.getByText('14').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('已撤销：煤焦油 14 → 13.5 万t').waitFor();
    await amount.getByText('13.5').waitFor();
    await page.keyboard.press('Control+y');
    await page.getByText('已重做：煤焦油 13.5 → 14 万t').waitFor();
    await saved(page).waitFor();
    await page.reload();
    await amount.getByText('14').waitFor();
    await page.getByRole('button', { name: /撤销/ }).click();
    await amount.getByText('13.5').waitFor();
  });

  test('a saved file opens again, and a refused one leaves everything as it is', async () => {
    const { context, page, errors } = await visitor(stage.browser, url());
    await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
    await openExample(page);
    await type(page, '煤焦油', '14');
    await saved(page).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存为文件…' }).click()]);
    expect(download.suggestedFilename()).toBe('满产焦化与煤化工链（示例）.json');
    const text = readFileSync(await download.path(), 'utf8');
    await page.getByText('已存为文件').waitFor();
    const address = page.url();
    await page.evaluate(() => (location.hash = '#/'));
    await openFile(page, '坏.json', '{"format": "nearzero/inventory@1", ');
    await page.getByText('没有打开“坏.json”').waitFor();
    await page.getByText('json-unreadable').waitFor();
    await openFile(page, '别的.json', '{"format": "other/thing@9"}');
    await page.getByText('format-unknown').waitFor();
    await openFile(page, '存下的.json', text);
    await cell(page, '煤焦油', 'amount').getByText('14').waitFor();
    expect(page.url()).not.toBe(address);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a core that dies is replaced, and the document is back with every edit', async () => {
    const { context, page } = await visitor(stage.browser, url());
    await openExample(page);
    await type(page, '煤焦油', '14');
    // The edit is answered, shown and saved before the core dies: what dies is the next one.
    await total(page).getByText('→ 14').waitFor();
    await page.waitForTimeout(500);
    await saved(page).waitFor();
    const [first] = page.workers();
    await first?.evaluate(() => {
      onmessage = ({ data }: MessageEvent<{ id: number }>) => postMessage({ id: data.id, trap: 'RuntimeError: unreachable' });
    });
    await type(page, '粗苯', '9');
    await page.getByText('计算模块意外停止').waitFor();
    expect(page.workers()[0]).not.toBe(first);
    expect(await cell(page, '煤焦油', 'amount').innerText()).toContain('14');
    expect(await cell(page, '粗苯', 'amount').innerText()).toContain('3.2');
    await type(page, '粗苯', '3.3');
    await cell(page, '粗苯', 'amount').getByText('3.3').waitFor();
    await total(page).getByText('粗苯 3.2 → 3.3 万t').waitFor();
    await context.close();
  });
});

test('through the save picker the bytes are those of the document', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await page.evaluate(() => {
    const written: Blob[] = [];
    Object.assign(window, { written });
    Object.defineProperty(window, 'showSaveFilePicker', {
      value: async () => ({
        createWritable: async () => ({ write: async (blob: Blob) => void written.push(blob), close: async () => undefined }),
      }),
    });
  });
  await openExample(page);
  await page.getByRole('button', { name: '存为文件…' }).click();
  await page.getByText('已存为文件').waitFor();
  const text = await page.evaluate(() => (window as unknown as { written: Blob[] }).written[0]?.text());
  const { title } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { title: string };
  expect(JSON.parse(text ?? '{}')).toMatchObject({ title, journal: [] });
  await context.close();
});

test('a dropped file opens too', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  const text = readFileSync(EXAMPLE, 'utf8');
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], '拖入.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.locator('nz-shell').dispatchEvent('drop', { dataTransfer: data });
  await row(page, '煤焦油').waitFor();
  await context.close();
});
