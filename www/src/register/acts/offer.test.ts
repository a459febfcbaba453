// What somebody may sign on an item now, and what an act cites: read off the ledger, never typed.
import { describe, expect, test } from 'vitest';
import { EDITION, act, item } from '../../../test/register';
import type { Edition } from '../acts';
import { compose } from './compose';
import { fill } from './fill';
import { holderOf } from './me';
import { offers } from './offer';

const TODAY = '2026-11-23';
const ASSIGN = { acceptor: '生态环境局', deadline: null, leadUnit: '经信局', owner: '林工', ownerOrg: '焦化公司', replaces: [], sponsor: '周启明' };
const assign = () => act('assign', ASSIGN);

const person = (pub: string, name: string, org: string, roles: readonly string[]) => ({ org, person: name, pub, roles: roles.map((role) => ({ classes: [], from: '2026-01-01', role, to: null })) });
const WITH: Edition = { ...EDITION, keys: [...EDITION.keys, person('a', '林工', '焦化公司', ['owner']), person('b', '乙', '别家公司', ['owner']), person('c', '丙', '焦化公司', ['inspector', 'handler'])] };
const me = (pub: string) => holderOf(WITH, pub);

const named = (made: ReturnType<typeof item>, pub: string) => offers(made, me(pub), TODAY).map(({ kinds, next, barred }) => `${next ? '*' : ''}${kinds.join('|')}${barred ? ` (${barred})` : ''}`);

describe('what is offered', () => {
  test('comes with the step that is next first, and only to those whose post it is', () => {
    const fresh = item('registered', []);
    expect(named(fresh, '1')[0]).toBe('*assign');
    expect(named(fresh, 'a').filter((one) => one.startsWith('*'))).toEqual([]);
    expect(offers(fresh, null, TODAY)).toEqual([]);
  });

  test('is left to the organisation that the assignment names, and says so', () => {
    const assigned = item('assigned', [assign()]);
    expect(named(assigned, 'a')).toContain('*plan');
    expect(named(assigned, 'b')).toContain('*plan (org)');
  });

  test('never lets whoever did the work give the verdict on it', () => {
    const given = assign();
    const submit = act('submit', { plan: null, files: [], open: [], replaces: [], text: '' }, { by: { person: '丙', org: '焦化公司' } });
    const made = item('submitted', [given, submit], 'light');
    expect(named(made, 'c')).toContain('*inspect|return (org)');
    const own = item('submitted', [act('assign', { ...ASSIGN, acceptor: '焦化公司' }), submit], 'light');
    expect(named(own, 'c')).toContain('*inspect|return (separation)');
  });

  test('keeps an item that is not public out of public notice', () => {
    const made = { ...item('reviewed', [assign(), act('submit', { plan: null, files: [], open: [], replaces: [], text: '' })]), openness: 'internal' };
    expect(named(made, '6')).toContain('*notice_post (unpublished)');
    expect(named({ ...made, openness: 'public' }, '6')).toContain('*notice_post');
  });
});

describe('what an act cites', () => {
  const where = (made: ReturnType<typeof item>) => ({ item: made, items: [made], classes: ['full', 'light'], person: '', today: TODAY });

  test('is every current act that its guard asks for', () => {
    const given = assign();
    const [one, two] = [act('inspect', { submission: 's' }), act('inspect', { submission: 's' })];
    const submit = act('submit', { plan: 'p', files: [], open: [], replaces: [], text: '' }, { id: 's' });
    const made = item('inspected', [given, submit, one, two]);
    expect(fill('approve', where(made)).body).toEqual({ submission: 's', inspections: [one.id, two.id].sort() });
    expect(fill('assign', where(made)).body).toEqual({ replaces: [given.id] });
  });

  test('leaves out what was taken back, returned or replaced', () => {
    const first = act('submit', { plan: null, files: [], open: [], replaces: [], text: '' }, { id: 's1' });
    const back = act('return', { submission: 's1', reason: '缺照片' });
    const second = act('submit', { plan: null, files: [], open: [], replaces: [], text: '' }, { id: 's2' });
    expect(fill('veto', where(item('submitted', [assign(), first, back, second]))).body).toEqual({ submission: 's2' });
    expect(fill('submit', where(item('rectifying', [assign(), first, back], 'light'))).body).toMatchObject({ replaces: [], plan: null });
  });

  test('of a paper is what the first clerk entered, to the letter', () => {
    const submit = act('submit', { plan: null, files: [], open: [], replaces: [], text: '' }, { id: 's' });
    const body = { act: 'approve', confirms: null, number: '园办〔2026〕3 号', org: '管委会', person: '周启明', scan: 'ff', signed: '2026-11-20', submission: 's' };
    const first = act('paper_act', body, { id: 'p1', by: { person: '甲', org: '整改办' } });
    const made = item('inspected', [assign(), submit, first]);
    const filled = fill('paper_act', { ...where(made), person: '乙' });
    expect(compose('paper_act', filled, { confirms: 'p1' })).toEqual({ body: { ...body, confirms: 'p1' } });
    // Nobody confirms his own.
    expect(fill('paper_act', { ...where(made), person: '甲' }).choices['confirms']).toEqual([]);
  });
});

describe('what is entered', () => {
  const made = item('assigned', [assign()]);
  const filled = fill('plan', { item: made, items: [made], classes: [], person: '', today: TODAY });

  test('becomes a body of the form, numbered and trimmed', () => {
    const row = { due: '2026-12-01', owner: ' 林工 ', standard: '达标', what: '覆盖料场' };
    expect(compose('plan', filled, { measures: [row, { ...row, stop: true }] })).toEqual({
      body: {
        assign: filled.body['assign'], replaces: [], five: null,
        measures: [{ due: '2026-12-01', n: 1, owner: '林工', standard: '达标', stop: false, what: '覆盖料场' }, { due: '2026-12-01', n: 2, owner: '林工', standard: '达标', stop: true, what: '覆盖料场' }],
      },
    });
  });

  test('or names every field that lacks something, in its row', () => {
    expect(compose('plan', filled, {})).toEqual({ lacks: [{ field: 'measures', why: 'empty' }] });
    const lacking = compose('plan', filled, { measures: [{ due: '2026-13-01', owner: '一'.repeat(67), standard: '', what: '覆盖' }] });
    expect(lacking).toEqual({
      lacks: [
        { field: 'measures.0.standard', why: 'empty' },
        { field: 'measures.0.owner', why: 'long', most: 200 },
        { field: 'measures.0.due', why: 'day' },
      ],
    });
  });
});
