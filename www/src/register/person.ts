// Who holds which post, by the newest edition of the roster 岗位授权清单.
import type { Edition, Holder } from './acts';

/** People with this role, for items of this class, on this day; of one organisation where it is named. */
export function holders(edition: Edition | undefined, role: string, kind: string, day: string, org?: string): Holder[] {
  const found: Holder[] = [];
  for (const key of edition?.keys ?? []) {
    if (org !== undefined && org !== '' && key.org !== org) continue;
    const holds = key.roles.some(
      (one) => one.role === role && (one.classes.length === 0 || one.classes.includes(kind)) && one.from <= day && (one.to === null || day <= one.to),
    );
    if (holds && !found.some(({ person, org: of }) => person === key.person && of === key.org)) found.push({ person: key.person, org: key.org });
  }
  return found;
}
