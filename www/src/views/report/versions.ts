// <nz-versions>: 初版 and 终版. A version fixes the figures with who answers for them and when; whatever is changed later
// begins with a 更正 that says why.
import { html, nothing } from 'lit';
import type { View } from '../../core/wire';
import type { OpenDocument } from '../../desk/document';
import { NzElement, styles } from '../../element';
import { isDay } from '../../format/day';
import { stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import { address } from '../../router';
import type { Record as VersionRecord } from '../../generated/wire';
import { saved, write } from '../results/saved';
import { kindWord } from './head';
import { day } from './parts';
import './texts';
import css from './versions.css?inline';

type Kind = VersionRecord['versions'][number]['kind'];
type Person = 'prepared' | 'reviewed' | 'approved';
const PEOPLE: readonly Person[] = ['prepared', 'reviewed', 'approved'];

export class NzVersions extends NzElement {
  static override styles = styles(css);
  static override properties = {
    document: { attribute: false },
    view: { attribute: false },
    record: { attribute: false },
    whole: { type: Boolean, attribute: false },
    kind: { state: true },
    chain: { state: true },
    about: { state: true },
    lacks: { state: true },
    why: { state: true },
  };

  declare document: OpenDocument;
  declare view: View;
  declare record: VersionRecord;
  /** Nothing stands against handing it in. */
  declare whole: boolean;
  /** The version that is being fixed; none is preselected. */
  declare protected kind: Kind | 'open' | null;
  declare protected chain: Readonly<{ [Who in Person]: { name: string; on: string } }>;
  /** What the head of the report says of the enterprise besides its name; may stay open. */
  declare protected about: Readonly<Record<'credit_code' | 'location', string>>;
  declare protected lacks: string;
  /** A 更正 is being opened: its reason. */
  declare protected why: string | null;

  constructor() {
    super();
    this.kind = null;
    this.chain = { prepared: { name: '', on: '' }, reviewed: { name: '', on: '' }, approved: { name: '', on: '' } };
    this.about = { credit_code: '', location: '' };
    this.lacks = '';
    this.why = null;
  }

  override render() {
    const { fixed } = this.view;
    return html`<section class="panel" aria-label=${t('report-versions')}>
      <div>${fixed ? this.#standing(fixed) : html`<span class="sec">${t('report-version-none')}</span>`}
        ${fixed ? html`<a href=${address({ view: 'compare', id: this.document.card.id, query: { with: `version:${fixed.id}` } })}>${t('version-compare')}</a>` : nothing}</div>
      ${this.document.pen.state === 'reading' ? nothing : this.why !== null ? this.#correction() : this.kind ? this.#form() : this.#acts(fixed?.since === 0)}
      ${this.lacks ? html`<p class="wrong" role="alert">${this.lacks}</p>` : nothing}
    </section>`;
  }

  #standing(fixed: NonNullable<View['fixed']>) {
    const said = { kind: kindWord(fixed.kind), day: day(fixed.on), by: fixed.by };
    return fixed.since === 0 ? state('ok', t('version-stands', said)) : state('warn', t('version-moved', { ...said, count: String(fixed.since) }));
  }

  #acts(stands: boolean) {
    return html`<span class="acts">
      ${
        stands
          ? html`<button class="btn" @click=${() => this.#open()}>${t('version-correct')}</button>`
          : html`<button class="btn" @click=${() => void this.#begin()}>${t('version-fix')}</button>`
      }
    </span>`;
  }

  #form() {
    const kinds: readonly Kind[] = ['first', 'revised', 'verified'];
    return html`<form @submit=${(event: Event) => void this.#fix(event)}>
      <fieldset aria-label=${t('version-kind')}>
        ${kinds.map((kind) => html`<label><input type="radio" name="kind" .checked=${this.kind === kind} @change=${() => (this.kind = kind)} />${kindWord(kind)}</label>`)}
      </fieldset>
      <div class="chain">${PEOPLE.map((who) => this.#person(who))}</div>
      <div class="chain">${this.#text('credit_code', t('report-credit'))}${this.#text('location', t('report-location'))}</div>
      <p class="sec">${this.whole ? t('version-binds') : t('version-binds-partial')}</p>
      <span class="acts"><button class="btn pri">${t('version-do')}</button><button class="btn quiet" type="button" @click=${() => this.#end()}>${t('version-cancel')}</button></span>
    </form>`;
  }

  #person(who: Person) {
    const { name, on } = this.chain[who];
    const put = (part: 'name' | 'on') => (event: Event) => (this.chain = { ...this.chain, [who]: { ...this.chain[who], [part]: (event.target as HTMLInputElement).value } });
    return html`<label>${personWord(who)}<input type="text" autocomplete="off" .value=${name} @input=${put('name')} /></label>
      <label>${t('version-day', { who: personWord(who) })}<input type="date" .value=${on} @input=${put('on')} /></label>`;
  }

  #text(field: 'credit_code' | 'location', word: string) {
    const put = ({ target }: Event) => (this.about = { ...this.about, [field]: (target as HTMLInputElement).value });
    return html`<label>${t('version-optional', { word })}<input type="text" autocomplete="off" .value=${this.about[field]} @input=${put} /></label>`;
  }

  #correction() {
    return html`<form @submit=${(event: Event) => void this.#correct(event)}>
      <label>${t('version-why')}<input type="text" autocomplete="off" .value=${this.why ?? ''} @input=${(event: Event) => (this.why = (event.target as HTMLInputElement).value)} /></label>
      <span class="acts"><button class="btn pri">${t('version-correct-do')}</button><button class="btn quiet" type="button" @click=${() => this.#end()}>${t('version-cancel')}</button></span>
    </form>`;
  }

  async #begin(): Promise<void> {
    const { entity } = this.view;
    const today = stamp(new Date()).slice(0, 10);
    const person = (name: string | undefined, on: string | null | undefined) => ({ name: name ?? '', on: on ?? today });
    this.chain = {
      prepared: person(entity.prepared_by, entity.prepared_on),
      reviewed: person(entity.reviewed_by, entity.reviewed_on),
      approved: person(entity.approved_by, entity.approved_on),
    };
    this.about = { credit_code: entity.credit_code ?? '', location: entity.location ?? '' };
    this.kind = 'open';
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  async #open(): Promise<void> {
    this.why = '';
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  /** Who answers and the figures stand in one step: the version is fixed with both. */
  async #fix(event: Event): Promise<void> {
    event.preventDefault();
    const { kind, chain } = this;
    const nameless = PEOPLE.filter((who) => chain[who].name.trim() === '' || !isDay(chain[who].on));
    this.lacks = kind === 'open' ? t('version-lacks-kind') : nameless.length > 0 ? t('version-lacks', { who: nameless.map(personWord).join(t('list-comma')) }) : '';
    if (this.lacks || !kind || kind === 'open') return;
    const { entity } = await saved(this.document);
    const signed = {
      ...entity,
      credit_code: this.about.credit_code.trim(),
      location: this.about.location.trim(),
      prepared_by: chain.prepared.name.trim(),
      prepared_on: chain.prepared.on,
      reviewed_by: chain.reviewed.name.trim(),
      reviewed_on: chain.reviewed.on,
      approved_by: chain.approved.name.trim(),
      approved_on: chain.approved.on,
    };
    const taken = new Set(this.record.versions.map(({ id }) => id));
    let n = taken.size + 1;
    while (taken.has(`V${n}`)) n += 1;
    const version = { id: `V${n}`, kind, on: chain.approved.on, by: signed.approved_by };
    const done = await write(this.document, [
      { change: 'set-document', part: { part: 'entity', entity: signed } },
      { change: 'add-version', version },
    ]);
    if (done) this.#end();
  }

  async #correct(event: Event): Promise<void> {
    event.preventDefault();
    const why = this.why?.trim() ?? '';
    this.lacks = why === '' ? t('version-lacks-why') : '';
    if (!this.lacks && (await write(this.document, [], t('version-reason', { why })))) this.#end();
  }

  #end(): void {
    this.kind = null;
    this.why = null;
    this.lacks = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector('button')?.focus());
  }
}

function personWord(who: Person): string {
  switch (who) {
    case 'prepared':
      return t('report-prepared');
    case 'reviewed':
      return t('report-reviewed');
    case 'approved':
      return t('report-approved');
  }
}

customElements.define('nz-versions', NzVersions);
