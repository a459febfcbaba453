// The keys of a table in move mode, as in spreadsheets. While an input method composes, typing begins an edit.

export type Move =
  | 'type'
  | 'edit'
  | 'empty'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'line-start'
  | 'line-end'
  | 'start'
  | 'end';

const PLAIN: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'page-up',
  PageDown: 'page-down',
  Home: 'line-start',
  End: 'line-end',
  Enter: 'edit',
  F2: 'edit',
  Delete: 'empty',
  Process: 'type',
};

const WITH_CONTROL: Readonly<Record<string, Move>> = { Home: 'start', End: 'end' };

export function moveOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Move | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey) return null;
  if (ctrlKey || metaKey) return WITH_CONTROL[key] ?? null;
  return PLAIN[key] ?? ([...key].length === 1 ? 'type' : null);
}
