// The keys of a table in move mode.
import { expect, test } from 'vitest';
import { moveOf } from './keys';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['Enter', 'edit'],
  ['F2', 'edit'],
  ['7', 'type'],
  ['=', 'type'],
  ['万', 'type'],
  ['Process', 'type'],
  ['Delete', 'empty'],
  ['Escape', 'escape'],
  ['Tab', 'next'],
])('%s in move mode', (key, act) => expect(moveOf({ ...plain, key })).toEqual({ act }));

test.each([
  [{ key: 'ArrowDown' }, { step: 'down', extend: false }],
  [{ key: 'ArrowDown', shiftKey: true }, { step: 'down', extend: true }],
  [{ key: 'ArrowLeft', ctrlKey: true }, { step: 'edge-left', extend: false }],
  [{ key: 'ArrowDown', ctrlKey: true, shiftKey: true }, { step: 'edge-down', extend: true }],
  [{ key: 'End', ctrlKey: true }, { step: 'end', extend: false }],
  [{ key: 'Home' }, { step: 'line-start', extend: false }],
  [{ key: 'Home', metaKey: true, shiftKey: true }, { step: 'start', extend: true }],
])('%j moves', (pressed, move) => expect(moveOf({ ...plain, ...pressed })).toEqual(move));

test.each([
  [{ key: 'D', ctrlKey: true }, 'fill-down'],
  [{ key: 'r', ctrlKey: true }, 'fill-right'],
  [{ key: ';', ctrlKey: true }, 'today'],
  [{ key: 'V', ctrlKey: true, shiftKey: true }, 'plain-paste'],
  [{ key: 'ArrowDown', altKey: true }, 'units'],
  [{ key: 'Tab', shiftKey: true }, 'previous'],
  [{ key: 'A', shiftKey: true }, 'type'],
])('%j acts', (pressed, act) => expect(moveOf({ ...plain, ...pressed })).toEqual({ act }));

test('other keys belong to the page', () => {
  for (const key of ['z', 'y', '.', 'c', 'x', 'v']) expect(moveOf({ ...plain, ctrlKey: true, key }), key).toBeNull();
  for (const key of ['F8', 'F5', 'Shift']) expect(moveOf({ ...plain, key }), key).toBeNull();
});
