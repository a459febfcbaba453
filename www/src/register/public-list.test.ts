// What leaves as the list of public items: items that are public and nothing else, of each the listed fields and nothing else, whatever a file holds.
import { expect, test } from 'vitest';
import { EDITION, act, register } from '../../test/register';
import { csv } from './intake/cells';
import { items } from './item';
import { PUBLIC, publicList } from './public-list';

const WORDS = { progress: () => '达到序时进度', deadline: ({ deadline }: { deadline: string | null }) => deadline ?? '' };

function made(acts: readonly ReturnType<typeof act>[]) {
  const judged = acts.filter(({ kind }) => kind === 'register').map(({ id }) => ({ item: id, state: 'assigned', round: 1, flags: [] }));
  return items(judged, acts, { items: [] }, EDITION, '2026-11-23');
}

test('an item is in it that says of itself that it is public, as do those that it is part of', () => {
  const openness = ['public', 'internal', 'secret', 'Public', 'public ', '', undefined, null, 1, ['public'], { toString: () => 'public' }];
  const all = made([
    ...openness.map((said, i) => register(`i${i}`, { openness: said, number: `件-${i}` })),
    register('part', { openness: 'public', parent: 'i1', number: '件-内部的点位' }),
    register('own', { openness: 'public', parent: 'i0', number: '件-公开的点位' }),
  ]);
  const { rows, left } = publicList(all, WORDS);
  expect(rows.map(({ number }) => number)).toEqual(['件-0', '件-公开的点位']);
  expect(left).toBe(openness.length);
});

test('of an item the listed fields are in it: no person, no point, no superior’s number, no remark, and no field that nobody knows', () => {
  const hostile = { informer: '举报人张三', 举报人: '张三', __proto__: { number: '张三' }, constructor: '张三', contact: '13800000000', ownerOrg: '冒充单位', measures: [{ what: '张三' }] };
  const all = made([
    register('i1', { ...hostile, openness: 'public', number: '信访-1', text: '料场未覆盖', upper: 'X2SC2021', point: '举报人家旁', batch: '批次甲' }),
    act('assign', { ...hostile, acceptor: '生态环境局', deadline: null, leadUnit: '经信局', owner: '林工', ownerOrg: '焦化公司', replaces: [], sponsor: '周启明' }),
    act('plan', { ...hostile, assign: 'x', replaces: [], five: null, measures: [{ n: 1, what: '覆盖料场', standard: '全覆盖', due: '2026-06-30', owner: '王工', stop: false, informer: '张三' }] }, { id: 'p' }),
    act('plan_approve', { plan: 'p' }),
    act('milestone_done', { measure: 1, done: '2026-06-20', files: [{ class: 'photo', digest: 'ab', name: '举报人提供.jpg', size: 1, taken: '2026-06-20' }] }),
    act('comment', { text: '举报人张三 13800000000' }),
    act('letter', { form: '交办函', to: '张三', text: '请张三办理' }),
  ]);
  const { rows } = publicList(all, WORDS);
  expect(rows).toEqual([{ number: '信访-1', source: '省督察', feedback: '2026-03-01', problem: '料场未覆盖', ownerOrg: '焦化公司', leadUnit: '经信局', acceptor: '生态环境局', deadline: '', measures: '1. 覆盖料场（2026-06-20 完成）', progress: '达到序时进度', notice: '', signedOff: '' }]);
  expect(rows.map((row) => Object.keys(row))).toEqual([[...PUBLIC]]);
  for (const hidden of ['张三', '138', '林工', '王工', '周启明', '举报人', 'X2SC2021', '批次甲', '全覆盖', '冒充']) expect(JSON.stringify(rows), hidden).not.toContain(hidden);
});

test('an item whose text holds what finds a person stays out and is named, and no cell of the file is a formula', () => {
  const all = made([register('i1', { openness: 'public', number: '件-1', text: '请联系 13812345678' }), register('i2', { openness: 'public', number: '=cmd()', text: '+料场' })]);
  const { rows, held } = publicList(all, WORDS);
  expect([rows.length, held]).toEqual([1, ['件-1']]);
  expect(csv(rows.map((row) => PUBLIC.map((field) => row[field])))).toMatch(/^\uFEFF"'=cmd\(\)",省督察,2026-03-01,"'\+料场"/);
});
