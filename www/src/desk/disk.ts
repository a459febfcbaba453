// Files of the user's: choose one, take one that was dropped, write one. Works without a secure context.

export interface Picked {
  name: string;
  bytes: Uint8Array;
}

/** More is not even read; the core has its own, narrower limits. */
export const LARGEST = 32 * 1024 * 1024;

export class TooLarge extends Error {
  override name = 'TooLarge';
  readonly size: number;

  constructor(size: number) {
    super('file too large');
    this.size = size;
  }
}

export async function read(file: File): Promise<Picked> {
  if (file.size > LARGEST) throw new TooLarge(file.size);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The save picker where there is one, else a download. Answers `false` when the user chose not to. */
export async function write(name: string, bytes: Uint8Array): Promise<boolean> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/json' });
  const pick = (window as Window & { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  return pick ? throughPicker(pick, name, blob) : download(name, blob);
}

type SavePicker = (options: { suggestedName: string }) => Promise<{
  createWritable(): Promise<{ write(blob: Blob): Promise<void>; close(): Promise<void> }>;
}>;

async function throughPicker(pick: SavePicker, name: string, blob: Blob): Promise<boolean> {
  let target;
  try {
    target = await pick.call(window, { suggestedName: name });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    return download(name, blob);
  }
  const stream = await target.createWritable();
  await stream.write(blob);
  await stream.close();
  return true;
}

function download(name: string, blob: Blob): boolean {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}
