// The statistics line: every figure opens its items, with the two days that it is of.
import { html } from 'lit';
import { t } from '../../i18n/texts';
import type { Book } from '../../register/book';
import { type FigureName, type SetName, placesOf } from './sets';

/** `to`: the address that opens a set; `asked`: the one that is open. */
export function figures(book: Book, asked: SetName | null, to: (set: SetName) => string) {
  const rate = book.counted.rates.find((one) => one.rate === 'completed-rate');
  const { part, whole, percent } = rate ?? { part: 0, whole: 0, percent: null };
  const count = (figure: FigureName) => placesOf(book, figure).length;
  const all: readonly (readonly [SetName, string, string | number])[] = [
    ['due', t('ledger-due'), count('due')],
    ['completed', t('ledger-completed'), count('completed')],
    ['closed', t('ledger-closed'), count('closed')],
    ['finished', t('ledger-completed-rate'), percent === null ? '—' : `${percent} %`],
    ['stock', t('ledger-stock'), count('stock')],
    ['overdue', t('ledger-overdue'), count('overdue')],
    ['extended', t('ledger-extended'), count('extended')],
    ['rebounded', t('ledger-rebounded'), count('rebounded')],
    ['unsettled', t('ledger-unsettled'), count('unsettled')],
  ];
  return html`<nav class="figures" aria-label=${t('ledger-figures')}>
    ${all.map(([set, name, figure]) => html`<a href=${to(set)} aria-current=${asked === set ? 'true' : 'false'}>${name} <b>${figure}</b></a>`)}
    <span class="formula">${t('ledger-formula', { part, whole })}</span>
  </nav>`;
}
