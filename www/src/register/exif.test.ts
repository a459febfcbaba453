// The day in a photograph, in both orders of bytes; and files that have none or lie about their lengths.
import { expect, test } from 'vitest';
import { photo } from '../../test/photo';
import { takenOn } from './exif';

test('the day is read in either order of bytes', () => {
  expect(takenOn(photo('2026:03:09 10:20:30', true))).toBe('2026-03-09');
  expect(takenOn(photo('2026:03:09 10:20:30', false))).toBe('2026-03-09');
});

test('a file without a day, cut off or of another kind has none', () => {
  const whole = photo('2026:03:09 10:20:30', true);
  // The time of day, the end of the text and the end of the file are not needed.
  for (let end = 0; end < whole.length - 12; end += 1) expect(takenOn(whole.subarray(0, end))).toBeNull();
  expect(takenOn(photo('    :  :     :  :  ', true))).toBeNull();
  expect(takenOn(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBeNull();
});
