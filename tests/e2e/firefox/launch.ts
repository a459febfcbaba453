// Firefox for the tests, where it is installed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, firefox } from 'playwright-core';

/** Where it is: `FIREFOX`, or as Debian and others install it; `undefined`: nowhere. */
export const FIREFOX = [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));

export async function launchFirefox(): Promise<Browser> {
  const executablePath = fileURLToPath(new URL('relay.mjs', import.meta.url));
  return firefox.launch({ channel: 'moz-firefox', executablePath, env: { ...process.env, FIREFOX: FIREFOX ?? '' } });
}
