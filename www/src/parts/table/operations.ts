// What is done to a range of cells at once: copied, emptied, filled, pasted over, added up. Nothing is drawn here.
import type { Cell, Column, Editor, Place } from './model';
import { type BlockAt, type Range, beside, linesIn, same } from './place';

/**
 * The cells as text: a quantity as number and unit, side by side, so that a spreadsheet can go on counting. A quantity that
 * is not there yet leaves its unit, so that what is laid over the same cells again falls into the same columns.
 */
export function copied(range: Range, columns: readonly Column[], blockAt: BlockAt): string[][] {
  const lines = linesIn(range, blockAt);
  const paired = (at: number) => columns[at]?.quantity || lines.some(({ cells }) => (cells[at]?.editor?.units.length ?? 0) > 0);
  const chosen = columns.slice(range.from.column, range.to.column + 1).map((_, i) => range.from.column + i);
  const pairs = new Set(chosen.filter(paired));
  return lines.map(({ cells }) =>
    chosen.flatMap((at) => (pairs.has(at) && !isWords(cells[at]) ? quantity(cells[at]) : [wordsOf(cells[at]), ...(pairs.has(at) ? [''] : [])])),
  );
}

function isWords(cell: Cell | undefined): boolean {
  return cell?.editor ? cell.editor.units.length === 0 : !cell?.number && Boolean(cell?.words);
}

function wordsOf(cell: Cell | undefined): string {
  return cell?.words ?? cell?.editor?.text ?? '';
}

function quantity(cell: Cell | undefined): [string, string] {
  const { editor, number, unit = '' } = cell ?? {};
  if (editor?.text) return [editor.text, bareRatio(editor.unit)];
  return number ? [String(number.value), bareRatio(number.unit)] : ['', bareRatio(editor?.unit ?? unit)];
}

/** A ratio is written without a unit: `1` behind it would read as the figure of the next column. */
function bareRatio(unit: string): string {
  return unit === '1' ? '' : unit;
}

export function emptied(range: Range, blockAt: BlockAt): unknown[] {
  return editors(range, blockAt)
    .filter(({ text }) => text !== '')
    .map((editor) => editor.edit('', editor.unit));
}

/** Number and unit, or the choice, of the first line (or column) into the others; words are not filled: evidence belongs to one row. */
export function filled(range: Range, direction: 'down' | 'right', count: number, blockAt: BlockAt): unknown[] {
  const { from, to } = range;
  const whole = direction === 'down' ? from.block !== to.block || from.line !== to.line : from.column !== to.column;
  // One line alone is filled from its neighbour.
  const start = whole ? from : direction === 'down' ? beside(from, -1, count, blockAt) : { ...from, column: from.column - 1 };
  if (same(start, from) && !whole) return [];
  const lines = linesIn({ from: start, to }, blockAt);
  const edits: unknown[] = [];
  if (direction === 'right') {
    for (const { cells } of lines) {
      const source = quantityEditor(cells[start.column]);
      for (let column = start.column + 1; column <= to.column; column += 1) edits.push(...into(quantityEditor(cells[column]), source));
    }
    return edits;
  }
  for (let column = from.column; column <= to.column; column += 1) {
    const source = quantityEditor(lines[0]?.cells[column]);
    for (const { cells } of lines.slice(1)) edits.push(...into(quantityEditor(cells[column]), source));
  }
  return edits;
}

function into(target: Editor | null, source: Editor | null): unknown[] {
  if (target?.choices || source?.choices) return source?.text && target?.choices?.includes(source.text) && target.text !== source.text ? [target.edit(source.text, '')] : [];
  if (!target || !source?.text || (source.unit && !target.units.includes(source.unit))) return [];
  return target.text === source.text && target.unit === source.unit ? [] : [target.edit(source.text, source.unit)];
}

function quantityEditor(cell: Cell | undefined): Editor | null {
  return cell?.editor && (cell.editor.units.length > 0 || cell.editor.choices) ? cell.editor : null;
}

function editors(range: Range, blockAt: BlockAt): Editor[] {
  return linesIn(range, blockAt).flatMap(({ cells }) =>
    cells.slice(range.from.column, range.to.column + 1).flatMap(({ editor }) => (editor ? [editor] : [])),
  );
}

/** One text over a column of selected cells is meant for each of them that can be filled in. */
export function repeated(rows: readonly (readonly string[])[], range: Range, blockAt: BlockAt): readonly (readonly string[])[] {
  const [only = [], ...more] = rows;
  const { from, to } = range;
  if (more.length > 0 || only.length !== 1 || from.column !== to.column) return rows;
  const lines = linesIn(range, blockAt).filter(({ cells }) => cells[from.column]?.editor);
  return lines.length > 1 ? lines.map(() => only) : rows;
}

/** One cell that a paste would change. */
export interface Write {
  label: string;
  from: { text: string; unit: string };
  to: { text: string; unit: string };
  edit: unknown;
}

export interface Laid {
  writes: Write[];
  /** What found no cell, as it stood on the clipboard. */
  left: string[];
}

/** Text laid over the cells from `here` on, line for line; lines that cannot be filled in there are passed over. */
export function laid(
  rows: readonly (readonly string[])[],
  units: boolean,
  here: Place,
  columns: readonly Column[],
  count: number,
  blockAt: BlockAt,
): Laid {
  const writes: Write[] = [];
  const left: string[] = [];
  let place: Place | null = fillable(here, count, blockAt);
  for (const row of rows) {
    if (!place) {
      left.push(...row.filter((text) => text !== ''));
      continue;
    }
    const cells = blockAt(place.block)?.lines[place.line]?.cells ?? [];
    left.push(...over(row, units, cells, here.column, columns, writes));
    const next = beside(place, 1, count, blockAt);
    place = same(next, place) ? null : fillable(next, count, blockAt);
  }
  return { writes, left };
}

/** This place, or the next one below it, whose cell can be edited. */
function fillable(place: Place, count: number, blockAt: BlockAt): Place | null {
  for (let at = place; ; ) {
    if (blockAt(at.block)?.lines[at.line]?.cells[at.column]?.editor) return at;
    const next = beside(at, 1, count, blockAt);
    if (same(next, at)) return null;
    at = next;
  }
}

function over(
  row: readonly string[],
  units: boolean,
  cells: readonly Cell[],
  first: number,
  columns: readonly Column[],
  writes: Write[],
): string[] {
  const left: string[] = [];
  let column = first;
  for (let i = 0; i < row.length; i += 1, column += 1) {
    const text = row[i] ?? '';
    const editor = cells[column]?.editor;
    // The unit of a quantity stands in the cell behind it, as it was copied.
    const pair = columns[column]?.quantity || (editor?.units.length ?? 0) > 0;
    const behind = pair && isUnit(row[i + 1], text, editor) ? row[(i += 1)] : undefined;
    if (text === '') continue;
    if (!editor || editor.check?.(text)) {
      left.push(text);
      continue;
    }
    const unit = units && behind ? behind : editor.unit;
    const to = { text: units ? text : bare(text, editor), unit };
    if (to.text !== editor.text || to.unit !== editor.unit)
      writes.push({ label: editor.label, from: { text: editor.text, unit: editor.unit }, to, edit: editor.edit(to.text, to.unit) });
  }
  return left;
}

/** A number, or room for one, and words behind it; a quantity that may stand without unit has an empty cell for it. */
function isUnit(behind: string | undefined, before: string, editor: Editor | undefined): boolean {
  if (behind === undefined || (before !== '' && !/\d/.test(before))) return false;
  return behind === '' ? Boolean(editor?.units.includes('1')) : !/^[-+−=\d０-９]/.test(behind);
}

/** The number without the unit that is written behind it. */
function bare(text: string, { units }: Editor): string {
  return units.length > 0 ? text.replace(/([\d０-９)）])\s*[^\d\s+\-−*×/÷().,，．）]+$/u, '$1') : text;
}

/** What the foot says of several cells. */
export type Sum = { count: number; sum: number; mean: number; unit: string } | { count: number; mixed: readonly string[] };

/** Numbers add up where their units do; fifteen digits, so that 0.1 + 0.2 is 0.3. */
export function summed(range: Range, blockAt: BlockAt): Sum | null {
  const numbers = linesIn(range, blockAt).flatMap(({ cells }) =>
    cells.slice(range.from.column, range.to.column + 1).flatMap(({ number }) => (number ? [number] : [])),
  );
  if (numbers.length < 2) return null;
  const units = [...new Set(numbers.map(({ unit }) => unit))];
  const [unit = ''] = units;
  if (units.length > 1) return { count: numbers.length, mixed: units };
  const sum = tidy(numbers.reduce((total, { value }) => total + value, 0));
  return { count: numbers.length, sum, mean: tidy(sum / numbers.length), unit };
}

function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
