// Fetches what is not there yet, right after the start, and says how far it is. Then the cable can be pulled.
//
// First the view of the address and what files are opened, edited, undone and saved with; the mark `usable` ends what is
// called the first load. All other views, the other language and what a verifier asks follow and delay nobody.
import { desk } from './desk/the-desk';
import { EXAMPLES, REGISTERS } from './examples';
import { LANGUAGES, texts } from './i18n/texts';
import { navigation } from './navigation';
import { PARTS, VIEWS } from './views/registry';
import { Changing } from './watch';

type Part = () => Promise<unknown>;

class Offline extends Changing {
  total = 0;
  done = 0;
  failed = false;

  get ready(): boolean {
    return this.total > 0 && this.done === this.total;
  }

  async start(): Promise<void> {
    const { view } = navigation.route;
    const first = new Set<Part>([() => texts.load(), () => desk.core.ready(), VIEWS.start, VIEWS.streams]);
    if (view !== 'unknown') first.add(VIEWS[view]);
    const languages = LANGUAGES.filter((language) => language !== texts.language).map((language) => () => texts.load(language));
    const all = new Set<Part>([...first, ...Object.values(VIEWS), ...PARTS, ...languages, ...Object.values(EXAMPLES), ...Object.values(REGISTERS), () => desk.describe(), () => desk.core.ready('register'), () => desk.core.ready('statistics')]);
    this.total = all.size;
    await this.#fetch(first);
    if (!this.failed) performance.mark('usable');
    for (const part of first) all.delete(part);
    await this.#fetch(all);
    if (this.ready) document.documentElement.dataset['ready'] = 'all';
  }

  async #fetch(parts: Iterable<Part>): Promise<void> {
    await Promise.all([...parts].map((part) => this.#count(part)));
  }

  async #count(part: Part): Promise<void> {
    try {
      await part();
      this.done += 1;
    } catch {
      this.failed = true;
    }
    this.changed();
  }
}

export const offline = new Offline();
