// Light, dark, or as the system has it: the class of the root element.
import { remember, remembered } from './preferences';
import { Changing } from './watch';

export const LOOKS = ['system', 'light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

class Appearance extends Changing {
  readonly #system = matchMedia('(prefers-color-scheme: dark)');
  look: Look = LOOKS.find((look) => look === remembered('look')) ?? 'system';

  start(): void {
    this.#system.addEventListener('change', () => this.#show());
    this.#show();
  }

  choose(look: Look): void {
    this.look = look;
    remember('look', look);
    this.#show();
    this.changed();
  }

  #show(): void {
    const dark = this.look === 'dark' || (this.look === 'system' && this.#system.matches);
    document.documentElement.classList.toggle('nz-dark', dark);
    document.documentElement.classList.toggle('nz-light', !dark);
  }
}

export const appearance = new Appearance();
