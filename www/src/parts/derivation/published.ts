// Published numbers behind a result that nobody entered and no default gave: constants of the equation, steam tables, GWP, and
// readings 口径 that filled an input; each with how far it was checked.
import { html, nothing } from 'lit';
import type { Derivation, DerivedInput } from '../../core/wire';
import { exact, typed } from '../../format/number';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import { checked, checkedHow } from '../../words/found';

export function published(numbers: Derivation['published']) {
  return html`<ul class="rows">
    ${numbers.map((one) => {
      const { tone, word } = checked(one.status);
      return html`<li>
        <span>${named(one)}</span>
        <span class="v">${one.printed ? html`${typed(one.printed)}<span class="u">${unitText(one.unit)}</span>` : t('derivation-table')}</span>
        <small
          >${state(tone, word)} · ${named({ zh: one.source_zh, en: one.source_en })} · ${named({ zh: one.locator_zh, en: one.locator_en })}<br />${checkedHow(one.status)}</small
        >
      </li>`;
    })}
  </ul>`;
}

export function readingRow(name: string, input: DerivedInput, reading: NonNullable<DerivedInput['reading']>) {
  const checkedWord = reading.status && checked(reading.status);
  return html`<li>
    <span>${name}</span>
    <span class="v">${reading.printed ? typed(reading.printed) : exact(input.value)}<span class="u">${unitText(reading.printed ? reading.unit : input.unit)}</span></span>
    <small
      >${said(reading)}${
        reading.status && checkedWord ? html`<br />${state(checkedWord.tone, checkedWord.word)} · ${checkedHow(reading.status)}` : nothing
      }</small
    >
  </li>`;
}

/** A chosen reading that took its number from a row of the library, under that row. */
export function readingSaid(reading: NonNullable<DerivedInput['reading']>) {
  return html`<br />${said(reading)}`;
}

function said(reading: NonNullable<DerivedInput['reading']>): string {
  const what = { name: named(reading), reading: named({ zh: reading.reading_zh, en: reading.reading_en }) };
  const clause = named({ zh: reading.clause_zh, en: reading.clause_en });
  return `${reading.chosen ? t('derivation-reading-chosen', what) : t('derivation-reading', what)} · ${clause}`;
}
