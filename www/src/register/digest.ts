// The digest of a file by the suite of its ledger. The browser computes SHA-256 where it may; whatever it cannot the module of keys can.
import { hex } from '../format/hex';
import { type Suite, signer } from './signer';

export async function digestOf(suite: Suite, bytes: Uint8Array): Promise<string> {
  if (suite !== 'sha256-ed25519' || !crypto.subtle) return signer.digest(suite, bytes);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}
