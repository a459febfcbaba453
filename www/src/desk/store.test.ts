// The storage of this machine, on a fake IndexedDB: nothing overwritten, failures told apart.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { JournalEntry } from '../core/wire';
import { type FileCard, Store } from './store';

const card: FileCard = {
  id: 'a',
  title: '小账',
  format: 'f',
  example: false,
  saved: '2026-11-23T10:42:00+08:00',
  exported: null,
  size: 3,
  base: 0,
  errors: 0,
  warnings: 0,
};
const bytes = new Uint8Array([1, 2, 3]);

function entry(seq: number): JournalEntry {
  return { seq, at: '', by: '', changes: [], reverse: [], previous: '', digest: '' };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a file comes back with its journal, in order', async () => {
  const store = new Store();
  await store.snapshot(card, bytes);
  await store.append(card, [entry(1), entry(2)]);
  await store.append(card, [entry(10)]);
  const file = await new Store().read('a');
  expect(file?.bytes).toEqual(bytes);
  expect(file?.entries.map(({ seq }) => seq)).toEqual([1, 2, 10]);
  expect(await store.read('b')).toBeNull();
});

test('a fresh snapshot takes in the entries before it and keeps the later ones', async () => {
  const store = new Store();
  await store.snapshot(card, bytes);
  await store.append(card, [entry(1), entry(2), entry(3)]);
  await store.snapshot({ ...card, base: 2 }, bytes);
  expect((await store.read('a'))?.entries.map(({ seq }) => seq)).toEqual([3]);
});

test('a step that another page wrote first is not overwritten', async () => {
  const [one, other] = [new Store(), new Store()];
  await one.snapshot(card, bytes);
  await one.append(card, [{ ...entry(1), by: '甲' }]);
  await expect(other.append({ ...card, title: '乙' }, [{ ...entry(1), by: '乙' }])).rejects.toMatchObject({ trouble: 'taken' });
  const file = await one.read('a');
  expect(file?.entries[0]?.by).toBe('甲');
  expect(file?.card.title).toBe('小账');
});

test('files are listed with the last written first, and one can be removed without touching the others', async () => {
  const store = new Store();
  await store.snapshot(card, bytes);
  await store.snapshot({ ...card, id: 'ab', saved: '2026-11-24T08:00:00+08:00' }, bytes);
  await store.append({ ...card, id: 'ab', saved: '2026-11-24T08:00:00+08:00' }, [entry(1)]);
  expect((await store.cards()).map(({ id }) => id)).toEqual(['ab', 'a']);
  await store.remove('a');
  expect((await store.cards()).map(({ id }) => id)).toEqual(['ab']);
  expect((await store.read('ab'))?.entries).toHaveLength(1);
});

test('a browser that refuses storage, or has no room, is told apart', async () => {
  const refusing = { open: () => { throw new DOMException('no', 'SecurityError'); } };
  vi.stubGlobal('indexedDB', refusing);
  await expect(new Store().cards()).rejects.toMatchObject({ trouble: 'refused' });
  vi.stubGlobal('indexedDB', { open: () => { throw new DOMException('full', 'QuotaExceededError'); } });
  await expect(new Store().snapshot(card, bytes)).rejects.toMatchObject({ trouble: 'full' });
  vi.unstubAllGlobals();
});
