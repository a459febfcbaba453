// One level down in a stream, without leaving the grid: its dated amounts line by line, what was measured of it in sheets,
// and its note. They are shown as they are saved; what each adds up to is the core's.
import { html, nothing } from 'lit';
import type { Activity, Stream, StreamRow, Written } from '../../core/wire';
import { monthOf } from '../../format/time';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Cell, Line } from '../../parts/table/model';
import { written } from '../../words/changes';
import type { Doing } from './blocks';
import type { StreamEdit } from './stream-edit';

const EMPTY: Cell = { content: nothing };

/** The id of the line of a dated amount, as notices name its path. */
export function entryLine(stream: string, entry: number): string {
  return `${stream}/activity/${entry}`;
}

export function datedLines(row: StreamRow, stream: Stream, doing: Doing): Line[] {
  return stream.activity.length > 1 ? stream.activity.map((entry, i) => dated(row, stream, entry, i, doing)) : [];
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
  const { amount: given, period, cumulative, standstill, fill } = entry;
  const label = `${row.name} · ${monthOf(period)}`;
  const edit = (text: string, unit: string) => ({
    change: 'set-amount',
    stream: row.id,
    entry: index,
    amount: text.trim() ? { value: text, unit } : null,
  });
  const shown = given ? amount(given) : html`<span class="lack">${standstill ? t('detail-standstill') : t('number-missing')}</span>`;
  const unit = given?.unit ?? row.usual_unit;
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
      evidence(row, stream, entry, index, writable),
    ],
  };
}

/** Evidence of one month; until there is one, the rule that filled it or the meter that it was read from. */
function evidence(row: StreamRow, { meters = [] }: Stream, entry: Activity, index: number, writable: boolean): Cell {
  const said = entry.evidence ?? '';
  const device = meters.find(({ id }) => id === entry.meter);
  const content = said ? html`<span class="clamp" title=${said}>${said}</span>` : (entry.fill?.rule ?? device?.name ?? nothing);
  const edit = (text: string): StreamEdit => ({
    stream: row.id,
    alter: (stream) => ({ ...stream, activity: stream.activity.map((one, i) => (i === index ? { ...one, evidence: text } : one)) }),
  });
  const label = `${row.name} · ${monthOf(entry.period)} · ${t('column-evidence')}`;
  return { content, words: said, ...(writable ? { editor: { label, text: said, unit: '', units: [], edit } } : {}) };
}

function amount(of: Written) {
  return html`<span class="in">${written(of, false)}</span><span class="u">${unitText(of.unit ?? '')}</span>`;
}

/** A plain number in its unit as typed; formulas and units behind the number are the core's to read. */
export function plain(given: Written | null | undefined): { value: number; unit: string } | null {
  const value = given && /^\d+(\.\d+)?$/.test(given.value) ? Number(given.value) : Number.NaN;
  return Number.isNaN(value) ? null : { value, unit: given?.unit ?? '' };
}
