// Files of the user's: choose one, take one that was dropped. Works without a secure context.

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
