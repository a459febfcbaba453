// Words that do not belong to the language of the screen: each stands neither in a text of that language nor in the data that is shown.
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { said } from './axe';

const MESSAGES = new URL('../../data/messages/', import.meta.url);
const texts = (language: string) => readdirSync(new URL(`${language}/`, MESSAGES)).map((name) => readFileSync(new URL(`${language}/${name}`, MESSAGES), 'utf8')).join('\n');
const TEXTS = { zh: texts('zh'), en: texts('en') };

/** Chinese on an English screen; Latin words on a Chinese one, where those shorter than three letters are units and signs. */
const STRANGE = { en: /\p{Script=Han}+/gu, zh: /[A-Za-z]{3,}/gu } as const;
const HEX = /^[0-9a-f]+$/u;
/** Names of keys are as they stand on the keyboard, and a language is offered in its own. */
const NAMES = new Set(['Enter', 'Shift', 'Ctrl', 'Esc', '中']);

/** What of the page is in the other language; `data` is what the page shows of a file, as it stands there. */
export async function strange(page: Page, language: 'zh' | 'en', data: string): Promise<string[]> {
  const known = TEXTS[language] + data;
  const words = (await said(page)).match(STRANGE[language]) ?? [];
  return [...new Set(words)].filter((word) => !known.includes(word) && !HEX.test(word) && !NAMES.has(word));
}
