// Addresses: written and read back, unknown ones refused.
import { expect, test } from 'vitest';
import { ENTERPRISE, PARK, REGISTER, type Route, address, parse } from './router';

const ROUTES: Route[] = [
  { view: 'start' },
  { view: 'streams', id: 'a1b2', line: null, why: null },
  { view: 'streams', id: 'a1b2', line: 's9', why: 'line/s9/co2' },
  { view: 'streams', id: 'a b', line: 'x&y=z', why: null },
  { view: 'new', from: null },
  { view: 'new', from: 'a1b2' },
  { view: 'notices', id: 'a1b2', query: {} },
  { view: 'results', id: 'a1b2', query: { show: 'months', why: 'month/2025-01' } },
  { view: 'factors', id: 'a1b2', query: { q: '焦炉煤气', family: 'ndrc-set-a' } },
  { view: 'compare', id: 'a1b2', query: { with: 'c3d4' } },
  { view: 'report', id: 'a1b2', query: {} },
  { view: 'park', id: null, page: 'overview', query: {} },
  { view: 'park', id: 'p1', page: 'overview', query: {} },
  { view: 'park', id: 'p1', page: 'admission', query: { basis: '2' } },
  { view: 'register', id: null, page: 'list', detail: null, query: {} },
  { view: 'register', id: 'r1', page: 'list', detail: null, query: { q: '来源:省督 时限<2026-12-31' } },
  { view: 'register', id: 'r1', page: 'item', detail: '省督-3-026', query: {} },
  { view: 'register', id: 'r1', page: 'quarter', detail: null, query: { q: '2026Q4' } },
  { view: 'register', id: 'r1', page: 'import', detail: '7', query: {} },
  { view: 'register', id: 'r1', page: 'roster', detail: null, query: {} },
  { view: 'help', code: null },
  { view: 'help', code: 'unit-unknown' },
  { view: 'about' },
];

test.each(ROUTES)('an address is read back as it was written: $view', (route) => {
  expect(parse(address(route))).toEqual(route);
});

test('a number keeps its readable id in the address', () => {
  expect(address({ view: 'streams', id: 'a', line: 's9', why: 'line/s9/co2' })).toBe(
    '#/e/a/streams?line=s9&why=line/s9/co2',
  );
});

test.each(['#/e', '#/e/x', '#/e/x/streams/more', '#/e/x/nothing', '#/new/x', '#/p/x/nothing', '#/p/x/members/y', '#/r/x/item', '#/r/x/list/7', '#/r/x/item/7/8', '#/about/us', '#/%E0%A4%A'])(
  'an address without a view says so: %s',
  (hash) => expect(parse(hash)).toEqual({ view: 'unknown', address: hash }),
);

test.each(['', '#', '#/'])('an empty address is the start: %s', (hash) => expect(parse(hash)).toEqual({ view: 'start' }));

test('every page of the design has its route', () => {
  for (const page of ENTERPRISE) expect(parse(`#/e/ID/${page}`).view).toBe(page);
  for (const page of PARK) expect(parse(`#/p/ID/${page}`)).toMatchObject({ view: 'park', id: 'ID', page });
  for (const page of REGISTER) {
    const detail = page === 'item' ? '/7' : '';
    expect(parse(`#/r/ID/${page}${detail}`)).toMatchObject({ view: 'register', id: 'ID', page });
  }
});
