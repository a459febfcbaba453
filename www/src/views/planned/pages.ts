// What the pages that are not there yet will do.
import { t } from '../../i18n/texts';

export interface Planned {
  id: string;
  name: string;
  will: string;
}

export function park(): readonly Planned[] {
  return [
    { id: 'overview', name: t('park-overview'), will: t('park-overview-text') },
    { id: 'members', name: t('park-members'), will: t('park-members-text') },
    { id: 'indicators', name: t('park-indicators'), will: t('park-indicators-text') },
    { id: 'flows', name: t('park-flows'), will: t('park-flows-text') },
    { id: 'pathway', name: t('park-pathway'), will: t('park-pathway-text') },
    { id: 'admission', name: t('park-admission'), will: t('park-admission-text') },
  ];
}
