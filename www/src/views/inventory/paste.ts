// What a pasted table would change, before it changes anything: cell for cell from the selected one on; by name where
// its first column names streams; twelve columns as the months of each.
import type { Change, Period, StreamRow } from '../../core/wire';
import { monthsOf } from '../../format/day';
import { monthOf } from '../../format/time';
import { t } from '../../i18n/texts';
import type { Column, Pasted, Place } from '../../parts/table/model';
import { type Write, laid } from '../../parts/table/operations';
import type { BlockAt } from '../../parts/table/place';
import { AMOUNT } from './columns';
import type { Rows, Sheets } from './rows';

/** One way to take the table in. */
export interface Way {
  id: 'cells' | 'months' | 'sum' | 'ledger';
  writes: readonly Write[];
}

export interface Proposal {
  ways: readonly Way[];
  /** What found no place, as it stood. */
  left: readonly string[];
}

export interface Sheet {
  rows: Rows;
  columns: readonly Column[];
  count: number;
  blockAt: BlockAt;
  period: Period;
  /** How what stands one level down is read; without it no ledger is recognised. */
  sheets: Sheets | null;
}

const MONTH = /^(?:(?:19|20)\d\d\s*[-年./]?\s*)?(\d{1,2})\s*(?:月(?:份)?)?$/u;

export function propose(pasted: Pasted, here: Place, sheet: Sheet): Proposal {
  const row = sheet.rows.at(here.block);
  const ledger = row?.kind === 'stream' ? sheet.sheets?.ledger(pasted.rows, row, sheet.period) : null;
  if (ledger) return { ways: [{ id: 'ledger', writes: ledger.writes }], left: ledger.left };
  const months = byMonth(pasted, here, sheet);
  const down = months?.upright === false ? null : cells(pasted, here, sheet);
  const ways = [...(months?.ways ?? []), ...(down?.ways ?? [])].filter(({ writes }) => writes.length > 0);
  return { ways, left: (months ?? down)?.left ?? [] };
}

function cells({ rows: table, units }: Pasted, here: Place, sheet: Sheet): Proposal {
  const named = byName(table, units, sheet);
  if (named) return named;
  const { writes, left } = laid(table, units, here, sheet.columns, sheet.count, sheet.blockAt);
  return { ways: [{ id: 'cells', writes }], left };
}

/** Rows whose first column names a stream; what follows is its amount, and the unit behind it. */
function byName(table: Pasted['rows'], units: boolean, sheet: Sheet): Proposal | null {
  const known = table.map(([name = '']) => sheet.rows.named(name));
  if (!known.some(Boolean)) return null;
  const writes: Write[] = [];
  const left: string[] = [];
  table.forEach((row, i) => {
    const found = known[i];
    const value = row.slice(1);
    if (!found) return left.push(row.join(' '));
    const put = laid([value], units, { block: found.index, line: 0, column: AMOUNT }, sheet.columns, found.index + 1, sheet.blockAt);
    writes.push(...put.writes);
    return left.push(...put.left);
  });
  return { ways: [{ id: 'cells', writes }], left };
}

interface Months extends Proposal {
  /** One column of figures, which may also mean one row each. */
  upright: boolean;
}

/** As many figures as the period has months: a row for each stream, under a head or not; or one column for one stream. */
function byMonth({ rows: table, units }: Pasted, here: Place, sheet: Sheet): Months | null {
  const months = monthsOf(sheet.period);
  const upright = uprightFigures(table, months.length);
  const entries = upright ? [{ label: '', row: upright.row, figures: upright.figures }] : figureRows(table, months);
  if (!entries || months.length < 2) return null;
  const split: Write[] = [];
  const sum: Write[] = [];
  const left: string[] = [];
  let at = here.block;
  for (const { label, row, figures } of entries) {
    const found = label === '' ? nextStream(sheet, at) : sheet.rows.named(label);
    const stream = found && sheet.rows.at(found.index);
    if (!found || stream?.kind !== 'stream') left.push(row.join(' '));
    else {
      at = found.index + 1;
      const unit = (units ? unitIn(row, stream) : null) ?? stream.amount?.unit ?? stream.usual_unit;
      put(stream, figures, unit, months, split, sum);
    }
  }
  if (upright && (here.line > 0 || here.column !== AMOUNT)) return null;
  return { ways: [{ id: 'months', writes: split }, { id: 'sum', writes: sum }], left, upright: Boolean(upright) };
}

interface Figures {
  label: string;
  row: readonly string[];
  figures: string[];
}

function figureRows(table: Pasted['rows'], months: readonly Period[]): Figures[] | null {
  const [first = []] = table;
  const dated = first.filter((cell) => MONTH.test(cell));
  const head = dated.length > 1 && first.every((cell) => !/\d/.test(cell) || MONTH.test(cell)) ? monthColumns(first, months) : null;
  const body = head ? table.slice(1) : table;
  const rows = body.map((row) => {
    const [name = ''] = row;
    const label = /^[=+−\-\d０-９]/.test(name) ? '' : name;
    const figures = head ? head.map((column) => (column === null ? '' : (row[column] ?? ''))) : row.slice(label ? 1 : 0).filter(isFigure);
    return { label, row, figures };
  });
  return rows.length > 0 && rows.every(({ figures }) => figures.length === months.length) ? rows : null;
}

function uprightFigures(table: Pasted['rows'], months: number): { figures: string[]; row: string[] } | null {
  const figures = table.map((row) => row.filter(isFigure));
  if (table.length !== months || figures.some((row) => row.length !== 1)) return null;
  return { figures: figures.flat(), row: table.flat() };
}

function isFigure(cell: string): boolean {
  return cell === '' || /\d/.test(cell);
}

function put(row: StreamRow, figures: readonly string[], unit: string, months: readonly Period[], split: Write[], sum: Write[]): void {
  const label = row.name;
  const from = { text: row.amount?.value ?? (row.entries > 1 ? t('row-entries', { count: row.entries }) : ''), unit: row.amount?.unit ?? '' };
  const activity = months.map((period, i) => ({ period, amount: figures[i] ? { value: figures[i], unit } : null }));
  const filled = figures.filter((figure) => figure !== '');
  const change: Change = { change: 'set-activity', stream: row.id, activity };
  split.push({ label, from, to: { text: `${monthOf(months[0] as Period)} … ${t('row-entries', { count: filled.length })}`, unit }, edit: change });
  const whole = { from: months[0]?.from ?? '', to: months.at(-1)?.to ?? '' };
  const formula = `=${filled.map((figure) => figure.replace(/^=/, '').replace(/[,，]/g, '')).join('+')}`;
  const one: Change = { change: 'set-activity', stream: row.id, activity: [{ period: whole, amount: { value: formula, unit } }] };
  sum.push({ label, from, to: { text: formula, unit }, edit: one });
}

/** For each month of the period its column in the head. */
function monthColumns(head: readonly string[], months: readonly Period[]): (number | null)[] {
  return months.map(({ from }) => {
    const wanted = Number(from.slice(5, 7));
    const column = head.findIndex((cell) => Number(MONTH.exec(cell)?.[1]) === wanted);
    return column < 0 ? null : column;
  });
}

function unitIn(row: readonly string[], { units }: StreamRow): string | null {
  const bracketed = row.map((cell) => /[（(]([^）)]+)[）)]$/.exec(cell)?.[1] ?? cell);
  return bracketed.find((cell) => units.includes(cell)) ?? null;
}

/** The first stream from this row on. */
function nextStream(sheet: Sheet, from: number): { index: number } | null {
  for (let index = from; index < sheet.count; index += 1) if (sheet.rows.at(index)?.kind === 'stream') return { index };
  return null;
}
