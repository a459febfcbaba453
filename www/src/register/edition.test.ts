// The next edition of the roster: what it changes, what it leaves, and that its text is canonical. Whether it is valid the judge says, in the end-to-end tests.
import { expect, test } from 'vitest';
import { EDITION } from '../../test/register';
import { ascending, byBytes, canonical } from './canonical';
import { cardOf, cardText, following, leaving, whole } from './edition';

const PUB = 'ab'.repeat(32);
const NEWEST = { ...EDITION, id: 'r7', n: 7, calendar: { off: [], on: [], years: [2026] }, disown: [], from: null, keep: [], ledger: 'ff', prev: ['r6'], revoke: [], rootKeys: ['8', '1'], rootThreshold: 2, rules: 1, witnessQuorum: 1 };

test('an edition is the one before with a number more, all its fields in order, what changed put in', () => {
  const text = following(NEWEST, ['r7'], '2026-11-26T09:00:00+08:00', { keys: [...NEWEST.keys, { org: '甲', person: '乙', pub: '0', roles: [] }] });
  const made = JSON.parse(text) as Record<string, unknown> & { keys: { pub: string }[] };
  expect(Object.keys(made)).toEqual(['at', 'calendar', 'disown', 'from', 'keep', 'keys', 'ledger', 'n', 'policies', 'prev', 'revoke', 'rootKeys', 'rootThreshold', 'rules', 'witnessQuorum']);
  expect(made).toMatchObject({ n: 8, prev: ['r7'], at: '2026-11-26T09:00:00+08:00', ledger: 'ff', rootThreshold: 2, rootKeys: ['1', '8'] });
  expect(made.keys.map(({ pub }) => pub)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  expect(canonical(JSON.parse(text) as never)).toBe(text);
});

test('who leaves takes the key along, and what it signed up to its last act stands', () => {
  const change = leaving(NEWEST, '1', 'kid1', { id: 'e9', seq: 4 }, 'left');
  expect(change.keys?.some(({ pub }) => pub === '1')).toBe(false);
  expect(change.revoke).toEqual([{ cutoff: { id: 'e9', seq: 4 }, kid: 'kid1', suspectFrom: null, why: 'left' }]);
  // Two had to sign; one is left.
  expect([change.rootKeys, change.rootThreshold]).toEqual([['8'], 1]);
  expect(leaving({ ...NEWEST, revoke: change.revoke ?? [] } as typeof NEWEST, '2', 'kid2', null, 'lost').revoke).toHaveLength(2);
  expect(whole(NEWEST).revoke).toEqual([]);
});

test('sets ascend by the bytes of UTF-8, where UTF-16 would have it otherwise', () => {
  expect(['\u{20000}', '\uff01', 'a'].sort(byBytes)).toEqual(['a', '\uff01', '\u{20000}']);
  expect(ascending(['b', 'a', 'b'])).toEqual(['a', 'b']);
  expect(canonical({ b: [1, null, true], a: '引 "号"\n' })).toBe('{"a":"引 \\"号\\"\\n","b":[1,null,true]}');
});

test('a card is read wherever its line stands, and nothing else is one', () => {
  const card = { suite: 'sha256-ed25519', public: PUB, person: '乙', org: '焦化公司' };
  expect(cardOf(`您好：\n${cardText(card)}\n谢谢`, 'sha256-ed25519')).toEqual(card);
  expect(cardOf(cardText(card), 'sm3-sm2')).toBeNull();
  for (const text of ['', 'nearzero-person 1', 'nearzero-person 1 {}', cardText({ ...card, public: 'zz' }), cardText({ ...card, person: '' })]) expect(cardOf(text, 'sha256-ed25519'), text).toBeNull();
});
