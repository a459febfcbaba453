// The page says what the standards say: the terms of GB/T 32150 in Chinese and of ISO 14064-1 in English, one for a thing.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../data/messages');

/** Where the thing is named, and by which words. */
const TERMS: readonly (readonly [file: string, key: string, zh: string, en: string])[] = [
  ['page', 'column-amount', '活动数据', 'Activity data'],
  ['page', 'column-source', '排放源', 'Emission source'],
  ['page', 'column-evidence', '佐证', 'Evidence'],
  ['page-report', 'report-entity', '报告主体', 'Reporting entity'],
  ['page-report', 'report-boundary', '核算边界', 'Accounting boundary'],
  ['page-report', 'report-title', '温室气体排放报告', 'Greenhouse gas emissions report'],
  ['page-report', 'report-factors', '排放因子', 'factors'],
  ['page-report', 'report-methods', '核算方法', 'Quantification methods'],
  ['page-setup', 'setup-gwp', '全球变暖潜势', 'GWP'],
  ['page-setup', 'setup-period', '报告期', 'Reporting period'],
  ['page-factors', 'factors-own', '实测值', 'Measured values'],
  ['page-factors', 'parameter-ncv', '低位发热量', 'Net calorific value'],
  ['page-factors', 'parameter-carbon-per-energy', '单位热值含碳量', 'Carbon per energy'],
  ['page-factors', 'parameter-oxidation', '碳氧化率', 'Oxidation factor'],
  ['page-factors', 'parameter-emission-factor', '排放因子', 'Emission factor'],
  ['page', 'place-base-year', '基准年', 'Base year'],
];

/** Words that mean one of these and are not it: of other schemes, of older drafts, of our own code. */
const OTHERS = {
  zh: ['源流', '自测值', '自有因子', '自备因子', '排放系数', '活动水平', '温室气体折算', '碳排查', '碳足迹核算'],
  en: ['source stream', 'family of defaults', 'emission coefficient', 'activity level', 'carbon footprint', 'own factor', 'own value'],
} as const;

const text = (language: string, file: string) => readFileSync(join(FOLDER, language, `${file}.ftl`), 'utf8');

test('each thing is called by the term of its standard, in both languages', () => {
  for (const [file, key, zh, en] of TERMS)
    for (const [language, term] of [['zh', zh], ['en', en]] as const) {
      const line = text(language, file).split('\n').find((one) => one.startsWith(`${key} = `));
      expect(line, `${language} ${key}`).toContain(term);
    }
});

test('no other word stands for it anywhere on the page', () => {
  for (const language of ['zh', 'en'] as const)
    for (const file of readdirSync(join(FOLDER, language)).filter((name) => name.startsWith('page') || name.startsWith('notices'))) {
      const said = text(language, file.replace('.ftl', '')).split('\n').filter((line) => !line.startsWith('#')).join('\n').toLowerCase();
      for (const word of OTHERS[language]) expect(said.includes(word), `${language}/${file}: ${word}`).toBe(false);
    }
});
