// Every example of tests/rejects is told by the page in the words of the command line: two engines, two languages, one text.
// The notices are those that tests/rejects.rs gets from the core; the words are those that it holds the native engine to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../core/wire';
import { LANGUAGES, type Language, t, texts } from '../../i18n/texts';
import { withNames } from '../../words/ids';
import { factsOf, titleOf } from './facts';

const ROOT = join(import.meta.dirname, '../../../..');
const EXAMPLES = JSON.parse(readFileSync(join(ROOT, 'tests/snapshots/rejects.json'), 'utf8')) as Record<string, Notice[]>;

/** The labels of the command line; the page has four of them in its own words. */
const LABELS: Readonly<Record<Language, { weight: Record<string, string>; part: (label: string) => string }>> = {
  zh: { weight: { error: '须更正：', warning: '请核对：', hint: '提示：' }, part: (label) => `${label}：` },
  en: {
    weight: { error: 'error: ', warning: 'warning: ', hint: 'hint: ' },
    part: (label) => `${label === t('notice-mend') ? 'remedy' : label.toLowerCase()}: `,
  },
};

function lines(notice: Notice, language: Language): string {
  const { weight, part } = LABELS[language];
  const facts = factsOf(notice, null).map(([label, words]) => `  ${part(label)}${words}\n`);
  return `${weight[notice.severity]}${titleOf(notice)} [${notice.code}]\n${facts.join('')}`;
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every example of tests/rejects reads in the page as on the command line', async () => {
    await texts.choose(language);
    expect(Object.keys(EXAMPLES).length).toBeGreaterThan(90);
    for (const [name, notices] of Object.entries(EXAMPLES)) {
      const wanted = readFileSync(join(ROOT, 'tests/rejects', name, `${language}.txt`), 'utf8');
      // The page says the names of standards and regions where the command line has their ids.
      expect(notices.map((notice) => lines(notice, language)).join('\n'), name).toBe(withNames(wanted));
    }
  });
});
