// How a row stands, from how its inputs stand.
import { beforeAll, expect, test } from 'vitest';
import type { Status, StreamInput } from '../../core/wire';
import { texts } from '../../i18n/texts';
import { rowStatus } from './status';

function input(origin: StreamInput['origin'], status?: Status): StreamInput {
  const matched = status
    ? { family: 'f', how: [], status, printed: '1', source: 's' }
    : null;
  return { name: 'n', symbol: 'N', zh: '', en: '', written: null, value: null, origin, units: [], matched };
}

beforeAll(() => texts.choose('zh'));

test('a row stands as its weakest input', () => {
  const read = input('default', 'primary text read');
  const copied = input('default', 'secondary copy');
  expect(rowStatus({ inputs: [read, input('entered')] })?.word).toBe('缺省\u00A0已核');
  expect(rowStatus({ inputs: [read, copied] })?.word).toBe('缺省\u00A0未核');
  expect(rowStatus({ inputs: [copied, input('missing')] })?.word).toBe('待填');
  expect(rowStatus({ inputs: [input('unreadable'), input('missing')] })?.tone).toBe('bad');
  expect(rowStatus({ inputs: [input('entered')] })?.word).toBe('填报值');
  expect(rowStatus({ inputs: [] })).toBeNull();
});
