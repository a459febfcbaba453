// What a stream has one level down besides its dated amounts: stock balances, meters, analysed batches, and how to add one.
import { html, nothing } from 'lit';
import type { Period, Stream, StreamRow } from '../../../core/wire';
import { monthsOf } from '../../../format/day';
import { monthOf } from '../../../format/time';
import { t } from '../../../i18n/texts';
import type { Cell, Line } from '../../../parts/table/model';
import * as batch from './batches';
import type { Field } from './field';
import * as meter from './meters';
import { FIRST, type Sheet, type Writing, lineOf, sheetLines } from './sheet';
import * as stock from './stock';
import './texts';

export { ledger } from './ledger';

export function lines(row: StreamRow, stream: Stream, period: Period, doing: Omit<Writing, 'row'>): Line[] {
  const writing = { ...doing, row };
  return [
    ...sheetLines(stocks(row, stream, period), writing),
    ...sheetLines(meters(stream), writing),
    ...sheetLines(batches(row, stream), writing),
    ...(doing.writable ? [adding(writing, stream, period)] : []),
  ];
}

/** The line and the column of a field that a notice names: `balances`, `3`, `closing`. */
export function fieldPlace(row: StreamRow, stream: Stream, part: string, key: string, field: string | null): { line: string; column: number } | null {
  const sheet = sheetOf(row, stream, part);
  if (!sheet) return null;
  const wanted = field ?? lacking(sheet, key);
  for (const [s, fields] of sheet.fields.entries()) {
    const at = fields.findIndex((field) => field?.id === wanted);
    if (at >= 0) return { line: lineOf(row.id, part, key, s), column: FIRST + at };
  }
  return { line: lineOf(row.id, part, key, 0), column: FIRST - 1 };
}

/** What an entry is called. */
export function entryName(row: StreamRow, stream: Stream, part: string, key: string): string | null {
  const sheet = sheetOf(row, stream, part);
  const entry = sheet?.entries.find((one, i) => sheet.key(one, i) === key);
  return sheet && entry !== undefined ? `${sheet.title} ${sheet.name.get(entry)?.value ?? ''}` : null;
}

/** The first field that is wanted and empty. */
function lacking(sheet: Sheet<unknown>, key: string): string | null {
  const entry = sheet.entries.find((one, i) => sheet.key(one, i) === key);
  const empty = (field: Field<unknown> | null) => field?.wanted && field.get(entry) === null;
  return entry === undefined ? null : (sheet.fields.flat().find(empty)?.id ?? null);
}

function sheetOf(row: StreamRow, stream: Stream, part: string): Sheet<unknown> | null {
  const whole = { from: '', to: '' };
  switch (part) {
    case 'balances':
      return stocks(row, stream, whole) as Sheet<unknown>;
    case 'meters':
      return meters(stream) as Sheet<unknown>;
    case 'batches':
      return batches(row, stream) as Sheet<unknown>;
    default:
      return null;
  }
}

function stocks(row: StreamRow, { balances = [] }: Stream, period: Period): Sheet<stock.Balance> {
  return {
    title: t('detail-stock'),
    part: 'balances',
    entries: balances,
    fields: stock.stockFields(row),
    key: (_, index) => String(index),
    name: {
      get: (one) => ({ value: monthOf(one.period) }),
      set: (one, text) => ({ ...one, period: stock.periodOf(text) ?? one.period }),
      check: (text) => (stock.periodOf(text) ? null : t('sheet-no-period', { text })),
    },
    put: (stream, entries) => ({ ...stream, balances: entries }),
    remove: (stream, index) => stock.without(stream, index, period),
  };
}

function meters({ meters: all = [] }: Stream): Sheet<meter.Meter> {
  return {
    title: t('detail-meter'),
    part: 'meters',
    entries: all,
    fields: meter.meterFields(),
    key: ({ id }) => id,
    name: { get: ({ name }) => ({ value: name }), set: (one, name) => ({ ...one, name }) },
    put: (stream, entries) => ({ ...stream, meters: entries }),
    remove: (stream, index) => ({ ...stream, meters: (stream.meters ?? []).filter((_, i) => i !== index) }),
  };
}

function batches(row: StreamRow, { batches: all = [] }: Stream): Sheet<batch.Batch> {
  return {
    title: t('detail-batch'),
    part: 'batches',
    entries: all,
    fields: batch.batchFields(row),
    key: ({ id }) => id,
    name: {
      get: ({ id }) => ({ value: id }),
      set: (one, id) => ({ ...one, id }),
      check: (text) => (all.some(({ id }) => id === text.trim()) ? t('sheet-id-taken', { text }) : null),
    },
    put: (stream, entries) => ({ ...stream, batches: entries }),
    remove: (stream, index) => ({ ...stream, batches: (stream.batches ?? []).filter((_, i) => i !== index) }),
  };
}

/** One line with what can be added here; the first cell of a year opens it into months. */
function adding({ row, apply }: Writing, stream: Stream, period: Period): Line {
  const months = monthsOf(period).length > 1;
  const act = (word: string, alter: (stream: Stream) => Stream): Cell => ({
    content: html`<span class="link">${word}</span>`,
    invoke: () => apply([{ stream: row.id, alter }]),
  });
  const none: Cell = { content: nothing };
  const { balances = [], activity } = stream;
  return {
    id: `${row.id}/add`,
    look: 'sheet',
    cells: [
      none,
      activity.length <= 1 && months && balances.length === 0
        ? act(t('detail-by-month'), (one) => ({ ...one, activity: monthsOf(period).map((month) => ({ period: month, amount: null })) }))
        : none,
      balances.length === 0
        ? act(t('sheet-by-stock-take'), (one) => stock.byStock(one, period))
        : act(t('sheet-add-balance'), (one) => stock.another(one, period)),
      act(t('sheet-add-meter'), meter.another),
      act(t('sheet-add-batch'), (one) => batch.another(one, row.usual_unit)),
      none,
      none,
    ],
  };
}
