// What was just done and can be undone: one sentence at a time, shown by <nz-toast>.
import { Changing } from './watch';

export interface Toast {
  text: string;
  action?: { text: string; run: () => void };
}

class Toasts extends Changing {
  current: Toast | null = null;

  say(toast: Toast): void {
    this.current = toast;
    this.changed();
  }

  clear(): void {
    this.current = null;
    this.changed();
  }
}

export const toasts = new Toasts();
