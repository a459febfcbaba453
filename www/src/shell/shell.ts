// <nz-shell>: top bar, navigation, the view of the address, the foot. Lists only what is built. The entry defines it
// when its words are there.
import { html, nothing } from 'lit';
import { desk } from '../desk/the-desk';
import { NzElement, styles } from '../element';
import { LANGUAGES, t, texts } from '../i18n/texts';
import { sign } from '../icons';
import { LOOKS, type Look, appearance } from '../look';
import { navigation } from '../navigation';
import { copyable } from '../parts/code/code';
import '../parts/toast/toast';
import { type Route, address, isEnterprise } from '../router';
import { trying } from '../trying';
import { VIEWS } from '../views/registry';
import { Watch } from '../watch';
import { ledgerOf, nav, pageName, tabs } from './nav';
import css from './shell.css?inline';
import './state-words';

export class NzShell extends NzElement {
  static override styles = styles(css);
  #shown = '';
  #menu = false;
  #broken = false;
  readonly #loaded = new Set<string>();

  constructor() {
    super();
    new Watch(this, navigation, desk, appearance, trying);
    addEventListener('beforeunload', (event) => {
      if ((desk.current?.unsaved ?? 0) + (desk.ledger?.unsaved ?? 0) > 0) event.preventDefault();
    });
  }

  override render() {
    const { route } = navigation;
    return html`<header class="top ${trying.now ? 'trial' : ''}">
        <button class="skip btn" @click=${() => this.#main?.focus()}>${t('shell-skip')}</button>
        <button class="pick menu" aria-expanded=${this.#menu ? 'true' : 'false'} @click=${() => this.#toggle(!this.#menu)}>
          ${sign('menu')}${t('shell-menu')}
        </button>
        <a class="brand" href="#/">${t('brand')}<span>nearzero</span></a>
        ${this.#document(route)}
        ${trying.now ? html`<span class="tag trying">${t('trial-on')}</span>` : nothing}
        <nz-state class="states"></nz-state>
        <span class="state">${this.#choices()}</span>
      </header>
      <div class="frame ${route.view === 'start' ? 'alone' : ''}">
        ${route.view === 'start' ? nothing : nav(route, this.#menu)}
        <div class="page">
          <main tabindex="-1" class=${route.view === 'unknown' || this.#loaded.has(route.view) || this.#broken ? '' : 'coming'}>${this.#view(route)}</main>
          ${this.#foot()}
        </div>
      </div>
      ${tabs(route, this.#menu, () => this.#toggle(!this.#menu))}
      <nz-toast></nz-toast>`;
  }

  override updated(): void {
    const { route } = navigation;
    // A filter or a selection is no new view.
    const shown = address(route).replace(/\?.*/, '');
    document.title = titleOf(route);
    if (shown === this.#shown) return;
    // A new view begins at its head; the first one leaves the focus where the browser put it.
    if (this.#shown) {
      this.#toggle(false);
      this.#main?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    this.#shown = shown;
  }

  #document(route: Route) {
    const card = isEnterprise(route) ? desk.current?.card : ledgerOf(route);
    if (!card) return nothing;
    return html`<span class="doc">${sign('file')}<b>${card.title}</b>${
      card.example ? html`<span class="mut sm wide">${t('example')}</span>` : nothing
    }</span>`;
  }

  #choices() {
    return html`<span role="group" aria-label=${t('shell-language')}>
        ${LANGUAGES.map(
          (language) => html`<button class="pick" lang=${language} aria-pressed=${texts.language === language ? 'true' : 'false'} @click=${() => void texts.choose(language).catch(() => undefined)}>
            ${texts.language === language ? html`<b>${LANGUAGE_NAMES[language]}</b>` : LANGUAGE_NAMES[language]}
          </button>`,
        )}
      </span>
      ${looks('wide')}`;
  }

  #view(route: Route) {
    if (route.view === 'unknown') return this.#gone(t('unknown-title'), t('unknown-text', { address: route.address }));
    if (this.#broken) return this.#gone(t('broken-title'), t('broken-text'));
    if (!this.#loaded.has(route.view)) {
      void this.#load(route.view);
      return nothing;
    }
    switch (route.view) {
      case 'start':
        return html`<nz-start></nz-start>`;
      case 'register':
        return html`<nz-register .route=${route}></nz-register>`;
      case 'park':
        return html`<nz-planned .route=${route}></nz-planned>`;
      case 'help':
        return html`<nz-help .code=${route.code}></nz-help>`;
      case 'about':
        return html`<nz-about></nz-about>`;
      case 'new':
        return html`<nz-setup .route=${route}></nz-setup>`;
      default:
        return html`<nz-opening .route=${route}></nz-opening>`;
    }
  }

  #gone(title: string, text: string) {
    return html`<div class="gone"><h1>${title}</h1><p class="sec">${text}</p><a class="btn" href="#/">${t('to-start')}</a></div>`;
  }

  #foot() {
    const { stamp } = desk;
    return html`<footer>
      <span>${t('brand')} nearzero ${stamp?.version ?? ''}</span>
      ${stamp ? html`<span>${t('foot-data')} ${copyable(stamp.data, 16)}</span>` : nothing}
      <span>${t('foot-local')}</span>
      ${looks('narrow')}
    </footer>`;
  }

  async #load(view: keyof typeof VIEWS): Promise<void> {
    try {
      await VIEWS[view]();
      this.#loaded.add(view);
    } catch {
      this.#broken = true;
    }
    this.requestUpdate();
  }

  #toggle(open: boolean): void {
    this.#menu = open;
    this.requestUpdate();
  }

  get #main(): HTMLElement | null {
    return this.renderRoot.querySelector('main');
  }
}

const LANGUAGE_NAMES = { zh: '中', en: 'EN' } as const;

/** In the top bar, or on a phone in the foot. */
function looks(place: 'wide' | 'narrow') {
  return html`<select class="pick ${place}" aria-label=${t('shell-look')} @change=${chooseLook}>
    ${LOOKS.map((look) => html`<option value=${look} ?selected=${appearance.look === look}>${lookName(look)}</option>`)}
  </select>`;
}

function lookName(look: Look): string {
  switch (look) {
    case 'system':
      return t('look-system');
    case 'light':
      return t('look-light');
    case 'dark':
      return t('look-dark');
  }
}

function chooseLook({ target }: Event): void {
  const chosen = LOOKS.find((look) => look === (target as HTMLSelectElement).value);
  if (chosen) appearance.choose(chosen);
}

/** The tab's title starts with the file: ● while something is not saved, the number of open notices behind. */
function titleOf(route: Route): string {
  const { current } = desk;
  const ledger = ledgerOf(route);
  if (ledger && route.view === 'register') return `${(desk.ledger?.unsaved ?? 0) > 0 ? '● ' : ''}${ledger.title} – ${route.detail ?? t('view-list')}`;
  if (!isEnterprise(route) || !current) return `${t('brand')} nearzero`;
  const waiting = current.card.errors + current.card.warnings;
  return `${current.unsaved > 0 ? '● ' : ''}${current.card.title}${waiting > 0 ? ` (${waiting})` : ''} – ${pageName(route.view)}`;
}
