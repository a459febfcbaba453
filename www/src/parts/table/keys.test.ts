// The keys of a table in move mode.
import { expect, test } from 'vitest';
import { moveOf } from './keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['ArrowDown', 'down'],
  ['Enter', 'edit'],
  ['F2', 'edit'],
  ['7', 'type'],
  ['=', 'type'],
  ['万', 'type'],
  ['Process', 'type'],
  ['Delete', 'empty'],
  ['Escape', null],
  ['Tab', null],
  ['F8', null],
])('%s in move mode', (key, move) => expect(moveOf({ ...plain, key })).toBe(move));

test('keys with Ctrl or Alt belong to the page, except the way to the corners', () => {
  expect(moveOf({ ...plain, ctrlKey: true, key: 'End' })).toBe('end');
  expect(moveOf({ ...plain, ctrlKey: true, key: 'z' })).toBeNull();
  expect(moveOf({ ...plain, altKey: true, key: 'ArrowDown' })).toBeNull();
});
