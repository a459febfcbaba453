// Paths, journal entries and matches in words.
import { beforeAll, expect, test } from 'vitest';
import type { JournalEntry } from '../core/wire';
import { texts } from '../i18n/texts';
import { changes } from './changes';
import { checked, matched, unlike } from './found';
import { learnIds } from './ids';
import type { Names } from './names';
import { fieldOf, place, sourceOf, streamOf } from './place';

const names: Names = {
  stream: (id) => (id === 's9' ? { name: '净购入电力', ordinal: 9 } : { name: id, ordinal: null }),
  input: (_, name) => (name === 'carbon_content' ? '含碳量' : name),
};

function entry(changesMade: JournalEntry['changes'], reverse: JournalEntry['reverse']): JournalEntry {
  return { seq: 1, at: '2026-11-23T10:42:00+08:00', by: '甲', changes: changesMade, reverse, previous: '', digest: '' };
}

beforeAll(() => texts.choose('zh'));

test('a path is said as row, name and field', () => {
  expect(place('streams/s9/activity/0/amount', names)).toBe('第 9 行 净购入电力 · 活动数据（原样）');
  expect(place('streams/s9/inputs/carbon_content', names)).toBe('第 9 行 净购入电力 · 含碳量');
  expect(place('streams/far', names)).toBe('far');
  expect(place('settings/family', names)).toBe('核算选项');
  expect(place('format', names)).toBeNull();
  expect(place('forms/0/matches/1/reason', names)).toBe('统计报表');
  expect(streamOf('streams/s9/inputs/x')).toBe('s9');
  expect(sourceOf('sources/coking/x')).toBe('coking');
  expect(fieldOf('streams/s9/inputs/x')).toBe('x');
  expect(fieldOf('streams/s9/name')).toBeNull();
});

test('an amount says what it was and what it is, the unit once', () => {
  const to = { change: 'set-amount', stream: 's9', entry: 0, amount: { value: '7200', unit: '万kWh' } } as const;
  const from = { ...to, amount: { value: '7020', unit: '万kWh' } };
  expect(changes(entry([to], [from]), names)).toBe('净购入电力 7,020 → 7,200 万kWh');
  expect(changes(entry([to], [{ ...to, amount: null }]), names)).toBe('净购入电力 待填 → 7,200 万kWh');
  expect(changes(entry([to], [{ ...to, amount: { value: '72', unit: 'GWh' } }]), names)).toBe(
    '净购入电力 72 GWh → 7,200 万kWh',
  );
});

test('a unit typed behind the number is the one that is said', () => {
  const to = { change: 'set-amount', stream: 's9', entry: 0, amount: { value: '72 GWh', unit: '万kWh' } } as const;
  const from = { ...to, amount: { value: '7020', unit: '万kWh' } };
  expect(changes(entry([to], [from]), names)).toBe('净购入电力 7,020 万kWh → 72 GWh');
});

test('the reverse of several changes is read from its end', () => {
  const set = (stream: string, value: string) =>
    ({ change: 'set-input', stream, input: 'carbon_content', value: value ? { value, unit: 'tC/t' } : null }) as const;
  expect(changes(entry([set('s9', '0.77'), set('b', '')], [set('b', '0.8'), set('s9', '0.78')]), names)).toBe(
    '净购入电力 · 含碳量 0.78 → 0.77 tC/t；b · 含碳量 0.8 tC/t → 缺省值',
  );
});

test('only a primary text that was read counts as checked', () => {
  expect(checked('primary text read').tone).toBe('ok');
  expect(checked('secondary copy')).toEqual({ tone: 'warn', word: '缺省\u00A0未核' });
  expect(matched([{ how: 'other-year', asked: 2025, used: 2023 }])).toBe('未找到 2025 年，取 2023 年');
});

test('how a default was found is said in the cell wherever it is not the one that was asked for', () => {
  expect([matched([{ how: 'exact' }]), unlike([{ how: 'exact' }])]).toEqual(['精确匹配', '']);
  expect(unlike([{ how: 'other-year', asked: 2025, used: 2023 }])).toBe('取 2023 年');
  expect(unlike([{ how: 'latest-year', used: 2023 }])).toBe('取最近 2023 年');
  learnIds({ regions: [{ id: 'CN-XZ', zh: '西藏', en: 'Tibet' }, { id: 'CN', zh: '全国', en: 'China' }] } as unknown as Parameters<typeof learnIds>[0]);
  const region = { how: 'other-region', asked: 'CN-XZ', used: 'CN' } as const;
  expect([matched([region]), unlike([region])]).toEqual(['未找到 西藏，取 全国', '取 全国']);
});
