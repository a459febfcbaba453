// A warning may stand in a 正式稿, an open reason may not.
import { expect, test } from 'vitest';
import type { Notice, View } from '../../core/wire';
import { lacking } from './lacking';

const notice = (code: string, severity: Notice['severity']) => ({ code, severity, where: 'forms/0/matches/0', args: {} }) as unknown as Notice;
const view = { totals: [{ status: 'complete' }] } as unknown as View;

test('a warning does not stand against it, a reason that nobody gave does, and so does an error', () => {
  const warned = notice('form-differs', 'warning');
  expect(lacking({ view, notices: [warned] })).toEqual({ errors: [], whole: true });
  const silent = notice('reason-missing', 'warning');
  const wrong = notice('unit-unknown', 'error');
  expect(lacking({ view, notices: [warned, silent, wrong] }).errors).toEqual([silent, wrong]);
});
