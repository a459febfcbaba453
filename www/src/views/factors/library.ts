// <nz-library>: every published number that the program knows: found by words, family and year; those of one material
// side by side. Each with its document, place in it, and how far it was checked.
import { html, nothing } from 'lit';
import type { Description, Factors, Inventory } from '../../core/wire';
import { NzElement, styles } from '../../element';
import { unit as unitText } from '../../format/unit';
import { named, t } from '../../i18n/texts';
import { state } from '../../icons';
import { type Query, type Route, address, settle } from '../../router';
import { checked, checkedHow } from '../../words/found';
import css from './factors.css?inline';
import { parameterName } from './parameter';
import { type Compared, type Factor, type Found, compared, hits, indexed, span, years } from './search';

/** So many rows are drawn; whoever looks for one asks more narrowly. */
const MOST = 150;

export class NzLibrary extends NzElement {
  static override styles = styles(css);
  static override properties = {
    route: { attribute: false },
    description: { attribute: false },
    library: { attribute: false },
    saved: { attribute: false },
  };

  declare route: Extract<Route, { view: 'factors' }>;
  declare description: Partial<Description>;
  declare library: Factors;
  declare saved: Inventory;
  #rows: Found[] = [];

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('library') || changed.has('description'))
      this.#rows = indexed(this.library.factors, (factor) => [
        ...both(this.description.items?.find(({ id }) => id === factor.item)),
        ...both(this.description.families?.find(({ id }) => id === factor.family)),
        ...both(this.description.regions?.find(({ id }) => id === factor.region)),
        ...both(this.library.sources.find(({ id }) => id === factor.source)),
        this.library.sources.find(({ id }) => id === factor.source)?.number ?? '',
        parameterName(factor.parameter),
      ]);
  }

  override render() {
    const { query } = this.route;
    const asked = { words: query['q'] ?? '', family: query['family'] ?? '', year: query['year'] ?? '' };
    const all = hits(this.#rows, asked);
    const item = query['item'];
    return html`<section class="panel">
      <form class="pick" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <input type="search" aria-label=${t('factors-search')} placeholder=${t('factors-search')} .value=${asked.words} @input=${(event: Event) => this.#ask('q', event)} />
        <select aria-label=${t('factors-family')} @change=${(event: Event) => this.#ask('family', event)}>
          <option value="">${t('factors-any-family')}</option>
          ${this.#families().map((id) => html`<option value=${id} ?selected=${id === asked.family}>${this.#family(id)}</option>`)}
        </select>
        <select aria-label=${t('factors-year')} @change=${(event: Event) => this.#ask('year', event)}>
          <option value="">${t('factors-any-year')}</option>
          ${years(this.library.factors).map((year) => html`<option value=${year} ?selected=${year === asked.year}>${year}</option>`)}
        </select>
        <span class="sec" role="status">${t('factors-count', { count: all.length })}</span>
      </form>
      ${item ? this.#compare(item) : nothing}
      <div class="scroll" tabindex="0" role="group" aria-label=${t('factors-rows')}><table class="wide">
        <thead>
          <tr><th>${t('factors-item')}</th><th>${t('factors-parameter')}</th><th class="num">${t('factors-value')}</th><th>${t('factors-family')}</th><th>${t('factors-source')}</th><th>${t('factors-status')}</th></tr>
        </thead>
        <tbody>${all.slice(0, MOST).map((factor) => this.#row(factor))}</tbody>
      </table></div>
      ${all.length > MOST ? html`<p class="say">${t('factors-more', { count: all.length - MOST })}</p>` : nothing}
      ${all.length === 0 ? html`<p class="say">${t('factors-none')} <a href=${address({ ...this.route, query: {} })}>${t('factors-whole')}</a></p>` : nothing}
    </section>`;
  }

  #row(factor: Factor) {
    const source = this.library.sources.find(({ id }) => id === factor.source);
    const note = named({ zh: factor.note_zh, en: factor.note_en });
    const { tone, word } = checked(factor.status);
    const when = [factor.region ? this.#region(factor.region) : '', span(factor)].filter(Boolean).join(' · ');
    const there = address({ ...this.route, query: { ...this.route.query, item: factor.item } });
    return html`<tr class=${this.#used(factor.family) ? 'chosen' : ''}>
      <td><a href=${there}>${this.#item(factor.item)}</a></td>
      <td>${parameterName(factor.parameter)}</td>
      <td class="num">${factor.printed}<span class="u">${unitText(factor.unit)}</span></td>
      <td>${this.#family(factor.family)}${when ? html`<span class="l2">${when}</span>` : nothing}</td>
      <td>${source ? html`${source.number || named(source)}` : factor.source}<span class="l2">${named({ zh: factor.locator_zh, en: factor.locator_en })}</span>${note ? html`<span class="l2">${note}</span>` : nothing}</td>
      <td><span title=${checkedHow(factor.status)}>${state(tone, word)}</span></td>
    </tr>`;
  }

  /** Everything that is published for one material. */
  #compare(item: string) {
    const tables = compared(this.library.factors.filter((factor) => factor.item === item));
    const close = { ...this.route, query: without(this.route.query, 'item') };
    return html`<section class="compare" aria-label=${t('factors-compare', { item: this.#item(item) })}>
      <header><h2>${t('factors-compare', { item: this.#item(item) })}</h2><a class="btn quiet" href=${address(close)}>${t('factors-compare-close')}</a></header>
      <div class="tables">${tables.map((table) => this.#table(table))}</div>
    </section>`;
  }

  #table({ parameter, years: columns, rows }: Compared) {
    return html`<div class=${columns.length > 1 ? 'across' : ''}><h3>${parameterName(parameter)}</h3>
      <div class="scroll" tabindex="0" role="group" aria-label=${parameterName(parameter)}><table>
        <thead><tr><th>${t('factors-family')}</th>${columns.map((year) => html`<th class="num">${year || t('factors-no-year')}</th>`)}</tr></thead>
        <tbody>
          ${rows.map(
            ({ family, region, cells }) => html`<tr class=${this.#used(family, region) ? 'chosen' : ''}>
              <td>${this.#family(family)}${region ? html` · ${this.#region(region)}` : nothing}${this.#used(family, region) ? html` <span class="tag">${t('factors-used')}</span>` : nothing}</td>
              ${cells.map((cell) => html`<td class="num">${cell ? this.#cell(cell) : html`<span class="mut">—</span>`}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table></div></div>`;
  }

  #cell(factor: Factor) {
    const { tone, word } = checked(factor.status);
    return html`${factor.printed}<span class="u">${unitText(factor.unit)}</span> ${state(tone, html`<span class="vh">${word}</span>`)}`;
  }

  #used(family: string, region: string | null = null): boolean {
    const { family: fuel, electricity_family: power, electricity_region: here } = this.saved.settings;
    return family === fuel || (family === power && (!region || region === 'CN' || region === here));
  }

  #families(): string[] {
    return [...new Set(this.library.factors.map(({ family }) => family))];
  }

  #family(id: string): string {
    return name(this.description.families, id);
  }

  #item(id: string): string {
    return name(this.description.items, id);
  }

  #region(id: string): string {
    return name(this.description.regions, id);
  }

  #ask(key: string, { target }: Event): void {
    const { value } = target as HTMLInputElement | HTMLSelectElement;
    const query = without(this.route.query, key);
    settle({ ...this.route, query: value ? { ...query, [key]: value } : query });
  }
}

function without(query: Query, key: string): Query {
  return Object.fromEntries(Object.entries(query).filter(([one]) => one !== key));
}

function both(names: { zh: string; en: string } | undefined): string[] {
  return names ? [names.zh, names.en] : [];
}

function name(all: readonly { id: string; zh: string; en: string }[] | undefined, id: string): string {
  const known = all?.find((one) => one.id === id);
  return known ? named(known) : id;
}

customElements.define('nz-library', NzLibrary);
