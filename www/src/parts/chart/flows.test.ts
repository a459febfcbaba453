// The layout of a balance: both sides as thick as they weigh, hairlines kept, no end above another.
import { expect, test } from 'vitest';
import { type Flow, laid } from './flows';

const flow = (name: string, value: number, kind: Flow['kind']): Flow => ({ name, value, kind, number: name });

test('flows are as thick as they weigh, on both sides of the process', () => {
  const found = laid([flow('coal', 300, 'in'), flow('coke', 200, 'out'), flow('air', 100, 'air')], 720, 190);
  const thick = Object.fromEntries(found?.flows.map(({ flow: { name }, thick: width }) => [name, width]) ?? []);
  expect(thick['coal']).toBeCloseTo((thick['coke'] ?? 0) + (thick['air'] ?? 0), 6);
  expect(thick['coke']).toBeCloseTo(2 * (thick['air'] ?? 0), 6);
  expect(found?.centre.height).toBeCloseTo(thick['coal'] ?? 0, 6);
});

test('what weighs next to nothing stays a line, and words have room', () => {
  const found = laid([flow('coal', 1e6, 'in'), ...['a', 'b', 'c'].map((name) => flow(name, 1, 'out')), flow('air', 999_997, 'air')], 720, 190);
  expect(found?.flows.every(({ thick }) => thick >= 1)).toBe(true);
  const ends = (found?.flows ?? []).filter(({ flow: { kind } }) => kind !== 'in').map(({ node }) => node.y).sort((a, b) => a - b);
  for (const [i, y] of ends.slice(1).entries()) expect(y - (ends[i] ?? 0)).toBeGreaterThan(26);
});

test('a balance of nothing has no picture', () => {
  expect(laid([flow('coal', 0, 'in'), flow('air', 0, 'air')], 720, 190)).toBeNull();
});
