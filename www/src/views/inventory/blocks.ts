// A row of the inventory as a block of the grid: what is shown in each cell, what can be edited, what can be explained.
import { html, nothing } from 'lit';
import type { Change, ClassRow, Notice, Quantity, Row, SourceRow, StreamInput, StreamRow, Total, Written } from '../../core/wire';
import { exact, factor, rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t, texts } from '../../i18n/texts';
import { state } from '../../icons';
import type { Block, Cell, Line } from '../../parts/table/model';
import { written } from '../../words/changes';
import { place } from '../../words/place';
import { inputStatus, rowStatus } from './status';
import { type Rows, keyOf } from './rows';

export interface Doing {
  /** Edits go here; absent while another page holds the pen. */
  apply?: (change: Change) => void;
  why(number: string): void;
  unfold(stream: string): void;
  isUnfolded(stream: string): boolean;
}

const EMPTY: Cell = { content: nothing };

export function blockOf(row: Row, rows: Rows, doing: Doing): Block {
  const below = noticesBelow(rows.noticesOf(row), rows, doing);
  switch (row.kind) {
    case 'class':
      return { lines: [classLine(row, rows, doing)], below };
    case 'source':
      return { lines: [sourceLine(row, doing)], below };
    case 'stream': {
      const unfolded = row.inputs.length > 1 && doing.isUnfolded(row.id);
      const lines = unfolded ? row.inputs.map((input) => inputLine(row, input, doing)) : [];
      return { lines: [streamLine(row, doing), ...lines], below };
    }
  }
}

function classLine(row: ClassRow, rows: Rows, doing: Doing): Line {
  const classes = rows.view?.classes ?? [];
  const index = classes.findIndex((one) => one.class === row.class);
  const shown = classes[index];
  if (!shown) return { id: keyOf(row), look: 'group', cells: [EMPTY, { content: row.class }, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY] };
  const name = `${ordinal(index)}　${named(shown)}`;
  return {
    id: keyOf(row),
    look: 'group',
    cells: [EMPTY, { content: name }, EMPTY, EMPTY, statusOf(shown.total), result(shown.total, doing), EMPTY],
  };
}

function sourceLine(row: SourceRow, doing: Doing): Line {
  const name = html`<b>${row.name}</b>`;
  return {
    id: keyOf(row),
    look: 'row',
    cells: [EMPTY, { content: name }, EMPTY, EMPTY, statusOf(row.result), result(row.result, doing), EMPTY],
  };
}

function streamLine(row: StreamRow, doing: Doing): Line {
  const only = row.inputs.length === 1 ? row.inputs[0] : undefined;
  const status = rowStatus(row);
  return {
    id: row.id,
    look: 'row',
    cells: [
      { content: html`<span class="mut">${row.ordinal}</span>` },
      nameCell(row, doing),
      amountCell(row, doing),
      only ? inputCell(row, only, doing, row.factor ?? only.value) : factorCell(row, doing),
      { content: status ? state(status.tone, status.word) : nothing },
      result(row.result, doing),
      textCell(row, 'evidence', doing),
    ],
  };
}

/** One input of a stream, one level down. */
function inputLine(row: StreamRow, input: StreamInput, doing: Doing): Line {
  const status = inputStatus(input);
  return {
    id: `${row.id}/${input.name}`,
    look: 'sub',
    cells: [
      EMPTY,
      { content: html`${named(input)} <span class="mut">${input.symbol}</span>` },
      EMPTY,
      inputCell(row, input, doing, input.value),
      { content: state(status.tone, status.word) },
      EMPTY,
      EMPTY,
    ],
  };
}

function nameCell(row: StreamRow, doing: Doing): Cell {
  const side = row.side === 'inputs' ? t('side-inputs') : row.side === 'outputs' ? t('side-outputs') : '';
  const content = html`${side ? html`<span class="mut">${side}　</span>` : nothing}${row.name}${
    row.assumed ? html` <span class="tag">${t('row-assumed')}</span>` : nothing
  }`;
  return { ...textCell(row, 'name', doing), content };
}

function textCell(row: StreamRow, field: 'name' | 'evidence', doing: Doing): Cell {
  const { apply } = doing;
  const content = row[field] ? html`<span class="clamp" title=${row[field]}>${row[field]}</span>` : nothing;
  if (!apply) return { content };
  const label = `${row.name} · ${field === 'name' ? t('column-source') : t('column-evidence')}`;
  const keep = (text: string) => apply({ change: 'set-text', stream: row.id, field, text });
  return { content, editor: { label, text: row[field], unit: '', units: [], keep } };
}

function amountCell(row: StreamRow, doing: Doing): Cell {
  const { apply } = doing;
  if (row.entries > 1) {
    const sum = row.canonical ? quantity(row.canonical) : lacking();
    return { content: html`${sum} <span class="tag">${t('row-entries', { count: row.entries })}</span>` };
  }
  const { amount } = row;
  const content = amount ? asTyped(amount, row.canonical) : lacking();
  if (!apply) return { content, look: 'entered' };
  const keep = (text: string, unit: string) =>
    apply({ change: 'set-amount', stream: row.id, entry: 0, amount: text.trim() ? { value: text, unit } : null });
  const label = `${row.name} · ${t('column-amount')}`;
  const unit = amount?.unit ?? row.usual_unit;
  return { content, look: 'entered', editor: { label, text: amount?.value ?? '', unit, units: row.units, keep } };
}

function inputCell(row: StreamRow, input: StreamInput, { apply }: Doing, value: Quantity | null): Cell {
  const typed = input.written;
  const content = typed ? html`<span class="in">${asTyped(typed, input.value)}</span>` : value ? quantity(value) : lacking();
  if (!apply) return { content };
  const keep = (text: string, unit: string) =>
    apply({ change: 'set-input', stream: row.id, input: input.name, value: text.trim() ? { value: text, unit } : null });
  const label = `${row.name} · ${named(input)}`;
  const unit = typed?.unit ?? input.value?.unit ?? input.units[0] ?? '';
  return { content, editor: { label, text: typed?.value ?? '', unit, units: input.units, keep } };
}

/** Several inputs make one factor: it is computed, and opens into them. */
function factorCell(row: StreamRow, doing: Doing): Cell {
  const arrow = html`<span class="mut" aria-hidden="true">${doing.isUnfolded(row.id) ? '▾' : '▸'} </span>`;
  const word = html`<span class="vh">${t('row-unfold')}</span>`;
  return { content: html`${row.factor ? quantity(row.factor, arrow) : html`${arrow}${lacking()}`}${word}`, invoke: () => doing.unfold(row.id) };
}

function result(total: Total, doing: Doing): Cell {
  const content =
    total.value === null
      ? total.status === 'complete'
        ? html`<span class="mut">—</span>`
        : lacking()
      : html`<span title=${exact(total.value)}>${rounded(total.value)}</span><span class="u">${unitText(total.unit)}</span>`;
  return { content, look: 'computed', invoke: () => doing.why(total.id) };
}

function statusOf(total: Total): Cell {
  if (total.status === 'withheld') return { content: state('bad', t('total-withheld')) };
  if (total.missing > 0) return { content: state('warn', t('total-missing', { count: total.missing })) };
  return EMPTY;
}

function asTyped(typed: Written, canonical: Quantity | null) {
  const tip = canonical ? `${exact(canonical.value)} ${unitText(canonical.unit)}` : nothing;
  const formula = typed.value.trimStart().startsWith('=');
  return html`<span title=${tip}>${canonical ? nothing : state('bad', '')}${written(typed, false)}</span
    ><span class="u">${unitText(typed.unit ?? '')}</span>${
      formula && canonical ? html`<span class="l2">= ${exact(canonical.value)} ${unitText(canonical.unit)}</span>` : nothing
    }`;
}

function quantity({ value, unit }: Quantity, before: unknown = nothing) {
  return html`<span class="nw" title=${exact(value)}>${before}${factor(value)}</span><span class="u">${unitText(unit)}</span>`;
}

function lacking() {
  return html`<span class="lack">${t('number-missing')}</span>`;
}

/** What is merely not filled in yet is said by its cell, 待填; a sheet that is new would drown in it. */
function noticesBelow(notices: readonly Notice[], rows: Rows, doing: Doing): unknown {
  const below = notices.filter(({ code }) => code !== 'datum-missing');
  if (below.length === 0) return null;
  return below.map(
    (notice) => html`<nz-notice .notice=${notice} .place=${place(notice.where, rows)} ?mendable=${Boolean(doing.apply)}></nz-notice>`,
  );
}

/** 一 二 三 in Chinese, A B C in English. */
function ordinal(index: number): string {
  return texts.language === 'zh' ? ('一二三四五六七八九十'[index] ?? '') : String.fromCharCode(65 + index);
}
