// What a phone reads off the square is the code, to the last sign.
import { expect, test } from 'vitest';
import { read } from '../../../test/phone';
import { square } from './phone';

test('a phone reads the code whole, and the square is as wide as it was asked to be', () => {
  const digest = '0123456789abcdeffedcba98765432100f1e2d3c4b5a69788796a5b4c3d2e1f0';
  const svg = decodeURIComponent(square(digest, 13).replace('data:image/svg+xml,', ''));
  expect(svg).toContain("width='13mm' height='13mm'");
  const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, x, y, width]) => [Number(x), Number(y), Number(width)] as const);
  expect(read(runs, Number(/viewBox='0 0 (\d+) /.exec(svg)?.[1]))).toBe(digest);
});
