// Fetches what is not there yet, right after the start, and says how far it is. Then the cable can be pulled.
//
// First the view of the address and what files are opened, edited, undone and saved with; the mark `usable` ends what is
// called the first load. All other views, the other language and what a verifier asks follow once the page is at rest.
import { desk } from './desk/the-desk';
import { EXAMPLES, REGISTERS } from './examples';
import { LANGUAGES, texts } from './i18n/texts';
import { navigation } from './navigation';
import { PARTS, VIEWS } from './views/registry';
import { atRest, idle } from './rest';
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
    const languages = LANGUAGES.filter((language) => language !== texts.language).flatMap((language) => [() => texts.load(language), () => texts.complete(language)]);
    const all = new Set<Part>([...first, () => texts.complete(), ...Object.values(VIEWS), ...PARTS, ...languages, ...Object.values(EXAMPLES), ...Object.values(REGISTERS), () => desk.describe(), () => desk.core.ready('register'), () => desk.core.ready('statistics')]);
    this.total = all.size;
    await Promise.all([...first].map((part) => this.#count(part)));
    if (!this.failed) performance.mark('usable');
    for (const part of first) all.delete(part);
    await atRest();
    // One at a time: a page at work is not to stand still for what it may need later.
    for (const part of all) {
      await this.#count(part);
      await idle();
    }
    if (this.ready) document.documentElement.dataset['ready'] = 'all';
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
