// The names of intermediate results and of totals, which the core gives as ids; equations as they are printed.
import { type TemplateResult, html } from 'lit';
import { typed } from '../../format/number';
import { t } from '../../i18n/texts';
import type { Names } from '../../words/names';

export function stepName(id: string, names: Names): string {
  if (id.startsWith('amount/')) return t('step-amount', { name: names.stream(id.slice('amount/'.length)).name });
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

export function title(id: string, name: string): string {
  if (id === 'total/with_energy') return t('total-with-energy');
  if (id === 'total/without_energy') return t('total-without-energy');
  if (name === 'with_energy') return t('total-with-energy');
  if (name === 'without_energy') return t('total-without-energy');
  if (id.startsWith('intensity/')) return t('title-intensity', { name });
  return name;
}

/** `AD_in` becomes AD with a small in. */
export function symbols(equation: string): (string | TemplateResult)[] {
  return equation.split(/(_[\p{L}\d]+)/u).map((part) => (part.startsWith('_') ? html`<sub>${part.slice(1)}</sub>` : part));
}

/** Thousands commas in an expression: 4,256,000 × 0.78. */
export function grouped(expression: string): string {
  return expression.replace(/\d+(\.\d+)?/g, typed);
}
