// <nz-newcomer>: somebody is put on the roster by a card: whose key it is, which posts, from when.
import { html, nothing } from 'lit';
import { NzElement, styles } from '../../element';
import { stamp } from '../../format/time';
import { t } from '../../i18n/texts';
import { state } from '../../icons';
import type { Edition } from '../../register/acts';
import { type Card, type Change, cardOf } from '../../register/edition';
import { ROLE_NAMES, roleWord } from './act-words';
import fieldsCss from './fields.css?inline';
import css from './roster.css?inline';

export class NzNewcomer extends NzElement {
  static override styles = styles(css + fieldsCss);
  static override properties = { edition: { attribute: false }, change: { attribute: false }, suite: { attribute: false }, card: { state: true }, roles: { state: true }, from: { state: true }, trouble: { state: true } };

  declare edition: Edition;
  declare change: Change;
  declare suite: string;
  declare protected card: Card | null;
  declare protected roles: readonly string[];
  declare protected from: string;
  declare protected trouble: string;

  constructor() {
    super();
    this.card = null;
    this.roles = [];
    this.from = stamp(new Date()).slice(0, 10);
    this.trouble = '';
  }

  override render() {
    return html`<section class="panel"><header><h2>${t('newcomer-title')}</h2></header>
      <div class="pad form">
        <p class="sec">${t('newcomer-text')}</p>
        <div class="field"><label for="card">${t('newcomer-card')}</label><textarea id="card" rows="3" @input=${(event: Event) => this.#read((event.target as HTMLTextAreaElement).value)}></textarea></div>
        ${this.card ? html`<p>${state('ok', t('newcomer-read', { org: this.card.org, person: this.card.person }))}</p>` : nothing}
        <fieldset class="field"><legend>${t('roster-posts')}</legend>
          <div class="boxes">${ROLE_NAMES.map(
            (role) => html`<label><input type="checkbox" .checked=${this.roles.includes(role)} @change=${(event: Event) => this.#tick(role, (event.target as HTMLInputElement).checked)} /> ${roleWord(role)}</label>`,
          )}</div></fieldset>
        <div class="field day"><label for="from">${t('newcomer-from')}</label><input id="from" type="date" .value=${this.from} @input=${(event: Event) => (this.from = (event.target as HTMLInputElement).value)} /></div>
        <div role="alert">${this.trouble ? html`<p class="said">${state('bad', this.trouble)}</p>` : nothing}</div>
        <p><button class="btn" @click=${() => this.#add()}>${t('newcomer-add')}</button></p>
      </div></section>`;
  }

  #read(text: string): void {
    this.card = cardOf(text, this.suite);
    this.trouble = text.trim() !== '' && this.card === null ? t('newcomer-no-card') : '';
  }

  #tick(role: string, on: boolean): void {
    this.roles = on ? [...this.roles, role] : this.roles.filter((one) => one !== role);
  }

  #add(): void {
    const { card, roles, from } = this;
    if (!card) return this.#say(t('newcomer-no-card'));
    if (roles.length === 0 || from === '') return this.#say(t('newcomer-no-posts'));
    const key = { org: card.org, person: card.person, pub: card.public, roles: roles.map((role) => ({ classes: [], from, role, to: null })) };
    this.dispatchEvent(new CustomEvent('add', { detail: key }));
    this.card = null;
    this.roles = [];
    this.trouble = '';
    const area = this.renderRoot.querySelector('textarea');
    if (area) area.value = '';
  }

  #say(words: string): void {
    this.trouble = words;
  }
}

customElements.define('nz-newcomer', NzNewcomer);
