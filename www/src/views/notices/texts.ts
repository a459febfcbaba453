// The texts of the list of notices come with it.
import en from '../../../../data/messages/en/page-notices.ftl?raw';
import zh from '../../../../data/messages/zh/page-notices.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
