// The scope of a calculation in one line: whose, when, by which industry's method, from which defaults.
import type { Description, View } from '../../core/wire';
import { period } from '../../format/time';
import { named, t } from '../../i18n/texts';

/** In place of a name that is still on its way: about as wide, so that nothing below moves when it comes. */
const COMING = '\u3000'.repeat(13);

export function scopeOf({ settings, entity, period: span }: View, description: Partial<Description>): string[] {
  const family = (id: string | null | undefined) => {
    const known = description.families?.find((one) => one.id === id);
    if (known) return named(known);
    return id && !description.families ? COMING : (id ?? t('scope-none'));
  };
  const sector = description.sectors?.find(({ id }) => id === entity.sector);
  return [
    entity.name,
    t('scope-period', { period: period(span) }),
    sector ? named(sector) : description.sectors ? entity.sector : COMING.slice(0, 5),
    t('scope-family', { family: family(settings.family) }),
    t('scope-power', { family: family(settings.electricity_family) }),
    entity.prepared_by ? t('scope-prepared', { name: entity.prepared_by }) : '',
  ].filter(Boolean);
}
