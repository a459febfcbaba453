// What a table shows: columns, and blocks of lines with cells. A block is one row of the data: its line, the lines
// one level down, and what stands below it (notices). The same for tables that are only read.

import type { Press } from './held';

export interface Column {
  id: string;
  head: string;
  /** A track of a CSS grid: `34px`, `minmax(9em, 2fr)`. */
  width: string;
  /** Numbers stand right. */
  end?: boolean;
  /** Holds quantities: copied and pasted as a number and a unit. */
  quantity?: boolean;
  /** Where the cell goes when one column is all there is; absent: nowhere. */
  narrow?: 'title' | 'result' | 'entry' | 'detail' | 'state';
}

export interface Editor {
  /** What is edited, for a screen reader. */
  label: string;
  text: string;
  unit: string;
  /** The units offered; empty where the cell holds words. */
  units: readonly string[];
  /** The words that can be chosen, where nothing else can be written. */
  choices?: readonly string[];
  /** Why this text cannot be written here; `null` where it can. */
  check?(text: string): string | null;
  /** What the owner of the table is to apply for this text; several are one step. */
  edit(text: string, unit: string): unknown;
}

export interface Cell {
  content: unknown;
  /** `computed` cells sit on sunken ground; `entered` ones were typed. */
  look?: 'computed' | 'entered';
  editor?: Editor;
  /** What Enter or a click does where nothing can be edited. */
  invoke?: () => void;
  /** What it means in its canonical unit; for the sum of a range, and copied with every digit. */
  number?: { value: number; unit: string } | null;
  /** The unit that it will have, where there is no number yet. */
  unit?: string;
  /** Its words, for a copy. */
  words?: string;
}

export interface Line {
  id: string;
  /** `sheet` lines have fields of their own in the columns; `heads` name them. */
  look: 'row' | 'group' | 'sub' | 'heads' | 'sheet';
  /** One cell a column. */
  cells: readonly Cell[];
  /** What stands below the line: notices. */
  below?: unknown;
}

export interface Block {
  lines: readonly Line[];
  below?: unknown;
}

export interface Place {
  block: number;
  line: number;
  column: number;
}

/** Where an edit goes on when it is kept. */
export type Onward = 'stay' | 'up' | 'down' | 'left' | 'right';

export interface Kept {
  text: string;
  unit: string;
  onward: Onward;
}

/** How several cells came to change in one step. */
export type How = 'typed' | 'mended' | 'emptied' | 'cut' | 'filled' | 'pasted';

export interface Edits {
  how: How;
  edits: readonly unknown[];
}

/** A table of text on the clipboard, and whether its units are to be taken too. */
export interface Pasted {
  rows: readonly (readonly string[])[];
  units: boolean;
  /** Keys wait until it is known what becomes of the paste, and go to whoever is answered; `null`: to the cells. */
  until?(done: Promise<Press | null>): void;
}
