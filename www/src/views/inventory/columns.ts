// The columns of the inventory grid, in the order of the mock-up.
import { t } from '../../i18n/texts';
import type { Column } from '../../parts/table/model';

export const NAME = 1;
export const AMOUNT = 2;
export const FACTOR = 3;
export const RESULT = 5;

export function columns(): readonly Column[] {
  return [
    { id: 'ordinal', head: t('column-ordinal'), width: '48px', end: true },
    { id: 'name', head: t('column-source'), width: 'minmax(120px, 2fr)', narrow: 'title' },
    { id: 'amount', quantity: true, head: t('column-amount'), width: 'minmax(112px, 1.25fr)', end: true, narrow: 'entry' },
    { id: 'factor', quantity: true, head: t('column-factor'), width: 'minmax(112px, 1.25fr)', end: true, narrow: 'detail' },
    { id: 'status', head: t('column-status'), width: 'minmax(106px, .85fr)', narrow: 'state' },
    { id: 'result', quantity: true, head: t('column-result'), width: 'minmax(118px, 1.3fr)', end: true, narrow: 'result' },
    { id: 'evidence', head: t('column-evidence'), width: 'minmax(80px, 1.2fr)' },
  ];
}
