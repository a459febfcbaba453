// What spreadsheets put on the clipboard is read, and what we put there is read back.
import { expect, test } from 'vitest';
import { read, write } from './tsv';

test('rows and cells, with the line break that ends a copy', () => {
  expect(read('1\t2\r\n3\t4\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(read('1\t\t3')).toEqual([['1', '', '3']]);
  expect(read(' 12 ')).toEqual([['12']]);
  expect(read('')).toEqual([]);
});

test('a quoted cell keeps its tabs, lines and quotes', () => {
  expect(read('"a\tb"\t"c\nd"\t"say ""x"""\n')).toEqual([['a\tb', 'c\nd', 'say "x"']]);
  expect(read('6" pipe\t1')).toEqual([['6" pipe', '1']]);
});

test('what is written is read back', () => {
  const rows = [
    ['煤 "一级"', '1\t2', ''],
    ['多\n行', '=1+2', '万t'],
  ];
  expect(read(write(rows))).toEqual(rows);
});
