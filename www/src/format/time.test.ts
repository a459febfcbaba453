// Civil times at +08:00, whatever the machine thinks.
import { expect, test } from 'vitest';
import { clock, daysBetween, minute, period, stamp } from './time';

test('times are civil times at +08:00', () => {
  const now = new Date('2026-11-23T02:42:07Z');
  expect(stamp(now)).toBe('2026-11-23T10:42:07+08:00');
  expect(clock(now)).toBe('10:42');
  expect(minute(stamp(now))).toBe('2026-11-23 10:42');
});

test('days are counted whole', () => {
  expect(daysBetween('2026-11-16T10:42:00+08:00', new Date('2026-11-23T02:41:00Z'))).toBe(6);
  expect(daysBetween('2026-11-16T10:42:00+08:00', new Date('2026-11-23T02:43:00Z'))).toBe(7);
});

test('a calendar year is named by its number', () => {
  expect(period({ from: '2025-01-01', to: '2025-12-31' })).toBe('2025');
  expect(period({ from: '2025-04-01', to: '2026-03-31' })).toBe('2025-04-01 – 2026-03-31');
});
