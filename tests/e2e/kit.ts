// What every spec needs: the built page over http under a sub-path and from file://, and a record of what it did.
import { createReadStream, existsSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { launchFirefox } from './firefox/launch';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const SUB_PATH = '/tools/nearzero/';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const QUIET = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const CHROME = process.env['CHROME'] ?? '/usr/bin/chromium';
export const ARGUMENTS: readonly string[] = ['--no-sandbox', ...QUIET];

/** `BROWSER=firefox` runs a spec there: what differs is written down in docs/firefox.md. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  if (process.env['BROWSER'] === 'firefox') return launchFirefox();
  return chromium.launch({ executablePath: CHROME, args: [...ARGUMENTS, ...more] });
}

/** The single file, as a double click opens it. */
export const FROM_DISK = pathToFileURL(join(DIST, 'nearzero.html')).href;

/** The site on a web server, where others have the top of the address. */
export async function serve(folder = DIST): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = join(folder, normalize(name.slice(SUB_PATH.length)));
    if (!name.startsWith(SUB_PATH) || !file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${SUB_PATH}`, server };
}

export interface Visit {
  page: Page;
  /** What the console called an error, what was thrown, what the policy refused. */
  errors: string[];
  /** Every address the page asked for, in order; blobs of its own are no requests. */
  requests: string[];
}

/** Opens the page and waits until it says that it is complete: `<html data-ready="all">`. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => !/^(blob|data):/.test(request.url()) && requests.push(request.url()));
  await page.goto(url);
  await ready(page, errors);
  return { page, errors, requests };
}

/** Waits for the end of loading; a page that does not get there says why. */
export async function ready(page: Page, errors: string[] = []): Promise<void> {
  try {
    await page.locator('html[data-ready="all"]').waitFor({ state: 'attached', timeout: 30_000 });
  } catch (error) {
    throw new Error(`the page was not ready: ${errors.join('; ') || String(error)}`);
  }
}
