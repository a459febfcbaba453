// Whoever holds the unlocked key signs texts of entries and names them, by the suite of the ledger.
import type { Signer } from '../desk/chain';
import { digestOf } from './digest';
import { type Suite, signer } from './signer';

const NAME = new TextEncoder().encode('nz/entry/1\0');

export function entrySigner(suite: Suite): Signer {
  return {
    sign: (text) => signer.sign('entry', text),
    // FORMAT.md section 4: the digest of its purpose and its bytes.
    name: (text) => digestOf(suite, new Uint8Array([...NAME, ...new TextEncoder().encode(text)])),
  };
}
