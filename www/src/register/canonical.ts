// Canonical texts as FORMAT.md section 1 has them: JSON by RFC 8785 with integers only. The core writes entries itself; the page writes
// rosters, whose fields it changes. Whether a text is one the core says.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    // RFC 8785 sorts names by UTF-16 code units, as this does.
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** In the order of the bytes of UTF-8, without repetition: how sets stand in a ledger. */
export function ascending(all: Iterable<string>): string[] {
  return [...new Set(all)].sort(byBytes);
}

/** The order of the bytes of UTF-8 is that of code points. */
export function byBytes(a: string, b: string): number {
  const [one, two] = [[...a], [...b]];
  for (let i = 0; i < Math.min(one.length, two.length); i += 1) {
    const apart = (one[i]?.codePointAt(0) ?? 0) - (two[i]?.codePointAt(0) ?? 0);
    if (apart !== 0) return apart;
  }
  return one.length - two.length;
}
