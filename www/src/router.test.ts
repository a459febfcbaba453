// Addresses: written and read back, unknown ones refused.
import { expect, test } from 'vitest';
import { type Route, address, parse } from './router';

const ROUTES: Route[] = [
  { view: 'start' },
  { view: 'streams', id: 'a1b2', line: null, why: null },
  { view: 'streams', id: 'a1b2', line: 's9', why: 'line/s9/co2' },
  { view: 'streams', id: 'a b', line: 'x&y=z', why: null },
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

test.each(['#/e', '#/e/x', '#/e/x/streams/more', '#/e/x/report', '#/p/x', '#/about/us', '#/%E0%A4%A'])(
  'an address without a view says so: %s',
  (hash) => expect(parse(hash)).toEqual({ view: 'unknown', address: hash }),
);

test.each(['', '#', '#/'])('an empty address is the start: %s', (hash) => expect(parse(hash)).toEqual({ view: 'start' }));
