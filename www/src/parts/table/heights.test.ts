// Where blocks begin: the sums of their heights, whatever was measured in whatever order.
import { expect, test } from 'vitest';
import { Heights } from './heights';

test('blocks stand one under another, measured or guessed', () => {
  const heights = new Heights(10);
  heights.resize(5);
  expect(heights.start(5)).toBe(50);
  expect(heights.measured(3, 40)).toBe(30);
  expect(heights.measured(1, 4)).toBe(-6);
  expect(heights.measured(1, 4)).toBe(0);
  expect([0, 1, 2, 3, 4, 5].map((index) => heights.start(index))).toEqual([0, 10, 14, 24, 64, 74]);
});

test('the block at a height is the one that covers it', () => {
  const heights = new Heights(10);
  heights.resize(4);
  heights.measured(1, 30);
  expect([-5, 0, 9, 10, 39, 40, 59, 999].map((offset) => heights.at(offset))).toEqual([0, 0, 0, 1, 1, 2, 3, 3]);
});

test('blocks that come and go leave the others their heights', () => {
  const heights = new Heights(10);
  heights.resize(3);
  heights.measured(2, 50);
  heights.resize(4);
  expect(heights.start(4)).toBe(80);
  heights.resize(2);
  expect(heights.start(9)).toBe(20);
  heights.resize(3);
  expect(heights.start(3)).toBe(30);
  heights.resize(0);
  expect([heights.start(0), heights.at(5)]).toEqual([0, 0]);
});
