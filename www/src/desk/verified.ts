// What this machine verified of a ledger, so that the next opening need not do it again: src/decisions/0028.
// It holds for the very bytes and by the very program that verified them. From file:// nothing is kept: there every page on the disk shares one storage.
import type { CoreHost } from '../core/host';
import type { Answer } from '../core/wire';
import { hex } from '../format/hex';
import type { Judged } from '../register/wire';
import type { Store } from './store';

export interface Verified {
  /** SHA-256 of the snapshot. */
  bytes: string;
  /** SHA-256 of the program that verified its signatures. */
  program: string;
  /** The ids of the entries that it did not verify, one after the other. */
  except: string;
  /** SHA-256 of what it judged, kept beside the snapshot; small ledgers are judged as quickly as that is read. */
  judged?: string;
}

/** A ledger with more lines of no use than this is looked at anew every time. */
const MOST = 1000;

/** From so many entries on a judgement is kept. */
const MANY = 2000;

const digests = new WeakMap<Uint8Array, Promise<string>>();

/** Tells the core what was verified before of a ledger that it has just opened. */
export async function recall(core: CoreHost, handle: number, bytes: Uint8Array, kept: Verified | undefined): Promise<void> {
  if (kept && (await isOf(core, bytes, kept))) await core.register('recall', { handle, except: kept.except });
}

/** What this program judged of these very bytes before. */
export async function judgement(core: CoreHost, store: Store, id: string, bytes: Uint8Array, kept: Verified | undefined): Promise<Answer<Judged> | undefined> {
  if (kept?.judged === undefined || !(await isOf(core, bytes, kept))) return undefined;
  const text = await store.judgement(id);
  if (!text || (await sha256(text)) !== kept.judged) return undefined;
  return JSON.parse(new TextDecoder().decode(text)) as Answer<Judged>;
}

async function isOf(core: CoreHost, bytes: Uint8Array, kept: Verified): Promise<boolean> {
  const [found, program] = [await digestOf(bytes), await programOf(core)];
  return found !== null && found === kept.bytes && program === kept.program;
}

/** Keeps a judgement; its digest goes on the card. */
export async function keepJudgement(store: Store, id: string, answer: Answer<Judged>): Promise<string | undefined> {
  if (!kept() || answer.entries === undefined || answer.entries.length < MANY) return undefined;
  const text = new TextEncoder().encode(JSON.stringify(answer));
  await store.keepJudgement(id, text);
  return sha256(text);
}

/** What to keep of a ledger that was judged: whatever was placed has a signature that holds. */
export async function verified(core: CoreHost, bytes: Uint8Array, { entries }: Pick<Judged, 'entries'>): Promise<Verified | undefined> {
  const except = entries.filter(({ kind }) => kind === null).map(({ id }) => id);
  if (except.length > MOST) return undefined;
  const [found, program] = [await digestOf(bytes), await programOf(core)];
  return found === null || program === null ? undefined : { bytes: found, program, except: except.join('') };
}

function digestOf(bytes: Uint8Array): Promise<string | null> {
  if (!kept()) return Promise.resolve(null);
  const known = digests.get(bytes) ?? sha256(bytes);
  digests.set(bytes, known);
  return known;
}

async function programOf(core: CoreHost): Promise<string | null> {
  const program = kept() ? await core.program('register') : null;
  return program === null ? null : sha256(new TextEncoder().encode(program));
}

/** The digest is the browser's own, which it computes only where the page came by a connection that is worth it. */
function kept(): boolean {
  const { protocol } = globalThis.location ?? { protocol: 'https:' };
  return protocol.startsWith('http') && globalThis.crypto?.subtle !== undefined;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}
