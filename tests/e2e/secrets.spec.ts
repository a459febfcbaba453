// What is secret is overwritten: after every call the whole memory of the module of keys is searched for key and passphrase.
//
// The module is the shipped one, started here as the worker starts it. While a key is open its secret is in memory once, where it is kept; given back, nowhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../www/src/generated/wasm/', import.meta.url));
const PASSPHRASE = 'correct "horse" \\ 电池 staple';

interface Answer {
  status: string;
  handle: number;
  unlocked: boolean;
  signature: string;
  notices: { code: string }[];
}

interface Keys {
  call(call: object): Answer;
  open(bytes: Uint8Array): Answer;
  save(handle: number): Uint8Array;
}

async function started(): Promise<{ keys: Keys; memory: WebAssembly.Memory }> {
  const glue = await import(/* @vite-ignore */ pathToFileURL(join(FOLDER, 'keys/keys.js')).href);
  const { memory } = glue.initSync({ module: readFileSync(join(FOLDER, 'keys/keys_bg.wasm')) });
  return { keys: new glue.Host(readFileSync(join(FOLDER, 'keys/keys.data'))), memory };
}

/** Pieces of what is secret, each long enough to be there by no chance. */
function pieces(secret: Buffer): Record<string, Buffer> {
  const hex = secret.toString('hex');
  return {
    'the secret, first half': secret.subarray(0, 16),
    'the secret, second half': secret.subarray(16),
    'the secret, turned round': Buffer.from(secret).reverse().subarray(0, 16),
    'its digits, first': Buffer.from(hex.slice(0, 16)),
    'its digits, last': Buffer.from(hex.slice(-16)),
    'the passphrase, its beginning': Buffer.from('correct '),
    'the passphrase, its middle': Buffer.from('电池'),
    'the passphrase, its end': Buffer.from(' staple'),
    'the passphrase in two-byte characters': Buffer.from('correct', 'utf16le'),
  };
}

function count(memory: WebAssembly.Memory, piece: Buffer): number {
  const all = Buffer.from(memory.buffer);
  let found = 0;
  for (let at = all.indexOf(piece); at >= 0; at = all.indexOf(piece, at + 1)) found += 1;
  return found;
}

describe.each(['sha256-ed25519', 'sm3-sm2'])('%s', (suite) => {
  test('no call leaves a byte of key or passphrase behind', async () => {
    const { keys, memory } = await started();
    const secret = Buffer.from(Array.from({ length: 32 }, (_, place) => (place * 37 + suite.length) & 0xff));
    const random = secret.toString('hex') + '2b'.repeat(16) + '2c'.repeat(24);
    // The search finds what is there: the secret while its key is open, kept as it came (Ed25519).
    const left = (): string[] =>
      Object.entries(pieces(secret)).flatMap(([name, piece]) => Array<string>(count(memory, piece)).fill(name));
    const open = suite === 'sha256-ed25519' ? ['the secret, first half', 'the secret, second half'] : [];
    const unlock = (handle: number, more = {}) => keys.call({ verb: 'unlock', handle, passphrase: PASSPHRASE, ...more });

    expect(left()).toEqual([]);
    const made = keys.call({ verb: 'make-key', suite, random, passphrase: PASSPHRASE });
    expect(made.unlocked).toBe(true);
    expect(left()).toEqual(open);
    const file = keys.save(made.handle);
    keys.call({ verb: 'close', handle: made.handle });
    expect(left()).toEqual([]);

    const { handle } = keys.open(file);
    expect(unlock(handle).unlocked).toBe(true);
    expect(left()).toEqual(open);
    expect(keys.call({ verb: 'sign', handle, purpose: 'entry', text: '{}' }).signature).toHaveLength(128);
    expect(left()).toEqual(open);
    keys.call({ verb: 'close', handle });
    expect(left()).toEqual([]);

    // Refused, in whatever way.
    const locked = keys.open(file).handle;
    expect(keys.call({ verb: 'unlock', handle: locked, passphrase: `${PASSPHRASE}!` }).notices[0]?.code).toBe('passphrase-wrong');
    expect(unlock(99).notices[0]?.code).toBe('document-not-open');
    expect(unlock(locked, { more: 1 }).status).toBe('failure');
    expect(keys.call({ verb: 'make-key', suite, random: `${random}zz`, passphrase: PASSPHRASE }).status).toBe('failure');
    expect(keys.call({ verb: 'make-key', suite, random, passphrase: { it: PASSPHRASE } }).status).toBe('failure');
    expect(keys.call({ verb: 'make', suite, random, passphrase: PASSPHRASE }).status).toBe('failure');
    expect(left()).toEqual([]);
  });
});
