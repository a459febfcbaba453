// What a person typed stands in the head of the page and changes nothing else of it.
import { expect, test } from 'vitest';
import { quoted } from './page-sheet';

test('quotes, backslashes and line ends become escapes', () => {
  expect(quoted('某厂 2025 年')).toBe('"某厂 2025 年"');
  expect(quoted('a"; } body { display: none')).toBe('"a\\22 ; \\7d  body \\7b  display: none"');
  expect(quoted('\\\n')).toBe('"\\5c \\a "');
});
