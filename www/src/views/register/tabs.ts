// The pages of an open ledger, in their order: what each is called, what it needs, what it shows. A further page is a line here.
import { type TemplateResult, html } from 'lit';
import { t } from '../../i18n/texts';
import { type RegisterPage, type Route, address } from '../../router';
import { registerForms, registerMany, registerStatistics, registerWall } from '../registry';
import type { Shelved } from './shelf';

type RegisterRoute = Extract<Route, { view: 'register' }>;

export interface Tab {
  page: RegisterPage;
  /** Without a word it is opened from another page, and has no link here. */
  word?(): string;
  /** Stands in the navigation at the side, and here where a phone has no room for that. */
  beside?: true;
  /** Fetches what shows it, and shows it; the list comes with the register itself. */
  load?(): Promise<unknown>;
  show?(route: RegisterRoute, shelved: Shelved): TemplateResult;
}

export const TABS: readonly Tab[] = [
  { page: 'list', word: () => t('tab-list') },
  {
    page: 'wall',
    word: () => t('tab-wall'),
    load: registerWall,
    show: (route, shelved) => html`<nz-register-wall .route=${route} .shelved=${shelved}></nz-register-wall>`,
  },
  {
    page: 'statistics',
    word: () => t('tab-statistics'),
    load: registerStatistics,
    show: (route, shelved) => html`<nz-register-statistics .route=${route} .shelved=${shelved}></nz-register-statistics>`,
  },
  { page: 'quarter', word: () => t('tab-quarter'), load: registerForms, show: (route, shelved) => html`<nz-register-quarter .route=${route} .shelved=${shelved}></nz-register-quarter>` },
  { page: 'tables', word: () => t('tab-tables'), load: registerForms, show: (route, shelved) => html`<nz-register-tables .route=${route} .shelved=${shelved}></nz-register-tables>` },
  { page: 'forms', word: () => t('tab-forms'), load: registerForms, show: (route, shelved) => html`<nz-register-forms .route=${route} .shelved=${shelved}></nz-register-forms>` },
  { page: 'intake', load: registerMany, show: (route, shelved) => html`<nz-intake .route=${route} .shelved=${shelved}></nz-intake>` },
  { page: 'signoff', word: () => t('nav-signoff'), beside: true },
  { page: 'import', word: () => t('nav-exchange'), beside: true },
  { page: 'roster', word: () => t('nav-roster'), beside: true },
];

/** Links to all of them; a page keeps the days that were asked for. */
export function tabs(route: RegisterRoute) {
  const { 'as-of': asOf, 'known-at': knownAt } = route.query;
  const query = Object.fromEntries(Object.entries({ 'as-of': asOf, 'known-at': knownAt }).filter((one): one is [string, string] => one[1] !== undefined));
  const here = TABS.find(({ page }) => page === route.page);
  return html`<nav class="tabs noprint ${here?.beside ? 'beside' : ''}" aria-label=${t('tabs')}>
    ${TABS.map(({ page, word, beside }) => word && html`<a class=${beside ? 'beside' : ''} href=${address({ ...route, page, detail: null, query })} aria-current=${page === route.page ? 'page' : 'false'}>${word()}</a>`)}
  </nav>`;
}
