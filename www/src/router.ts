// The address of a view: `#/e/ID/streams?line=s9&why=line/s9/co2`. In the hash, so that a folder on a disk works too.
import { decode, search } from './address';
import { isLedger } from './desk/ledger';

/** Pages of the three areas, as they stand in addresses. */
export const ENTERPRISE = ['streams', 'notices', 'results', 'factors', 'compare', 'report'] as const;
export const PARK = ['overview', 'members', 'indicators', 'flows', 'pathway', 'admission'] as const;
export const REGISTER = ['list', 'item', 'wall', 'signoff', 'statistics', 'quarter', 'tables', 'forms', 'import', 'intake', 'roster'] as const;

export type EnterprisePage = (typeof ENTERPRISE)[number];
export type ParkPage = (typeof PARK)[number];
export type RegisterPage = (typeof REGISTER)[number];
/** Filters, sort, selection: what a copied address shows to its reader. */
export type Query = Readonly<Record<string, string>>;

type OtherPage = Exclude<EnterprisePage, 'streams'>;

export type Route =
  | { view: 'start' }
  | { view: 'new'; from: string | null }
  | { view: 'streams'; id: string; line: string | null; why: string | null }
  | Readonly<{ [View in OtherPage]: { view: View; id: string; query: Query } }[OtherPage]>
  | { view: 'park'; id: string | null; page: ParkPage; query: Query }
  | { view: 'register'; id: string | null; page: RegisterPage; detail: string | null; query: Query }
  | { view: 'help'; code: string | null }
  | { view: 'about' }
  | { view: 'unknown'; address: string };

/** Pages of the register that name one thing behind them: `item/NO`, which must, and `import/N`, which may. */
const DETAILED: readonly RegisterPage[] = ['item', 'import'];

/** Reads the hash of an address. */
export function parse(hash: string): Route {
  const [path = '', searched = ''] = hash.replace(/^#/, '').split('?', 2);
  const query = Object.fromEntries(new URLSearchParams(searched));
  const [area, name, third, ...rest] = path.split('/').filter(Boolean).map(decode);
  const found = known(area, name, third, rest, query);
  return found ?? { view: 'unknown', address: hash };
}

function known(
  area: string | undefined,
  name: string | undefined,
  third: string | undefined,
  rest: readonly string[],
  query: Query,
): Route | null {
  if (area === undefined) return { view: 'start' };
  if (area === 'r') return register(name, third, rest, query);
  if (rest.length > 0) return null;
  const page = third ?? null;
  switch (area) {
    case 'new':
      return name === undefined ? { view: 'new', from: query['from'] ?? null } : null;
    case 'e':
      return name === undefined ? null : enterprise(name, page, query);
    case 'p': {
      const shown = PARK.find((one) => one === (page ?? 'overview'));
      return shown ? { view: 'park', id: name ?? null, page: shown, query } : null;
    }
    case 'help':
      return page === null ? { view: 'help', code: name ?? null } : null;
    case 'about':
      return name === undefined ? { view: 'about' } : null;
    default:
      return null;
  }
}

function enterprise(id: string, page: string | null, query: Query): Route | null {
  const view = ENTERPRISE.find((one) => one === page);
  if (view === undefined) return null;
  if (view === 'streams') return { view, id, line: query['line'] ?? null, why: query['why'] ?? null };
  return { view, id, query };
}

function register(id: string | undefined, name: string | undefined, rest: readonly string[], query: Query): Route | null {
  const page = REGISTER.find((one) => one === (name ?? 'list'));
  const [detail, ...more] = rest;
  if (page === undefined || more.length > 0) return null;
  if (detail === undefined ? page === 'item' : !DETAILED.includes(page)) return null;
  return { view: 'register', id: id ?? null, page, detail: detail ?? null, query };
}

/** Writes the hash of an address; `parse` reads it back. */
export function address(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#/';
    case 'new':
      return `#/new${search({ from: route.from })}`;
    case 'streams':
      return `#/e/${encodeURIComponent(route.id)}/streams${search({ line: route.line, why: route.why })}`;
    case 'park':
      return area('p', route.id, route.page === 'overview' ? [] : [route.page]) + search(route.query);
    case 'register':
      return area('r', route.id, route.detail === null ? [route.page] : [route.page, route.detail]) + search(route.query);
    case 'help':
      return route.code ? `#/help/${encodeURIComponent(route.code)}` : '#/help';
    case 'about':
      return '#/about';
    case 'unknown':
      return route.address;
    default:
      return `#/e/${encodeURIComponent(route.id)}/${route.view}${search(route.query)}`;
  }
}

/** Without an open file an area has only its front page. */
function area(letter: string, id: string | null, parts: readonly string[]): string {
  return id === null ? `#/${letter}` : `#/${[letter, id, ...parts].map(encodeURIComponent).join('/')}`;
}

/** A page of an enterprise's file, with nothing chosen on it. */
export function enterprisePage(view: EnterprisePage, id: string): Route {
  return view === 'streams' ? { view, id, line: null, why: null } : { view, id, query: {} };
}

/** The first page of a file: the sheet of an enterprise, the list of a ledger. */
export function front({ id, format }: { id: string; format: string }): Route {
  if (isLedger({ format })) return { view: 'register', id, page: 'list', detail: null, query: {} };
  return enterprisePage('streams', id);
}

/** The open file that a route speaks of. */
export function fileOf(route: Route): string | null {
  return 'id' in route ? route.id : null;
}

/** True for the pages of an enterprise's file. */
export function isEnterprise(route: Route): route is Extract<Route, { view: EnterprisePage }> {
  return ENTERPRISE.some((view) => view === route.view);
}

/** Goes there, as a new step of the history. */
export function go(route: Route): void {
  location.hash = address(route);
}

/** Says in the address what is shown, without a new step: Back then leaves the view, not the last selection. */
export function settle(route: Route): void {
  history.replaceState(null, '', address(route));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
