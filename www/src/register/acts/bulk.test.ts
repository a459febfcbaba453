// Acts on many items: what can be done is told item by item, and what is entered for all goes before what each says of itself.
import { expect, test } from 'vitest';
import { act, item } from '../../../test/register';
import { BULK, bulkKinds, candidate, composed } from './bulk';
import type { Me } from './me';
import { KINDS } from './kinds';

const post = (role: string) => ({ classes: [], from: '2026-01-01', role, to: null });
const me = (...roles: string[]): Me => ({ person: '钱晓', org: '整改办', pub: '6', edition: 1, posts: roles.map(post) });
const DAY = '2026-11-23';
const assigned = act('assign', { ownerOrg: '焦化公司', owner: '林工', leadUnit: '经信局', sponsor: '周启明', acceptor: '生态环境局', deadline: '2026-12-15', replaces: [] }, { id: 'a1' });

test('an act that the rules do not allow on an item has its reason, and what is done already is not ticked by itself', () => {
  const bar = (kind: (typeof BULK)[number], of: ReturnType<typeof item>, who = me('office')) => candidate(kind, of, who, DAY);
  const fresh = item('registered', []);
  expect([bar('assign', fresh).bar, bar('assign', fresh).again]).toEqual([null, false]);
  expect([bar('assign', item('assigned', [assigned])).bar, bar('assign', item('assigned', [assigned])).again]).toEqual([null, true]);
  expect(bar('assign', fresh, me('notice')).bar).toBe('post');
  expect(bar('assign', item('closed', [assigned, act('submit', { replaces: [], plan: null, files: [], open: [], text: '' }, { id: 's1' }), act('sign_off', { submission: 's1' })])).bar).toBe('state');
  const merged = item('merged', [act('link', { relation: 'duplicate', target: 'i2' })]);
  expect([bar('assign', merged).bar, bar('remind', merged).bar, bar('letter', merged).bar]).toEqual(['merged', 'merged', null]);
  expect(bar('accept', item('assigned', [assigned]), me('owner')).bar).toBe('org');
  expect(bar('batch_sign_off', fresh, me('closer')).bar).toBe('batch');
});

test('a body is what was entered for all, else what the list says, else what stood before', () => {
  const where = { items: [], classes: [], person: '', today: DAY };
  const entered = { leadUnit: '经信局', sponsor: '', acceptor: '生态环境局' };
  const made = composed('assign', item('registered', []), entered, { ownerOrg: '焦化公司', owner: '林工', sponsor: '吴晓岚', acceptor: '管委会' }, where);
  expect(made).toEqual({ body: { acceptor: '生态环境局', deadline: '2026-12-15', leadUnit: '经信局', owner: '林工', ownerOrg: '焦化公司', replaces: [], sponsor: '吴晓岚' } });
  const anew = composed('assign', item('assigned', [assigned]), { owner: '马工' }, {}, where);
  expect('body' in anew && [anew.body['owner'], anew.body['ownerOrg'], anew.body['replaces']]).toEqual(['马工', '焦化公司', ['a1']]);
  const lacking = composed('assign', item('registered', []), {}, { ownerOrg: '焦化公司' }, where);
  expect('lacks' in lacking && lacking.lacks.map(({ field }) => field).sort()).toEqual(['acceptor', 'leadUnit', 'owner', 'sponsor']);
});

test('no verdict on work is among them, and what is offered is what the posts allow', () => {
  const VERDICTS = ['inspect', 'return', 'approve', 'veto', 'sign_off', 'plan_approve', 'extend_grant'];
  expect(BULK.filter((kind) => VERDICTS.includes(kind) || !(kind in KINDS))).toEqual([]);
  expect(bulkKinds(me('office'), DAY)).toEqual(['assign', 'remind', 'letter', 'comment']);
  expect(bulkKinds(me('closer'), DAY)).toEqual(['remind', 'comment', 'batch_sign_off']);
});
