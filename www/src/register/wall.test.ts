// The wall: what is late is hatched from the day that was not kept, what was reached fills the bar, nothing is hidden.
import { expect, test } from 'vitest';
import { act, item, many } from '../../test/register';
import { barOf, groups, place, spanAround } from './wall';

const measures = [
  { n: 1, what: '前期：立项', standard: '', due: '2026-05-31', owner: '', stop: false },
  { n: 2, what: '铺设', standard: '', due: '2026-10-31', owner: '', stop: false },
  { n: 3, what: '验收', standard: '', due: '2026-12-10', owner: '', stop: false },
];
const plan = () => act('plan', { measures, replaces: [] });
const reached = (measure: number, done: string) => act('milestone_done', { measure, done, files: [] });

test('a span is of whole months and its days have their places', () => {
  const span = spanAround('2026-11-23');
  expect([span.from, span.to, span.months.length]).toEqual(['2026-09-01', '2027-04-01', 7]);
  expect(place(span, '2026-09-01')).toBe(0);
  expect(place(span, '2027-04-01')).toBe(1);
  expect(place(span, '2020-01-01')).toBe(0);
  // 61 of 212 days.
  expect(place(span, '2026-11-01')).toBeCloseTo(61 / 212, 12);
});

test('a milestone that was not kept is missed, and the bar is late since then', () => {
  const bar = barOf(item('rectifying', [plan(), reached(1, '2026-05-20')]), '2026-11-23');
  expect(bar.marks.map(({ state, stage }) => [state, stage])).toEqual([['reached', '前期'], ['missed', ''], ['ahead', '']]);
  expect([bar.reached, bar.late, bar.until]).toEqual(['2026-05-20', { from: '2026-10-31', why: 'milestone' }, '2026-12-15']);
  // Looked at before it was reached, it was not reached.
  expect(barOf(item('rectifying', [plan(), reached(1, '2026-05-20')]), '2026-05-19').marks[0]?.state).toBe('ahead');
});

test('past its deadline it is late since then, and handed in it is not late any more', () => {
  const late = barOf(item('rectifying', [plan()]), '2026-12-20');
  expect(late.late).toEqual({ from: '2026-12-15', why: 'deadline' });
  const handed = { ...item('submitted', [plan(), act('submit', { files: [], open: [], plan: null, replaces: [], text: '' })]), word: 'completed' };
  expect([barOf(handed, '2026-12-20').late, barOf(handed, '2026-12-20').reached]).toEqual([null, '2026-05-01']);
});

test('groups count every unfinished item, the most pressing first', () => {
  const all = many(30).map((one) => ({ ...one, word: 'behind' }));
  const found = groups(all, ({ sponsor }) => sponsor, '2026-11-23');
  // A third of them is closed.
  expect(found.reduce((sum, { bars }) => sum + bars.length, 0)).toBe(20);
  for (const { bars, red, yellow, green } of found) {
    expect(red + yellow + green).toBe(bars.length);
    const lamps = bars.map((bar) => bar.item.lamp ?? '');
    expect(lamps).toEqual([...lamps].sort((a, b) => Number(a < b) - Number(a > b)));
  }
  const reds = found.map(({ red, yellow }) => red * 100 + yellow);
  expect(reds).toEqual([...reds].sort((a, b) => b - a));
});
