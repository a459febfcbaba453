// The grid by keyboard: one tab stop, two modes, a Chinese input method, units.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, focusedRow, row, setDesk, total, type, visitor } from './desk';
import { setStage } from './stage';

const stage = setStage();
const opened = setDesk(stage, () => stage.site.url);

test('from the start page to a changed total without a mouse', async () => {
  const { context, page } = await visitor(stage.browser, stage.site.url);
  await tabTo(page, '看示例');
  await page.keyboard.press('Enter');
  await row(page, '煤焦油').waitFor();
  for (let i = 0; i < 40 && (await focused(page, 'role')) !== 'gridcell'; i += 1) await page.keyboard.press('Tab');
  expect(await focused(page, 'role')).toBe('gridcell');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  while (!(await focusedRow(page)).includes('煤焦油')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await total(page).getByText('煤焦油 13.5 → 14 万t').waitFor();
  expect(await focusedRow(page)).toContain('粗苯');
  await page.keyboard.press('Control+.');
  await page.locator('nz-derivation').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('nz-derivation').waitFor({ state: 'detached' });
  expect(await focusedRow(page)).toContain('粗苯');
  await page.keyboard.press('Control+End');
  expect(await focusedRow(page)).toContain('购入电力');
  await context.close();
});

test('Esc discards, leaving keeps, Tab goes on, Shift+Enter goes up', async () => {
  const { page } = await opened();
  const amount = cell(page, '煤焦油', 'amount');
  await amount.click();
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  expect(await amount.innerText()).toContain('13.5');
  expect(await focusedRow(page)).toContain('煤焦油');
  await page.keyboard.type('14');
  await page.keyboard.press('Shift+Enter');
  await amount.getByText('14').waitFor();
  expect(await focusedRow(page)).toContain('净化焦炉煤气');
  await amount.click();
  await page.keyboard.type('15');
  await page.keyboard.press('Tab');
  await amount.getByText('15').waitFor();
  expect(await focused(page, 'aria-colindex')).toBe('4');
  await amount.dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('16');
  await cell(page, '焦炭（干基）', 'evidence').click();
  await amount.getByText('16').waitFor();
});

test('while a Chinese input method composes, Enter and Esc belong to it', async () => {
  const { context, page } = await opened();
  const client = await context.newCDPSession(page);
  await cell(page, '煤焦油', 'evidence').dblclick();
  await page.keyboard.press('Control+a');
  await client.send('Input.imeSetComposition', { text: 'huayan', selectionStart: 6, selectionEnd: 6 });
  await page.keyboard.press('Enter');
  expect(await page.locator('nz-entry').count()).toBe(1);
  await client.send('Input.imeSetComposition', { text: 'huayan', selectionStart: 6, selectionEnd: 6 });
  await page.keyboard.press('Escape');
  expect(await page.locator('nz-entry').count()).toBe(1);
  await client.send('Input.insertText', { text: '化验单' });
  await page.keyboard.press('Enter');
  await cell(page, '煤焦油', 'evidence').getByText('化验单').waitFor();
});

test('units come as typed, from the list, and from a formula', async () => {
  const { page } = await opened();
  const amount = cell(page, '煤焦油', 'amount');
  await type(page, '煤焦油', '140000 t');
  await amount.getByText('140,000').waitFor();
  await total(page).getByText('13.5 万t → 140000 t').waitFor();
  await amount.dblclick();
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('nz-entry select').selectOption('万t');
  await page.keyboard.press('Escape');
  await amount.getByText('140,000').waitFor();
  await amount.dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('=12*1.2');
  await page.locator('nz-entry select').selectOption('万t');
  await page.keyboard.press('Enter');
  await amount.getByText('=12*1.2').waitFor();
  await amount.getByText('144,000 t').waitFor();
});

test('hover and focus show the unrounded number', async () => {
  const { page } = await opened();
  await cell(page, '焦炉煤气（回炉加热）', 'result').click();
  const foot = page.locator('nz-inventory .foot');
  expect(await foot.innerText()).toMatch(/519,089\.2119\d+ tCO₂/);
  const figure = total(page).locator('nz-figure');
  await figure.hover();
  await figure.locator('.all').waitFor();
  expect(await figure.locator('.all').innerText()).toMatch(/未修约 1,335,16\d\.\d{3,} tCO₂/);
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedText(page)).includes(name)) return;
  }
  throw new Error(`no tab stop is called ${name}`);
}

/** An attribute of the innermost focused element. */
function focused(page: Page, attribute: string): Promise<string | null> {
  return page.evaluate((name) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute(name) ?? null;
  }, attribute);
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.textContent ?? '';
  });
}
