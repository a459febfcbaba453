// The foot names the keys that serve where the focus is, and no other.
import { beforeAll, expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import type { Editor } from '../../parts/table/model';
import { hints } from './foot';

const words: Editor = { label: '', text: '', unit: '', units: [], edit: () => null };
const amount: Editor = { ...words, units: ['t', '万t'] };

const keys = (...focused: Parameters<typeof hints>) => hints(...focused).map(([key]) => key);

beforeAll(() => texts.choose('zh'));

test('a cell shows what can be done with it, an editor how it ends', () => {
  const cell = { editing: false, opens: true, waits: false };
  expect(keys({ ...cell, editor: amount })).toEqual(['F1', 'F2', 'Ctrl D', 'Alt ↓', 'Ctrl .']);
  expect(keys({ ...cell, editor: words })).toEqual(['F1', 'F2', 'Ctrl .']);
  expect(keys({ ...cell, editor: null, waits: true })).toEqual(['F1', 'Ctrl .', 'F8']);
  expect(keys({ ...cell, editor: amount, editing: true })).toEqual(['Enter', 'Tab', 'Esc', 'Alt ↓']);
  expect(keys({ editor: null, editing: false, opens: false, waits: false })).toEqual(['F1']);
});
