// Every text that is used exists in both languages with the same variables, and none lies about unused.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, t, texts } from './texts';

const ROOT = join(import.meta.dirname, '../../..');
const NOTICES = ['notices', 'notices-check'];
const SOURCES = sources(join(ROOT, 'www/src'));

describe('the texts of the page and of its views', () => {
  const [zh, en] = [pages('zh'), pages('en')];
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
  for (const file of NOTICES) {
    const shape = (language: string) => [...messages(language, file).keys()].sort();
    expect(shape('en'), file).toEqual(shape('zh'));
  }
});

test('a text stands in one file only', () => {
  for (const language of LANGUAGES) {
    const all = files(language).flatMap((file) => [...messages(language, file).keys()]);
    expect(all.length, language).toBe(new Set(all).size);
  }
});

test('every text renders in both languages', async () => {
  for (const file of files('zh')) if (file !== 'page') texts.learn({ zh: source('zh', file), en: source('en', file) });
  for (const language of LANGUAGES) {
    await texts.choose(language);
    for (const key of pages(language).keys()) {
      if (key.includes('.')) continue;
      expect(t(key, { count: 2 }), key).not.toContain(`{${key}}`);
    }
  }
  await texts.choose('en');
  expect(t('waiting-errors', { count: 1 })).toBe('1 error');
  expect(t('waiting-errors', { count: 2 })).toBe('2 errors');
});

test('no message stands on another: each is read by itself when it is first shown', () => {
  for (const language of LANGUAGES) {
    for (const file of [...files(language), ...NOTICES]) expect(source(language, file), `${language}/${file}`).not.toMatch(/\{\s*-?[a-zA-Z][\w-]*(\.[\w-]+)?\s*\}|^-/m);
  }
});

test('an unknown key shows itself', () => {
  expect(texts.text('no-such-text')).toBe('{no-such-text}');
  expect(texts.find('no-such-text')).toBeNull();
});

/** `page` and the files that views bring: `page-setup`. */
function files(language: string): string[] {
  return readdirSync(join(ROOT, 'data/messages', language)).flatMap((name) => /^(page.*)\.ftl$/.exec(name)?.slice(1) ?? []);
}

function pages(language: string): Map<string, string> {
  return new Map(files(language).flatMap((file) => [...messages(language, file)]));
}

function source(language: string, file: string): string {
  return readFileSync(join(ROOT, `data/messages/${language}/${file}.ftl`), 'utf8');
}

/** Key, or key.attribute, to its variables. */
function messages(language: string, file: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, value, attributes } of new FluentResource(source(language, file)).body) {
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
