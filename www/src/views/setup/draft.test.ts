// A new document holds what was chosen and no figure; next year's holds last year's structure and no figure.
import { expect, test } from 'vitest';
import type { Inventory, Sector } from '../../core/wire';
import { type Choices, begin, follow } from './draft';

const choices: Choices = {
  title: '甲厂 2026',
  name: '甲厂',
  sector: 'tiny',
  boundary: '',
  period: { from: '2026-01-01', to: '2026-12-31' },
  family: 'f',
  electricity: null,
  region: 'CN',
  gwp: null,
  prepared_by: '张三',
  reviewed_by: '',
  approved_by: '',
};

const expected = { source: 's', item: 'coke', unit: 't', zh: '焦炭', en: 'coke', evidence_zh: '', evidence_en: '' };

const sector = {
  id: 'tiny',
  sources: [
    { id: 'unused', zh: '加工', en: 'processing', method: 'carbon-balance', class: 'process' },
    { id: 's', zh: '炼焦', en: 'coking', method: 'carbon-balance', class: 'process' },
  ],
  streams: [
    { ...expected, id: 'made', list: 'outputs', usual: true },
    { ...expected, id: 'rare', usual: false },
  ],
} as unknown as Sector;

test('a new document has the usual streams, each without a figure, and only the choices made', () => {
  const made = begin(choices, sector, ({ zh }) => zh);
  expect(made.settings).toEqual({ family: 'f' });
  expect(made.entity).toEqual({ name: '甲厂', sector: 'tiny', prepared_by: '张三' });
  expect(made.sources.map(({ id }) => id)).toEqual(['s']);
  expect(made.streams).toEqual([
    {
      id: 'made',
      source: 's',
      side: 'outputs',
      expected: 'made',
      name: '焦炭',
      item: 'coke',
      usual_unit: 't',
      activity: [{ period: choices.period, amount: null }],
    },
  ]);
});

test('next year keeps what the streams are and drops what was measured', () => {
  const month = { from: '2024-02-01', to: '2024-02-29' };
  const last: Inventory = {
    format: 'nearzero/inventory@1',
    title: '甲厂 2024',
    entity: { name: '甲厂', sector: 'tiny' },
    period: { from: '2024-01-01', to: '2024-12-31' },
    settings: { family: 'g' },
    absent: [{ expected: 'rare', reason: '无此设备' }],
    products: [{ id: 'p', name: '焦炭', amount: { value: '160', unit: '万t' } }],
    sources: [{ id: 's', name: '炼焦', class: 'process', method: 'carbon-balance' }],
    streams: [
      {
        id: 'a',
        source: 's',
        name: '焦炭',
        activity: [{ period: month, amount: { value: '1', unit: 't' }, meter: 'm' }],
        inputs: { carbon_content: { value: '0.8', unit: 'tC/t' } },
        meters: [{ id: 'm', name: '皮带秤' }],
        batches: [{ id: 'b', amount: { value: '1', unit: 't' }, results: {} }],
        evidence: '2024 年台账',
      },
    ],
    journal: [],
  };
  const next = follow(last, choices);
  expect(next.settings).toEqual({ family: 'f' });
  expect(next.absent).toEqual(last.absent);
  expect(next.products?.[0]?.amount).toEqual({ value: '', unit: '万t' });
  expect(next.streams).toEqual([
    {
      id: 'a',
      source: 's',
      name: '焦炭',
      meters: [{ id: 'm', name: '皮带秤' }],
      activity: [{ period: { from: '2026-02-01', to: '2026-02-28' }, amount: null, meter: 'm' }],
    },
  ]);
  const half = { ...choices, period: { from: '2026-01-01', to: '2026-06-30' } };
  expect(follow(last, half).streams[0]?.activity).toEqual([{ period: half.period, amount: null }]);
});
