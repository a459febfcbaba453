// What a factor is a value of, in words.
import type { Factors } from '../../core/wire';
import { t } from '../../i18n/texts';
import './texts';

export type Parameter = Factors['factors'][number]['parameter'];

export const PARAMETERS: readonly Parameter[] = [
  'net-calorific-value',
  'carbon-per-energy',
  'oxidation-factor',
  'carbon-per-matter',
  'emission-factor',
  'coal-equivalent',
  'density',
  'coefficient',
  'methane-factor',
  'nitrous-oxide-factor',
];

export function parameterName(parameter: Parameter): string {
  switch (parameter) {
    case 'net-calorific-value':
      return t('parameter-ncv');
    case 'carbon-per-energy':
      return t('parameter-carbon-per-energy');
    case 'oxidation-factor':
      return t('parameter-oxidation');
    case 'carbon-per-matter':
      return t('parameter-carbon-per-matter');
    case 'emission-factor':
      return t('parameter-emission-factor');
    case 'coal-equivalent':
      return t('parameter-coal-equivalent');
    case 'methane-factor':
      return t('parameter-methane');
    case 'nitrous-oxide-factor':
      return t('parameter-nitrous-oxide');
    case 'coefficient':
      return t('parameter-coefficient');
    case 'density':
      return t('parameter-density');
  }
}
