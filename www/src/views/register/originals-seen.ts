// Which originals somebody has opened since this page was loaded. It is said before a signature; nothing is sent or kept.

const seen = new Set<string>();

export function markOpened(ledger: string, digest: string): void {
  seen.add(`${ledger}/${digest}`);
}

export function opened(ledger: string, digest: string): boolean {
  return seen.has(`${ledger}/${digest}`);
}
