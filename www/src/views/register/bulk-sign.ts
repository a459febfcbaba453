// Acts on many items are signed one after the other and kept as one step; then, where there is one, the letter that names those that were taken.
import { dropDraft } from '../../desk/originals';
import type { Wanted } from '../../desk/open-ledger';
import { stamp } from '../../format/time';
import type { Kind } from '../../register/acts/kinds';
import type { Json } from '../../register/canonical';
import type { Item } from '../../register/item';
import { signer } from '../../register/signer';
import { entrySigner } from '../../register/signing';
import type { JudgedEntry } from '../../register/wire';
import type { Shelved } from './shelf';

export type Body = Readonly<Record<string, Json>>;
export type Judgement = Pick<JudgedEntry, 'verdict' | 'reason'>;

export interface Ready {
  item: Item;
  body: Body;
}

export interface Bulk {
  kind: Kind;
  all: readonly Ready[];
  /** The letter about what was taken; one for all. */
  letter?: (items: readonly Item[]) => Body;
  told(done: number): void;
}

export interface Signed {
  done: readonly Item[];
  refused: readonly { item: Item; why: Judgement }[];
  /** It could not be signed any more. */
  broken: boolean;
  /** The id of the letter, or why it was not taken. */
  letter: string | Judgement | null;
}

export async function signAll({ card, ledger, book }: Shelved, { kind, all, letter, told }: Bulk): Promise<Signed | { lost: true }> {
  const wanted = (name: Kind, body: Body, item?: Item): Wanted => ({ public: signer.key?.public ?? '', at: stamp(new Date()), kind: name, body, ...(item ? { item: item.id } : {}) });
  const signed = await ledger.together(
    entrySigner(book.judged.suite),
    async (act): Promise<Signed> => {
      const [done, refused] = [[] as Item[], [] as { item: Item; why: Judgement }[]];
      for (const { item, body } of all) {
        const outcome = await act(wanted(kind, body, item));
        if (!('appended' in outcome)) return { done, refused, broken: true, letter: null };
        const { kept, entry } = outcome.appended;
        if (kept) done.push(item);
        else refused.push({ item, why: { verdict: entry?.verdict ?? '', reason: entry?.reason ?? null } });
        told(done.length + refused.length);
      }
      if (!letter || done.length === 0) return { done, refused, broken: false, letter: null };
      const outcome = await act(wanted('letter', letter(done)));
      if (!('appended' in outcome)) return { done, refused, broken: true, letter: null };
      const { kept, entry } = outcome.appended;
      return { done, refused, broken: false, letter: kept && entry ? entry.id : { verdict: entry?.verdict ?? '', reason: entry?.reason ?? null } };
    },
  );
  if (!('lost' in signed)) for (const { id } of signed.done) await dropDraft(card.id, `${id}/${kind}`).catch(() => undefined);
  return signed;
}

/** One act that names all the items. */
export async function signOne({ ledger }: Shelved, kind: Kind, body: Body, items: readonly Item[]): Promise<Signed | { lost: true }> {
  const outcome = await ledger.act({ public: signer.key?.public ?? '', at: stamp(new Date()), kind, body }, (text) => signer.sign('entry', text));
  if ('lost' in outcome) return outcome;
  if ('notices' in outcome) return { done: [], refused: [], broken: true, letter: null };
  const { kept, entry } = outcome.appended;
  const why = { verdict: entry?.verdict ?? '', reason: entry?.reason ?? null };
  return kept && entry ? { done: items, refused: [], broken: false, letter: kind === 'letter' ? entry.id : null } : { done: [], refused: items.map((item) => ({ item, why })), broken: false, letter: null };
}
