// Names for the ids that notices, journal entries and addresses carry.

export interface Names {
  /** Of a stream: its name and the number of its row. */
  stream(id: string): { name: string; ordinal: number | null };
  /** Of an input of a stream, in the language shown: two methods may call one name differently. */
  input(stream: string, name: string): string;
  /** Of a balance, meter or batch of a stream, where that is known: 库存平衡 2025-03. */
  entry?(stream: string, part: string, key: string): string | null;
}
