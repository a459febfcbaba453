// Units on the screen.
import { expect, test } from 'vitest';
import { texts } from '../i18n/texts';
import { unit } from './unit';

test('units get their small figures', async () => {
  expect(unit('tCO2/万Nm3')).toBe('tCO₂/万Nm³');
  expect(unit('tC/t')).toBe('tC/t');
  await texts.choose('zh');
  expect(unit('tCO2/10^4Nm3')).toBe('tCO₂/万Nm³');
  await texts.choose('en');
  expect(unit('tCO2/10^4Nm3')).toBe('tCO₂/10⁴ Nm³');
  expect(unit('%')).toBe('%');
  expect(unit('1')).toBe('');
});
