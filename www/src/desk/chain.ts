// Several entries of one key, one after the other: the core writes the first and reads off the ledger what it follows; each of the others follows the
// one before it and has seen nothing else (FORMAT.md section 4). So many acts are judged once and not each anew. What they are worth the judge says.
import type * as wire from '../core/wire';
import { type Json, canonical } from '../register/canonical';
import type { Appended } from '../register/wire';
import type { ActOutcome, Signing, Wanted } from './open-ledger';

/** Signs texts and names them by their digest. */
export interface Signer {
  sign: Signing;
  /** The id of an entry with this text. */
  name(text: string): Promise<string>;
}

type Draft = (wanted: Wanted) => Promise<wire.Answer<{ text: string }>>;

export class Chain {
  readonly lines: string[] = [];
  readonly ids: string[] = [];
  #last: Readonly<Record<string, Json>> | undefined;
  #stamp: wire.Answer<unknown>['stamp'] = { version: '', data: '' };

  constructor(
    readonly draft: Draft,
    readonly signer: Signer,
  ) {}

  /** What the judge has not said yet is taken to stand. */
  async act(wanted: Wanted): Promise<ActOutcome> {
    const text = this.#last ? canonical(this.#next(this.#last, wanted)) : await this.#first(wanted);
    if (typeof text !== 'string') return text;
    const { signature, notices } = await this.signer.sign(text);
    if (signature === undefined) return { notices };
    const id = await this.signer.name(text);
    this.#last = JSON.parse(text) as Readonly<Record<string, Json>>;
    this.lines.push(`E ${signature} ${text}`);
    this.ids.push(id);
    const entry = { id, at: wanted.at, kind: wanted.kind, item: wanted.item ?? null, verdict: 'effective', rule: null, reason: null, causes: [], flags: [], not_after: null } as unknown as Appended['entry'];
    return { appended: { stamp: this.#stamp, status: 'success', notices: [], kept: true, entry } };
  }

  async #first(wanted: Wanted): Promise<string | { notices: readonly wire.Notice[] }> {
    const { text, notices, stamp } = await this.draft(wanted);
    this.#stamp = stamp;
    return text ?? { notices };
  }

  #next(last: Readonly<Record<string, Json>>, { at, kind, item, body }: Wanted): Json {
    return { ...last, at, body: body as Json, item: item ?? null, kind, own: this.ids.at(-1) ?? null, seen: [], seq: Number(last['seq']) + 1 };
  }
}
