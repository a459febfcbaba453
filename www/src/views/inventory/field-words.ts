// What a field is and on which bill, report or form its figure stands, as one would tell an energy clerk. Inputs that have
// no words of their own are told by their place in the equation.
import type { StreamRow } from '../../core/wire';
import { t } from '../../i18n/texts';
import './field-texts';

export interface FieldWords {
  what: string;
  /** On which bill, report or form; empty where the figure is computed. */
  where: string;
}

/** Activity data, by what is bought, burnt, put in or made. */
export function amountWords({ method, side, usual_unit, name }: Pick<StreamRow, 'method' | 'side' | 'usual_unit' | 'name'>): FieldWords {
  if (method === 'purchased-electricity') return { what: t('field-power'), where: t('field-power-where') };
  if (method.startsWith('exported-')) return { what: t('field-exported'), where: t('field-exported-where') };
  if (['purchased-heat', 'purchased-steam', 'purchased-saturated-steam', 'purchased-superheated-steam', 'purchased-hot-water'].includes(method))
    return { what: t('field-heat'), where: t('field-heat-where') };
  if (side === 'inputs') return { what: t('field-put-in', { name }), where: t('field-put-in-where') };
  if (side === 'outputs') return { what: t('field-made', { name }), where: t('field-made-where') };
  if (!method.startsWith('fuel-combustion')) return { what: t('field-amount'), where: t('field-amount-where') };
  const gas = usual_unit.includes('m3');
  return { what: t('field-fuel', { name }), where: gas ? t('field-fuel-gas-where') : t('field-fuel-where') };
}

export function inputWords(name: string, { method }: Pick<StreamRow, 'method'>): FieldWords {
  switch (name) {
    case 'net_calorific_value':
      return { what: t('field-ncv'), where: t('field-ncv-where') };
    case 'carbon_per_energy':
      return { what: t('field-carbon-per-energy'), where: t('field-carbon-per-energy-where') };
    case 'oxidation_factor':
      return { what: t('field-oxidation'), where: t('field-oxidation-where') };
    case 'carbon_content':
      return { what: t('field-carbon'), where: t('field-carbon-where') };
    case 'emission_factor':
    case 'co2_factor':
      return method.includes('electricity')
        ? { what: t('field-power-factor'), where: t('field-power-factor-where') }
        : { what: t('field-factor'), where: t('field-factor-where') };
    case 'purity':
    case 'exported_purity':
    case 'used_purity':
      return { what: t('field-purity'), where: t('field-purity-where') };
    case 'enthalpy':
      return { what: t('field-enthalpy'), where: t('field-enthalpy-where') };
    case 'pressure':
      return { what: t('field-pressure'), where: t('field-pressure-where') };
    case 'temperature':
      return { what: t('field-temperature'), where: t('field-temperature-where') };
    default:
      return { what: '', where: t('field-other-where') };
  }
}
