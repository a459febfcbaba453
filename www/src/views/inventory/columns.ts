// The columns of the inventory grid, in the order of the mock-up.
import { t } from '../../i18n/texts';
import type { Column } from '../../parts/table/model';

export const NAME = 1;
export const AMOUNT = 2;
export const FACTOR = 3;
export const RESULT = 5;

export function columns(): readonly Column[] {
  return [
    { id: 'ordinal', head: t('column-ordinal'), width: '40px', end: true },
    { id: 'name', head: t('column-source'), width: 'minmax(9em, 2.1fr)', narrow: 'title' },
    { id: 'amount', head: t('column-amount'), width: 'minmax(8.5em, 1.25fr)', end: true, narrow: 'entry' },
    { id: 'factor', head: t('column-factor'), width: 'minmax(8.5em, 1.25fr)', end: true, narrow: 'detail' },
    { id: 'status', head: t('column-status'), width: 'minmax(6.5em, .85fr)', narrow: 'state' },
    { id: 'result', head: t('column-result'), width: 'minmax(9em, 1.3fr)', end: true, narrow: 'result' },
    { id: 'evidence', head: t('column-evidence'), width: 'minmax(4.5em, .9fr)' },
  ];
}
