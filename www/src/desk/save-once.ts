// Bytes written once into a file that the user picks: a key, an original, a card. Nothing stays bound to it.
import { type SavePicker, download } from './bound';

/** Answers the file's name, or nothing where the user chose not to. */
export async function saveOnce(name: string, bytes: Uint8Array): Promise<string | null> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const pick = (window as Window & { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (!pick) return download(name, blob)?.name ?? null;
  try {
    const handle = await pick.call(window, { suggestedName: name });
    const stream = await handle.createWritable();
    await stream.write(blob);
    await stream.close();
    return handle.name;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return download(name, blob)?.name ?? null;
  }
}
