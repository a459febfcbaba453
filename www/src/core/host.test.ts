// A worker that dies or falls silent is replaced.
import { expect, test } from 'vitest';
import { FakeCore, tiny } from '../../test/fake-core';
import { CoreHost } from './host';
import { Trap } from './load';

test('a dead worker is replaced, and whoever asked is told', async () => {
  const fake = new FakeCore();
  const core = new CoreHost(fake.start);
  fake.deadly = 'describe';
  await expect(core.call('describe', {})).rejects.toBeInstanceOf(Trap);
  expect(fake.started).toBe(2);
  expect(core.generation).toBe(2);
  expect((await core.open(tiny())).handle).toBe(1);
});

test('a worker that never answers is given up', async () => {
  const fake = new FakeCore();
  const core = new CoreHost(fake.start, 20);
  fake.silent = 'describe';
  await expect(core.call('describe', {})).rejects.toThrow('does not answer');
  expect(fake.started).toBe(2);
});

test('several questions that die together start one new worker', async () => {
  const fake = new FakeCore();
  const core = new CoreHost(fake.start);
  fake.deadly = 'describe';
  await Promise.allSettled([core.call('describe', {}), core.call('describe', {}), core.save(1)]);
  expect(fake.started).toBe(2);
});
