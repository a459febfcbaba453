// The foot of the grid: the selected number with all its digits, or the sum of several; the keys that serve where the focus is.
import { html, nothing } from 'lit';
import type { Notice } from '../../core/wire';
import { exact } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { t } from '../../i18n/texts';
import type { Editor } from '../../parts/table/model';
import type { Sum } from '../../parts/table/operations';
import type { Here } from './bar';

/** What has the focus: a cell that can be edited or not, an editor, nothing yet. */
export interface Focused {
  editor: Editor | null;
  editing: boolean;
  /** A number that opens into its derivation. */
  opens: boolean;
  /** Something waits to be walked to. */
  waits: boolean;
}

export function focusedOf(here: Here, notices: readonly Notice[], editing: boolean): Focused {
  return { editor: here?.editor ?? null, editing, opens: here !== null, waits: notices.some(({ severity }) => severity !== 'hint') };
}

export function foot(exactly: string | null, sum: Sum | null, focused: Focused) {
  return html`<div class="foot noprint" tabindex="-1">
    <span role="status">${sum ? several(sum) : exactly ? html`<b>${exactly}</b> ${t('number-unrounded')}` : nothing}</span>
    <span class="keys">${hints(focused).map(([key, word]) => html`<span><kbd>${key}</kbd> ${word}</span>`)}</span>
  </div>`;
}

export function hints({ editor, editing, opens, waits }: Focused): readonly (readonly [key: string, word: string])[] {
  const measures = Boolean(editor && editor.units.length > 0);
  const lists = measures || Boolean(editor?.choices);
  const all: readonly (readonly [boolean, string, string])[] = [
    [editing, 'Enter', t('key-keep-down')],
    [editing, 'Tab', t('key-keep-right')],
    [editing, 'Esc', t('key-discard')],
    [!editing, 'F1', t('key-help')],
    [!editing && editor !== null, 'F2', t('key-edit')],
    [!editing && lists, 'Ctrl D', t('key-fill')],
    [lists, 'Alt ↓', measures ? t('key-units') : t('key-choose')],
    [!editing && opens, 'Ctrl .', t('key-why')],
    [!editing && waits, 'F8', t('key-next-notice')],
  ];
  return all.flatMap(([serves, key, word]) => (serves ? [[key, word] as const] : []));
}

function several(sum: Sum) {
  if ('mixed' in sum) {
    const units = sum.mixed.map((one) => unitText(one) || t('table-unit-none')).join(t('list-comma'));
    return t('sum-mixed', { count: sum.count, units });
  }
  const unit = unitText(sum.unit);
  return html`<b>${t('sum-sum')} ${exact(sum.sum)} ${unit}</b>　${t('sum-count')} ${sum.count}　${t('sum-mean')} ${exact(sum.mean)} ${unit}`;
}
