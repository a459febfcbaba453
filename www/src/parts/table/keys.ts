// The keys of a table in move mode, as in spreadsheets. While an input method composes, typing begins an edit.

export type Step = 'up' | 'down' | 'left' | 'right' | 'page-up' | 'page-down' | 'line-start' | 'line-end' | 'start' | 'end';
export type Edge = 'edge-up' | 'edge-down' | 'edge-left' | 'edge-right';
export type Act =
  | 'type'
  | 'edit'
  | 'units'
  | 'empty'
  | 'escape'
  | 'next'
  | 'previous'
  | 'fill-down'
  | 'fill-right'
  | 'today'
  | 'all'
  | 'plain-paste';

export type Move = { step: Step | Edge; extend: boolean } | { act: Act };

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'line-start',
  End: 'line-end',
};

const STEPS_WITH_CONTROL: Readonly<Record<string, Step | Edge>> = {
  Home: 'start',
  End: 'end',
  ArrowUp: 'edge-up',
  ArrowDown: 'edge-down',
  ArrowLeft: 'edge-left',
  ArrowRight: 'edge-right',
};

const ACTS: Readonly<Record<string, Act>> = {
  Enter: 'edit',
  F2: 'edit',
  Delete: 'empty',
  Backspace: 'empty',
  Escape: 'escape',
  Tab: 'next',
  'Shift+Tab': 'previous',
  Process: 'type',
  'Alt+ArrowDown': 'units',
  'Ctrl+d': 'fill-down',
  'Ctrl+r': 'fill-right',
  'Ctrl+;': 'today',
  'Ctrl+a': 'all',
  'Ctrl+Shift+v': 'plain-paste',
};

export function moveOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): Move | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const control = ctrlKey || metaKey;
  const step = altKey ? undefined : (control ? STEPS_WITH_CONTROL : STEPS)[event.key];
  if (step) return { step, extend: shiftKey };
  const typed = [...event.key].length === 1;
  const key = typed ? event.key.toLowerCase() : event.key;
  const parts = [control ? 'Ctrl' : '', altKey ? 'Alt' : '', shiftKey && (control || !typed) ? 'Shift' : '', key];
  const act = ACTS[parts.filter(Boolean).join('+')];
  if (act) return { act };
  return typed && !control && !altKey ? { act: 'type' } : null;
}
