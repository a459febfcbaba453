// Where a statistics form comes from: a file, or a table on the clipboard that looks like one.
import { write } from '../../parts/table/tsv';

/** A form that was handed in, as its bytes; without one a file is asked for. */
export interface FormSource {
  name: string;
  bytes: Uint8Array | null;
}

/** What stands on forms 205-1 and 205-2 and on no sheet of amounts. */
const HEAD = /能源名称|205-[12]/u;
/** Heads of forms are not longer. */
const ABOVE = 30;

/** A pasted table as a form, where it may be one; only the core knows. */
export function pastedForm(rows: readonly (readonly string[])[], name: string): FormSource | null {
  if (rows.length < 2 || !rows.slice(0, ABOVE).some((row) => row.some((cell) => HEAD.test(cell)))) return null;
  return { name, bytes: new TextEncoder().encode(write(rows)) };
}
