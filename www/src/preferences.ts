// What this browser remembers between visits: language, look, density. Never data of a document.
// All pages opened from one disk share one storage area, hence the prefix.

const PREFIX = 'nearzero/';

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** A browser that refuses storage forgets; nothing else changes. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    return;
  }
}
