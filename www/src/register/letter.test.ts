// One letter names many items: by number and check code, in a text that people read, and each of them shows it.
import { expect, test } from 'vitest';
import { EDITION, act, register } from '../../test/register';
import { items } from './item';
import { byCode, namedIn, naming, parts } from './letter';

const id = (start: string) => start.padEnd(64, '0');
const ONE = { id: id('a1'), number: '省督-1' };
const TWO = { id: id('b2'), number: '省督-2' };

test('what a letter names is read back, and the text of others names nothing', () => {
  const text = naming('请按时限整改。\n报送进展。', [ONE, TWO]);
  expect(text).toBe('请按时限整改。\n报送进展。\n所列事项：\n1. 省督-1（a100000000000000）\n2. 省督-2（b200000000000000）');
  expect(parts(text)).toEqual({ said: '请按时限整改。\n报送进展。', codes: ['a100000000000000', 'b200000000000000'] });
  expect(namedIn(text, byCode([ONE, TWO, { id: id('c3') }]))).toEqual([ONE.id, TWO.id]);
  for (const other of ['请整改', '所列事项：', '所列事项：\n1. 省督-1（a1）', '所列事项：\n1. 省督-1（a100000000000000）\n此致']) expect(parts(other)).toEqual({ said: other, codes: [] });
});

test('a code that two items share, or that is unknown, names neither; a number with brackets or lines stays one line', () => {
  const same = [{ id: `${'a'.repeat(63)}1` }, { id: `${'a'.repeat(63)}2` }];
  expect(namedIn(naming('', [{ ...ONE, id: same[0]?.id ?? '' }]), byCode(same))).toEqual([]);
  expect(namedIn(naming('', [TWO]), byCode([ONE]))).toEqual([]);
  expect(namedIn(naming('', [{ ...ONE, number: '甲（b200000000000000）\n2. 乙' }]), byCode([ONE, TWO]))).toEqual([ONE.id]);
});

test('each item that a letter names has it among its acts, once, and the others have not', () => {
  const all = [ONE, TWO, { id: id('c3'), number: '省督-3' }];
  const letter = act('letter', { form: '交办函', text: naming('请整改', [ONE, TWO, ONE]) }, { item: null });
  const judged = all.map(({ id: item }) => ({ item, state: 'registered', round: 1, flags: [] }));
  const made = items(judged, [...all.map(({ id: item, number }) => register(item, { number })), letter], { items: [] }, EDITION, '2026-11-23');
  expect(made.map(({ number, acts }) => [number, acts.filter(({ kind }) => kind === 'letter').length])).toEqual([['省督-1', 1], ['省督-2', 1], ['省督-3', 0]]);
});
