// The readings 口径 of every clause that touches a number: which is taken, and the total under each of the others, or the data that
// it lacks. They are chosen in the register.
import { html, nothing } from 'lit';
import type { Derivation } from '../../core/wire';
import { rounded, signed } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';

type Alternative = Derivation['alternatives'][number];

export function readings({ alternatives, unit }: Derivation, register = '') {
  const all = alternatives.filter(({ kind }) => kind === 'reading');
  return (
    all.length > 0 &&
    html`<ul class="rows">${all.map((one) => row(one, totalUnit(unit)))}</ul>
      ${register === '' ? nothing : html`<p class="sm"><a href=${register}>${t('derivation-readings-register')}</a></p>`}`
  );
}

/** Totals are of CO2, or of all gases where the number itself is. */
const totalUnit = (unit: string) => (unit === 'tCO2e' ? unit : 'tCO2');

function row(one: Alternative, unit: string) {
  const needs = named({ zh: one.needs_zh ?? '', en: one.needs_en ?? '' });
  const streams = (one.lacking ?? []).join(t('list-comma'));
  const effect = one.total_difference === null ? '' : `${signed(one.total_difference)} ${unitText(unit)}`;
  return html`<li>
    <span>${named(one)}</span>
    <span class="v">${one.total === null ? html`<span class="lack">${t('number-missing')}</span>` : html`${rounded(one.total)}<span class="u">${unitText(unit)}</span>`}</span>
    <small
      >${one.taken ? state('ok', t('derivation-reading-taken')) : nothing} ${effect ? t('derivation-reading-effect', { effect }) : nothing}${
        needs ? t('derivation-reading-needs', { needs, streams }) : nothing
      }${(one.typed ?? []).length > 0 ? html`<br />${t('derivation-reading-typed', { streams: (one.typed ?? []).join(t('list-comma')) })}` : nothing}</small
    >
  </li>`;
}
