// The desk without a screen: takes a ledger from beside it, or opens the one that it has, and says how long that took until it was judged.
import { CoreHost } from '../../../www/src/core/host';
import { Desk } from '../../../www/src/desk/desk';
import { Store } from '../../../www/src/desk/store';

export interface Told {
  /** Milliseconds until it was read from storage and by the core, and until it was judged. */
  opened: number;
  judged: number;
  entries: number;
  state: string;
  verdicts: Record<string, number>;
  /** Whether something was told of an earlier opening. */
  recalled: number;
  /** Whether the core was asked to judge, or what it judged before was kept. */
  asked: boolean;
}

const core = new CoreHost();
const store = new Store();
const desk = new Desk(core, store);
let recalled = 0;
let asked = false;
const register = core.register.bind(core);
core.register = async (verb, args) => {
  const answer = await register(verb, args);
  asked ||= verb === 'judge';
  if (verb === 'recall') recalled = (answer as unknown as { recalled: number }).recalled;
  return answer;
};

async function open(): Promise<Told> {
  await desk.list();
  let id = desk.cards[0]?.id;
  if (id === undefined) {
    const bytes = new Uint8Array(await (await fetch('ledger.register')).arrayBuffer());
    const taken = await desk.takeBytes({ name: 'ledger.register', bytes }, 'file');
    if (!('id' in taken)) throw new Error('refused');
    ({ id } = taken);
  }
  const begun = performance.now();
  const ledger = await desk.openLedger(id);
  if (!ledger) throw new Error('absent');
  await ledger.opened();
  const opened = performance.now() - begun;
  const { entries = [], state = '', verdicts = {} } = await ledger.ask('judge', {});
  return { opened, judged: performance.now() - begun, entries: entries.length, state, verdicts, recalled, asked };
}

/** Once what was judged is kept. */
async function kept(): Promise<void> {
  while (!(await store.cards()).some(({ verified }) => verified?.judged)) await new Promise((done) => setTimeout(done, 50));
}

/** What was judged becomes another text, in storage. */
async function forged(): Promise<void> {
  const [card] = await store.cards();
  if (card) await store.keepJudgement(card.id, new TextEncoder().encode('{"verdicts":{"effective":1}}'));
}

/** A byte of a signature becomes another, in storage. */
async function tampered(): Promise<void> {
  const [card] = await store.cards();
  const file = card && (await store.read(card.id));
  if (!file) throw new Error('absent');
  const bytes = file.bytes.slice();
  const at = bytes.findIndex((byte, place) => byte === 69 && bytes[place - 1] === 10 && bytes[place + 1] === 32) + 2;
  bytes[at] = bytes[at] === 48 ? 49 : 48;
  await store.snapshot(file.card, bytes);
}

await core.ready('register');
Object.assign(window, { reopen: { open, kept, forged, tampered } });
document.documentElement.dataset['ready'] = 'all';
