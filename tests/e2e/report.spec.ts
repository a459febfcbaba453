// 核算报告: printed on A4 with head and foot on every page, in the tables of the guideline, ending with what a verifier
// needs to recompute it; a 正式稿 with errors is refused. Versions: fixed with who and when, corrected with a reason, compared.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, row, saved, setDesk, type } from './desk';
import { pagesOf } from './pdf';
import { setStage } from './stage';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const stage = setStage();
const opened = setDesk(stage, () => stage.site.url, { acceptDownloads: true });

test('the report is printed on A4, and its command line gives the same digits under the same digest', async () => {
  const { page, errors } = await opened();
  // Without a picker every browser downloads.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await saved(page).waitFor();
  const folder = mkdtempSync(join(tmpdir(), 'nearzero-report-'));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为文件…' }).click();
  const download = await downloading;
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);

  await to(page, 'report');
  await page.getByRole('button', { name: '正式稿', exact: true }).click();
  await page.getByRole('button', { name: '打印正式稿…' }).waitFor();
  const digest = ((await page.locator('[data-digest]').textContent()) ?? '').replaceAll(/\s/g, '');
  const command = (await page.locator('[data-command]').textContent()) ?? '';
  const printed = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(printed.length).toBeGreaterThan(3);
  for (const [i, { text, width, height, square }] of printed.entries()) {
    expect([width, height]).toEqual([210, 297]);
    expect(text).toContain('示例焦化企业2025年度温室气体排放报告');
    expect(text).toContain(`第${i + 1}页，共${printed.length}页`);
    expect(text).toContain(`校验码${digest.slice(0, 16)}`);
    expect(square).toBe(digest);
    expect(text).not.toContain('草稿');
  }
  const whole = printed.map(({ text }) => text).join('');
  // The guideline's three tables, the two totals, what is not checked, how to recompute, the annexes.
  for (const words of ['附表1温室气体排放量汇总表', '附表2活动水平数据', '附表3排放因子和计算系数', '1,335,162.00', '1,187,124.60', '五、核算方法', '六、未核对原文的系数', '录自转载', '七、提示', '九、版本与更正', digest, '附一逐项推导', '附二佐证材料清单', '（签字）'])
    expect(whole).toContain(words);

  // The very command, on the very file.
  const [program = '', verb = '', name = ''] = /^(\w+) (\w+) "(.*)"$/.exec(command)?.slice(1) ?? [];
  expect([program, name]).toEqual(['nearzero', download.suggestedFilename()]);
  const told = JSON.parse(nearzero([verb, file, '--json']));
  rmSync(folder, { recursive: true });
  expect(told.digest).toBe(digest);
  const shown = (id: string) => page.locator('article.paper nz-figure').evaluateAll((all, number) => all.map((one) => one as unknown as { number: string; value: number }).find((one) => one.number === number)?.value, id);
  for (const { id, value } of told.view.totals) expect(await shown(id), id).toBe(value);
  for (const table of told.view.breakdown.report) for (const { id, value } of table.data) expect(await shown(id), id).toBe(value);

  // Any number opens, an entered figure with its text too.
  await page.locator('article.paper tr').filter({ hasText: '炼焦洗精煤（干基）' }).locator('nz-figure button').first().click();
  await page.locator('nz-derived').getByText('=320*1.33').waitFor();
  await page.keyboard.press('Escape');

  // An error: no 正式稿 any more, the draft says so on every page.
  await to(page, 'streams');
  await type(page, '煤焦油', '13.5 斗');
  await to(page, 'report');
  await page.getByRole('button', { name: '正式稿', exact: true }).click();
  await page.getByRole('alert').getByText('还不能出正式稿').waitFor();
  await page.getByRole('alert').getByRole('link', { name: /煤焦油/ }).first().waitFor();
  for (const { text } of pagesOf(await page.pdf({ preferCSSPageSize: true }))) expect(text).toContain('草稿');
  expect(errors).toEqual([]);
});

test('a version is fixed with who and when, a later change begins with a correction, and both are compared', async () => {
  const { page, errors } = await opened();
  await to(page, 'report');
  await page.getByRole('button', { name: '定稿…' }).click();
  await page.getByLabel('审核人', { exact: true }).fill('李四');
  await page.getByLabel('所在地（可不填）').fill('四川省攀枝花市');
  await page.getByLabel('负责人', { exact: true }).fill('王五');
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByRole('alert').getByText('请选定版本种类').waitFor();
  await page.getByRole('radio', { name: '初版' }).check();
  await page.getByLabel('负责人签字日期').fill('2026-03-15');
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await page.getByText('初版，2026 年 3 月 15 日由 王五 定稿，此后没有改动').waitFor();
  await page.locator('article.paper').getByText('示例 – 李四 – 王五').waitFor();
  await page.locator('article.paper').getByText('四川省攀枝花市').waitFor();

  // What is fixed is read only, also after a reload; a correction opens it.
  await page.reload();
  await to(page, 'streams');
  await page.getByText('已于 2026-03-15 定稿，本页只读').waitFor();
  await cell(page, '煤焦油', 'amount').click();
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  expect(await row(page, '煤焦油').innerText()).toContain('13.5');
  await page.getByRole('link', { name: '提出更正' }).click();
  await page.getByRole('button', { name: '提出更正…' }).click();
  await page.getByLabel('更正的理由').fill('产量台账漏记');
  await page.getByRole('button', { name: '开始更正', exact: true }).click();
  await page.getByText('此后有 1 步改动').waitFor();
  await to(page, 'streams');
  await type(page, '煤焦油', '14');
  await page.getByText('13.5 → 14 万t').first().waitFor();

  // The final version beside the first: in the report with its change, in the comparison line by line.
  await to(page, 'report');
  await page.getByRole('button', { name: '定稿…' }).click();
  await page.getByRole('radio', { name: '终版' }).check();
  await page.getByLabel('负责人签字日期').fill('2026-04-20');
  await page.getByRole('button', { name: '定稿', exact: true }).click();
  await page.locator('article.paper').getByRole('row').filter({ hasText: '终版（核查后） V2' }).getByText('\u221213,492.71').waitFor();
  await page.getByRole('link', { name: '与该版本比对' }).click();
  await page.getByRole('combobox', { name: '与哪一份比' }).selectOption('本文件的初版 V1（2026-03-15）');
  const line = page.getByRole('row').filter({ hasText: '炼焦过程（碳平衡）' });
  // by hand: 5 000 t more of tar × 33.453 × 0.022 tC/t × 44/12 less to the air
  await line.getByText('\u221213,492.71').waitFor();
  const corrected = page.getByRole('row').filter({ hasText: '13.5 万t' });
  expect(await corrected.innerText()).toMatch(/煤焦油[\s\S]*13\.5 万t[\s\S]*14 万t/);
  await page.getByRole('row').filter({ hasText: '化石燃料燃烧' }).getByText('0.00', { exact: true }).waitFor();
  expect(errors).toEqual([]);
});

test('a file once picked is saved into again, unless somebody else wrote there', async () => {
  const { page, errors } = await opened();
  // A file of the browser's own stands for one of the user's: to the page they are the same.
  await page.evaluate(() => {
    let picked = 0;
    const showSaveFilePicker = async () => (await navigator.storage.getDirectory()).getFileHandle(`存稿-${(picked += 1)}.json`, { create: true });
    Object.assign(window, { showSaveFilePicker });
  });
  await page.getByRole('button', { name: '存为文件…' }).click();
  await page.getByText('已存入 存稿-1.json，以后直接存入该文件').waitFor();
  await type(page, '煤焦油', '14');
  await saved(page).waitFor();
  await page.getByRole('button', { name: '存入 存稿-1.json' }).click();
  await expect.poll(() => contents(page, '存稿-1.json')).toContain('"14"');
  await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('存稿-1.json');
    await new Promise((done) => setTimeout(done, 20));
    const stream = await handle.createWritable();
    await stream.write('别人写的');
    await stream.close();
  });
  await page.getByRole('button', { name: '存入 存稿-1.json' }).click();
  await page.getByText('存稿-1.json 已被别的程序改动，没有覆盖；已存入您选的 存稿-2.json').waitFor();
  expect(await contents(page, '存稿-1.json')).toBe('别人写的');
  await page.getByRole('button', { name: '存入 存稿-2.json' }).waitFor();
  expect(errors).toEqual([]);
});

/** Another page of the open file. */
async function to(page: Page, view: string): Promise<void> {
  await page.evaluate((name) => (location.hash = location.hash.replace(/^(#\/e\/\w+)\/.*$/, `$1/${name}`)), view);
  if (view === 'report') await page.locator('nz-report article:not(.coming)').waitFor();
  else await page.getByRole('heading', { level: 1 }).waitFor();
}

function contents(page: Page, name: string): Promise<string> {
  return page.evaluate(async (file) => (await (await (await navigator.storage.getDirectory()).getFileHandle(file)).getFile()).text(), name);
}

/** The command line, as built for the tests of it; built here where it is not. */
function nearzero(args: string[]): string {
  const built = join(process.env['CARGO_TARGET_DIR'] ?? join(ROOT, 'target'), 'debug/nearzero');
  const [program, before] = existsSync(built) ? [built, []] : ['cargo', ['run', '--quiet', '--bin', 'nearzero', '--']];
  return execFileSync(program, [...before, ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
}
