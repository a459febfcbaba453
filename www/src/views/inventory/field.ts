// From the path of a notice to the cell of the grid that it speaks of: which row, which line one level down, which column.
import type { Row, StreamRow } from '../../core/wire';
import type { Block, Editor, Place } from '../../parts/table/model';
import { fieldOf } from '../../words/place';
import { AMOUNT, FACTOR, NAME, RESULT } from './columns';
import { entryLine } from './detail';
import type { Rows } from './rows';

export interface Field {
  index: number;
  row: Row;
  /** The line one level down, by its id; `null`: the row itself. */
  inner: string | null;
  column: number;
}

/** Asks for what is not known yet; `null` where the path leads to no row. */
export async function fieldAt(rows: Rows, where: string): Promise<Field | null> {
  const index = await rows.indexOf(where);
  const row = index === null ? null : rows.at(index);
  if (index === null || !row) return null;
  const field = fieldOf(where);
  const inner = row.kind === 'stream' ? innerLine(row, where) : null;
  if (inner && row.kind === 'stream') await rows.detailed(row.id);
  const column = field === 'amount' ? AMOUNT : field ? FACTOR : row.kind === 'stream' ? NAME : RESULT;
  return { index, row, inner, column };
}

/** Where the field is in this block; the block has to be unfolded for a line one level down. */
export function placeIn({ index, inner, column }: Field, block: Block | null): Place {
  const line = inner ? (block?.lines.findIndex(({ id }) => id === inner) ?? 0) : 0;
  return { block: index, line: Math.max(0, line), column };
}

/** The editor of the field; `null` where nothing can be typed there. */
export function editorOf(field: Field, block: Block | null): Editor | null {
  const { line, column } = placeIn(field, block);
  return block?.lines[line]?.cells[column]?.editor ?? null;
}

/** A dated amount among several, an input among several. */
function innerLine(row: StreamRow, where: string): string | null {
  const field = fieldOf(where);
  const entry = /\/activity\/(\d+)/.exec(where)?.[1];
  if (field === 'amount') return entry !== undefined && row.entries > 1 ? entryLine(row.id, Number(entry)) : null;
  const only = row.inputs.length === 1 && row.inputs[0]?.name === field;
  return field && !only ? `${row.id}/${field}` : null;
}
