// Originals of evidence, kept on this machine beside the ledgers that name them by digest; and what was typed of acts that
// are not signed yet. Neither is part of a ledger's file. A key or a passphrase has no place here.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export interface Original {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** That an item of a ledger cites a figure of an inventory. */
export interface Cited {
  item: string;
  number: string;
  ledger: string;
  /** The inventory, by its file here and by its title. */
  document: string;
  title: string;
  figure: string;
}

/** What somebody began to enter: fields by name. */
export type Draft = Readonly<Record<string, unknown>>;

interface Layout extends DBSchema {
  originals: { key: [string, string]; value: Original };
  drafts: { key: [string, string]; value: Draft };
  citations: { key: [string, string, string]; value: Cited };
}

let opening: Promise<IDBPDatabase<Layout>> | undefined;

function base(): Promise<IDBPDatabase<Layout>> {
  const lost = () => (opening = undefined);
  opening ??= openDB<Layout>('nearzero-register', 2, {
    upgrade(made, before) {
      if (before < 1) {
        made.createObjectStore('originals');
        made.createObjectStore('drafts');
      }
      made.createObjectStore('citations');
    },
    terminated: lost,
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  opening.catch(lost);
  return opening;
}

/** Keeps the bytes under their digest. */
export async function keepOriginal(ledger: string, digest: string, original: Original): Promise<void> {
  await (await base()).put('originals', original, [ledger, digest]);
}

export async function originalOf(ledger: string, digest: string): Promise<Original | undefined> {
  return (await base()).get('originals', [ledger, digest]);
}

/** Digests of the originals that lie here. */
export async function kept(ledger: string): Promise<ReadonlySet<string>> {
  const keys = await (await base()).getAllKeys('originals', all(ledger)).catch(() => []);
  return new Set(keys.map(([, digest]) => digest));
}

export async function draftOf(ledger: string, name: string): Promise<Draft | undefined> {
  return (await base()).get('drafts', [ledger, name]);
}

export async function keepDraft(ledger: string, name: string, draft: Draft): Promise<void> {
  await (await base()).put('drafts', draft, [ledger, name]);
}

export async function dropDraft(ledger: string, name: string): Promise<void> {
  await (await base()).delete('drafts', [ledger, name]);
}

/** Notes what an act cites, once it is signed: the inventory shows it. */
export async function keepCitation(ledger: string, digest: string, cited: Cited): Promise<void> {
  await (await base()).put('citations', cited, [ledger, cited.item, digest]);
}

/** Who cites figures of this inventory. */
export async function citationsOf(document: string, title: string): Promise<readonly Cited[]> {
  const all = await (await base()).getAll('citations').catch(() => []);
  return all.filter((one) => one.document === document || one.title === title);
}

/** Everything that belongs to a ledger which is taken off this machine. */
export async function forget(ledger: string): Promise<void> {
  const task = (await base()).transaction(['originals', 'drafts', 'citations'], 'readwrite');
  await Promise.all([...(['originals', 'drafts', 'citations'] as const).map((name) => task.objectStore(name).delete(all(ledger))), task.done]);
}

function all(ledger: string): IDBKeyRange {
  return IDBKeyRange.bound([ledger], [ledger, []]);
}
