// Navigation at the left, on a phone tabs at the bottom: the pages of the open file with what waits, then what is
// always there. Areas are listed only where the open file has them.
import { html, nothing } from 'lit';
import type { FileCard } from '../desk/store';
import { desk } from '../desk/the-desk';
import { t } from '../i18n/texts';
import { ENTERPRISE, type EnterprisePage, type RegisterPage, type Route, address, enterprisePage, front } from '../router';

/** The ledger that the address names, where it is on this machine. */
export function ledgerOf(route: Route): FileCard | undefined {
  return route.view === 'register' ? desk.cards.find(({ id }) => id === route.id) : undefined;
}

export function nav(route: Route, open: boolean) {
  const { current } = desk;
  const ledger = ledgerOf(route);
  return html`<nav class="nav ${open ? 'open' : ''}" aria-label=${t('shell-nav')}>
    ${ledger ? html`<h2>${t('nav-register')}</h2>${REGISTER_PAGES.map((page) => link(registerPage(ledger.id, page), registerName(page), route, page === 'list' ? (ledger.rows ?? null) : null))}` : nothing}
    ${
      current && !ledger
        ? html`<h2>${t('nav-enterprise')}</h2>
            ${ENTERPRISE.map((page) => link(enterprisePage(page, current.card.id), pageName(page), route, waits(page)))}`
        : nothing
    }
    <h2>${t('nav-machine')}</h2>
    ${link({ view: 'start' }, t('nav-files'), route)}
    ${link({ view: 'help', code: null }, t('view-help'), route)}
    ${link({ view: 'about' }, t('view-about'), route)}
  </nav>`;
}

/** `menu` opens the rest: a phone has no room for it at the side. */
export function tabs(route: Route, open: boolean, menu: () => void) {
  // The landing view has nothing at its side that the menu could open.
  const alone = route.view === 'start';
  const { current } = desk;
  const ledger = ledgerOf(route);
  const file = ledger
    ? html`${link(front(ledger), t('view-list'), route)} ${link({ view: 'help', code: null }, t('tab-help'), route)}`
    : current
    ? html`${link(enterprisePage('streams', current.card.id), t('tab-streams'), route)}
      ${link(enterprisePage('notices', current.card.id), t('view-notices'), route, waits('notices'))}
      ${link(enterprisePage('results', current.card.id), t('tab-results'), route)}
      ${alone ? nothing : html`<button aria-expanded=${open ? 'true' : 'false'} @click=${menu}>${t('shell-menu')}</button>`}`
    : html`${link({ view: 'help', code: null }, t('tab-help'), route)} ${link({ view: 'about' }, t('tab-about'), route)}`;
  return html`<nav class="tabs" aria-label=${t('shell-tabs')}>${current && !ledger && !alone ? nothing : link({ view: 'start' }, t('tab-files'), route)} ${file}</nav>`;
}

/** Pages of the register that are there. */
const REGISTER_PAGES = ['list', 'signoff', 'import', 'roster'] as const;

function registerPage(id: string, page: RegisterPage): Route {
  return { view: 'register', id, page, detail: null, query: {} };
}

function registerName(page: (typeof REGISTER_PAGES)[number]): string {
  switch (page) {
    case 'list':
      return t('view-list');
    case 'signoff':
      return t('nav-signoff');
    case 'import':
      return t('nav-exchange');
    case 'roster':
      return t('nav-roster');
  }
}

export function pageName(page: EnterprisePage): string {
  switch (page) {
    case 'streams':
      return t('view-streams');
    case 'notices':
      return t('view-notices');
    case 'results':
      return t('view-results');
    case 'factors':
      return t('view-factors');
    case 'compare':
      return t('view-compare');
    case 'report':
      return t('view-report');
  }
}

/** How many rows there are, how many notices wait. */
function waits(page: EnterprisePage): number | null {
  const card = desk.current?.card;
  if (!card) return null;
  if (page === 'streams') return card.rows ?? null;
  return page === 'notices' ? card.errors + card.warnings : null;
}

function link(to: Route, word: string, here: Route, count: number | null = null) {
  const there = to.view === here.view && (to.view !== 'register' || here.view !== 'register' || to.page === here.page || (to.page === 'list' && here.page === 'item'));
  const current = there ? 'page' : nothing;
  return html`<a href=${address(to)} aria-current=${current}>${word}${count ? html` <i>${count}</i>` : nothing}</a>`;
}
