// A browser that can be killed as a power cut kills it: all its processes at once, with a profile that outlives them.
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, chromium } from 'playwright-core';
import { ARGUMENTS, CHROME } from './kit';

export interface Mortal {
  page: Page;
  alive: boolean;
  closed: Promise<unknown>;
  /** Its first process, which leads a group of its own. */
  leader: number;
}

/** Starts it with the profile; `before` runs in each page before its own scripts. */
export async function start(profile: string, address: string, before: () => void): Promise<Mortal> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROME,
    // Fewer processes of its own start sooner; where the data lie is the same.
    args: [...ARGUMENTS, '--in-process-gpu', '--enable-features=NetworkServiceInProcess2'],
    viewport: { width: 1440, height: 1000 },
  });
  // The lock of a profile names who holds it: machine-process.
  const leader = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]);
  const page = context.pages()[0] ?? (await context.newPage());
  const mortal: Mortal = { page, leader, alive: true, closed: new Promise((done) => context.once('close', done)) };
  context.once('close', () => (mortal.alive = false));
  try {
    await page.addInitScript(before);
    await page.goto(address, { waitUntil: 'commit' });
  } catch (error) {
    await kill(mortal);
    throw error;
  }
  return mortal;
}

/** Returns once its first process is no more; a second time there is nothing to kill. */
export async function kill(mortal: Mortal): Promise<void> {
  if (mortal.alive) process.kill(-mortal.leader, 'SIGKILL');
  await mortal.closed;
}
