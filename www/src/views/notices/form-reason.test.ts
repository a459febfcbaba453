// A reason is written into its own match; what is not there any more is left alone.
import { expect, test } from 'vitest';
import { reasoned } from './form-reason';

const period = { from: '2025-01-01', to: '2025-12-31' };
const match = { code: '06', figure: 'consumption', streams: ['coal'] };
const forms = [{ form: '205-1', period, rows: [], matches: [match, { ...match, code: '11' }] }];

const noticed = [0, 1].map((at) => ({ code: 'form-differs' as const, where: `forms/0/matches/${at}`, args: { amount: `${at + 7}.5`, unit: 't' } }));

test('a reason stands beside its figure, with the activity data that it was given for', () => {
  const change = reasoned({ forms }, 'forms/0/matches/1/reason', '口径不同', noticed);
  const part = change?.change === 'set-document' && change.part.part === 'forms' ? change.part : null;
  expect(part?.forms[0]?.matches).toEqual([match, { ...match, code: '11', reason: '口径不同', amount: { value: '8.5', unit: 't' } }]);
  expect(reasoned({ forms }, 'forms/0/matches/2/reason', '口径不同', noticed)).toBeNull();
});
