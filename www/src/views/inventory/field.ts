// From the path of a notice to the cell of the grid that it speaks of: which row, which line one level down, which column.
import type { Row, Stream, StreamRow } from '../../core/wire';
import type { Block, Editor, Place } from '../../parts/table/model';
import { MEASURED, fieldOf, measuredOf } from '../../words/place';
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
  if (row.kind !== 'stream') return { index, row, inner: null, column: RESULT };
  if (measuredOf(where) || MEASURED.test(where)) await rows.detailed(row.id);
  const { line, column } = within(row, rows, where);
  if (line) await rows.detailed(row.id);
  return { index, row, inner: line, column };
}

/** The line one level down in a stream that a path leads to, `null` for its own line; and the column. */
export function within(row: StreamRow, rows: Rows, where: string): { line: string | null; column: number } {
  const whole = MEASURED.test(where);
  const stream = whole || measuredOf(where) ? rows.detail(row.id) : null;
  const measured = whole && stream ? firstOf(stream, where) : measuredOf(where);
  const there = stream && measured && rows.sheets?.fieldPlace(row, stream, measured.part, measured.key, measured.field);
  if (there) return there;
  const field = fieldOf(where);
  return { line: innerLine(row, where), column: field === 'amount' ? AMOUNT : field ? FACTOR : NAME };
}

/** Of what was measured, the first entry: of batches the first that names no accreditation. */
function firstOf({ meters = [], batches = [] }: Stream, where: string): { part: string; key: string; field: null } | null {
  const part = where.split('/').at(-1) ?? '';
  const batch = batches.find(({ accreditation = [] }) => accreditation.length === 0) ?? batches[0];
  const key = part === 'balances' ? '0' : part === 'meters' ? meters[0]?.id : batch?.id;
  return key === undefined ? null : { part, key, field: null };
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
  const entry = /\/activity\/(\d+)(?:\/|$)/.exec(where)?.[1];
  if (field === 'amount') return entry !== undefined && row.entries > 1 ? entryLine(row.id, Number(entry)) : null;
  const only = row.inputs.length === 1 && row.inputs[0]?.name === field;
  return field && !only ? `${row.id}/${field}` : null;
}
