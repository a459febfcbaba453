// Ranges are copied, emptied, filled, pasted over and added up: on a small table of two columns, by hand.
import { expect, test } from 'vitest';
import type { Block, Cell, Column, Place } from './model';
import { copied, emptied, filled, laid, summed } from './operations';
import { rangeOf, within } from './place';

const COLUMNS: Column[] = [
  { id: 'name', head: '', width: '' },
  { id: 'amount', head: '', width: '', quantity: true },
  { id: 'result', head: '', width: '', quantity: true },
];

function words(text: string): Cell {
  return { content: text, editor: { label: text, text, unit: '', units: [], edit: (to) => `${text}:${to}` } };
}

function amount(name: string, text: string, unit = 't', units = ['t', '万t']): Cell {
  const number = text ? { value: Number(text), unit: 't' } : null;
  return { content: text, number, editor: { label: name, text, unit, units, edit: (to, of) => `${name}=${to}${of}` } };
}

function row(name: string, text: string, unit?: string): Block {
  return { lines: [{ id: name, look: 'row', cells: [words(name), amount(name, text, unit), { content: '', number: { value: 2.5, unit: 'tCO2' } }] }] };
}

const GROUP: Block = { lines: [{ id: 'g', look: 'group', cells: [{ content: '' }, { content: '' }, { content: '' }] }] };
const BLOCKS = [row('a', '0.1'), row('b', '0.2', '万t'), GROUP, row('c', '')];
const blockAt = (index: number) => BLOCKS[index] ?? null;
const at = (block: number, column: number): Place => ({ block, line: 0, column });

test('a range has its corners in order, whichever was first', () => {
  expect(rangeOf(at(3, 0), at(1, 2))).toEqual({ from: at(1, 0), to: at(3, 2) });
  expect(within(rangeOf(at(3, 1), at(1, 2)), at(2, 1))).toBe(true);
  expect(within(rangeOf(at(3, 1), at(1, 2)), at(2, 0))).toBe(false);
});

test('a quantity is copied as number and unit, a result with every digit', () => {
  expect(copied(rangeOf(at(0, 0), at(1, 2)), COLUMNS, blockAt)).toEqual([
    ['a', '0.1', 't', '2.5', 'tCO2'],
    ['b', '0.2', '万t', '2.5', 'tCO2'],
  ]);
});

test('emptying leaves alone what is empty or cannot be edited', () => {
  expect(emptied(rangeOf(at(0, 1), at(3, 2)), blockAt)).toEqual(['a=t', 'b=万t']);
});

test('filling takes number and unit of the first line, and never words', () => {
  expect(filled(rangeOf(at(1, 0), at(3, 1)), 'down', 4, blockAt)).toEqual(['c=0.2万t']);
  expect(filled(rangeOf(at(1, 1), at(1, 1)), 'down', 4, blockAt)).toEqual(['b=0.1t']);
  expect(filled(rangeOf(at(0, 1), at(0, 1)), 'down', 4, blockAt)).toEqual([]);
});

test('pasted lines pass over what cannot be filled in, and say what was left', () => {
  const put = laid([['7', '万t'], ['8'], ['9'], ['10']], true, at(0, 1), COLUMNS, 4, blockAt);
  expect(put.writes.map(({ edit }) => edit)).toEqual(['a=7万t', 'b=8万t', 'c=9t']);
  expect(put.left).toEqual(['10']);
  expect(laid([['0.1', 't', 'x']], true, at(0, 1), COLUMNS, 4, blockAt)).toEqual({ writes: [], left: ['x'] });
});

test('what was copied lies over the same cells again, though a quantity is empty or has no unit', () => {
  const share = { id: 'share', head: '', width: '', quantity: true };
  const columns = [COLUMNS[1], share, COLUMNS[0]] as Column[];
  const blocks: Block[] = [
    { lines: [{ id: 'x', look: 'row', cells: [amount('x', ''), amount('y', '0.98', '1', ['1', '%']), words('z')] }] },
    { lines: [{ id: 'x', look: 'row', cells: [amount('u', '7'), amount('v', '', '1', ['1', '%']), words('w')] }] },
  ];
  const over = (index: number) => blocks[index] ?? null;
  const table = copied(rangeOf(at(0, 0), at(1, 2)), columns, over);
  expect(table).toEqual([
    ['', 't', '0.98', '', 'z'],
    ['7', 't', '', '', 'w'],
  ]);
  expect(laid(table, true, at(0, 0), columns, 2, over)).toEqual({ writes: [], left: [] });
  expect(laid([['8', 't', '0.9', '', 'Z']], true, at(1, 0), columns, 2, over).writes.map(({ edit }) => edit)).toEqual(['u=8t', 'v=0.91', 'w:Z']);
});

test('values alone leave the units of the cells as they are', () => {
  const put = laid([['7', '万t'], ['8 t']], false, at(0, 1), COLUMNS, 4, blockAt);
  expect(put.writes.map(({ edit }) => edit)).toEqual(['a=7t', 'b=8万t']);
});

test('numbers add up where their units do', () => {
  expect(summed(rangeOf(at(0, 1), at(3, 1)), blockAt)).toEqual({ count: 2, sum: 0.3, mean: 0.15, unit: 't' });
  expect(summed(rangeOf(at(0, 1), at(0, 2)), blockAt)).toEqual({ count: 2, mixed: ['t', 'tCO2'] });
  expect(summed(rangeOf(at(0, 1), at(0, 1)), blockAt)).toBeNull();
});
