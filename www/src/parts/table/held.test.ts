// Keys typed ahead of a paste arrive where it has led, in order, and none is lost when it fails.
import { expect, test } from 'vitest';
import { HeldKeys, type Press } from './held';

const key = (name: string) => Object.assign(new Event('keydown', { cancelable: true }), { key: name }) as KeyboardEvent;

test('keys are held until it is known what they are for, then pressed there in order', async () => {
  const held = new HeldKeys();
  expect(held.take(key('Enter'))).toBe(false);
  let known: (press: Press | null) => void = () => undefined;
  const rest = held.until(new Promise((done) => (known = done)));
  const enter = key('Enter');
  expect(held.take(enter)).toBe(true);
  expect(enter.defaultPrevented).toBe(true);
  expect(held.take(key('ArrowDown'))).toBe(true);
  const pressed: string[] = [];
  known(({ key: name }) => name === 'Enter' && pressed.push(name) > 0);
  expect((await rest).map((one) => one.key)).toEqual(['ArrowDown']);
  expect(pressed).toEqual(['Enter']);
  expect(held.take(key('a'))).toBe(false);
});

test('a paste that fails holds no key back', async () => {
  const held = new HeldKeys();
  await expect(held.until(Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(held.take(key('a'))).toBe(false);
});
