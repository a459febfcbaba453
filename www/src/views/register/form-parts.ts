// What the printed forms are put together from: rows with heads, places to sign, boxes to tick.
import { html, nothing } from 'lit';
import { t } from '../../i18n/texts';
import { type Act, files } from '../../register/acts';
import type { Item } from '../../register/item';

/** A day as it is printed: 2026 年 11 月 16 日. */
export function printedDay(day: string | null | undefined): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '') ?? [];
  return year ? t('form-day', { year, month: Number(month), day: Number(date) }) : t('form-no-day');
}

export type Pair = readonly [string, unknown];

/** Rows of heads and cells, two pairs a row where a pair is short. */
export function rows(pairs: readonly (readonly [Pair] | readonly [Pair, Pair])[]) {
  return pairs.map(([first, second]) =>
    second
      ? html`<tr><th scope="row">${first[0]}</th><td>${first[1] || blank()}</td><th scope="row">${second[0]}</th><td>${second[1] || blank()}</td></tr>`
      : html`<tr><th scope="row">${first[0]}</th><td colspan="3">${first[1] || blank()}</td></tr>`,
  );
}

/** A place to write on, or to sign and seal: 25 mm. */
export function signing(head: string, said: unknown, by: string) {
  return html`<tr><th scope="row">${head}</th><td colspan="3" class="tall">${said}<span class="by">${by}</span></td></tr>`;
}

export function box(checked: boolean | null, word: string) {
  return html`<span class="nw"><span class="mark">${checked === true ? '☑' : '☐'}</span>${word}　</span>`;
}

export function blank() {
  return html`<span>　</span>`;
}

export function lines(all: readonly string[]) {
  return all.map((line) => html`<span class="ln">${line}</span>`);
}

/** Measures one by one: what, by which standard, by when, done when, papers. */
export function measures(item: Item, last: string, of: (measure: Item['course']['measures'][number]) => unknown) {
  return html`<div class="scroll" tabindex="0"><table>
    <thead><tr><th class="n">${t('case-ordinal')}</th><th>${t('form-measure')}</th><th>${t('form-standard')}</th><th>${t('case-due')}</th><th>${t('case-done')}</th><th>${last}</th></tr></thead>
    <tbody>${item.course.measures.map((one) => html`<tr><td>${one.n}</td><td>${one.what}</td><td>${one.standard}</td><td>${one.due}</td><td>${one.done ? String(one.done.body['done'] ?? one.done.day) : ''}</td><td>${of(one)}</td></tr>`)}</tbody>
  </table></div>`;
}

/** The papers that are handed in, each with its check code 附件目录. */
export function papers(acts: readonly Act[]) {
  const all = acts.flatMap((act) => files(act));
  if (all.length === 0) return nothing;
  return html`<h3>${t('form-papers')}</h3>
    <table><thead><tr><th class="n">${t('case-ordinal')}</th><th>${t('case-file-name')}</th><th>${t('case-file-taken')}</th><th>${t('case-file-code')}</th></tr></thead>
      <tbody>${all.map((file, at) => html`<tr><td>${at + 1}</td><td>${file.name}</td><td>${file.taken}</td><td class="mono">${file.digest}</td></tr>`)}</tbody></table>`;
}
