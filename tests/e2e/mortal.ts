// A browser that can be killed as a power cut kills it: all its processes at once, with a profile that outlives them.
import { readFileSync, readdirSync } from 'node:fs';
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
  const leader = leaderOf(profile);
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

/** Of the processes that were started with the profile, the one that leads their group. */
function leaderOf(profile: string): number {
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const leader = numbers.find((number) => {
    try {
      const group = readFileSync(`/proc/${number}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[2];
      return group === number && readFileSync(`/proc/${number}/cmdline`, 'utf8').split('\0').includes(`--user-data-dir=${profile}`);
    } catch {
      return false; // It has ended meanwhile.
    }
  });
  if (leader === undefined) throw new Error(`no process holds ${profile}`);
  return Number(leader);
}
