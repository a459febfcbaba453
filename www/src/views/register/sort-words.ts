// What the orders of the list are called.
import { t } from '../../i18n/texts';
import type { Sort } from '../../register/query';

export function sortWord(sort: Sort): string {
  switch (sort) {
    case 'urgent':
      return t('ledger-sort-urgent');
    case 'number':
      return t('ledger-sort-number');
    case 'due':
      return t('ledger-sort-due');
    case 'unit':
      return t('ledger-sort-unit');
    case 'sponsor':
      return t('ledger-sort-sponsor');
    case 'newest':
      return t('ledger-sort-newest');
  }
}
