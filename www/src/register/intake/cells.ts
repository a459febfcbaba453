// The cells of a list, row by row as a spreadsheet numbers them; and rows written again, for whoever mends them there.
import Papa from 'papaparse';
import { read } from '../../parts/table/tsv';

export interface Cells {
  /** Row 1 of the sheet is the first. */
  rows: readonly (readonly string[])[];
  /** Rows, by their place, in which a quotation mark has no other. */
  broken: ReadonlySet<number>;
}

/** Rows of a list, with its title and head. */
export const MOST_ROWS = 2000;
export const MOST_COLUMNS = 60;

export type Celled = Cells | { why: 'rows' | 'columns'; found: number };

/** What was copied from a spreadsheet has tabs between its cells; a file has commas. */
export function cells(text: string): Celled {
  const [first = ''] = text.split('\n', 1);
  if (first.includes('\t')) return bounded({ rows: read(text), broken: new Set() });
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '|'], preview: MOST_ROWS + 1 });
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])));
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  // A line break ends the last row and begins none.
  if (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return bounded({ rows, broken });
}

function bounded(made: Cells): Celled {
  const widest = made.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (made.rows.length > MOST_ROWS) return { why: 'rows', found: made.rows.length };
  return widest > MOST_COLUMNS ? { why: 'columns', found: widest } : made;
}

/** As a .csv that spreadsheet programs open as it is: marked as UTF-8, and no cell is taken for a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(rows as string[][], { escapeFormulae: true })}\r\n`;
}
