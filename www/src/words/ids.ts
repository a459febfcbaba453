// What the page calls a family of defaults, a set of GWP, an industry: notices name them by their id, as files do.
import type { Description, Named } from '../core/wire';
import { named } from '../i18n/texts';

const known = new Map<string, Named>();

/** Takes over the names of the library. */
export function learnIds({ families = [], gwp_sets = [], sectors = [] }: Partial<Description>): void {
  for (const one of [...families, ...gwp_sets, ...sectors]) known.set(one.id, one);
}

/** The text with names where ids stand by themselves; ids inside a longer one, such as that of a factor, stay. */
export function withNames(text: string): string {
  if (known.size === 0) return text;
  return text.replace(/(?<![\w/-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w/-])/g, (id) => {
    const name = known.get(id);
    return name ? named(name) : id;
  });
}
