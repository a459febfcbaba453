// What this machine verified of a ledger, so that the next opening need not do it again: src/decisions/0028.
// It holds for the very bytes and by the very program that verified them. From file:// nothing is kept: there every page on the disk shares one storage.
import type { CoreHost } from '../core/host';
import type { Judged } from '../register/wire';
import { hex } from '../format/hex';

export interface Verified {
  /** SHA-256 of the snapshot. */
  bytes: string;
  /** SHA-256 of the program that verified its signatures. */
  program: string;
  /** The ids of the entries that it did not verify, one after the other. */
  except: string;
}

/** A ledger with more lines of no use than this is looked at anew every time. */
const MOST = 1000;

const digests = new WeakMap<Uint8Array, Promise<string>>();

/** Tells the core what was verified before of a ledger that it has just opened. */
export async function recall(core: CoreHost, handle: number, bytes: Uint8Array, kept: Verified | undefined): Promise<void> {
  if (!kept) return;
  const [found, program] = [await digestOf(bytes), await programOf(core)];
  if (found === null || found !== kept.bytes || program !== kept.program) return;
  await core.register('recall', { handle, except: kept.except });
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
