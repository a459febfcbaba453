// Days: by hand, leap years included.
import { expect, test } from 'vitest';
import { isDay, lastOfMonth, monthsOf, nextDay, shiftYears, yearOf } from './day';

test('a day moves by years and stays a day', () => {
  expect(shiftYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(shiftYears('2025-02-28', -1)).toBe('2024-02-28');
  expect(shiftYears('2025-12-31', 1)).toBe('2026-12-31');
});

test('months end where they end', () => {
  expect(lastOfMonth('2024-02-10')).toBe('2024-02-29');
  expect(lastOfMonth('2025-02-10')).toBe('2025-02-28');
  expect(lastOfMonth('2025-12-01')).toBe('2025-12-31');
  expect(nextDay('2025-12-31')).toBe('2026-01-01');
});

test('a period falls into its months', () => {
  expect(monthsOf(yearOf(2025))).toHaveLength(12);
  expect(monthsOf(yearOf(2025))[1]).toEqual({ from: '2025-02-01', to: '2025-02-28' });
  expect(monthsOf({ from: '2025-01-16', to: '2025-03-02' })).toEqual([
    { from: '2025-01-16', to: '2025-01-31' },
    { from: '2025-02-01', to: '2025-02-28' },
    { from: '2025-03-01', to: '2025-03-02' },
  ]);
  expect(monthsOf({ from: '2025-03-02', to: '2025-01-16' })).toEqual([]);
});

test('only days that exist are days', () => {
  expect(['2025-02-28', '2024-02-29'].every(isDay)).toBe(true);
  expect(['2025-02-29', '2025-13-01', '2025-1-1', '', '20250101'].some(isDay)).toBe(false);
});
