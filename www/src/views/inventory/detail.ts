// One level down in a stream, without leaving the grid: its dated amounts, stock-takes, meters, analysed batches and its
// note, line by line. They are shown as they are saved; what each adds up to is the core's.
import { html, nothing } from 'lit';
import type { Activity, Period, Stream, StreamRow, Written } from '../../core/wire';
import { monthsOf } from '../../format/day';
import { period as periodText } from '../../format/time';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Cell, Line } from '../../parts/table/model';
import { written } from '../../words/changes';
import type { Doing } from './blocks';

const EMPTY: Cell = { content: nothing };

/** The id of the line of a dated amount, as notices name its path. */
export function entryLine(stream: string, entry: number): string {
  return `${stream}/activity/${entry}`;
}

export function detailLines(row: StreamRow, stream: Stream, period: Period, doing: Doing): Line[] {
  const { activity, balances = [], meters = [], batches = [] } = stream;
  return [
    ...(activity.length > 1 ? activity.map((entry, i) => dated(row, stream, entry, i, doing)) : []),
    ...byMonth(row, activity, period, doing),
    ...balances.map((balance, i) => line(`${row.id}/balances/${i}`, html`${t('detail-stock')}　${monthOf(balance.period)}`, stock(balance))),
    ...meters.map((meter) =>
      line(
        `${row.id}/meters/${meter.id}`,
        html`${t('detail-meter')}　${meter.name}`,
        html`${meter.number ?? ''}${meter.valid_until ? html` <span class="mut">${t('detail-valid', { day: meter.valid_until })}</span>` : nothing}`,
      ),
    ),
    ...batches.map((batch) =>
      line(`${row.id}/batches/${batch.id}`, html`${t('detail-batch')}　${batch.id}`, amount(batch.amount), html`${batch.laboratory ?? ''}`),
    ),
  ];
}

/** The note of a stream: what the next reader has to know. */
export function noteLine(row: StreamRow, { writable }: Doing): Line {
  const content = row.note ? html`<span class="clamp" title=${row.note}>${row.note}</span>` : nothing;
  const label = `${row.name} · ${t('detail-note')}`;
  const edit = (text: string) => ({ change: 'set-text', stream: row.id, field: 'note', text });
  const cell: Cell = { content, words: row.note, ...(writable ? { editor: { label, text: row.note, unit: '', units: [], edit } } : {}) };
  return { id: `${row.id}/note`, look: 'sub', cells: [EMPTY, { content: t('detail-note') }, EMPTY, EMPTY, EMPTY, EMPTY, cell] };
}

function dated(row: StreamRow, stream: Stream, entry: Activity, index: number, { writable }: Doing): Line {
  const { amount: given, period, cumulative, standstill, fill, meter } = entry;
  const label = `${row.name} · ${monthOf(period)}`;
  const edit = (text: string, unit: string) => ({
    change: 'set-amount',
    stream: row.id,
    entry: index,
    amount: text.trim() ? { value: text, unit } : null,
  });
  const shown = given ? amount(given) : html`<span class="lack">${standstill ? t('detail-standstill') : t('number-missing')}</span>`;
  const unit = given?.unit ?? row.usual_unit;
  const device = stream.meters?.find(({ id }) => id === meter);
  return {
    id: entryLine(row.id, index),
    look: 'sub',
    cells: [
      EMPTY,
      { content: html`${monthOf(period)}${cumulative ? html` <span class="tag">${t('detail-cumulative')}</span>` : nothing}`, words: monthOf(period) },
      {
        content: shown,
        look: 'entered',
        number: plain(given),
        ...(writable ? { editor: { label, text: given?.value ?? '', unit, units: row.units, edit } } : {}),
      },
      EMPTY,
      { content: fill ? state('warn', html`${t('detail-fill')} ${written(fill.amount)}`) : nothing },
      EMPTY,
      { content: fill?.rule ?? device?.name ?? nothing },
    ],
  };
}

/** A year's amount is split by nobody: the months begin empty, and the year's figure is named by the undo. */
function byMonth(row: StreamRow, activity: readonly Activity[], period: Period, doing: Doing): Line[] {
  const months = monthsOf(period);
  if (!doing.writable || activity.length > 1 || months.length < 2) return [];
  const blank = months.map((month) => ({ period: month, amount: null }));
  const invoke = () => doing.apply([{ change: 'set-activity', stream: row.id, activity: blank }]);
  const content = html`<span class="link">${t('detail-by-month')}</span>`;
  return [{ id: `${row.id}/months`, look: 'sub', cells: [EMPTY, { content, invoke }, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY] }];
}

function line(id: string, name: unknown, value: unknown, more: unknown = nothing): Line {
  return { id, look: 'sub', cells: [EMPTY, { content: name }, { content: value }, EMPTY, EMPTY, EMPTY, { content: more }] };
}

function stock({ opening, received, supplied, closing }: NonNullable<Stream['balances']>[number]) {
  const part = (word: string, of: Written | null | undefined) => html`<span class="nw">${word} ${of ? amount(of) : html`<span class="lack">${t('number-missing')}</span>`}</span> `;
  return html`${part(t('detail-opening'), opening)}${part(t('detail-received'), received)}${supplied ? part(t('detail-supplied'), supplied) : nothing}${part(t('detail-closing'), closing)}`;
}

function amount(of: Written) {
  return html`<span class="in">${written(of, false)}</span><span class="u">${unitText(of.unit ?? '')}</span>`;
}

/** A plain number in its unit as typed; formulas and units behind the number are the core's to read. */
function plain(given: Written | null | undefined): { value: number; unit: string } | null {
  const value = given && /^\d+(\.\d+)?$/.test(given.value) ? Number(given.value) : Number.NaN;
  return Number.isNaN(value) ? null : { value, unit: given?.unit ?? '' };
}

/** A calendar month is named by itself, a year by itself, any other span by its ends. */
export function monthOf(period: Period): string {
  const [only, ...more] = monthsOf(period);
  const whole = only && more.length === 0 && only.from.endsWith('-01') && monthsOf({ from: only.from, to: '9999-12-31' })[0]?.to === only.to;
  return whole ? period.from.slice(0, 7) : periodText(period);
}
