// What the specs ask of every view: no finding of axe, nothing wider than the screen, no text that was not put into words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(new URL('../../www/package.json', import.meta.url)).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/** The page learns axe; a reload forgets it. */
export async function learn(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What axe finds; `which` names rules, all where it names none. */
export async function findings(page: Page, which: object = {}): Promise<string[]> {
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...options });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`));
  }, which);
}

export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** All texts of the page; `innerText` does not look inside an element of ours. */
export function said(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const seen = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('style, script, noscript')) continue;
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) texts.push(node.textContent.trim());
        if (element.shadowRoot) seen(element.shadowRoot);
      }
    };
    seen(document);
    return texts.join('\n');
  });
}
