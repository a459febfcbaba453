// What a phone would read: dark runs of modules drawn as a picture and given to a reader of such codes.
import jsqr from 'jsqr';

/** Dots of the picture to one module. */
const SCALE = 4;

/** `runs`: where a run of dark modules begins, and how many they are; `size`: modules of a side, the light border included. */
export function read(runs: Iterable<readonly [x: number, y: number, width: number]>, size: number): string | undefined {
  const side = size * SCALE;
  const dots = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y, width] of runs)
    for (let down = y * SCALE; down < (y + 1) * SCALE; down += 1)
      for (let across = x * SCALE; across < (x + width) * SCALE; across += 1) dots.fill(0, (down * side + across) * 4, (down * side + across) * 4 + 3);
  return jsqr(dots, side, side)?.data;
}
