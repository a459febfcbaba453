// The names of intermediate results and of totals, which the core gives as ids.
import type { Derivation } from '../../core/wire';
import { t } from '../../i18n/texts';

export function stepName(id: string): string {
  switch (id) {
    case 'carbon-in':
      return t('step-carbon-in');
    case 'carbon-out':
      return t('step-carbon-out');
    case 'carbon-difference':
      return t('step-carbon-difference');
    case 'heat':
      return t('step-heat');
    case 'fuel-carbon':
      return t('step-fuel-carbon');
    case 'co2':
      return t('step-co2');
    default:
      return id;
  }
}

export function title({ id, name }: Pick<Derivation, 'id' | 'name'>): string {
  if (id === 'total/with_energy') return t('total-with-energy');
  if (id === 'total/without_energy') return t('total-without-energy');
  return name;
}
