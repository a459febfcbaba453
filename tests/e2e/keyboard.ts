// A visitor without a mouse: what has the focus, whether it is seen, and how often Tab is pressed to get somewhere.
import type { Page } from 'playwright-core';

export interface Stop {
  role: string;
  name: string;
  /** An outline that is drawn, on something that is on the screen. */
  seen: boolean;
  /** Tells this element from every other. */
  id: number;
}

/** What has the focus, looked for inside elements of ours too. */
export function focused(page: Page): Promise<Stop> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    let element: Element | null = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return { role: 'none', name: '', seen: true, id: 0 };
    const known = ((window as unknown as { stops?: Element[] }).stops ??= []);
    if (!known.includes(element)) known.push(element);
    const root = element.getRootNode() as ShadowRoot | Document;
    const by = element.getAttribute('aria-labelledby')?.split(' ').map((one) => root.getElementById(one)?.textContent ?? '').join(' ');
    const labels = (element as HTMLInputElement).labels;
    const label = labels ? [...labels].map((one) => one.textContent ?? '').join(' ') : '';
    const name = element.getAttribute('aria-label') ?? (by || label || element.textContent || element.getAttribute('placeholder') || '');
    const outlined = (of: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(of);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && outlineColor !== 'rgba(0, 0, 0, 0)';
    };
    // A field within a frame of its label shows it there.
    const frame = element.parentElement;
    const drawn = outlined(element) || (frame?.matches('label:focus-within') === true && outlined(frame));
    const { left, top, width, height } = element.getBoundingClientRect();
    const shown = width > 0 && height > 0 && left + width > 0 && top + height > 0 && left < innerWidth && top < innerHeight;
    const role = element.getAttribute('role') ?? ({ A: 'link', BUTTON: 'button', SELECT: 'combobox', SUMMARY: 'summary' }[element.tagName] ?? (element as HTMLInputElement).type ?? element.tagName.toLowerCase());
    return { role, name: name.replace(/\s+/g, ' ').trim(), seen: drawn && shown, id: known.indexOf(element) + 1 };
  });
}

/** Presses Tab until this has the focus; every stop on the way has to be seen. Answers how often it was pressed. */
export async function tabTo(page: Page, role: string, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<number> {
  const passed: string[] = [];
  for (let pressed = 1; pressed <= 300; pressed += 1) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (!stop.seen) throw new Error(`the focus is not seen on ${stop.role} “${stop.name}”`);
    if (stop.role === role && name.test(stop.name)) return pressed;
    passed.push(`${stop.role} “${stop.name.slice(0, 20)}”`);
  }
  throw new Error(`no ${role} ${name} among ${passed.slice(0, 60).join(', ')}`);
}

/** Tab once around the page: every stop, until one comes again. A trap would never come round. */
export async function around(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < 600; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    // A field for a day is left after three stops within it. A grid is entered where it was left, so its cells may differ from round to round.
    if (stop.role !== 'gridcell' && stop.role !== 'none' && stop.id !== stops.at(-1)?.id && stops.some(({ id }) => id === stop.id)) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab does not come round: ${stops.slice(-6).map(({ role, name }) => `${role} “${name.slice(0, 20)}”`).join(', ')}`);
}
