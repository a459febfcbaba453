// On every screen: from 360 px to the wall of a meeting room, light and dark, at 200 % zoom, with motion reduced and in
// print, no view is wider than its screen, no text is cut off, and none lies upon another. One page serves them all.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings, learn } from './axe';
import { cell, setDesk } from './desk';
import { setStage } from './stage';

/** What WCAG asks, and good practice. */
const WCAG = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const stage = setStage();
const opened = setDesk(stage, () => stage.site.url);

/** Half of a desktop is what 200 % zoom leaves of it. */
const WIDTHS = [360, 720, 1440, 1920, 3840];

/** Each view, and what shows that it is there. */
const VIEWS: readonly (readonly [string, string])[] = [
  ['notices', 'nz-notice'],
  ['results', 'nz-sankey svg'],
  ['compare', 'nz-compare'],
  ['factors?item=diesel', 'nz-library h3'],
  ['factors?part=own', 'nz-own form'],
  ['factors?part=readings', 'nz-readings table'],
  ['report', 'nz-report article:not(.coming)'],
];
/** The pages of a ledger; on a phone and on a tablet they are used too. */
const REGISTER: readonly (readonly [string, string])[] = [
  ['list', 'nz-register-list .row'],
  ['item/省督-3-021', 'nz-case .history'],
  ['item/长江-26-003', 'nz-short-notice nz-notice'],
  ['wall', 'nz-register-wall .row'],
  ['statistics', 'nz-register-statistics .parts'],
  ['quarter', 'nz-register-quarter tr.sum'],
  ['tables', 'nz-register-tables article tbody tr'],
  ['forms?form=request&item=省督-3-021', 'nz-register-forms article'],
  ['intake', 'nz-intake textarea'],
  ['signoff', 'h1'],
  ['import', 'h1'],
  ['roster', 'h1'],
];
const REGISTER_WIDTHS = [360, 390, 768, 1440, 1920, 3840];
const OTHERS = ['#/', '#/new', '#/p', '#/help', '#/help/unit-unknown', '#/about'];

/** The sheet with what stands one level down, each kind once. */
async function unfold(page: Page): Promise<void> {
  await cell(page, '炼焦洗精煤', 'ordinal').click();
  for (const what of ['按库存平衡填', '增加计量器具', '增加化验批次']) {
    await page.locator('nz-table .link').getByText(what).first().click();
    await page.locator('nz-table .heads').getByText(what === '按库存平衡填' ? '期初库存' : what.replace('增加', '')).first().waitFor();
  }
}

test('no view is wider than its screen, cuts a text off or lays one upon another, from 360 to 3840 px, light and dark', async () => {
  const { page, errors } = await opened();
  await learn(page);
  await unfold(page);
  const faults: string[] = [];
  const look = looking(page, faults);
  await look('streams');
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page, WCAG), `one level down, ${colorScheme}`).toEqual([]);
  }
  const file = page.url().replace(/.*#\/e\/(\w+).*/, '#/e/$1');
  for (const [view, there] of VIEWS) {
    await page.evaluate((to) => (location.hash = to), `${file}/${view}`);
    await page.locator(there).first().waitFor();
    await look(view);
  }
  // The longest page there is, where it is narrow and where it is read.
  await page.evaluate((to) => (location.hash = to), `${file}/factors?item=electricity`);
  await page.locator('nz-library h3').first().waitFor();
  await look('electricity', [360, 1440]);
  for (const hash of OTHERS) {
    await page.evaluate((to) => (location.hash = to), hash);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(hash);
  }
  expect([...new Set(faults)]).toEqual([]);
  expect(errors).toEqual([]);
});

test('no page of a ledger is wider than its screen, cuts a text off or lays one upon another, from 360 to 3840 px', async () => {
  const { page, errors } = await opened();
  await page.evaluate(() => (location.hash = '#/'));
  await page.getByRole('button', { name: '打开示例台账' }).click();
  await page.locator('nz-register-list .row').first().waitFor();
  const faults: string[] = [];
  const look = looking(page, faults);
  for (const [view, there] of REGISTER) {
    await page.evaluate((rest) => (location.hash = location.hash.replace(/^(#\/r\/\w+).*/, `$1/${rest}`)), encodeURI(view));
    await page.locator(there).first().waitFor();
    await look(view, REGISTER_WIDTHS);
  }
  expect([...new Set(faults)]).toEqual([]);
  expect(errors).toEqual([]);
});

test('with motion reduced nothing moves, and on paper nothing is cut off', async () => {
  const { page } = await opened();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // An edit tints the totals that it moved; here it does not.
  await cell(page, '煤焦油', 'amount').click();
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await page.locator('nz-totals').getByText('13.5 → 14').waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(moving)).toEqual([]);
  await unfold(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await settled(page);
  expect(await page.evaluate(measure)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

/** Measures what is shown at each width, and writes down what is wrong. */
function looking(page: Page, faults: string[]): (view: string, widths?: readonly number[]) => Promise<void> {
  return async (view, widths = WIDTHS) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // What lies where does not depend on the colours: a dark page is measured at both ends only.
      for (const width of colorScheme === 'light' ? widths : widths.length > 2 ? [360, 3840] : []) {
        await page.setViewportSize({ width, height: width > 2000 ? 2160 : 900 });
        await settled(page);
        faults.push(...(await page.evaluate(measure)).map((fault) => `${view} ${width} ${colorScheme}: ${fault}`));
      }
    }
  };
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Runs in the page: what is wider than the screen, cut off, or overlaid. */
function measure(): string[] {
  const found: string[] = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.push(`${wide} px wider than the screen`);
  const texts: { of: Element; box: DOMRect; words: string }[] = [];
  const seen = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) seen(element.shadowRoot);
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (own.length === 0) continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none' || element.closest('svg, style, script, option')) continue;
      const words = element.textContent?.trim().slice(0, 24) ?? '';
      // What is meant to be shortened says so with an ellipsis and has its words in full elsewhere.
      const shortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const cut = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      if (cut && !shortened) found.push(`cut off: ${words}`);
      for (const node of own) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const whole of range.getClientRects()) {
          const box = shown(element, whole);
          if (box && box.width > 1 && box.height > 1) texts.push({ of: element, box, words });
        }
      }
    }
  };
  const outer = (element: Element): Element | null => element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  /** What of a box is left within everything that clips it. */
  function shown(element: Element, whole: DOMRect): DOMRect | null {
    let { left, right, top, bottom } = whole;
    for (let at: Element | null = element; at && at !== document.body; at = outer(at)) {
      const { clipPath, overflowX, overflowY } = getComputedStyle(at);
      if (clipPath !== 'none') return null;
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const clip = at.getBoundingClientRect();
      [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
      [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
    }
    return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
  }
  seen(document);
  const layered = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = outer(at))
      if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return true;
    return false;
  };
  const still = texts.filter(({ of }) => !layered(of)).sort((a, b) => a.box.top - b.box.top);
  still.forEach((a, i) => {
    for (const b of still.slice(i + 1)) {
      if (b.box.top >= a.box.bottom - 3) break;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
      if (a.of !== b.of && across > 2 && down > 4) found.push(`“${a.words}” lies upon “${b.words}”`);
    }
  });
  return [...new Set(found)];
}

/** Runs in the page: elements whose style would move. */
function moving(): string[] {
  const found: string[] = [];
  const seen = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) seen(element.shadowRoot);
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const lasts = (durations: string) => durations.split(',').some((one) => Number.parseFloat(one) > 0);
      if (lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))) found.push(element.localName);
    }
  };
  seen(document);
  return [...new Set(found)];
}
