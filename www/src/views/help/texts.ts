// The texts of the help and of the page About come with them.
import en from '../../../../data/messages/en/page-help.ftl?raw';
import zh from '../../../../data/messages/zh/page-help.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
