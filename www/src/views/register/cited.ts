// Cited figures of an item: noted once the act is signed, and held against what the inventory says now.
import { type Figure, figuresOf, inventories } from '../../desk/figures';
import { keepCitation, originalOf } from '../../desk/originals';
import { desk } from '../../desk/the-desk';
import type { File as Signed } from '../../register/acts';
import { type Citation, type Since, citationOf, since } from '../../register/citation';
import type { Item } from '../../register/item';
import type { Shelved } from './shelf';

export interface Looked {
  citation: Citation;
  since: Since;
}

/** Those among these papers that cite, where the paper itself lies on this machine. */
async function citing({ card }: Shelved, papers: readonly Pick<Signed, 'digest'>[]): Promise<Map<string, Citation>> {
  const found = new Map<string, Citation>();
  for (const { digest } of papers) {
    const original = await originalOf(card.id, digest);
    const citation = original && citationOf(original);
    if (citation) found.set(digest, citation);
  }
  return found;
}

/** The inventory that was cited: the same file, or one of the same title that came here another way. */
function cardOf({ document, title }: Pick<Citation, 'document' | 'title'>): string | undefined {
  const all = inventories(desk);
  return (all.find(({ id }) => id === document) ?? all.find((card) => card.title === title))?.id;
}

export async function noteCitations(shelved: Shelved, { id, number }: Item, papers: readonly Pick<Signed, 'digest'>[]): Promise<void> {
  try {
    for (const [digest, { document, title, figure }] of await citing(shelved, papers))
      await keepCitation(shelved.card.id, digest, { item: id, number, ledger: shelved.card.id, document: cardOf({ document, title }) ?? document, title, figure });
  } catch {
    // What is noted here can be read off the papers again.
  }
}

/** Each citation by its digest, with what has become of its figure. */
export async function looked(shelved: Shelved, papers: readonly Pick<Signed, 'digest'>[]): Promise<ReadonlyMap<string, Looked>> {
  const cited = await citing(shelved, papers);
  const figures = new Map<string, readonly Figure[]>();
  const found = new Map<string, Looked>();
  for (const [digest, citation] of cited) {
    const card = cardOf(citation);
    if (card !== undefined && !figures.has(card)) figures.set(card, await figuresOf(desk, card).catch(() => []));
    const now = card === undefined ? undefined : figures.get(card)?.find(({ id }) => id === citation.figure);
    found.set(digest, { citation, since: since(citation, now) });
  }
  return found;
}
