// Writing to a file of the user's. Where the browser lets a page keep a file, it stays bound: saved into again without a
// question, unless somebody else has written there in the meantime. Elsewhere every saving is a download.
import { type DBSchema, openDB } from 'idb';

/** What was written: the file's name, whether the next saving goes there too, and the file that somebody else had changed. `null`: the user chose not to. */
export type Written = { name: string; bound: boolean; changed: string | null } | null;

interface Bond {
  handle: Handle;
  /** When the file was last changed, as far as this page knows. */
  seen: number;
}

interface Handle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(blob: Blob): Promise<void>; close(): Promise<void> }>;
  queryPermission?(mode: { mode: 'readwrite' }): Promise<string>;
  requestPermission?(mode: { mode: 'readwrite' }): Promise<string>;
}

export type SavePicker = (options: { suggestedName: string }) => Promise<Handle>;

interface Layout extends DBSchema {
  bonds: { key: string; value: Bond };
}

/** Beside the files themselves: a browser that cannot keep a handle must not lose a file by it. */
const bonds = () => openDB<Layout>('nearzero-bound', 1, { upgrade: (base) => void base.createObjectStore('bonds') });

/** Writes the bytes: into the file bound to `id`, or, `anew` or without one, into the file that the user picks. */
export async function save(id: string, name: string, bytes: Uint8Array, anew: boolean): Promise<Written> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/json' });
  const pick = (window as Window & { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (!pick) return download(name, blob);
  const bond = anew ? undefined : await kept(id);
  const state = bond ? await standing(bond) : 'none';
  if (bond && state === 'same') return into(id, bond.handle, blob, null);
  try {
    return await into(id, await pick.call(window, { suggestedName: bond?.handle.name ?? name }), blob, state === 'changed' ? (bond?.handle.name ?? null) : null);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return download(name, blob);
  }
}

/** The file is no longer this document's. */
export async function forget(id: string): Promise<void> {
  await (await bonds()).delete('bonds', id);
}

async function kept(id: string): Promise<Bond | undefined> {
  return bonds()
    .then((base) => base.get('bonds', id))
    .catch(() => undefined);
}

/** `changed`: somebody else wrote there. `refused`: gone, or the browser no longer allows it. */
async function standing({ handle, seen }: Bond): Promise<'same' | 'changed' | 'refused'> {
  try {
    const mode = { mode: 'readwrite' } as const;
    if ((await handle.queryPermission?.(mode)) === 'prompt') await handle.requestPermission?.(mode);
    if (((await handle.queryPermission?.(mode)) ?? 'granted') !== 'granted') return 'refused';
    return (await handle.getFile()).lastModified === seen ? 'same' : 'changed';
  } catch {
    return 'refused';
  }
}

async function into(id: string, handle: Handle, blob: Blob, changed: string | null): Promise<Written> {
  const stream = await handle.createWritable();
  await stream.write(blob);
  await stream.close();
  // It is written; that it cannot be kept for the next time loses nothing.
  const bound = await keep(id, handle).then(
    () => true,
    () => false,
  );
  return { name: handle.name, bound, changed };
}

async function keep(id: string, handle: Handle): Promise<void> {
  const { lastModified: seen } = await handle.getFile();
  await (await bonds()).put('bonds', { handle, seen }, id);
}

export function download(name: string, blob: Blob): Written {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return { name, bound: false, changed: null };
}
