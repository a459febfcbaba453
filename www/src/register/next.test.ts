// The next step of an item in every state: what it is, what is missing, who must act. And the conditions of a sign-off.
import { describe, expect, test } from 'vitest';
import { EDITION, act, item, register } from '../../test/register';
import type { Act } from './acts';
import { conditions } from './conditions';
import { compare, pieces } from './evidence';
import { items } from './item';

const SPONSORED = { ...EDITION, keys: [...EDITION.keys, { org: '管委会', person: '周启明', pub: '10', roles: [{ classes: [], from: '2026-01-01', role: 'sponsor', to: null }] }] };

const assign = () => act('assign', { ownerOrg: '焦化厂', owner: '林国栋', sponsor: '周启明', leadUnit: '经信局', acceptor: '生态环境局', replaces: [] });
const file = (digest: string) => ({ class: 'photo', digest, name: '照片.jpg', size: 1, taken: '2026-05-01' });
const PEOPLE: Record<string, { person: string; org: string }> = { 何静: { person: '何静', org: '生态环境局' }, 冯立: { person: '冯立', org: '生态环境局' }, 吕静: { person: '吕静', org: '经信局' } };

/** An item from its assignment to a submission that is inspected and half approved. */
function course(): { acts: Act[]; submit: Act } {
  const plan = act('plan', { measures: [{ n: 1, what: '收集', standard: '', due: '2026-10-31', owner: '', stop: false }], replaces: [] });
  const approved = act('plan_approve', { plan: plan.id });
  const done = act('milestone_done', { measure: 1, done: '2026-10-01', files: [file('aa')] });
  const submit = act('submit', { replaces: [], files: [] });
  return { acts: [assign(), plan, approved, done, act('sweep', { scope: '全园' }), submit], submit };
}

const inspect = (submit: Act, who: string) => act('inspect', { submission: submit.id, files: [] }, { by: PEOPLE[who] as { person: string; org: string } });
const approve = (submit: Act, who: string) => act('approve', { submission: submit.id }, { by: PEOPLE[who] as { person: string; org: string } });
const names = (who: readonly { person: string }[]) => who.map(({ person }) => person);

describe('the next step', () => {
  test('of a registered item is its assignment, by whoever leads', () => {
    const { step } = item('registered', []);
    expect([step.kind, names(step.who)]).toEqual(['assign', ['韩立']]);
  });

  test('of an assigned item is a plan by its owner, then its approval', () => {
    expect(item('assigned', [assign()]).step).toMatchObject({ kind: 'plan', who: [{ person: '林国栋', org: '焦化厂' }] });
    const { step } = item('assigned', [assign(), act('plan', { measures: [], replaces: [] })]);
    expect([step.kind, names(step.who)]).toEqual(['approve-plan', ['吕静']]);
  });

  test('while rectifying is the measure due first, then the search for others, the parts, the submission', () => {
    const plan = act('plan', { measures: [{ n: 1, what: '甲', due: '2026-12-01' }, { n: 2, what: '乙', due: '2026-11-30' }], replaces: [] });
    const begun = [assign(), plan, act('plan_approve', { plan: plan.id })];
    expect(item('rectifying', begun).step).toMatchObject({ kind: 'work', what: '乙', day: '2026-11-30', part: 0, whole: 2 });
    const done = [...begun, ...[1, 2].map((measure) => act('milestone_done', { measure, files: [file('aa')] }))];
    expect(item('rectifying', done).step.kind).toBe('sweep');
    expect(item('rectifying', [...done, act('sweep', {})]).step.kind).toBe('submit');
    // What was not taken has not happened.
    expect(item('rectifying', [...done, act('sweep', {}, { verdict: 'guard-failed' })]).step.kind).toBe('sweep');
  });

  test('after a return says why it came back', () => {
    const submit = act('submit', { replaces: [], files: [] });
    const back = act('return', { submission: submit.id, reason: '缺监测报告' });
    expect(item('rectifying', [assign(), submit, back], 'light').step).toMatchObject({ kind: 'submit', what: '缺监测报告' });
  });

  test('of a submission is the inspection by those who have not inspected', () => {
    const { acts, submit } = course();
    const { step } = item('submitted', [...acts, inspect(submit, '何静')]);
    expect([step.kind, names(step.who), step.part, step.whole]).toEqual(['inspect', ['冯立'], 1, 2]);
  });

  test('of an inspected item is the approval of the organisations that lack, a paper one counted', () => {
    const { acts, submit } = course();
    const inspected = [...acts, inspect(submit, '何静'), inspect(submit, '冯立')];
    const { step } = item('inspected', [...inspected, approve(submit, '吕静')]);
    expect([step.kind, step.what, names(step.who)]).toEqual(['approve', '管委会', ['周启明']]);
    const paper = act('paper_act', { act: 'approve', confirms: 'x', submission: submit.id, person: '某领导', org: '管委会' });
    expect(item('reviewed', [...inspected, approve(submit, '吕静'), paper]).step).toMatchObject({ kind: 'post', whole: 10 });
    expect(item('inspected', [assign(), act('submit', { replaces: [], files: [file('bb')] })], 'light').step.kind).toBe('sign-off');
  });

  test('of a notice is its end, the answer to an objection, then the sign-off by those in post today', () => {
    const { acts, submit } = course();
    const post = act('notice_post', { submission: submit.id, start: '2026-11-16', end: '2026-11-27' });
    expect(item('in_notice', [...acts, post]).step).toMatchObject({ kind: 'notice', day: '2026-11-27' });
    const object = act('object', { submission: submit.id, text: '仍有' });
    expect(item('in_notice', [...acts, post, object]).step.kind).toBe('answer-objection');
    expect(item('in_notice', [...acts, post, object, act('resolve', { object: object.id, outcome: 'dismissed' })]).step.kind).toBe('notice');
    // 秦岚 held the post until June.
    const { step } = item('notice_over', [...acts, post]);
    expect([step.kind, names(step.who)]).toEqual(['sign-off', ['陈致远']]);
  });

  test('of what is settled elsewhere or ended', () => {
    const kinds = ['closed', 'filed', 'merged', 'unfounded', 'contested', 'reexamine'].map((state) => item(state, []).step.kind);
    expect(kinds).toEqual(['file', 'none', 'with-main', 'none', 'settle', 'sign-again']);
    const given = assign();
    const { step } = item('contested', [given, act('dispute', { assign: given.id, reason: '不属本单位' })]);
    expect([step.what, names(step.who)]).toEqual(['不属本单位', ['韩立']]);
  });
});

describe('the conditions of a sign-off', () => {
  const said = (one: ReturnType<typeof item>) => conditions(one, [one], EDITION, '2026-11-23').map(({ kind, met }) => `${kind} ${met}`);

  test('are those of the class, each there, not there, or not yet asked for', () => {
    const { acts, submit } = course();
    const one = item('inspected', [...acts, inspect(submit, '何静'), inspect(submit, '冯立'), approve(submit, '吕静')]);
    expect(said(one)).toEqual(['measures true', 'sweep true', 'inspect true', 'approve false', 'veto true', 'notice null', 'objection null', 'closer true']);
    expect(said(item('assigned', [assign()], 'light'))).toEqual(['files null', 'inspect null', 'veto null', 'closer true']);
  });

  test('count no act that was not taken, nor one for an earlier submission', () => {
    const { acts, submit } = course();
    const refused = { ...inspect(submit, '何静'), verdict: 'guard-failed', stands: false };
    const back = act('return', { submission: submit.id, reason: '' });
    const again = act('submit', { replaces: [], files: [] });
    expect(said(item('submitted', [...acts, refused]))[2]).toBe('inspect false');
    expect(conditions(item('submitted', [...acts, inspect(submit, '何静'), back, again]), [], EDITION, '')[2]).toMatchObject({ kind: 'inspect', part: 0 });
  });
});

test('a file handed in for two items is named at both, and an original is told from another of its name', () => {
  const one = item('submitted', [act('submit', { files: [file('aa'), file('bb')], replaces: [] })], 'light');
  const other = { ...one, id: 'i2', number: '另一件', acts: [act('submit', { files: [file('bb')], replaces: [] }, { item: 'i2' })] };
  const all = pieces(one, [one, other]);
  expect(all.map(({ also }) => also)).toEqual([[], ['另一件']]);
  expect(compare('x.jpg', 'bb', all)).toMatchObject({ found: 'same' });
  expect(compare('照片.jpg', 'cc', all)).toMatchObject({ found: 'other', expected: 'aa' });
  expect(compare('x.jpg', 'cc', all)).toMatchObject({ found: 'unknown' });
});

describe('what is kept up for good', () => {
  const begun = () => [register('i1', { class: 'light', deadlineKind: 'long_term', deadline: null }), assign()];
  const stepOf = (acts: readonly Act[], today: string) => {
    const counted = { items: [{ item: 'i1', word: 'on-schedule', lamp: 'green', deadline: null, overdue: null, extensions: 0 }] };
    return items([{ item: 'i1', state: 'rectifying', round: 1, flags: [] }], acts, counted, SPONSORED, today)[0]?.step;
  };

  test('is reviewed in each quarter by the leader it was assigned to, and not asked for again before the next', () => {
    expect(stepOf(begun(), '2026-05-11')).toMatchObject({ kind: 'review', day: '2026-06-30', who: [{ person: '周启明', org: '管委会' }] });
    const reviewed = [...begun(), act('review', { period: '2026Q2', text: '' }, { day: '2026-05-12' })];
    expect(stepOf(reviewed, '2026-05-13')).toMatchObject({ kind: 'reviewed', what: '2026-05-12', day: '2026-09-30', who: [] });
    expect(stepOf(reviewed, '2026-07-01')).toMatchObject({ kind: 'review', day: '2026-09-30' });
  });

  test('without its own leader in the roster waits for whoever holds that post', () => {
    const others = { ...SPONSORED, keys: SPONSORED.keys.map((key) => (key.person === '周启明' ? { ...key, person: '白河' } : key)) };
    const counted = { items: [{ item: 'i1', word: 'on-schedule', lamp: 'green', deadline: null, overdue: null, extensions: 0 }] };
    expect(items([{ item: 'i1', state: 'rectifying', round: 1, flags: [] }], begun(), counted, others, '2026-05-11')[0]?.step.who).toEqual([{ person: '白河', org: '管委会' }]);
  });
});

test('an item joined by way of another is answered where that one is answered, and is found there', () => {
  const join = (item: string, target: string) => act('link', { relation: 'merge', target }, { item });
  const all = [...['i1', 'i2', 'i3'].map((id) => register(id)), join('i3', 'i2'), join('i2', 'i1')];
  const judged = [['i1', 'registered'], ['i2', 'merged'], ['i3', 'merged']].map(([item = '', state = '']) => ({ item, state, round: 1, flags: [] }));
  const made = items(judged, all, { items: [] }, EDITION, '2026-11-23');
  expect(made.map(({ id, main, joined, step }) => [id, main, joined, step.what])).toEqual([['i1', null, ['i2', 'i3'], ''], ['i2', 'i1', [], 'i1'], ['i3', 'i1', [], 'i1']]);
  expect(made[0]?.words).toContain('i3');
});
