// Ids of the library are said by name in a notice, and nothing else is touched.
import { expect, test } from 'vitest';
import { texts } from '../i18n/texts';
import { learnIds, withNames } from './ids';

test('an id by itself is named, one inside a longer id is not', async () => {
  await texts.choose('zh');
  expect(withNames('ndrc-set-a, other')).toBe('ndrc-set-a, other');
  const families = [{ id: 'ndrc-set-a', zh: '发改委行业指南缺省值', en: 'NDRC guideline defaults' }];
  learnIds({ families } as unknown as Parameters<typeof learnIds>[0]);
  expect(withNames('mee-style-set-b, ndrc-set-a')).toBe('mee-style-set-b, 发改委行业指南缺省值');
  expect(withNames('0.0136 tC/GJ (ndrc-set-a/coke/carbon-per-energy)')).toBe('0.0136 tC/GJ (ndrc-set-a/coke/carbon-per-energy)');
  expect(withNames('按 gbt-32151-13-2023 的条文')).toBe('按 GB/T 32151.13-2023 的条文');
  await texts.choose('en');
  expect(withNames('（ndrc-set-a）')).toBe('（NDRC guideline defaults）');
});
