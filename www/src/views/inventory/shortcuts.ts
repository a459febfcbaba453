// The keys of the inventory view that hold wherever the focus is, except inside an editor.

export type Shortcut = 'next-notice' | 'previous-notice' | 'why' | 'help' | 'undo' | 'redo' | 'close';

export function shortcut(event: KeyboardEvent): Shortcut | null {
  if (event.defaultPrevented || event.isComposing || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const parts = [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.shiftKey ? 'Shift' : '', key];
  return KEYS[parts.filter(Boolean).join('+')] ?? null;
}

const KEYS: Readonly<Record<string, Shortcut>> = {
  F8: 'next-notice',
  'Shift+F8': 'previous-notice',
  'Ctrl+.': 'why',
  F1: 'help',
  'Ctrl+z': 'undo',
  'Ctrl+y': 'redo',
  'Ctrl+Shift+z': 'redo',
  Escape: 'close',
};
