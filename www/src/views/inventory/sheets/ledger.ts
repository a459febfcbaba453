// A stock ledger as it is pasted: months down and opening, purchases, use, closing across, or the other way round. It is
// told by the words of its head; every month becomes a balance of its own.
import type { Period, Stream, StreamRow, Written } from '../../../core/wire';
import { monthsOf } from '../../../format/day';
import { monthOf } from '../../../format/time';
import { t } from '../../../i18n/texts';
import type { Write } from '../../../parts/table/operations';
import { typed } from './field';
import { blank } from './stock';
import type { Balance } from './stock';
import type { StreamEdit } from '../stream-edit';

type Part = 'opening' | 'received' | 'supplied' | 'closing' | 'meter' | 'invoice';

/** Words that head the columns of such ledgers; the first that fits counts. */
const WORDS: readonly (readonly [Part, RegExp])[] = [
  ['opening', /期初|月初|年初|上月结存|上期结存|\bopening\b/iu],
  ['closing', /期末|月末|年末|盘存|结存|库存|\bclosing\b/iu],
  ['invoice', /发票|结算|\binvoice/iu],
  ['supplied', /外供|外销|调出|拨出|销售|\b(?:supplied|sold)\b/iu],
  ['received', /购进|购入|采购|入库|收入|进厂|到货|自产|\b(?:received|purchase)/iu],
  ['meter', /消耗|消费|耗用|使用|领用|出库|入炉|投入|计量|\b(?:used|use|consumption|consumed|meter)\b/iu],
];
const MONTH = /^(?:((?:19|20)\d\d)\s*[-年./]?\s*)?(\d{1,2})\s*(?:月(?:份)?)?$/u;

/** What it would write into this stream; `null` where it is no ledger. */
export function ledger(table: readonly (readonly string[])[], row: StreamRow, period: Period): { writes: Write[]; left: string[] } | null {
  const upright = columnsOf(table) ? table : turned(table);
  const columns = columnsOf(upright);
  if (!columns) return null;
  const months = monthsOf(period);
  const body = upright.slice(columns.head + 1).filter((cells) => cells.some((cell) => cell !== ''));
  // A first column of figures names no months.
  const dated = columns.parts.every(({ at }) => at > 0) && body.some((cells) => monthIn(cells[0], months));
  if (!dated && body.length !== months.length) return null;
  const { unit, parts } = columns;
  const writes: Write[] = [];
  const left: string[] = [];
  body.forEach((cells, i) => {
    const month = dated ? monthIn(cells[0], months) : months[i];
    if (!month) return left.push(cells.join(' '));
    const figures = parts.flatMap(({ part, at, unit: own }) => {
      const value = typed(cells[at] ?? '', own ?? unit ?? row.usual_unit, row.units);
      return value ? [{ part, value }] : [];
    });
    return figures.length > 0 ? writes.push(write(row, month, figures)) : 0;
  });
  if (writes.length === 0) return null;
  return { writes: [...instead(row), ...writes], left };
}

interface Columns {
  /** The row of the head. */
  head: number;
  unit: string | null;
  parts: readonly { part: Part; at: number; unit: string | null }[];
}

/** A head names stock and what came or went. */
function columnsOf(table: readonly (readonly string[])[]): Columns | null {
  for (const [head, cells] of table.slice(0, 3).entries()) {
    const parts = cells.flatMap((cell, at) => {
      const part = /\d/.test(cell) ? undefined : WORDS.find(([, word]) => word.test(cell))?.[0];
      return part ? [{ part, at, unit: unitIn(cell) }] : [];
    });
    const once = parts.filter(({ part }, i) => parts.findIndex((other) => other.part === part) === i);
    const has = (part: Part) => once.some((one) => one.part === part);
    if (once.length >= 3 && (has('opening') || has('closing'))) {
      const unit = table.slice(0, head + 1).flat().map(unitIn).find((one) => one !== null) ?? null;
      return { head, unit, parts: once };
    }
  }
  return null;
}

function unitIn(cell: string): string | null {
  return /[（(]([^（）()\d]+)[）)]\s*$/u.exec(cell)?.[1]?.trim() ?? /单位[:：]\s*(\S+)/u.exec(cell)?.[1] ?? null;
}

function monthIn(cell: string | undefined, months: readonly Period[]): Period | undefined {
  const [, year, month] = MONTH.exec(cell?.trim() ?? '') ?? [];
  return month ? months.find(({ from }) => Number(from.slice(5, 7)) === Number(month) && (!year || from.startsWith(year))) : undefined;
}

function turned(table: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...table.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => table.map((cells) => cells[column] ?? ''));
}

function write(row: StreamRow, period: Period, figures: readonly { part: Part; value: Written }[]): Write {
  const alter = (stream: Stream): Stream => {
    const { balances = [] } = stream;
    const same = (one: Balance) => one.period.from === period.from && one.period.to === period.to;
    const put = (one: Balance): Balance => ({ ...one, ...Object.fromEntries(figures.map(({ part, value }) => [part, value])) });
    const all = balances.some(same) ? balances.map((one) => (same(one) ? put(one) : one)) : [...balances, put(blank(period))];
    return { ...stream, balances: [...all].sort((a, b) => a.period.from.localeCompare(b.period.from)) };
  };
  const said = figures.map(({ part, value }) => `${word(part)} ${value.value}`).join(t('list-comma'));
  const edit: StreamEdit = { stream: row.id, alter };
  return { label: monthOf(period), from: { text: '', unit: '' }, to: { text: said, unit: figures[0]?.value.unit ?? '' }, edit };
}

/** Dated amounts come before balances; they make room, and the strip says so. */
function instead(row: StreamRow): Write[] {
  const edit: StreamEdit = { stream: row.id, alter: (stream) => ({ ...stream, activity: [] }) };
  const { amount, canonical } = row;
  const text = amount?.value ?? (canonical ? String(canonical.value) : '');
  const from = { text, unit: amount?.unit ?? canonical?.unit ?? '' };
  return [{ label: row.name, from, to: { text: t('sheet-by-stock-take'), unit: '' }, edit }];
}

function word(part: Part): string {
  switch (part) {
    case 'opening':
      return t('sheet-opening');
    case 'received':
      return t('sheet-received');
    case 'supplied':
      return t('sheet-supplied');
    case 'closing':
      return t('sheet-closing');
    case 'meter':
      return t('sheet-meter-use');
    case 'invoice':
      return t('sheet-invoice-use');
  }
}
