// What was looked at is signed item by item and kept as one step: a registration each, a remark where the list has one; what others sign
// is kept as drafts.
import { keepDraft } from '../../desk/originals';
import type { Wanted } from '../../desk/open-ledger';
import { stamp } from '../../format/time';
import { compose } from '../../register/acts/compose';
import { fill } from '../../register/acts/fill';
import type { Kind } from '../../register/acts/kinds';
import type { Json } from '../../register/canonical';
import type { Entry } from '../../register/intake/rows';
import { signer } from '../../register/signer';
import { entrySigner } from '../../register/signing';
import type { JudgedEntry } from '../../register/wire';
import { prepared } from './act-prepare';
import type { Shelved } from './shelf';

export interface Registered {
  /** So many are in the ledger now. */
  done: number;
  /** What the judge did not take. */
  refused: readonly { number: string; entry: Pick<JudgedEntry, 'verdict' | 'reason'> | null }[];
  /** It could not be signed any more. */
  broken: boolean;
}

/** Before what a list had in columns that the register has no field for. */
const REMARK = '清单原载：\n';

export async function registerAll(shelved: Shelved, entries: readonly Entry[], { told, stopped }: { told(done: number): void; stopped(): boolean }): Promise<Registered | { lost: true }> {
  const { book, ledger, card } = shelved;
  const where = { item: null, items: [], classes: (book.newest?.policies ?? []).map(({ class: kind }) => kind), person: '', today: '' };
  const wanted = (kind: Kind, body: Readonly<Record<string, Json>>, item?: string): Wanted => ({ public: signer.key?.public ?? '', at: stamp(new Date()), kind, body, ...(item ? { item } : {}) });
  let ids = new Map<string, Entry>();
  const made = await ledger.together(
    entrySigner(book.judged.suite),
    async (act): Promise<Registered> => {
      const refused: { number: string; entry: JudgedEntry | null }[] = [];
      let done = 0;
      // What is signed a second time has other ids.
      ids = new Map();
      for (const entry of entries) {
        if (stopped()) break;
        const composed = compose('register', fill('register', where), await prepared('register', entry.register, shelved));
        if ('lacks' in composed) continue;
        const outcome = await act(wanted('register', composed.body));
        if (!('appended' in outcome)) return { done, refused, broken: true };
        const { kept, entry: judged } = outcome.appended;
        if (!kept || !judged) {
          refused.push({ number: String(entry.register['number']), entry: (judged as JudgedEntry | undefined) ?? null });
          continue;
        }
        const remarked = entry.remark ? await act(wanted('comment', { text: REMARK + entry.remark }, judged.id)) : outcome;
        ids.set(judged.id, entry);
        done += 1;
        told(done);
        if (!('appended' in remarked)) return { done, refused, broken: true };
      }
      return { done, refused, broken: false };
    },
  );
  if (!('lost' in made)) for (const [id, entry] of ids) for (const kind of ['assign', 'plan'] as const) if (Object.keys(entry[kind]).length > 0) await keepDraft(card.id, `${id}/${kind}`, entry[kind]).catch(() => undefined);
  return made;
}
