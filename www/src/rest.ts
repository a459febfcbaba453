// What nobody waits for is done when the page has come to rest: the view is drawn, the core has answered, the browser is
// idle. On a phone whatever comes earlier stands before the first figure.
import { desk } from './desk/the-desk';

/** Between an answer and the next question of the same view there is less. */
const PAUSE = 150;

/** The page has nothing to do for whoever looks at it. */
export async function atRest(): Promise<void> {
  do {
    await new Promise((done) => setTimeout(done, PAUSE));
    await idle();
  } while (desk.core.busy);
}

/** The browser has time; one that cannot tell is given a moment. */
export function idle(): Promise<unknown> {
  return new Promise((done) => ('requestIdleCallback' in globalThis ? requestIdleCallback(done, { timeout: 1000 }) : setTimeout(done, 10)));
}
