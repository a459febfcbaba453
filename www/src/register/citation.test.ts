// What is a citation and what only calls itself one; and whether a figure is still what was cited.
import { expect, test } from 'vitest';
import { type Citation, MEDIA, citationOf, since, written } from './citation';

const CITED: Citation = { document: 'a1', title: '焦化厂 2025', figure: 'total/with_energy', name: '总量', value: 123.5, unit: 'tCO2' };
const bytes = (text: string) => new TextEncoder().encode(text);

test('a citation reads as it was written', () => {
  expect(citationOf({ type: MEDIA, bytes: bytes(written(CITED)) })).toEqual(CITED);
});

test('anything else is no citation', () => {
  for (const [type, text] of [['text/plain', written(CITED)], [MEDIA, '{'], [MEDIA, '{}'], [MEDIA, 'null'], [MEDIA, written({ ...CITED, value: '1' as unknown as number })], [MEDIA, written({ ...CITED, name: 'x'.repeat(5000) })]] as const)
    expect(citationOf({ type, bytes: bytes(text) })).toBeNull();
});

test('a figure is the same, has changed, or is not to be had', () => {
  expect(since(CITED, { value: 123.5, unit: 'tCO2' })).toEqual({ is: 'same' });
  expect(since(CITED, { value: 123.6, unit: 'tCO2' })).toEqual({ is: 'changed', value: 123.6 });
  expect(since(CITED, { value: null, unit: 'tCO2' })).toEqual({ is: 'changed', value: null });
  expect(since(CITED, undefined)).toEqual({ is: 'absent' });
});
