// Periods in which progress is asked for, by the calendar.
import { expect, test } from 'vitest';
import { periodBefore, periodOf, quarterName, quarterNamed } from './period';

test('a quarter, a month, a week and two weeks have the first and last day of the calendar', () => {
  expect(periodOf('quarter', '2026-11-23')).toEqual({ since: '2026-10-01', until: '2026-12-31' });
  expect(periodOf('month', '2024-02-10')).toEqual({ since: '2024-02-01', until: '2024-02-29' });
  // 2026-11-23 is a Monday, 2026-11-29 the Sunday after it.
  expect(periodOf('week', '2026-11-23')).toEqual({ since: '2026-11-23', until: '2026-11-29' });
  expect(periodOf('week', '2026-11-29')).toEqual({ since: '2026-11-23', until: '2026-11-29' });
  expect(periodOf('fortnight', '2024-01-14')).toEqual({ since: '2024-01-01', until: '2024-01-14' });
  expect(periodOf('fortnight', '2023-12-31')).toEqual({ since: '2023-12-18', until: '2023-12-31' });
});

test('the one before it ends on the day before it begins', () => {
  expect(periodBefore('quarter', '2026-02-01')).toEqual({ since: '2025-10-01', until: '2025-12-31' });
  expect(periodBefore('month', '2026-03-31')).toEqual({ since: '2026-02-01', until: '2026-02-28' });
  expect(periodBefore('week', '2026-11-25')).toEqual({ since: '2026-11-16', until: '2026-11-22' });
});

test('a quarter is written with its year, and nothing else is a quarter', () => {
  expect(quarterName('2026-11-23')).toBe('2026Q4');
  expect(quarterNamed('2026Q4')).toEqual({ since: '2026-10-01', until: '2026-12-31' });
  expect(['2026Q5', '2026', '', '2026q1'].map(quarterNamed)).toEqual([null, null, null, null]);
});
