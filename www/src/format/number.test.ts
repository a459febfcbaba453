// Numbers on the screen: commas, minus, rounding, signs.
import { expect, test } from 'vitest';
import { amount, exact, factor, rounded, signed, typed } from './number';

test('rounded numbers carry commas, two decimals and a true minus', () => {
  expect(rounded(470891.16698085953)).toBe('470,891.17');
  expect(rounded(-9504)).toBe('\u22129,504.00');
  expect(rounded(0)).toBe('0.00');
  expect(rounded(-0.001)).toBe('0.00');
});

test('rounding is that of the language, whatever the size', () => {
  const values = Array.from({ length: 400 }, (_, i) => (i % 2 ? -1 : 1) * Math.sin(i + 1) * 10 ** ((i % 26) - 8));
  for (const value of [...values, 1.005, -2.675, 0.5, 999.995, 1e21, 5e-7]) {
    for (const digits of [0, 2, 4, 12]) {
      const usual = new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' }).format(value);
      expect(rounded(value, digits), `${value} ${digits}`).toBe(usual.replace('-', '\u2212'));
    }
  }
});

test('the unrounded number keeps every digit', () => {
  expect(exact(470891.16698085953)).toBe('470,891.16698085953');
  expect(exact(-1376000)).toBe('\u22121,376,000');
  expect(exact(0.1)).toBe('0.1');
  expect(exact(1e-9)).toBe('1e\u22129');
});

test('a sum of amounts has no decimals that say nothing', () => {
  expect(amount(1330000)).toBe('1,330,000');
  expect(amount(0.1 + 0.2)).toBe('0.3');
  expect(amount(110833.33333333333)).toBe('110,833.3333');
  expect(amount(0)).toBe('0');
});

test('a small factor keeps four digits that count', () => {
  expect(factor(0.77)).toBe('0.7700');
  expect(factor(21.6219)).toBe('21.6219');
  expect(factor(0.0136)).toBe('0.01360');
  expect(factor(0)).toBe('0.0000');
});

test('a change has a sign', () => {
  expect(signed(955.08)).toBe('+955.08');
  expect(signed(-0.5)).toBe('\u22120.50');
  expect(signed(0)).toBe('0.00');
});

test('typed text is grouped only when it is a plain number', () => {
  expect(typed('31500')).toBe('31,500');
  expect(typed('-86400.5')).toBe('\u221286,400.5');
  expect(typed('=4310+2890')).toBe('=4310+2890');
  expect(typed('32O 万t')).toBe('32O 万t');
  expect(typed('1,2')).toBe('1,2');
});
