// A row of the inventory as a block of the grid: what is shown in each cell, what can be edited, what can be explained.
import { html, nothing } from 'lit';
import type { Change, ClassRow, How, Notice, Quantity, Row, SourceRow, StreamInput, StreamRow, Total, Written } from '../../core/wire';
import { amount as amountText, exact, factor, rounded } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t, texts } from '../../i18n/texts';
import { state } from '../../icons';
import type { Block, Cell, Line } from '../../parts/table/model';
import { written } from '../../words/changes';
import { matched, unlike } from '../../words/found';
import { shownAt } from '../../words/place';
import { inputStatus, rowStatus } from './status';
import { datedLines, noteLine } from './detail';
import { within } from './field';
import { type Mending, noticeHere } from './in-place';
import { type Rows, keyOf } from './rows';

export interface Doing extends Mending {
  /** False while another page holds the pen. */
  writable: boolean;
  apply(edits: unknown[]): void;
  why(number: string): void;
  unfold(stream: string): void;
  isUnfolded(stream: string): boolean;
}

const EMPTY: Cell = { content: nothing };

export function blockOf(row: Row, rows: Rows, doing: Doing): Block {
  const notices = rows.noticesOf(row);
  const below = noticesBelow(notices, rows, doing);
  switch (row.kind) {
    case 'class':
      return { lines: [classLine(row, rows, doing)], below };
    case 'source':
      return { lines: [sourceLine(row, doing)], below };
    case 'stream':
      return doing.isUnfolded(row.id) ? unfolded(row, notices, rows, doing) : { lines: [streamLine(row, doing)], below };
  }
}

/** A stream with its lines one level down; what was noticed stands below the line that it speaks of. */
function unfolded(row: StreamRow, notices: readonly Notice[], rows: Rows, doing: Doing): Block {
  const lines = [streamLine(row, doing), ...inner(row, rows, doing)];
  const places = new Map(notices.map((notice) => [notice, within(row, rows, shownAt(notice)).line ?? row.id] as const));
  const of = (id: string) => notices.filter((notice) => places.get(notice) === id);
  const ids = new Set(lines.map(({ id }) => id));
  const elsewhere = notices.filter((notice) => !ids.has(places.get(notice) ?? ''));
  const said = new Set<string>();
  return { lines: lines.map((line) => ({ ...line, below: noticesBelow(of(line.id), rows, doing, said) })), below: noticesBelow(elsewhere, rows, doing, said) };
}

/** One level down: dated amounts, the inputs of the factor, what was measured, the note. */
function inner(row: StreamRow, rows: Rows, doing: Doing): Line[] {
  const stream = rows.detail(row.id);
  const period = rows.view?.period;
  return [
    ...(stream ? datedLines(row, stream, doing) : []),
    ...row.inputs.map((input) => inputLine(row, input, doing)),
    ...(stream && period && rows.sheets ? rows.sheets.lines(row, stream, period, doing) : []),
    noteLine(row, doing),
  ];
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
    cells: [EMPTY, { content: name, words: named(shown) }, EMPTY, EMPTY, statusOf(shown.total), result(shown.total, doing), EMPTY],
  };
}

function sourceLine(row: SourceRow, doing: Doing): Line {
  const name = html`<b>${row.name}</b>`;
  return {
    id: keyOf(row),
    look: 'row',
    cells: [EMPTY, { content: name, words: row.name }, EMPTY, EMPTY, statusOf(row.result), result(row.result, doing), EMPTY],
  };
}

function streamLine(row: StreamRow, doing: Doing): Line {
  const only = row.inputs.length === 1 ? row.inputs[0] : undefined;
  const status = rowStatus(row);
  return {
    id: row.id,
    look: 'row',
    cells: [
      { content: html`<span class="mut"><span aria-hidden="true">${doing.isUnfolded(row.id) ? '▾' : '▸'}</span>${row.ordinal}</span><span class="vh">${t('row-unfold')}</span>`, invoke: () => doing.unfold(row.id) },
      nameCell(row, doing),
      amountCell(row, doing),
      only ? inputCell(row, only, doing, row.factor ?? only.value) : factorCell(row, doing),
      { content: status ? state(status.tone, status.word) : nothing, words: status?.word ?? '', invoke: () => doing.unfold(row.id) },
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

function textCell(row: StreamRow, field: 'name' | 'evidence', { writable }: Doing): Cell {
  const content = row[field] ? html`<span class="clamp" title=${row[field]}>${row[field]}</span>` : nothing;
  if (!writable) return { content, words: row[field] };
  const label = `${row.name} · ${field === 'name' ? t('column-source') : t('column-evidence')}`;
  const edit = (text: string): Change => ({ change: 'set-text', stream: row.id, field, text });
  return { content, editor: { label, text: row[field], unit: '', units: [], edit } };
}

function amountCell(row: StreamRow, doing: Doing): Cell {
  const { amount, canonical: number } = row;
  if (row.entries !== 1) {
    const how = row.entries > 1 ? html` <span class="tag">${t('row-entries', { count: row.entries })}</span>` : nothing;
    const content = html`${number ? quantity(number, amountText) : lacking()}${how}`;
    return { content, number, invoke: () => doing.unfold(row.id) };
  }
  // The unit stands there before the figure does: whoever fills in sees what is meant.
  const content = amount ? asTyped(amount, number) : html`${lacking()} <span class="u">${unitText(row.usual_unit)}</span>`;
  if (!doing.writable) return { content, number, look: 'entered' };
  const edit = (text: string, unit: string): Change => ({
    change: 'set-amount',
    stream: row.id,
    entry: 0,
    amount: text.trim() ? { value: text, unit } : null,
  });
  const label = `${row.name} · ${t('column-amount')}`;
  const unit = amount?.unit ?? row.usual_unit;
  return { content, number, look: 'entered', editor: { label, text: amount?.value ?? '', unit, units: row.units, edit } };
}

function inputCell(row: StreamRow, input: StreamInput, { writable }: Doing, number: Quantity | null): Cell {
  const typed = input.written;
  const found = typed || !input.matched ? nothing : howFound(input.matched.how);
  const content = typed ? html`<span class="in">${asTyped(typed, input.value)}</span>` : number ? html`${quantity(number)}${found}` : lacking();
  if (!writable) return { content, number };
  const edit = (text: string, unit: string): Change => ({
    change: 'set-input',
    stream: row.id,
    input: input.name,
    value: text.trim() ? { value: text, unit } : null,
  });
  const label = `${row.name} · ${named(input)}`;
  const unit = typed?.unit ?? input.value?.unit ?? input.units[0] ?? '';
  return { content, number, editor: { label, text: typed?.value ?? '', unit, units: input.units, edit } };
}

/** How a default was found: in the cell where it is not the one that was asked for, else for whoever points at it or listens. */
function howFound(how: readonly How[]) {
  const mark = unlike(how);
  return mark ? html`<span class="l2" title=${matched(how)}>${mark}</span>` : html`<span class="vh">${matched(how)}</span>`;
}

/** Several inputs make one factor: it is computed, and opens into them. */
function factorCell(row: StreamRow, doing: Doing): Cell {
  const arrow = html`<span class="mut" aria-hidden="true">${doing.isUnfolded(row.id) ? '▾' : '▸'} </span>`;
  const word = html`<span class="vh">${t('row-unfold')}</span>`;
  const content = html`${row.factor ? quantity(row.factor, factor, arrow) : html`${arrow}${lacking()}`}${word}`;
  return { content, number: row.factor, invoke: () => doing.unfold(row.id) };
}

function result(total: Total, doing: Doing): Cell {
  const content =
    total.value === null
      ? total.status === 'complete'
        ? html`<span class="mut">—</span>`
        : lacking()
      : html`<span title=${exact(total.value)}>${rounded(total.value)}</span><span class="u">${unitText(total.unit)}</span>`;
  const number = total.value === null ? null : { value: total.value, unit: total.unit };
  return { content, number, unit: total.unit, look: 'computed', invoke: () => doing.why(total.id) };
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

function quantity({ value, unit }: Quantity, shown: (value: number) => string = factor, before: unknown = nothing) {
  return html`<span class="nw" title=${exact(value)}>${before}${shown(value)}</span><span class="u">${unitText(unit)}</span>`;
}

function lacking() {
  return html`<span class="lack">${t('number-missing')}</span>`;
}

/** What is merely not filled in yet is said by its cell, 待填; a sheet that is new would drown in it. */
function noticesBelow(notices: readonly Notice[], rows: Rows, doing: Doing, said = new Set<string>()): unknown {
  const below = notices.filter(({ code }) => code !== 'datum-missing');
  if (below.length === 0) return null;
  return below.map((notice) => {
    // What is lacking in twelve months is said in full once.
    const brief = said.has(notice.code);
    said.add(notice.code);
    return noticeHere(notice, rows, doing, brief);
  });
}

/** 一 二 三 in Chinese, A B C in English. */
function ordinal(index: number): string {
  return texts.language === 'zh' ? ('一二三四五六七八九十'[index] ?? '') : String.fromCharCode(65 + index);
}
