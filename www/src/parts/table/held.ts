// Keys pressed while what was pasted is being looked at. None of them goes to the cell that happens to lie below: they are
// kept in order, and pressed again where the work has led.

/** Takes a key; `false` where it is not for it. */
export type Press = (key: KeyboardEvent) => boolean;

export class HeldKeys {
  #keys: KeyboardEvent[] | null = null;

  /** Until this is done keys are held; the rest of what was held, which nobody there took, is the answer. */
  async until(done: Promise<Press | null>): Promise<readonly KeyboardEvent[]> {
    const keys: KeyboardEvent[] = [];
    this.#keys = keys;
    let press: Press | null = null;
    try {
      press = await done;
    } finally {
      this.#keys = null;
    }
    while (press && keys[0] && press(keys[0])) keys.shift();
    return keys;
  }

  /** Answers `true` where the key is held; nobody else gets it then. */
  take(event: KeyboardEvent): boolean {
    if (!this.#keys) return false;
    event.preventDefault();
    event.stopPropagation();
    this.#keys.push(event);
    return true;
  }
}

/** A key that writes its sign. */
export function writes({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
}
