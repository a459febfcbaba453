// What a clerk sees of numbers that nobody entered.
import { type TemplateResult, nothing } from 'lit';
import { beforeAll, expect, test } from 'vitest';
import type { Derivation, DerivedInput } from '../../core/wire';
import { texts } from '../../i18n/texts';
import { published, readingRow, readingSaid } from './published';
import { readings } from './readings';
import './texts';

beforeAll(() => texts.choose('zh'));

/** The words of a template, without its tags. */
function text(part: unknown): string {
  if (Array.isArray(part)) return part.map(text).join('');
  if (part === nothing || part === null || part === undefined) return '';
  if (typeof part !== 'object' || !('strings' in part)) return String(part);
  const { strings, values } = part as TemplateResult;
  return [...strings].map((one, i) => one + text(values[i])).join('').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

test('a constant and a table say their source, place and how far they were checked', () => {
  const source = { source: 's', source_zh: '指南', source_en: 'guide', locator_zh: '表 2.1', locator_en: 'table 2.1' };
  const constant = { ...source, kind: 'constant', symbol: '83.74', zh: '给水热焓', en: 'feed water', printed: '83.74', unit: 'kJ/kg', status: 'secondary copy' } as const;
  const table = { ...source, kind: 'table', symbol: 'h', zh: '饱和蒸汽热焓', en: 'saturated steam', printed: '', unit: 'kJ/kg', status: 'primary text read' } as const;
  const said = text(published([constant, table]));
  expect(said).toMatch(/给水热焓 83\.74\s?kJ\/kg 缺省\s未核 · 指南 · 表 2\.1/);
  expect(said).toMatch(/饱和蒸汽热焓 按压力、温度查表 缺省\s已核/);
});

test('what a reading filled in is not called entered', () => {
  const input = { value: 83.74, unit: 'kJ/kg', zh: '扣除热焓', en: 'deducted' } as unknown as DerivedInput;
  const reading = { ambiguity: 'a', reading: 'r', zh: '蒸汽热焓是否扣除', en: 'deducted or not', printed: '83.74', unit: 'kJ/kg', status: 'from memory', reading_zh: '扣减', reading_en: 'less', clause_zh: '公式（13）', clause_en: '(13)', chosen: false } as const;
  const said = text(readingRow('扣除热焓', input, reading));
  expect(said).toMatch(/83\.74\s?kJ\/kg 按口径取值：蒸汽热焓是否扣除：扣减（未填报） · 公式（13） 缺省\s未核/);
});

test('a chosen reading is named as chosen', () => {
  const reading = { ambiguity: 'a', reading: 'r', zh: '含碳量', en: 'carbon', printed: null, unit: '', status: null, reading_zh: '12.1', reading_en: '12.1', clause_zh: '附录二', clause_en: 'annex 2', chosen: true } as const;
  expect(text(readingSaid(reading))).toContain('按所选口径取值：含碳量：12.1 · 附录二');
});

test('a reading that lacks data says which, and every other its total', () => {
  const one = { kind: 'reading', id: 'a/x', zh: '甲', en: 'A', taken: true, value: 1, difference: 0, total: 10, total_difference: 0, missing: 0, status: null, changes: [] } as const;
  const lacks = { ...one, zh: '乙', taken: false, total: null, total_difference: null, needs_zh: '实测含碳量', needs_en: 'measured carbon', lacking: ['焦炉煤气'] };
  const told = { alternatives: [one, lacks, { ...one, kind: 'gwp', zh: '丙' }], unit: 'tCO2' } as unknown as Derivation;
  const rows = readings(told);
  const said = rows ? text(rows) : '';
  expect(said).toContain('须先填：实测含碳量（焦炉煤气）');
  expect(said).toMatch(/甲 10\.00 tCO₂ 现取/);
  expect(said).not.toContain('丙');
});
