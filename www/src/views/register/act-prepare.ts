// What an act needs before it is composed: digests of files and texts, kept beside the ledger; the end of a notice by the calendar; names
// that the ledger knows.
import type { Notice } from '../../core/wire';
import { type Draft, keepOriginal } from '../../desk/originals';
import { desk } from '../../desk/the-desk';
import { isDay } from '../../format/day';
import { stamp } from '../../format/time';
import type { Kind } from '../../register/acts/kinds';
import type { File as Signed } from '../../register/acts';
import type { Book } from '../../register/book';
import { digestOf } from '../../register/digest';
import type { Item } from '../../register/item';
import { noticeText, published } from '../../register/notice-text';
import type { Shelved } from './shelf';

/** A name of a file holds 200 bytes of UTF-8. */
const NAME = 60;

/** Files as they are signed; their bytes stay on this machine. */
export async function taken({ card, book }: Shelved, files: readonly File[]): Promise<Signed[]> {
  return Promise.all(
    files.map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const digest = await digestOf(book.judged.suite, bytes);
      await keepOriginal(card.id, digest, { name: file.name, type: file.type, bytes });
      // When a camera wrote a file is as near to its day as a browser comes; the clerk corrects it.
      const day = stamp(new Date(file.lastModified)).slice(0, 10);
      return { class: file.type.startsWith('image/') ? 'photo' : 'document', digest, name: [...file.name].slice(-NAME).join(''), size: file.size, taken: day };
    }),
  );
}

/** The draft with what is a digest computed: of the original's text where no file was chosen, of the notice that is posted. */
export async function prepared(kind: Kind, draft: Draft, { card, book }: Shelved): Promise<Draft> {
  const keep = async (name: string, text: string): Promise<string> => {
    const bytes = new TextEncoder().encode(text);
    const digest = await digestOf(book.judged.suite, bytes);
    await keepOriginal(card.id, digest, { name, type: 'text/plain', bytes });
    return digest;
  };
  const problem = String(draft['text'] ?? '').trim();
  if (kind === 'register' && !draft['original'] && problem) return { ...draft, original: await keep('反馈原文.txt', problem) };
  if (kind === 'notice_post' && problem) return { ...draft, text: await keep('公示稿.txt', String(draft['text'])) };
  return draft;
}

/** The draft of a notice with its earliest end and its text; what the core says of its days. */
export async function foresight(draft: Draft, item: Item, entered: string | undefined): Promise<{ draft: Draft; notices: readonly Notice[] }> {
  const notice = item.policy?.noticeDays ?? 0;
  const from = String(draft['start'] ?? '');
  if (!isDay(from)) return { draft, notices: [] };
  const wanted = isDay(String(draft['end'] ?? '')) && entered !== 'start' ? String(draft['end']) : from;
  const counted = await desk.core.register('working-days', { from, to: wanted < from ? from : wanted, notice });
  const end = entered === 'end' || (wanted !== from && entered !== 'start') ? wanted : (counted.earliest_end ?? '');
  const before = noticeText(published(item, from, String(draft['end'] ?? ''), String(draft['place'] ?? '')));
  const edited = typeof draft['text'] === 'string' && draft['text'] !== '' && draft['text'] !== draft['made'] && draft['text'] !== before;
  const text = noticeText(published(item, from, end, String(draft['place'] ?? '')));
  const notices = end === counted.earliest_end ? [] : counted.notices;
  return { draft: { ...draft, end, ...(edited ? {} : { text, made: text }) }, notices };
}

/** Names of organisations, people and places that occur in the ledger. */
export function words({ newest, items }: Book): Readonly<Record<string, readonly string[]>> {
  const distinct = (all: readonly string[]) => [...new Set(all.filter(Boolean))].sort();
  const orgs = distinct([...(newest?.keys ?? []).map(({ org }) => org), ...items.flatMap(({ ownerOrg, leadUnit, acceptor }) => [ownerOrg, leadUnit, acceptor])]);
  const people = distinct([...(newest?.keys ?? []).map(({ person }) => person), ...items.flatMap(({ owner, sponsor }) => [owner, sponsor])]);
  return { ownerOrg: orgs, leadUnit: orgs, acceptor: orgs, org: orgs, to: orgs, owner: people, sponsor: people, person: people };
}
