// One browser and one server of the built site for all tests of a spec file.
import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, serve } from './kit';

export interface Stage {
  browser: Browser;
  site: { url: string; server: Server };
}

/** Filled before the first test; read it inside tests only. */
export function setStage(): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    [stage.browser, stage.site] = await Promise.all([launch(), serve()]);
  });
  afterAll(async () => {
    await stage.browser.close();
    stage.site.server.close();
  });
  return stage;
}
