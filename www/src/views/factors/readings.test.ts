// The reason for another reading is kept beside it, and beside nothing else.
import { expect, test } from 'vitest';
import type { Change } from '../../core/wire';
import { because } from './readings';

test('the reading that was just chosen keeps its reason', () => {
  const readings = [
    { ambiguity: 'a', reading: 'x', reason: '先前' },
    { ambiguity: 'b', reading: 'y' },
  ];
  const change: Change = { change: 'set-document', part: { part: 'readings', readings } };
  expect(because(change, '与环评一致')).toEqual({
    change: 'set-document',
    part: { part: 'readings', readings: [readings[0], { ambiguity: 'b', reading: 'y', reason: '与环评一致' }] },
  });
  expect(because(change, '')).toBe(change);
  const gwp: Change = { change: 'set-setting', setting: 'gwp', value: 'ar6' };
  expect(because(gwp, '与环评一致')).toBe(gwp);
});
