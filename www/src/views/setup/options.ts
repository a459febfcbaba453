// What can be chosen in the set-up, each with a line on what the choice means. "Left open" is offered everywhere.
import type { Description, Sector } from '../../core/wire';
import { named, t } from '../../i18n/texts';

export interface Option {
  /** `null` leaves the choice open. */
  id: string | null;
  name: string;
  note?: string;
  tag?: string;
}

export function families({ families: all = [] }: Partial<Description>, sector: Sector | undefined): Option[] {
  const offered = all.filter(({ kind }) => kind === 'fuel').map((family) => ({
    ...option(family),
    ...(sector?.families.includes(family.id) ? { tag: t('setup-family-own') } : {}),
  }));
  return [...offered, { id: null, name: t('setup-later'), note: t('setup-family-later') }];
}

export function powers({ families: all = [] }: Partial<Description>): Option[] {
  const offered = all.filter(({ kind }) => kind === 'electricity').map(option);
  return [...offered, { id: null, name: t('setup-later'), note: t('setup-power-later') }];
}

export function sets({ gwp_sets: all = [] }: Partial<Description>): Option[] {
  return [{ id: null, name: t('setup-gwp-none'), note: t('setup-gwp-none-note') }, ...all.map(option)];
}

function option(one: { id: string; zh: string; en: string; note_zh: string; note_en: string }): Option {
  const note = named({ zh: one.note_zh, en: one.note_en });
  return { id: one.id, name: named(one), ...(note ? { note } : {}) };
}
