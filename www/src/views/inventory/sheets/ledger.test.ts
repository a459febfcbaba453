import { beforeAll, expect, test } from 'vitest';
import type { Stream, StreamRow } from '../../../core/wire';
import { texts } from '../../../i18n/texts';
import { merged } from '../stream-edit';
import { ledger } from './ledger';
import { periodOf } from './stock';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const row = { id: 'coal', name: '洗精煤', usual_unit: 't', units: ['t', '万t'], amount: null, canonical: null } as unknown as StreamRow;
const stream: Stream = { id: 'coal', source: 's', name: '洗精煤', activity: [{ period: YEAR, amount: null }] };

beforeAll(() => texts.choose('zh'));

/** The balances that the ledger makes of an empty stream. */
function balances(table: readonly (readonly string[])[]) {
  const edits = ledger(table, row, YEAR)?.writes.map(({ edit }) => edit) ?? [];
  const changes = merged(edits, new Map([['coal', stream]]));
  return changes.flatMap((change) => (change.change === 'set-stream' && change.part.part === 'balances' ? (change.part.balances ?? []) : []));
}

test('months down or across are the same ledger, and the unit of the head is the unit of its figures', () => {
  const down = [['月份', '期初库存（万t）', '购进', '领用', '期末库存'], ['3月', '1', '2', '1.5', '1.5'], ['2025-04', '1.5', '2', '2', '1.5']];
  const across = down[0]?.map((_, column) => down.map((cells) => cells[column] ?? '')) ?? [];
  const [march, april] = balances(down);
  const of = (value: string) => ({ value, unit: '万t' });
  expect(march).toEqual({ period: { from: '2025-03-01', to: '2025-03-31' }, opening: of('1'), received: of('2'), meter: of('1.5'), closing: of('1.5') });
  expect(april?.period).toEqual({ from: '2025-04-01', to: '2025-04-30' });
  expect(balances(across)).toEqual(balances(down));
});

test('the amount typed before makes room, a sum below the months finds no place, and another year is no month of this one', () => {
  const found = ledger([['月份', 'Opening', 'Purchases', 'Closing'], ['2025-01', '1', '2', '3'], ['2024-02', '1', '2', '3'], ['合计', '', '9', '']], row, YEAR);
  expect(found?.writes.length).toBe(2);
  expect(found?.left).toEqual(['2024-02 1 2 3', '合计  9 ']);
});

test('what names no stock is no ledger, nor is a table without months', () => {
  expect(ledger([['物料', '单位', '1月', '2月'], ['煤', 't', '1', '2']], row, YEAR)).toBeNull();
  expect(ledger([['期初', '购进', '期末'], ['1', '2', '3']], row, YEAR)).toBeNull();
});

test('the days of a balance are typed as a month, a year, or two days', () => {
  expect(periodOf('2025年2月')).toEqual({ from: '2025-02-01', to: '2025-02-28' });
  expect(periodOf('2025/3')).toEqual({ from: '2025-03-01', to: '2025-03-31' });
  expect(periodOf('2025')).toEqual(YEAR);
  expect(periodOf('2025-03-01 至 2025-03-20')).toEqual({ from: '2025-03-01', to: '2025-03-20' });
  for (const none of ['', '2025-13', '2025-03-20 2025-03-01', '三月']) expect(periodOf(none), none).toBeNull();
});
