// What is done with a form: nothing that stands is overwritten unasked, and everything is one list of changes.
import { expect, test } from 'vitest';
import type { Imported } from '../../core/wire';
import { hex } from '../../format/hex';
import { pastedForm } from './form-source';
import { type Choice, decided, edit, fillable, proposed, withoutForm } from './plan';

const period = { from: '2025-01-01', to: '2025-12-31' };

function choice(stream: string, now: string | null, changes = true): Choice {
  const change = { change: 'set-amount', stream, entry: 0, amount: { value: '9', unit: 't' } } as const;
  return { stream, name: stream, now: now === null ? null : { value: now, unit: 't' }, entries: 1, same: false, change: changes ? change : null };
}

function proposal(code: string, streams: string[], choices: Choice[]): Imported['proposals'][number] {
  return { code, name: code, figure: 'consumption', column: '消费量合计', written: { value: '9', unit: 't' }, streams, choices };
}

const forms = [
  { form: '205-2', period, rows: [], matches: [{ code: 'x', figure: 'output', streams: ['s'] }] },
  { form: '205-1', period, rows: [], matches: [] },
];
const imported = {
  form: forms[1],
  encoding: 'UTF-8',
  columns: [],
  proposals: [
    proposal('empty', ['a'], [choice('a', null)]),
    proposal('stands', ['b'], [choice('b', '7')]),
    proposal('several', ['a', 'b'], [choice('a', null), choice('b', '7')]),
    proposal('asked', [], [choice('c', null), choice('d', null, false)]),
  ],
  edit: { at: '', by: '', changes: [{ change: 'set-document', part: { part: 'forms', forms } }] },
} as unknown as Imported;

test('an empty field is filled, what stands is not overwritten unless it is said', () => {
  expect(proposed(imported).map(({ fill }) => fill)).toEqual([true, false, false, false]);
  expect(proposed(imported).map(fillable)).toEqual([true, true, false, false]);
});

test('what was pointed at enters the form, figures taken over stand beside it in one edit', () => {
  const [empty, stands, several, asked] = proposed(imported);
  if (!empty || !stands || !several || !asked) throw new Error('four figures');
  const changes = edit(imported, [empty, { ...stands, streams: [] }, several, decided(asked.proposal, ['c'])]);
  expect(changes.map((change) => ('stream' in change ? change.stream : change.change))).toEqual(['set-document', 'a', 'c']);
  const [first] = changes;
  const part = first?.change === 'set-document' && first.part.part === 'forms' ? first.part : null;
  expect(part?.forms[0]?.matches).toEqual(forms[0]?.matches);
  expect(part?.forms[1]?.matches).toEqual([
    { code: 'empty', figure: 'consumption', streams: ['a'] },
    { code: 'several', figure: 'consumption', streams: ['a', 'b'] },
    { code: 'asked', figure: 'consumption', streams: ['c'] },
  ]);
  expect(decided(asked.proposal, ['d']).fill).toBe(false);
});

test('a reason that was written before stays with its figure, and a form can be taken out again', () => {
  const match = { code: 'empty', figure: 'consumption', streams: ['a'], reason: '盘亏' };
  const again = { ...imported, form: { ...imported.form, matches: [match] } };
  const [first] = edit(again, proposed(again).slice(0, 1));
  const part = first?.change === 'set-document' && first.part.part === 'forms' ? first.part : null;
  expect(part?.forms[1]?.matches).toEqual([match]);
  expect(withoutForm(forms, 0)).toEqual({ change: 'set-document', part: { part: 'forms', forms: [forms[1]] } });
});

test('a pasted table may be a form only where it is headed as one', () => {
  const source = pastedForm([['能源名称', '代码'], ['洗精煤', '06,"']], '粘贴');
  expect(new TextDecoder().decode(source?.bytes ?? new Uint8Array())).toBe('能源名称\t代码\n洗精煤\t"06,"""');
  expect(pastedForm([['煤焦油', '1'], ['粗苯', '2']], '粘贴')).toBeNull();
  expect(hex(new Uint8Array([0, 15, 255]))).toBe('000fff');
});
