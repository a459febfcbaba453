// A worker that dies or falls silent is replaced.
import { expect, test } from 'vitest';
import { FakeCore, tiny } from '../../test/fake-core';
import { CoreHost } from './host';
import { type RemoteHost, Trap } from './load';

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

test('an explanation comes from a copy in the second module, which follows every edit', async () => {
  const fake = new FakeCore();
  const core = new CoreHost(fake.start);
  const handle = (await core.open(tiny())).handle ?? 0;
  const sign = { at: '2026-01-01T00:00:00+08:00', by: '甲' };
  const amount = async () => {
    const { derivation } = await core.call('explain', { handle, id: 's1' });
    return (derivation as unknown as Record<string, { value: string }>)['s1']?.value;
  };
  const set = (value: string) =>
    core.call('apply', {
      handle,
      edit: { ...sign, changes: [{ change: 'set-amount', stream: 's1', entry: 0, amount: { value, unit: 't' } }] },
    });
  expect(await amount()).toBe('10');
  await set('11');
  await set('12');
  expect(await Promise.all([amount(), amount()])).toEqual(['12', '12']);
  await core.call('undo', { handle, signature: sign });
  expect(await amount()).toBe('11');
  fake.deadly = 'explain';
  await expect(amount()).rejects.toBeInstanceOf(Trap);
  expect((await core.open(tiny())).handle).toBe(handle);
  expect(await amount()).toBe('10');
});

test('a copy that could not be made is made when it is asked for again', async () => {
  const fake = new FakeCore();
  const start = () => {
    const started = fake.start();
    let offline = true;
    const open = async (host: RemoteHost, bytes: Uint8Array) => {
      if (!offline) return host.open(bytes);
      offline = false;
      throw new TypeError('no network');
    };
    const module = (name: string) => {
      const host = started.module(name);
      return name === 'audit' ? { ...host, open: (bytes: Uint8Array) => open(host, bytes) } : host;
    };
    return { ...started, module };
  };
  const core = new CoreHost(start);
  const handle = (await core.open(tiny())).handle ?? 0;
  await expect(core.call('explain', { handle, id: 's1' })).rejects.toThrow('no network');
  expect((await core.call('explain', { handle, id: 's1' })).derivation).toMatchObject({ s1: { value: '10' } });
});

test('several questions that die together start one new worker', async () => {
  const fake = new FakeCore();
  const core = new CoreHost(fake.start);
  fake.deadly = 'describe';
  await Promise.allSettled([core.call('describe', {}), core.call('describe', {}), core.save(1)]);
  expect(fake.started).toBe(2);
});
