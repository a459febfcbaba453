// Each answer to an expected source is one edit that leaves everything else as it was.
import { expect, test } from 'vitest';
import type { Inventory, Sector } from '../../core/wire';
import { added, isStream, notPresent, reopened } from './answers';

const period = { from: '2025-01-01', to: '2025-12-31' };
const document = {
  period,
  absent: [{ expected: 'torch', reason: '没有喷灯' }],
  sources: [{ id: 'kiln', name: '窑', class: 'flame', method: 'fuel-combustion' }],
  streams: [{ id: 'gas', source: 'kiln', name: '天然气', supply: 'bought', activity: [] }],
} as unknown as Inventory;
const sector = {
  sources: [
    { id: 'kiln', class: 'flame', method: 'fuel-combustion', zh: '窑', en: 'kiln' },
    { id: 'cars', class: 'flame', method: 'fuel-combustion', zh: '车辆', en: 'vehicles' },
  ],
  streams: [
    { id: 'gas', source: 'kiln', item: 'natural-gas', unit: 't', zh: '天然气', en: 'gas' },
    { id: 'diesel', source: 'cars', item: 'diesel', unit: 't', zh: '柴油', en: 'diesel' },
  ],
} as unknown as Sector;
const zh = (names: { zh: string }) => names.zh;

test('what is not present joins the others, and leaves them when it is asked again', () => {
  const wanted = (absent: unknown) => [{ change: 'set-document', part: { part: 'absent', absent } }];
  const [torch] = document.absent ?? [];
  expect(notPresent(document, 'canteen', '无食堂')).toEqual(wanted([torch, { expected: 'canteen', reason: '无食堂' }]));
  expect(notPresent(document, 'torch', '已拆除')).toEqual(wanted([{ expected: 'torch', reason: '已拆除' }]));
  expect(reopened(document, 'torch')).toEqual(wanted([]));
});

test('a stream that is it keeps its place', () => {
  const part = { part: 'place', source: 'kiln', side: null, expected: 'kiln-gas', supply: 'bought', usual_unit: '', assumed: false };
  expect(isStream(document, 'kiln-gas', 'gas')).toEqual([{ change: 'set-stream', stream: 'gas', part }]);
  expect(isStream(document, 'kiln-gas', 'nobody')).toEqual([]);
});

test('what is added brings its source, and never the id of another', () => {
  const [source, stream, ...more] = added(document, sector, 'diesel', zh);
  expect(source).toMatchObject({ change: 'set-document', part: { part: 'sources', sources: [{ id: 'kiln' }, { id: 'cars', name: '车辆' }] } });
  expect(stream).toMatchObject({ change: 'add-stream', at: 1, stream: { id: 'diesel', expected: 'diesel', activity: [{ period, amount: null }] } });
  expect(more).toEqual([]);
  expect(added(document, sector, 'gas', zh)).toMatchObject([{ change: 'add-stream', stream: { id: 'gas-2', expected: 'gas' } }]);
  expect(added(document, sector, 'unheard-of', zh)).toEqual([]);
});
