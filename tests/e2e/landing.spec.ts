// The landing view: two sentences, three doors, files, and proof that nothing leaves the machine.
import { describe, expect, test } from 'vitest';
import { openExample, row, visitor } from './desk';
import { FROM_DISK, launch } from './kit';
import { setStage } from './stage';

const stage = setStage();

test('two sentences and three doors, those not built yet say so', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  const lead = await page.locator('.lead').innerText();
  expect(lead.match(/。/g)).toHaveLength(2);
  const doors = page.locator('.door');
  expect(await doors.count()).toBe(3);
  expect(await doors.locator('.tag').allInnerTexts()).toEqual(['尚未提供']);
  await doors.first().getByRole('link', { name: '新建盘查…' }).waitFor();
  await doors.first().getByRole('button', { name: '看示例' }).waitFor();
  await context.close();
});

test('files on this machine are listed with their state and open again', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await page.getByText('还没有文件').waitFor();
  await openExample(page);
  await page.getByRole('link', { name: '全部文件' }).click();
  const listed = page.locator('nz-files tbody tr');
  await listed.getByRole('link', { name: '满产焦化与煤化工链（示例）', exact: true }).waitFor();
  expect(await listed.innerText()).toMatch(/示例[\s\S]*企业碳账[\s\S]*\d{4}-\d\d-\d\d \d\d:\d\d/);
  await listed.getByRole('link').first().click();
  await row(page, '煤焦油').waitFor();
  await context.close();
});

describe.each([
  ['over http', () => stage.site.url],
  ['from a disk', () => FROM_DISK],
])('%s', (_, url) => {
  test('the browser itself testifies that nothing can be sent', async () => {
    const { context, page } = await visitor(stage.browser, url());
    for (const way of ['拔网线', '看网络记录', '由浏览器证明']) await page.getByText(way, { exact: true }).waitFor();
    await page.getByRole('button', { name: '试发一次' }).click();
    await page.getByText("浏览器已拦下：connect-src 'none'").waitFor();
    await context.close();
  });
});

test('over plain http and from a disk the page says what it cannot do, and over a safe address nothing', async () => {
  const safe = await visitor(stage.browser, stage.site.url);
  await safe.page.getByText('数据不出本机').waitFor();
  expect(await safe.page.locator('nz-limits section').count()).toBe(0);
  await safe.page.getByText('只有一页能改').waitFor();
  await safe.context.close();

  const disk = await visitor(stage.browser, FROM_DISK);
  const said = disk.page.locator('nz-limits');
  await said.getByRole('heading', { name: '本页从磁盘打开' }).waitFor();
  for (const limit of ['共用存储区', '不会自动更新']) await said.getByText(limit).waitFor();
  await disk.context.close();

  // To the browser this name is no machine of its own: the same server, but not a safe address.
  const browser = await launch(['--host-resolver-rules=MAP office.example 127.0.0.1']);
  const { page, context, errors } = await visitor(browser, stage.site.url.replace('127.0.0.1', 'office.example'));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const lacking = page.locator('nz-limits');
  await lacking.getByRole('heading', { name: '本页通过未加密的 http 打开' }).waitFor();
  for (const limit of ['可能被篡改', '请只在一个标签页中编辑', '每次下载一份新文件']) await lacking.getByText(limit).waitFor();
  expect(await page.getByText('只有一页能改').count()).toBe(0);
  // What was said is so: the pen is unguarded, and saving downloads.
  await openExample(page);
  await page.locator('nz-state').getByText('无法防止两页同时改').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存为文件…' }).click()]);
  expect(await download.path()).toBeTruthy();
  expect(errors).toEqual([]);
  await context.close();
  await browser.close();
});
