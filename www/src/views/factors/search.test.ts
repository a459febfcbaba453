// Words, family and year narrow the library; one material is set side by side by family and year.
import { expect, test } from 'vitest';
import { type Factor, compared, hits, indexed, span, years } from './search';

function factor(family: string, item: string, year: number | null, more: Partial<Factor> = {}): Factor {
  return {
    id: `${family}/${item}`,
    family,
    item,
    parameter: 'emission-factor',
    printed: '0.5',
    unit: 'kgCO2/kWh',
    region: null,
    from: year,
    to: year,
    source: 's',
    locator_zh: '附件',
    locator_en: 'attachment',
    status: 'secondary copy',
    note_zh: '',
    note_en: '',
    ...more,
  };
}

const ALL = [
  factor('grid', 'electricity', 2022, { region: 'CN-SC' }),
  factor('grid', 'electricity', 2023, { region: 'CN-SC', printed: '0.1564' }),
  factor('park', 'electricity', null, { printed: '0.8325' }),
  factor('fuel', 'coke', null, { parameter: 'oxidation-factor' }),
];
const ROWS = indexed(ALL, ({ item }) => [item === 'coke' ? '焦炭' : '电力']);

test('every word has to be found; a value without a year is one of any year', () => {
  const found = (words: string, family = '', year = '') => hits(ROWS, { words, family, year }).map(({ printed }) => printed);
  expect(found('电力 ０.1564')).toEqual(['0.1564']);
  expect(found('电力', '', '2023')).toEqual(['0.1564', '0.8325']);
  expect(found('', 'fuel')).toEqual(['0.5']);
  expect(found('电力 焦炭')).toEqual([]);
  expect(years(ALL)).toEqual(['2023', '2022']);
});

test('families stand down and years across, and what is not published is no number', () => {
  const [table] = compared(ALL.slice(0, 3));
  expect(table?.years).toEqual(['2023', '2022', '']);
  expect(table?.rows.map(({ family, region, cells }) => [family, region, cells.map((cell) => cell?.printed ?? null)])).toEqual([
    ['grid', 'CN-SC', ['0.1564', '0.5', null]],
    ['park', null, [null, null, '0.8325']],
  ]);
  expect(span(factor('f', 'i', null, { from: 2021, to: 2023 }))).toBe('2021–2023');
});
