// The texts of the strip for what was pasted come with it.
import en from '../../../../data/messages/en/page-paste.ftl?raw';
import zh from '../../../../data/messages/zh/page-paste.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
