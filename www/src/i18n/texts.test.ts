// Every text that is used exists in both languages with the same variables, and none lies about unused.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, t, texts } from './texts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = sources(join(ROOT, 'www/src'));

describe('page.ftl', () => {
  const [zh, en] = [messages('zh', 'page'), messages('en', 'page')];
  const used = new Set(SOURCES.flatMap((text) => [...text.matchAll(/\bt\(\s*'([\w-]+)'/g)].map((match) => match[1])));
  const named = new Set(SOURCES.flatMap((text) => [...text.matchAll(/'(page-\w+-[\w-]+)'/g)].map((match) => match[1])));

  test('every key that is used exists, and every key is used', () => {
    expect([...zh.keys()].filter((key) => !key.includes('.')).sort()).toEqual([...new Set([...used, ...named])].sort());
  });

  test('keys are always written out, so that this test can see them', () => {
    const dynamic = SOURCES.flatMap((text) => [...text.matchAll(/\bt\((?!\s*'|key: )[^)]*\)/g)].map(([call]) => call));
    expect(dynamic).toEqual([]);
  });

  test('both languages have the same keys, attributes and variables', () => {
    expect([...en.entries()].sort()).toEqual([...zh.entries()].sort());
  });
});

test('notices have the same codes and attributes in both languages', () => {
  const shape = (language: string) => [...messages(language, 'notices').keys()].sort();
  expect(shape('en')).toEqual(shape('zh'));
});

test('every text renders in both languages', () => {
  for (const language of LANGUAGES) {
    texts.choose(language);
    for (const key of messages(language, 'page').keys()) {
      if (key.includes('.')) continue;
      expect(t(key, { count: 2 }), key).not.toContain(`{${key}}`);
    }
  }
  texts.choose('en');
  expect(t('waiting-errors', { count: 1 })).toBe('1 error');
  expect(t('waiting-errors', { count: 2 })).toBe('2 errors');
});

test('an unknown key shows itself', () => {
  expect(texts.text('no-such-text')).toBe('{no-such-text}');
  expect(texts.find('no-such-text')).toBeNull();
});

/** Key, or key.attribute, to its variables. */
function messages(language: string, file: string): Map<string, string> {
  const source = readFileSync(join(ROOT, `data/messages/${language}/${file}.ftl`), 'utf8');
  const found = new Map<string, string>();
  for (const { id, value, attributes } of new FluentResource(source).body) {
    if (value !== null) found.set(id, variables(value));
    for (const [name, pattern] of Object.entries(attributes)) found.set(`${id}.${name}`, variables(pattern));
  }
  return found;
}

/** The names of the variables anywhere in a parsed pattern. */
function variables(pattern: unknown): string {
  const names = new Set<string>();
  JSON.stringify(pattern, (_, part: unknown) => {
    if (typeof part === 'object' && part !== null && 'type' in part && part.type === 'var' && 'name' in part)
      names.add(String(part.name));
    return part;
  });
  return [...names].sort().join(' ');
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('generated'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
