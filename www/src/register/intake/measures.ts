// Measures as one cell holds them: a line each, or numbered one after the other.

/** Where a further measure begins: `2.`, `（2）`, `②`, `二是`. */
const NUMBERED = /(?:^|(?<=[。；;，,]))\s*(?:\d{1,2}\s*[.．、](?!\d)|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]是)\s*/gu;

export function measures(cell: string): string[] {
  const parts = cell.split('\n').flatMap((line) => line.split(NUMBERED));
  return parts.map((part) => part.trim().replace(/[；;]$/u, '')).filter(Boolean);
}
