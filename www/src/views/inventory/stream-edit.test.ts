import { expect, test } from 'vitest';
import type { Stream } from '../../core/wire';
import { altered, merged } from './stream-edit';

const MONTH = { from: '2025-01-01', to: '2025-01-31' };
const coal = { id: 'coal', source: 's', name: '煤', activity: [], balances: [{ period: MONTH, opening: null, received: null, closing: null }] } satisfies Stream;
const put = (field: string, value: string) => ({
  stream: 'coal',
  alter: (stream: Stream): Stream => ({ ...stream, balances: (stream.balances ?? []).map((one) => ({ ...one, [field]: { value, unit: 't' } })) }),
});

test('two cells of one entry are one change that has both', () => {
  const edits = [put('opening', '5'), put('closing', '7')];
  expect(altered(edits)).toEqual(['coal']);
  const balance = { period: MONTH, opening: { value: '5', unit: 't' }, received: null, closing: { value: '7', unit: 't' } };
  expect(merged(edits, new Map([['coal', coal]]))).toEqual([{ change: 'set-stream', stream: 'coal', part: { part: 'balances', balances: [balance] } }]);
});

test('plain changes pass, what changes nothing is none, and an unknown stream is left alone', () => {
  const plain = { change: 'set-text', stream: 'coal', field: 'note', text: '盘点' };
  const same = { stream: 'coal', alter: (stream: Stream): Stream => ({ ...stream }) };
  expect(merged([plain, null, same], new Map([['coal', coal]]))).toEqual([plain]);
  expect(merged([put('opening', '5')], new Map())).toEqual([]);
});
