// The address of a view: `#/e/ID/streams?line=s9&why=line/s9/co2`. In the hash, so that a folder on a disk works too.

export type Route =
  | { view: 'start' }
  | { view: 'streams'; id: string; line: string | null; why: string | null }
  | { view: 'help'; code: string | null }
  | { view: 'about' }
  | { view: 'unknown'; address: string };

/** Reads the hash of an address. */
export function parse(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const query = new URLSearchParams(search);
  const parts = path.split('/').filter(Boolean).map(decode);
  const [area, name, page] = parts;
  if (parts.length === 0) return { view: 'start' };
  if (area === 'e' && name && page === 'streams' && parts.length === 3)
    return { view: 'streams', id: name, line: query.get('line'), why: query.get('why') };
  if (area === 'help' && parts.length <= 2) return { view: 'help', code: name ?? null };
  if (area === 'about' && parts.length === 1) return { view: 'about' };
  return { view: 'unknown', address: hash };
}

/** Writes the hash of an address; `parse` reads it back. */
export function address(route: Route): string {
  switch (route.view) {
    case 'start':
      return '#/';
    case 'streams':
      return `#/e/${encodeURIComponent(route.id)}/streams${search({ line: route.line, why: route.why })}`;
    case 'help':
      return route.code ? `#/help/${encodeURIComponent(route.code)}` : '#/help';
    case 'about':
      return '#/about';
    case 'unknown':
      return route.address;
  }
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

/** The slash of a number's id stays readable. */
function search(values: Record<string, string | null>): string {
  const pairs = Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%2F', '/')}`],
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
