// After the page has said 断网可用 nothing leaves it, whatever is done: no request on the wire, seen from outside.
import { expect, test } from 'vitest';
import { cell, openExample, saved, type, visitor } from './desk';
import { FROM_DISK } from './kit';
import { setStage } from './stage';

const stage = setStage();

test.each([
  ['over http', () => stage.site.url],
  ['from a disk', () => FROM_DISK],
])('a whole visit %s asks for nothing', async (_, url) => {
  const { context, page, errors } = await visitor(stage.browser, url());
  await page.locator('nz-state').getByText('断网可用').waitFor();
  const asked: string[] = [];
  const outward = (address: string) => !/^(blob|data):/.test(address);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', ({ request }) => outward(request.url) && asked.push(request.url));
  context.on('request', (request) => outward(request.url()) && asked.push(request.url()));
  let served = 0;
  stage.site.server.on('request', () => (served += 1));
  await openExample(page);
  await type(page, '煤焦油', '14');
  await saved(page).waitFor();
  await cell(page, '煤焦油', 'result').click();
  await page.locator('nz-derivation').waitFor();
  await page.getByRole('button', { name: 'EN' }).click();
  for (const hash of ['#/help', '#/help/unit-unknown', '#/about', '#/', '#/nowhere']) {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await page.waitForTimeout(1_000);
  expect(asked).toEqual([]);
  expect(served).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});
