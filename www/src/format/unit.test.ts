import { expect, test } from 'vitest';
import { unit } from './unit';

test('units get their small figures', () => {
  expect(unit('tCO2/万Nm3')).toBe('tCO₂/万Nm³');
  expect(unit('tC/t')).toBe('tC/t');
  expect(unit('%')).toBe('%');
  expect(unit('1')).toBe('');
});
