// What is selected by hand, by a stretch of rows and by all that is shown.
import { expect, test } from 'vitest';
import { NONE, allOf, stretched, toggled } from './picking';

const ROWS = ['a', 'b', 'c', 'd', 'e'];
const ids = ({ ids: all }: { ids: ReadonlySet<string> }) => [...all].sort().join('');

test('one by one, and back', () => {
  const one = toggled(NONE, 'b', 1);
  expect([ids(one), ids(toggled(one, 'b', 1))]).toEqual(['b', '']);
});

test('a stretch grows and shrinks from where it began, besides what was selected before', () => {
  const begun = toggled(NONE, 'e', 4);
  const fresh = { ...begun, anchor: null };
  const down = stretched(fresh, ROWS, 1, 2);
  const further = stretched(down, ROWS, 2, 3);
  expect([ids(down), ids(further), ids(stretched(further, ROWS, 3, 1)), ids(stretched(further, ROWS, 1, 0))]).toEqual(['bce', 'bcde', 'be', 'abe']);
  expect(ids(stretched(toggled(NONE, 'd', 3), ROWS, 3, 1))).toBe('bcd');
});

test('all that is shown, besides what is hidden, and none of it the second time', () => {
  const hidden = toggled(NONE, 'z', 0);
  const all = allOf(hidden, ROWS);
  expect([ids(all), ids(allOf(all, ROWS)), ids(allOf(NONE, []))]).toEqual(['abcdez', 'z', '']);
});
