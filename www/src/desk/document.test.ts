// The open document: saved before it is called saved, recovered after a crash, kept when storage fails.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { FakeCore, tiny } from '../../test/fake-core';
import { CoreHost } from '../core/host';
import type { Change } from '../core/wire';
import { Desk } from './desk';
import { Store, StoreError, type StoreTrouble } from './store';

/** A store that can be told to fail. */
class FailingStore extends Store {
  trouble: StoreTrouble | null = null;
  override append(...args: Parameters<Store['append']>): Promise<void> {
    return this.trouble ? Promise.reject(new StoreError(this.trouble, null)) : super.append(...args);
  }
  override snapshot(...args: Parameters<Store['snapshot']>): Promise<void> {
    return this.trouble ? Promise.reject(new StoreError(this.trouble, null)) : super.snapshot(...args);
  }
}

let fake: FakeCore;
let store: FailingStore;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fake = new FakeCore();
  store = new FailingStore();
});

function set(stream: string, value: string): Change[] {
  return [{ change: 'set-amount', stream, entry: 0, amount: { value, unit: 't' } }];
}

async function opened(desk = new Desk(new CoreHost(fake.start), store)) {
  const taken = await desk.takeBytes({ name: 'x.json', bytes: tiny() }, 'file');
  if (!('id' in taken)) throw new Error('refused');
  const document = await desk.open(taken.id);
  if (!document) throw new Error('absent');
  return { desk, document, id: taken.id };
}

async function amounts(document: { bytes(): Promise<Uint8Array> }): Promise<Record<string, string | undefined>> {
  const saved = JSON.parse(new TextDecoder().decode(await document.bytes())) as { amounts: Record<string, { value: string } | null> };
  return Object.fromEntries(Object.entries(saved.amounts).map(([id, amount]) => [id, amount?.value]));
}

test('an edit is on this machine before it is called saved, and is there after reopening', async () => {
  const { document, id } = await opened();
  const said: string[] = [];
  document.subscribe(() => said.push(document.saving.state));
  await document.apply(set('s1', '11'));
  await document.apply(set('s2', '22'));
  await document.undo();
  expect(said).toContain('saving');
  expect(document.saving.state).toBe('saved');
  expect((await store.read(id))?.entries).toHaveLength(3);
  const again = await new Desk(new CoreHost(fake.start), new Store()).open(id);
  expect(again && (await amounts(again))).toEqual({ s1: '11', s2: '20' });
});

test('what is noted while an edit is being written stays noted', async () => {
  const { document, id } = await opened();
  const edit = document.apply(set('s1', '11'));
  document.subscribe(() => void document.note({ errors: 2 }));
  await edit;
  expect(document.card.errors).toBe(2);
  expect((await store.read(id))?.card.errors).toBe(2);
});

test('a core that dies between edits is replaced from snapshot and journal', async () => {
  const { document } = await opened();
  await document.apply(set('s1', '11'));
  fake.deadly = 'view';
  expect((await document.view({ from: 0, count: 1 })).view?.title).toBe('小账');
  expect(fake.started).toBe(2);
  expect(await amounts(document)).toEqual({ s1: '11', s2: '20' });
});

test('an edit that kills the core is left out, and said to be', async () => {
  const { document } = await opened();
  await document.apply(set('s1', '11'));
  fake.deadly = 'apply';
  expect(await document.apply(set('s2', '99'))).toEqual({ lost: true });
  expect(await amounts(document)).toEqual({ s1: '11', s2: '20' });
  await document.apply(set('s2', '23'));
  expect(await amounts(document)).toEqual({ s1: '11', s2: '23' });
});

test.each(['full', 'refused', 'taken'] as const)('storage that is %s is said, and nothing in the page is lost', async (trouble) => {
  const { document } = await opened();
  store.trouble = trouble;
  await document.apply(set('s1', '11'));
  expect(document.saving).toEqual({ state: 'failed', trouble });
  expect(document.unsaved).toBe(1);
  expect(await amounts(document)).toEqual({ s1: '11', s2: '20' });
  fake.deadly = 'view';
  await document.view({ from: 0, count: 1 });
  expect(await amounts(document)).toEqual({ s1: '11', s2: '20' });
});

test('what could not be stored is stored with the next edit', async () => {
  const { document, id } = await opened();
  store.trouble = 'full';
  await document.apply(set('s1', '11'));
  store.trouble = null;
  await document.apply(set('s2', '22'));
  expect(document.unsaved).toBe(0);
  expect((await store.read(id))?.entries.map(({ seq }) => seq)).toEqual([1, 2]);
});

test('a long journal goes into a fresh snapshot', async () => {
  const { document, id } = await opened();
  for (let i = 1; i <= 101; i += 1) await document.apply(set('s1', String(i)));
  const file = await store.read(id);
  expect(file?.card.base).toBe(100);
  expect(file?.entries.map(({ seq }) => seq)).toEqual([101]);
  const again = await new Desk(new CoreHost(fake.start), new Store()).open(id);
  expect(again && (await amounts(again))).toEqual({ s1: '101', s2: '20' });
});

test('a file that is refused leaves the open one alone', async () => {
  const { desk, document } = await opened();
  await document.apply(set('s1', '11'));
  const bytes = new TextEncoder().encode('{"format":"other/thing@9"}');
  expect(await desk.takeBytes({ name: 'other.json', bytes }, 'file')).toMatchObject({ notices: [{ code: 'format-unknown' }] });
  expect(desk.current).toBe(document);
  expect(await amounts(document)).toEqual({ s1: '11', s2: '20' });
  expect(desk.cards).toHaveLength(1);
});

test('a file that is too large is not read', async () => {
  const { desk } = await opened();
  const file = { name: 'huge.json', size: 33 * 1024 * 1024 } as File;
  expect(await desk.take(file)).toMatchObject({ notices: [{ code: 'page-file-too-large', args: { found: '33.0 MB' } }] });
});

test('without storage a file still opens, and is listed as long as the page lives', async () => {
  store.trouble = 'refused';
  const { desk, document } = await opened();
  expect(desk.trouble).toBe('refused');
  expect(desk.cards).toHaveLength(1);
  await document.apply(set('s1', '11'));
  expect(await amounts(document)).toEqual({ s1: '11', s2: '20' });
});

test('a journal that does not follow its file is not passed over in silence', async () => {
  const { document, id } = await opened();
  await document.apply(set('s1', '11'));
  await document.apply(set('s2', '22'));
  class GappyStore extends Store {
    override async read(...args: Parameters<Store['read']>) {
      const file = await super.read(...args);
      return file && { ...file, entries: file.entries.slice(1) };
    }
  }
  const again = await new Desk(new CoreHost(fake.start), new GappyStore()).open(id);
  await expect(again?.view({ from: 0, count: 1 })).rejects.toThrow('does not follow');
  expect((await store.read(id))?.entries).toHaveLength(2);
});

test('a version that was fixed is read only until something follows it', async () => {
  const { document } = await opened();
  expect([document.writable, document.locked]).toEqual([true, false]);
  const version = { id: 'V1', kind: 'first', on: '2026-03-15', by: '王五' } as const;
  await document.apply([{ change: 'add-version', version }]);
  expect([document.writable, document.locked]).toEqual([false, true]);
  // What a page keeps of the file besides its contents is kept all the same.
  await document.note({ rows: 2 });
  expect((await store.cards())[0]?.rows).toBe(2);
  await document.apply([], '更正：漏记');
  expect([document.writable, document.locked, document.fixed?.since]).toEqual([true, false, 1]);
});
