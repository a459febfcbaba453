// What the page calls a family of defaults, a set of GWP, an industry, a region, a national standard: notices name them by their id,
// as files do.
import type { Description, Named } from '../core/wire';
import { named } from '../i18n/texts';

const known = new Map<string, Named>();

/** Takes over the names of the library. */
export function learnIds({ families = [], gwp_sets = [], sectors = [], regions = [] }: Partial<Description>): void {
  for (const one of [...families, ...gwp_sets, ...sectors, ...regions]) known.set(one.id, one);
}

/** The name of one id; the id itself where nobody gave it a name. */
export function nameOf(id: string): string {
  const name = known.get(id);
  return name ? named(name) : id;
}

/** The text with names where ids stand by themselves; ids inside a longer one, such as that of a factor, stay. */
export function withNames(text: string): string {
  return text.replace(/(?<![\w/-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\w/-])/g, (id) => {
    const name = known.get(id);
    return name ? named(name) : standard(id);
  });
}

/** `gbt-32151-13-2023` is GB/T 32151.13-2023: the number of a standard is its name. */
function standard(id: string): string {
  return id.replace(/^gbt-(\d+)(?:-(\d+))?-(\d{4})$/, (_, number: string, part: string | undefined, year: string) => `GB/T ${number}${part ? `.${part}` : ''}-${year}`);
}
