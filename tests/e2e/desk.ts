// What the specs of the inventory share: a visitor with the example open, cells by the name of their row.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, onTestFailed } from 'vitest';
import { ready } from './kit';
import type { Stage } from './stage';

export const EXAMPLE = new URL('../../data/examples/coking-full-capacity.json', import.meta.url);

export interface Visitor {
  context: BrowserContext;
  page: Page;
  errors: string[];
}

/** The visitor of an office: Chinese browser, desktop screen. */
export async function visitor(browser: Browser, url: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  await ready(page, errors);
  return { context, page, errors };
}

/**
 * One page for the tests of a block, each of which begins with a fresh copy of the example: loading the page takes longer
 * than most tests. What must be as a first visit finds it asks for a `visitor` of its own. A test that failed takes its page
 * along.
 */
export function setDesk(stage: Stage, url: () => string, options: Parameters<Browser['newContext']>[0] = {}): () => Promise<Visitor> {
  let kept: Visitor | undefined;
  const leave = async (): Promise<void> => {
    const left = kept;
    kept = undefined;
    await left?.context.close();
  };
  afterAll(leave);
  return async () => {
    onTestFailed(leave);
    if (kept === undefined) kept = await visitor(stage.browser, url(), options);
    else await kept.page.evaluate(() => (location.hash = '#/'));
    kept.errors.length = 0;
    await openFile(kept.page, '示例.json', readFileSync(EXAMPLE, 'utf8'));
    await row(kept.page, '煤焦油').waitFor();
    return kept;
  };
}

export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: '看示例' }).click();
  await row(page, '煤焦油').waitFor();
}

/** Opens a document through the file dialogue of the start page. */
export async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

export function row(page: Page, name: string): Locator {
  return page.locator('nz-table .line.row').filter({ hasText: name });
}

export const COLUMN = { ordinal: 1, name: 2, amount: 3, factor: 4, status: 5, result: 6, evidence: 7 } as const;

export function cell(page: Page, name: string, column: keyof typeof COLUMN): Locator {
  return row(page, name).locator(`[aria-colindex="${COLUMN[column]}"]`);
}

/** Selects the cell, types over it, presses Enter. */
export async function type(page: Page, name: string, text: string, column: keyof typeof COLUMN = 'amount'): Promise<void> {
  await cell(page, name, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export function total(page: Page): Locator {
  return page.locator('nz-totals [data-total="total/with_energy"]');
}

export function saved(page: Page): Locator {
  return page.locator('nz-state').getByText('已存本机');
}

/** What an element of ours says; `innerText` does not look inside. */
export function words(element: Locator): Promise<string> {
  return element.evaluate(({ shadowRoot }) => [...(shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText).join('\n'));
}

/** The example with so many further streams, each a tonne of diesel. */
export function large(streams: number): string {
  const document = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { streams: object[]; title: string; period: object };
  const { period } = document;
  const more = Array.from({ length: streams }, (_, i) => ({
    id: `more-${i}`,
    source: 'combustion',
    name: `柴油 ${i}`,
    item: 'diesel',
    usual_unit: 't',
    activity: [{ period, amount: { value: '1', unit: 't' } }],
  }));
  return JSON.stringify({ ...document, title: '大文件', streams: [...document.streams, ...more] });
}

/** The text of the grid row that has the focus. */
export function focusedRow(page: Page): Promise<string> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.closest('[role=row]')?.textContent ?? '';
  });
}
