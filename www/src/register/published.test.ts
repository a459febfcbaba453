// What leaves for the public is a whitelist; and what finds a person is asked about before it is signed.
import { expect, test } from 'vitest';
import { act, item, register } from '../../test/register';
import { noticeText, published } from './notice-text';
import { personal, protectedClass } from './personal';

test('a public notice holds the listed fields and nothing else of the item', () => {
  const made = item('reviewed', [
    register('i1', { number: '信访-1', text: '料场未覆盖', upper: 'X2SC2021', point: '举报人家旁', batch: '批次甲' }),
    act('assign', { acceptor: '生态环境局', deadline: null, leadUnit: '经信局', owner: '林工', ownerOrg: '焦化公司', replaces: [], sponsor: '周启明' }),
    act('plan', { assign: 'x', replaces: [], five: null, measures: [{ n: 1, what: '覆盖料场', standard: '全覆盖', due: '2026-06-30', owner: '王工', stop: false }] }, { id: 'p' }),
    act('plan_approve', { plan: 'p' }),
    act('milestone_done', { measure: 1, done: '2026-06-20', files: [{ class: 'photo', digest: 'ab', name: '举报人提供.jpg', size: 1, taken: '2026-06-20' }] }),
    act('comment', { text: '举报人张三 13800000000' }),
  ]);
  const text = noticeText(published(made, '2026-07-01', '2026-07-14', '园区公告栏'));
  for (const shown of ['料场未覆盖', '焦化公司', '经信局', '生态环境局', '覆盖料场（2026-06-20 完成）', '2026-07-01 至 2026-07-14', '园区公告栏']) expect(text).toContain(shown);
  for (const hidden of ['张三', '138', '林工', '王工', '周启明', '举报人', 'X2SC2021', '批次甲', '全覆盖']) expect(text, hidden).not.toContain(hidden);
});

test('a mobile number or the number of an identity card is noticed, a telephone of an office or a document number is not', () => {
  expect(personal({ text: '举报人 13812345678 反映' })).toEqual(['text']);
  expect(personal({ reason: '身份证 11010519491231002X', text: '' })).toEqual(['reason']);
  expect(personal({ place: '电话 0812-2222222', number: 'X2SC202109100203', text: '138 万吨', files: [] })).toEqual([]);
  expect([protectedClass('petition'), protectedClass('self-check')]).toEqual([true, false]);
});
