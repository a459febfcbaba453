// Modules that come late or not at all.
import { expect, test } from 'vitest';
import { Core, Trap } from './load';
import type { Request } from './protocol';

/** A worker that answers every request with its task. */
function echo() {
  const worker = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    postMessage: ({ id, task }: Request) => queueMicrotask(() => worker.onmessage?.({ data: { id, answer: task.do } })),
    terminate: () => (worker.postMessage = () => undefined),
  };
  return Promise.resolve(worker as unknown as Worker);
}

test('a module that the network did not give is fetched again', async () => {
  let fetched = 0;
  const chunk = () => (++fetched === 1 ? Promise.reject(new TypeError('no network')) : Promise.resolve({ default: '' }));
  const audit = new Core(echo(), { audit: chunk }).module('audit');
  await expect(audit.call({})).rejects.toThrow('no network');
  expect(await audit.call({})).toBe('call');
  expect(await audit.call({})).toBe('call');
  expect(fetched).toBe(2);
});

test('a module that arrives after its worker has been ended is a trap, not silence', async () => {
  let arrive: (module: { default: string }) => void = () => undefined;
  const late = new Promise<{ default: string }>((resolve) => (arrive = resolve));
  const core = new Core(echo(), { audit: () => late });
  const answer = core.module('audit').call({});
  await core.stop();
  arrive({ default: '' });
  await expect(answer).rejects.toBeInstanceOf(Trap);
});
