// The days that figures are of, as fields: changed, they stand in the address.
import { html } from 'lit';
import { isDay } from '../../format/day';
import { t } from '../../i18n/texts';
import type { Days } from '../../register/counting';
import { type Route, settle } from '../../router';
import { changed } from './asked';

type RegisterRoute = Extract<Route, { view: 'register' }>;

/** 统计时点, 数据截止时间, and where a view has one the first day of the period. */
export function dayFields(route: RegisterRoute, days: Days, period = false) {
  const field = (name: string, label: string, day: string) =>
    html`<label class="day">${label} <input type="date" .value=${day} @change=${({ target }: Event) => ask(route, name, (target as HTMLInputElement).value)} /></label>`;
  return html`${field('as-of', t('ledger-as-of'), days.asOf)}${field('known-at', t('ledger-known-at'), days.knownAt)}${period ? field('since', t('count-since'), days.since) : ''}`;
}

function ask(route: RegisterRoute, name: string, day: string): void {
  if (isDay(day)) settle({ ...route, query: changed(route.query, { [name]: day }) });
}

/** The days that an address names, to be taken along to another page. */
export function daysAsked({ query }: RegisterRoute): Record<string, string> {
  return Object.fromEntries(['as-of', 'known-at', 'since'].flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));
}
