// The documents shown as marked examples: text inside the page, so that they open offline.

export const EXAMPLES = import.meta.glob<string>('../../data/examples/*.json', { query: '?raw', import: 'default' });

export const REGISTERS = import.meta.glob<string>('../../data/examples/*.register', { query: '?raw', import: 'default' });

/** The first example of its kind as a file. */
export async function example(of: typeof EXAMPLES = EXAMPLES): Promise<{ name: string; bytes: Uint8Array } | null> {
  const [path, load] = Object.entries(of)[0] ?? [];
  if (!path || !load) return null;
  return { name: path.split('/').at(-1) ?? path, bytes: new TextEncoder().encode(await load()) };
}
