// What every section of the report is set with: headings, tables whose heads repeat, numbers that open.
import { type TemplateResult, html, nothing } from 'lit';
import type { Account, Total } from '../../core/wire';
import { exact, factor } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';

export function section(title: string, content: unknown) {
  return html`<section><h2>${title}</h2>${content}</section>`;
}

/** A table: its head stands on every page, no row is broken. */
export function sheet(caption: string, heads: readonly (string | TemplateResult)[], rows: readonly unknown[], kind = '') {
  return html`<div class="scroll" tabindex="0"><table class=${kind}>
    ${caption ? html`<caption>${caption}</caption>` : nothing}
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows}</tbody>
  </table></div>`;
}

export function number(value: number | null, unit: string, id: string, shown?: (value: number) => string) {
  return html`<nz-figure bare .shown=${value === null ? undefined : shown?.(value)} .value=${value} .unit=${unit} .number=${id}></nz-figure>`;
}

function total(one: Total | undefined) {
  if (!one) return html`<td class="num">—</td>`;
  const mark = one.status === 'withheld' ? t('total-withheld') : one.missing > 0 && one.value !== null ? t('total-missing', { count: one.missing }) : '';
  return html`<td class="num">${number(one.value, one.unit, one.id)}${mark ? html`<br /><small>${mark}</small>` : nothing}</td>`;
}

/** Accounts as rows, a column for each gas, one for all together where there is more than CO2. */
export function accounts(caption: string, all: readonly Account[], name: (account: Account) => string = named) {
  const gases = [...new Set(all.flatMap((account) => account.gases.map(({ unit }) => unit)))];
  const together = gases.some((unit) => unit !== 'tCO2');
  const heads = [t('report-row'), ...gases.map(unitText), ...(together ? ['tCO₂e'] : [])];
  const rows = all.map(
    (account) => html`<tr class=${account.id.startsWith('total') ? 'strong' : ''}>
      <td>${name(account)}</td>
      ${gases.map((unit) => total(account.gases.find((gas) => gas.unit === unit)))}
      ${together ? total(account.co2e) : nothing}
    </tr>`,
  );
  return sheet(caption, heads, rows, 'sums');
}

const MOST_NAMES = 12;

/** Some names, and how many there are where they are many. */
export function some(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(t('list-comma'));
  return names.length > MOST_NAMES ? t('report-some', { names: shown, count: String(names.length) }) : shown;
}

/** Every digit where there are few, else as many as a factor needs. */
export function figureText(value: number): string {
  const [all, few] = [exact(value), factor(value)];
  return all.length <= few.length + 2 ? all : few;
}

/** `2026-01-10` as a printed form writes it. */
export function day(text: string | null | undefined): string {
  const [year = '', month = '', date = ''] = (text ?? '').split('-');
  return text ? t('report-day', { year, month: String(Number(month)), day: String(Number(date)) }) : '';
}
