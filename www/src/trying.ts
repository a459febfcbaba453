// Whether the screen shows what would be if a number were another: the top bar is tinted until that is taken or left.
import { Changing } from './watch';

class Trying extends Changing {
  now = false;

  set(now: boolean): void {
    if (this.now === now) return;
    this.now = now;
    this.changed();
  }
}

export const trying = new Trying();
