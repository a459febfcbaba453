// A letter that names several items, as a hand-over of many tasks does. A letter stands on one item or on none (FORMAT.md section 5), so they
// stand in its text, a line each: its number and the head of its check code, by which a reader and this page find it. src/decisions/0031.

/** Above the lines of the items. */
const HEAD = '所列事项：';
const LINE = /^\d+\. .*（([0-9a-f]{16})）$/u;
/** Digits of a check code as it is printed. */
const CODE = 16;

/** A letter of assignment as offices begin it: Chinese, whatever the language of the screen. */
export const ASSIGNING = { form: '交办函', to: '各责任单位', text: '现将所列问题交办你单位，请按完成时限整改，并按期报送进展。' } as const;

interface Numbered {
  id: string;
  number: string;
}

/** The text of a letter that names these items. */
export function naming(text: string, items: readonly Numbered[]): string {
  return [text, HEAD, ...items.map(({ id, number }, i) => `${i + 1}. ${number.replaceAll('\n', ' ')}（${id.slice(0, CODE)}）`)].join('\n');
}

/** What the letter says without them, and the codes of those it names. */
export function parts(text: string): { said: string; codes: readonly string[] } {
  const lines = text.split('\n');
  const head = lines.lastIndexOf(HEAD);
  if (head < 0) return { said: text, codes: [] };
  const codes = lines.slice(head + 1).map((line) => LINE.exec(line)?.[1]);
  const all = codes.filter((code): code is string => code !== undefined);
  return all.length === codes.length && all.length > 0 ? { said: lines.slice(0, head).join('\n'), codes: all } : { said: text, codes: [] };
}

/** Ids by the head of their check code; of two that share it neither is meant. */
export function byCode(all: readonly { id: string }[]): ReadonlyMap<string, string | null> {
  const coded = new Map<string, string | null>();
  for (const { id } of all) coded.set(id.slice(0, CODE), coded.has(id.slice(0, CODE)) ? null : id);
  return coded;
}

/** The ids of the items that a letter names. */
export function namedIn(text: string, coded: ReadonlyMap<string, string | null>): string[] {
  return [...new Set(parts(text).codes)].flatMap((code) => coded.get(code) ?? []);
}
