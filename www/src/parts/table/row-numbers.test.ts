import { expect, test } from 'vitest';
import type { Block } from './model';
import { RowNumbers } from './row-numbers';

const line = (below?: unknown) => ({ id: '', look: 'row', cells: [], below }) as const;

test('rows are numbered through open blocks and their notices, and close up again', () => {
  const rows = new RowNumbers();
  expect([rows.before(0), rows.before(10_000)]).toEqual([1, 10_001]);
  const open: Block = { lines: [line(), line('notice'), line()], below: 'notice' };
  rows.draw(4, open);
  rows.draw(5, null);
  expect([rows.before(4), rows.before(5), rows.before(10_000)]).toEqual([5, 10, 10_005]);
  rows.draw(4, { lines: [line()] });
  expect(rows.before(5)).toBe(6);
});
