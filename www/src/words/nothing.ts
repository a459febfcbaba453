// What is said where nothing waits: it is so, or the cross-checks have not answered yet, or they cannot.
import { t } from '../i18n/texts';

export type Checks = 'done' | 'running' | 'failed';

export function nothingWaits(checks: Checks): string {
  switch (checks) {
    case 'done':
      return t('waiting-nothing');
    case 'running':
      return t('checks-running');
    case 'failed':
      return t('checks-failed');
  }
}
