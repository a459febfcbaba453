// Who signs in this page. The key lies in a worker of its own, whose memory reads nobody's ledger: a key file goes in, texts
// go in, signatures come out. Nothing of it is kept by the browser: after a reload the file is chosen and unlocked again.
import { type Core, Trap, startCore } from '../core/load';
import type * as wire from '../core/wire';
import { stamp } from '../format/time';
import { Changing } from '../watch';
import { hex } from '../format/hex';
import type { KeyOpened, KeyVerbs } from './wire';

export type Suite = KeyOpened['suite'];

/** `none`: no key file. `locked`: a file, and no passphrase yet. */
export type SignerState = 'none' | 'locked' | 'ready';

/** Bytes of the machine's generator that a new key takes: secret, salt and nonce. */
const RANDOM = 72;

class Signer extends Changing {
  state: SignerState = 'none';
  key: KeyOpened | null = null;
  /** The name of the file that the key came from, or was saved as. */
  file = '';
  #core: Core | undefined;

  /** Makes a key; it is ready, and has to be saved as a file. */
  async make(suite: Suite, passphrase: string): Promise<readonly wire.Notice[]> {
    await this.lock();
    const random = hex(crypto.getRandomValues(new Uint8Array(RANDOM)));
    return this.#become(await this.#call('make-key', { suite, random, passphrase }), '');
  }

  /** Takes a key file in; it stays locked. */
  async open(file: string, bytes: Uint8Array): Promise<readonly wire.Notice[]> {
    await this.lock();
    return this.#become((await this.#ask((host) => host.open(bytes))) as wire.Answer<KeyOpened>, file);
  }

  async unlock(passphrase: string): Promise<readonly wire.Notice[]> {
    if (!this.key) return [];
    return this.#become(await this.#call('unlock', { handle: this.key.handle, passphrase }), this.file);
  }

  /** The key file's bytes: the key is in it under its passphrase only. */
  async saved(): Promise<Uint8Array> {
    return (await this.#ask((host) => host.save(this.key?.handle ?? 0))) as Uint8Array;
  }

  named(file: string): void {
    this.file = file;
    this.changed();
  }

  sign(purpose: KeyVerbs['sign'][0]['purpose'], text: string): Promise<wire.Answer<{ signature: string }>> {
    return this.#call('sign', { handle: this.key?.handle ?? 0, purpose, text });
  }

  /** A new ledger, whose first roster names the holder of this key in every post. */
  start(name: string, person: string, org: string): Promise<wire.Answer<{ file: string }>> {
    return this.#call('start', { handle: this.key?.handle ?? 0, name, person, org, at: stamp(new Date()) });
  }

  /** The digest of a file, by the suite of its ledger. */
  async digest(suite: Suite, bytes: Uint8Array): Promise<string> {
    const { digest } = await this.#call('digest', { suite, bytes: hex(bytes) });
    return digest ?? '';
  }

  /** Gives the key back; the core overwrites it. */
  async lock(): Promise<void> {
    const { key } = this;
    this.#forget();
    if (key) await this.#call('close', { handle: key.handle }).catch(() => undefined);
  }

  #become(answer: wire.Answer<KeyOpened>, file: string): readonly wire.Notice[] {
    if (answer.handle !== undefined) {
      this.key = answer as KeyOpened & typeof answer;
      this.file = file;
      this.state = answer.unlocked ? 'ready' : 'locked';
      this.changed();
    }
    return answer.notices;
  }

  #call<Verb extends keyof KeyVerbs>(verb: Verb, args: KeyVerbs[Verb][0]): Promise<wire.Answer<KeyVerbs[Verb][1]>> {
    return this.#ask((host) => host.call({ verb, ...args })) as Promise<wire.Answer<KeyVerbs[Verb][1]>>;
  }

  /** A worker that died has taken the key along: it is unlocked anew from its file. */
  async #ask(work: (host: ReturnType<Core['module']>) => Promise<unknown>): Promise<unknown> {
    this.#core ??= startCore();
    try {
      return await work(this.#core.module('keys'));
    } catch (error) {
      if (error instanceof Trap) {
        const dead = this.#core;
        this.#core = undefined;
        this.#forget();
        void dead.stop();
      }
      throw error;
    }
  }

  #forget(): void {
    this.state = 'none';
    this.key = null;
    this.file = '';
    this.changed();
  }
}

export const signer = new Signer();
