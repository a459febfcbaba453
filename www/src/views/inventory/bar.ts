// What the bar above the grid and its foot say of the selected cell: where, as typed, what it means, every digit.
import { exact } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import type { Quantity, Row, StreamInput, StreamRow } from '../../core/wire';
import { named, t } from '../../i18n/texts';
import type { Editor, Place } from '../../parts/table/model';
import { written } from '../../words/changes';
import { matched as howFound } from '../../words/found';
import { AMOUNT, FACTOR, RESULT } from './columns';
import type { Rows } from './rows';

/** The selected cell: its row, its place, and the line of the block that it stands in. */
export type Here = { row: Row; place: Place; line: string | null; editor: Editor | null } | null;

export function barOf(here: Here, rows: Rows | undefined): { place: string; text: string } {
  if (!here || !rows) return { place: t('bar-nothing'), text: '' };
  const { row } = here;
  if (row.kind === 'class') {
    const shown = rows.view?.classes.find((one) => one.class === row.class);
    return { place: shown ? named(shown) : row.class, text: t('bar-class') };
  }
  if (row.kind === 'source') return { place: row.name, text: '' };
  return { place: `${row.ordinal}　${row.name}`, text: textOf(row, here) };
}

/** The selected number with all its digits; `null` where no number is selected. */
export function exactOf(here: Here): string | null {
  if (!here) return null;
  const { row, place } = here;
  if (row.kind === 'stream') return full(quantityOf(row, here));
  if (place.column !== RESULT || row.kind === 'class') return null;
  return row.result.value === null ? null : full({ value: row.result.value, unit: row.result.unit });
}

type At = NonNullable<Here>;

function textOf(row: StreamRow, here: At): string {
  const { place } = here;
  if (place.line === 0 && place.column === AMOUNT && row.amount) return meaning(written(row.amount), row.canonical);
  const input = inputAt(row, here);
  if (!input && place.line > 0 && here.editor) return `${here.editor.label.replace(`${row.name} · `, '')}　${written({ value: here.editor.text, unit: here.editor.unit })}`;
  if (!input) return row.note;
  if (input.written) return `${named(input)}　${meaning(written(input.written), input.value)}`;
  const { matched } = input;
  return matched ? `${named(input)}　${matched.printed} · ${howFound(matched.how)} · ${matched.source}` : named(input);
}

function meaning(text: string, canonical: Quantity | null): string {
  const value = full(canonical);
  return value ? `${text}　= ${value}` : text;
}

function quantityOf(row: StreamRow, here: At): Quantity | null {
  const { place } = here;
  if (place.line > 0) return inputAt(row, here)?.value ?? null;
  if (place.column === AMOUNT) return row.canonical;
  if (place.column === FACTOR) return row.factor;
  if (place.column !== RESULT || row.result.value === null) return null;
  return { value: row.result.value, unit: row.result.unit };
}

/** The input of the selected line; months, meters and batches may stand above it. */
export function inputAt(row: StreamRow, { place, line }: At): StreamInput | undefined {
  if (place.line > 0) return row.inputs.find(({ name }) => line === `${row.id}/${name}`);
  return place.column === FACTOR && row.inputs.length === 1 ? row.inputs[0] : undefined;
}

function full(quantity: Quantity | null): string | null {
  return quantity && `${exact(quantity.value)} ${unitText(quantity.unit)}`;
}
