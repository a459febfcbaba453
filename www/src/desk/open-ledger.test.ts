// The open ledger: a signed act is on this machine before it is called saved, is there after a crash and in another page, and nothing that another page
// wrote is overwritten.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeRegister, ledger } from '../../test/fake-register';
import { CoreHost } from '../core/host';
import { Desk } from './desk';
import type { OpenLedger } from './open-ledger';
import { type FileCard, Store, StoreError, type StoreTrouble } from './store';
import type { Verified } from './verified';

class FailingStore extends Store {
  trouble: StoreTrouble | null = null;
  override append(...args: Parameters<Store['append']>): Promise<void> {
    return this.trouble ? Promise.reject(new StoreError(this.trouble, null)) : super.append(...args);
  }
}

let fake: FakeRegister;
let store: FailingStore;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fake = new FakeRegister();
  store = new FailingStore();
});

async function opened(bytes = ledger('E s0 "first"', 'T 1 00')) {
  const desk = new Desk(new CoreHost(fake.start), store);
  const taken = await desk.takeBytes({ name: 'x.register', bytes }, 'file');
  if (!('id' in taken)) throw new Error('refused');
  const made = await desk.openLedger(taken.id);
  if (!made) throw new Error('absent');
  return { desk, made, id: taken.id };
}

/** Somebody else, later: another page or the same after a reload. */
async function later(id: string): Promise<OpenLedger> {
  const desk = new Desk(new CoreHost(fake.start), new Store());
  await desk.list();
  const found = await desk.openLedger(id);
  if (!found) throw new Error('absent');
  return found;
}

const signing = async () => ({ stamp: { version: '0', data: '' }, status: 'success' as const, notices: [], signature: 'ss' });
const act = (made: OpenLedger, said: string) => made.act({ public: 'p', at: '', kind: 'comment', body: { said } }, signing);

async function entries(made: OpenLedger): Promise<string[]> {
  const lines = new TextDecoder().decode(await made.bytes()).split('\n');
  return lines.flatMap((line) => /^E \w+ (.*)$/.exec(line)?.slice(1) ?? []).sort();
}

test('an act is on this machine before it is called saved, and there for whoever opens it next', async () => {
  const { made, id } = await opened();
  const states: string[] = [];
  made.subscribe(() => states.push(made.saving.state));
  await act(made, 'one');
  await act(made, 'two');
  expect(states).toContain('saving');
  expect([made.saving.state, made.unsaved, made.revision]).toEqual(['saved', 0, 2]);
  expect(await entries(await later(id))).toEqual(['"first"', '{"said":"one"}', '{"said":"two"}']);
});

test('what is not in force is not kept, and what was not signed is not appended', async () => {
  const { made, id } = await opened();
  expect(await act(made, 'refused')).toMatchObject({ appended: { kept: false, entry: { reason: 'state' } } });
  const locked = await made.act({ public: 'p', at: '', kind: 'comment', body: {} }, async () => ({ ...(await signing()), signature: undefined as never, notices: [{ code: 'key-locked', severity: 'error', where: '', args: {} }] }));
  expect(locked).toMatchObject({ notices: [{ code: 'key-locked' }] });
  expect([made.revision, (await store.read(id))?.entries.length]).toEqual([0, 0]);
});

test('a core that dies while signing loses that act and no other; a question that it left is asked again', async () => {
  const { made } = await opened();
  await act(made, 'one');
  fake.deadly = 'append';
  expect(await act(made, 'lost')).toEqual({ lost: true });
  await act(made, 'two');
  fake.deadly = 'save';
  expect(await entries(made)).toEqual(['"first"', '{"said":"one"}', '{"said":"two"}']);
});

test('where this machine has no room the act stays in the page, and is written when there is', async () => {
  const { made, id } = await opened();
  store.trouble = 'full';
  await act(made, 'one');
  expect([made.saving, made.unsaved]).toEqual([{ state: 'failed', trouble: 'full' }, 1]);
  expect(await entries(made)).toContain('{"said":"one"}');
  store.trouble = null;
  await act(made, 'two');
  expect(made.unsaved).toBe(0);
  expect(await entries(await later(id))).toEqual(['"first"', '{"said":"one"}', '{"said":"two"}']);
});

test('of two pages without locks the second one says so, and the first one keeps what it wrote', async () => {
  const { made, id } = await opened();
  const second = await later(id);
  await act(made, 'one');
  await act(second, 'late');
  expect(second.saving).toEqual({ state: 'failed', trouble: 'taken' });
  expect(await entries(await later(id))).toEqual(['"first"', '{"said":"one"}']);
});

test('a file is looked at in a copy, its lines are one step when taken in, and that of another ledger is refused', async () => {
  const { made, id } = await opened();
  const file = ledger('E s0 "first"', 'E s1 "theirs"', 'R - {"n":2}', 'T 3 00');
  expect(await made.trial(file, async (_, merged) => merged.new)).toEqual(['E s1 "theirs"', 'R - {"n":2}']);
  expect(await entries(made)).toEqual(['"first"']);
  expect(await made.take(file)).toMatchObject({ new: ['E s1 "theirs"', 'R - {"n":2}'] });
  expect((await store.read(id))?.entries).toMatchObject([{ seq: 1, lines: ['E s1 "theirs"', 'R - {"n":2}'] }]);
  // A second time it brings nothing, and no step is written.
  await made.take(file);
  expect((await store.read(id))?.entries).toHaveLength(1);
  expect(await made.take(new TextEncoder().encode('nearzero-register 1 {"name":"别的"}\n'))).toMatchObject({ notices: [{ code: 'ledger-other' }] });
  expect(await entries(await later(id))).toEqual(['"first"', '"theirs"']);
});

test('after a hundred steps the lines are a fresh snapshot, but not where the file came in incomplete', async () => {
  for (const [bytes, left] of [[ledger('T 0 00'), 0], [ledger('E s0 "first"'), 100]] as const) {
    const { made, id } = await opened(bytes);
    for (let i = 0; i < 100; i += 1) await act(made, `step ${i}`);
    expect((await store.read(id))?.entries).toHaveLength(left);
    await act(made, 'one more');
    expect((await entries(await later(id))).filter((text) => text.includes('said'))).toHaveLength(101);
  }
});

test('what was verified of the snapshot is told at the next opening, and of no other bytes, by no other program', async () => {
  const { made, id } = await opened(ledger('E s0 "first"', 'E s1 "junk"', 'T 2 00'));
  await made.ask('judge', {});
  await vi.waitFor(async () => expect((await store.read(id))?.card.verified?.program).toMatch(/^[0-9a-f]{64}$/));
  expect(fake.recalled).toEqual([]);
  await (await later(id)).ask('judge', {});
  expect(fake.recalled).toEqual(['E s1 "junk"']);

  fake.program = 'two';
  await (await later(id)).ask('judge', {});
  expect(fake.recalled).toHaveLength(1);

  fake.program = 'one';
  const { card } = (await store.read(id)) ?? {};
  await store.snapshot(card as FileCard, ledger('E s0 "first"', 'E s1 "junk"', 'E s2 "slipped in"', 'T 3 00'));
  await (await later(id)).ask('judge', {});
  expect(fake.recalled).toHaveLength(1);
});

test('from file:// nothing is kept, for every page on the disk could have written it', async () => {
  const { made, id } = await opened();
  await made.ask('judge', {});
  await vi.waitFor(async () => expect((await store.read(id))?.card.verified).toBeDefined());
  vi.stubGlobal('location', { protocol: 'file:' });
  await (await later(id)).ask('judge', {});
  expect(fake.recalled).toEqual([]);
  vi.unstubAllGlobals();
});

describe('a ledger of many entries', () => {
  const many = () => ledger(...Array.from({ length: 2000 }, (_, i) => `E s${i} "${i}"`), 'T 2000 00');
  const WAIT = { timeout: 20_000 };
  const kept = async (id: string) => vi.waitFor(async () => expect((await store.read(id))?.card.verified?.judged).toMatch(/^[0-9a-f]{64}$/), WAIT);

  async function judged(): Promise<string> {
    const { made, id } = await opened(many());
    await made.ask('judge', {});
    await kept(id);
    expect(fake.judged).toBe(1);
    return id;
  }

  test('is shown as it was judged before, and judged again when the page is at rest', async () => {
    const id = await judged();
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const found = await later(id);
    expect((await found.ask('judge', {})).entries).toHaveLength(2000);
    expect([fake.judged, fake.recalled.length]).toEqual([1, 0]);
    vi.runAllTimers();
    vi.useRealTimers();
    await vi.waitFor(() => expect([fake.judged, fake.recalled.length]).toEqual([2, 1]), WAIT);
    expect(found.revision).toBe(0);
    // The second question is answered by the core.
    await found.ask('judge', {});
    expect(fake.judged).toBe(3);
  });

  test('is judged anew where a line was added, where what was kept is another text, and where it is no longer what the core finds', async () => {
    const id = await judged();
    const text = new TextDecoder().decode(await store.judgement(id));
    await store.keepJudgement(id, new TextEncoder().encode(text.replace('comment', 'closure')));
    expect((await (await later(id)).ask('judge', {})).entries?.every(({ kind }) => kind === 'comment')).toBe(true);
    expect(fake.judged).toBe(2);
    // What it found now is kept in its place.
    await vi.waitFor(async () => expect(new TextDecoder().decode(await store.judgement(id))).toBe(text), WAIT);

    const card = (await store.read(id))?.card as FileCard;
    const other = new TextEncoder().encode(text.replace('"state":"', '"state":"another'));
    await store.keepJudgement(id, other);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', other)).toString('hex');
    await store.describe({ ...card, verified: { ...(card.verified as Verified), judged: digest } });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const found = await later(id);
    await found.ask('judge', {});
    vi.runAllTimers();
    vi.useRealTimers();
    await vi.waitFor(() => expect(found.revision).toBe(1), WAIT);

    const third = await later(id);
    await act(third, 'one');
    const before = fake.judged;
    await third.ask('judge', {});
    expect(fake.judged).toBe(before + 1);
  });

  test('gives its judgement up where there is no room for what somebody entered', async () => {
    const id = await judged();
    const made = await later(id);
    let refused = 0;
    const put = IDBObjectStore.prototype.add;
    const room = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if ((refused += 1) === 1) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await act(made, 'one');
    room.mockRestore();
    expect([made.saving.state, await store.judgement(id)]).toEqual(['saved', undefined]);
  });
});

test('several acts are one step, each after the one before it, and where the work breaks off nothing of it is there', async () => {
  const { made, id } = await opened();
  const signer = { sign: signing, name: async (text: string) => `E ss ${text}` };
  const wanted = (said: string) => ({ public: 'p', at: '', kind: 'comment', body: { said } });
  const said = async (one: OpenLedger) => (await entries(one)).flatMap((line) => [.../"said":"(\w+)"/g[Symbol.matchAll](line)].map(([, word]) => word).slice(0, 1));
  const signs = (...all: string[]) => made.together(signer, async (sign) => {
    const kept = [];
    for (const one of all) {
      const outcome = await sign(wanted(one));
      kept.push('appended' in outcome && outcome.appended.kept);
    }
    return kept;
  });
  expect(await signs('one', 'two')).toEqual([true, true]);
  expect([made.revision, (await store.read(id))?.entries.length]).toEqual([1, 1]);
  // The second follows the first and has seen nothing else.
  expect((await entries(made)).find((line) => line.includes('"own"'))).toContain('"kind":"comment","own":"E ss {\\"said\\":\\"one\\"}","said":"one","seen":[]');
  // One that is not in force is left out, and the others are judged one by one.
  expect(await signs('three', 'refused', 'four')).toEqual([true, false, true]);
  expect([made.revision, (await store.read(id))?.entries.length]).toEqual([2, 2]);
  const broken = made.together(signer, async (sign) => {
    await sign(wanted('five'));
    throw new Error('broken off');
  });
  await expect(broken).rejects.toThrow('broken off');
  for (const verb of ['draft', 'merge', 'judge']) {
    fake.deadly = verb;
    expect(await signs('six', 'seven')).toEqual({ lost: true });
  }
  await act(made, 'eight');
  for (const one of [made, await later(id)]) expect(new Set(await said(one))).toEqual(new Set(['one', 'two', 'three', 'four', 'eight']));
});
