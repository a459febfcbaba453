// An office of one begins: a key is made and kept in its file, a ledger is begun, an item registered and signed, everything
// kept on this machine as the page keeps it. Worker, modules and store are the page's own; the test asks step by step.
import { startCore } from '../../../www/src/core/load';
import { Store } from '../../../www/src/desk/store';

const core = startCore();
const store = new Store();
const [keys, register] = [core.module('keys'), core.module('register')];
const AT = '2026-11-26T09:00:00+08:00';

async function asked<Answer>(answer: Promise<unknown>): Promise<Answer> {
  const given = (await answer) as Answer & { status: string; notices: unknown };
  if (given.status !== 'success') throw new Error(JSON.stringify(given.notices));
  return given;
}

async function kept(id: string, bytes: Uint8Array, entries: readonly object[] = []): Promise<void> {
  const card = { id, title: id, format: id, example: false, saved: AT, exported: null, size: bytes.length, base: 0, errors: 0, warnings: 0 };
  await store.snapshot(card, bytes);
  await store.append(card, entries.map((entry, i) => ({ seq: i + 1, at: AT, by: '甲', why: '', changes: [], reverse: [], ...entry })) as never);
}

async function office(suite: string, secrets: { random: string; passphrase: string }): Promise<{ file: string; bundle: string; said: string[] }> {
  const { passphrase } = secrets;
  const made = await asked<{ handle: number; public: string }>(keys.call({ verb: 'make-key', suite, ...secrets }));
  const file = await keys.save(made.handle);
  await kept('key', file);
  await asked(keys.call({ verb: 'close', handle: made.handle }));

  const key = await asked<{ handle: number }>(keys.open(file));
  await asked(keys.call({ verb: 'unlock', handle: key.handle, passphrase }));
  const begun = await asked<{ file: string }>(keys.call({ verb: 'start', handle: key.handle, name: '试验台账', person: '甲', org: '管委会', at: AT }));
  const ledger = await asked<{ handle: number }>(register.open(new TextEncoder().encode(begun.file)));
  const body = {
    batch: '', class: 'self-check', deadline: '2026-12-31', deadlineKind: 'fixed', feedback: '2026-11-20', major: false, number: '1',
    openness: 'internal', origin: '自查', original: '00'.repeat(32), ownDeadline: null, parent: null, point: '料场', pollution: ['扬尘'],
    source: '工业源', text: '料场未覆盖', upper: null,
  };
  const draft = await asked<{ text: string }>(register.call({ verb: 'draft', handle: ledger.handle, public: made.public, at: AT, kind: 'register', body }));
  const { signature } = await asked<{ signature: string }>(keys.call({ verb: 'sign', handle: key.handle, purpose: 'entry', text: draft.text }));
  await asked(register.call({ verb: 'append', handle: ledger.handle, text: draft.text, signature }));
  // Refused, in ways that a person brings about: what is said of it is kept as well.
  const wrong = await keys.call({ verb: 'unlock', handle: key.handle, passphrase: `${passphrase}?` });
  const odd = await keys.call({ verb: 'unlock', handle: key.handle, passphrase, more: 1 });
  const bundle = await register.save(ledger.handle);
  await kept('ledger', bundle, [{ why: draft.text }, { why: signature }]);
  const judged = await asked<object>(register.call({ verb: 'judge', handle: ledger.handle }));
  await asked(keys.call({ verb: 'close', handle: key.handle }));
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return { file: text(file), bundle: text(bundle), said: [wrong, odd, made, key, begun, judged].map((answer) => JSON.stringify(answer)) };
}

/** Whatever this origin keeps: every store of every database, and the small storages, bytes in hexadecimal digits. */
async function remembered(): Promise<string[]> {
  const all = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat().map(String);
  for (const { name = '' } of await indexedDB.databases()) {
    const base = await done(indexedDB.open(name));
    for (const of of base.objectStoreNames) {
      const items = await done(base.transaction(of).objectStore(of).getAll());
      all.push(...items.map((item) => (item instanceof Uint8Array ? `bytes ${hex(item)}` : JSON.stringify(item))));
    }
    base.close();
  }
  return all;
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

Object.assign(window, { office, remembered });
document.documentElement.dataset['ready'] = 'all';
