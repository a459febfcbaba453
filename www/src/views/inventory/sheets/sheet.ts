// Entries of one kind as lines of the grid: a head, then a line for each entry, its fields side by side as in a sheet of
// paper, so that a range of months or batches is copied, filled and pasted like any other.
import { html, nothing } from 'lit';
import type { Stream, StreamRow, Written } from '../../../core/wire';
import { unit as unitText } from '../../../format/unit';
import { t } from '../../../i18n/texts';
import type { Cell, Editor, Line } from '../../../parts/table/model';
import { written } from '../../../words/changes';
import { plain } from '../detail';
import type { StreamEdit } from '../stream-edit';
import type { Field } from './field';
import './texts';

/** The fields side by side; `null` leaves its column empty. */
export type FieldRow<Entry> = readonly (Field<Entry> | null)[];

export interface Sheet<Entry> {
  title: string;
  /** The lists of fields, each a sheet of its own below the last. */
  fields: readonly FieldRow<Entry>[];
  entries: readonly Entry[];
  /** Where the entries stand in the path of a notice: `balances`. */
  part: string;
  /** How a notice names an entry: its place, or its id. */
  key(entry: Entry, index: number): string;
  /** What an entry is called, and called otherwise once something else was typed. */
  name: Pick<Field<Entry>, 'check' | 'get' | 'set'>;
  put(stream: Stream, entries: Entry[]): Stream;
  remove(stream: Stream, index: number): Stream;
}

const EMPTY: Cell = { content: nothing };
/** The columns that fields stand in: from the amount to the evidence. */
export const FIRST = 2;
const ROOM = 5;

export interface Writing {
  row: StreamRow;
  writable: boolean;
  apply(edits: unknown[]): void;
}

/** The id of the line that holds this field of this entry. */
export function lineOf(row: string, part: string, key: string, sheet: number): string {
  return `${row}/${part}/${key}${sheet === 0 ? '' : `/${sheet + 1}`}`;
}

export function sheetLines<Entry>(sheet: Sheet<Entry>, doing: Writing): Line[] {
  if (sheet.entries.length === 0) return [];
  return sheet.fields.flatMap((fields, s) => [
    head(sheet, fields, s, doing.row.id),
    ...sheet.entries.map((entry, i) => line(sheet, fields, s, entry, i, doing)),
  ]);
}

function head<Entry>({ title, part }: Sheet<Entry>, fields: FieldRow<Entry>, s: number, row: string): Line {
  const cells = fields.map((field): Cell => (field ? { content: field.head, words: field.head } : EMPTY));
  return { id: `${row}/${part}/head/${s + 1}`, look: 'heads', cells: filledUp([EMPTY, { content: s === 0 ? title : html`<span class="vh">${title}</span>` }, ...cells]) };
}

function line<Entry>(sheet: Sheet<Entry>, fields: FieldRow<Entry>, s: number, entry: Entry, i: number, { row, writable, apply }: Writing): Line {
  const name = sheet.name.get(entry)?.value ?? '';
  const alter = (next: (entry: Entry) => Entry): StreamEdit => ({
    stream: row.id,
    alter: (stream) => sheet.put(stream, entriesOf(stream, sheet).map((one, at) => (at === i ? next(one) : one))),
  });
  const remove: StreamEdit = { stream: row.id, alter: (stream) => sheet.remove(stream, i) };
  const cross: Cell = {
    content: html`<span aria-hidden="true">✕</span><span class="vh">${t('sheet-remove', { name })}</span>`,
    invoke: () => apply([remove]),
  };
  const called: Cell = { content: name, words: name };
  const naming: Editor = {
    label: `${row.name} · ${sheet.title}`,
    text: name,
    unit: '',
    units: [],
    // Emptied it stays as it is: an entry is taken out by its own cell.
    edit: (text) => (text.trim() === '' ? null : alter((one) => sheet.name.set(one, text.trim(), ''))),
    ...(sheet.name.check ? { check: sheet.name.check } : {}),
  };
  const cells = fields.map((field) => (field ? fieldCell(field, entry, `${row.name} · ${name} · ${field.head}`, writable, alter, row.usual_unit) : EMPTY));
  return {
    id: lineOf(row.id, sheet.part, sheet.key(entry, i), s),
    look: 'sheet',
    cells: filledUp([s === 0 && writable ? cross : EMPTY, s === 0 && writable ? { ...called, editor: naming } : called, ...cells]),
  };
}

function fieldCell<Entry>(
  field: Field<Entry>,
  entry: Entry,
  label: string,
  writable: boolean,
  alter: (next: (entry: Entry) => Entry) => StreamEdit,
  usual: string,
): Cell {
  const given = field.get(entry);
  const { units, choices, check, head: word } = field;
  const shown = given ? (units.length > 0 ? value(given) : html`<span class="clamp in" title=${given.value}>${given.value}</span>`) : field.wanted ? html`<span class="lack">${t('number-missing')}</span>` : nothing;
  const content = html`<span class="fh">${word}</span>${shown}`;
  const unit = given?.unit ?? (units.includes(usual) ? usual : (units[0] ?? ''));
  const editor: Editor = {
    label,
    text: given?.value ?? '',
    unit,
    units,
    edit: (text, chosen) => alter((one) => field.set(one, text, chosen)),
    ...(choices ? { choices: choices.map((one) => one.word) } : {}),
    ...(check ? { check } : {}),
  };
  return { content, look: 'entered', words: given?.value ?? '', number: units.length > 0 ? plain(given) : null, ...(writable ? { editor } : {}) };
}

function value(given: Written) {
  return html`<span class="in">${written(given, false)}</span>${given.unit ? html`<span class="u">${unitText(given.unit)}</span>` : nothing}`;
}

function filledUp(cells: readonly Cell[]): Cell[] {
  return [...cells, ...Array.from({ length: FIRST + ROOM - cells.length }, () => EMPTY)];
}

function entriesOf<Entry>(stream: Stream, { part }: Sheet<Entry>): readonly Entry[] {
  return ((stream as unknown as Record<string, unknown>)[part] ?? []) as readonly Entry[];
}
