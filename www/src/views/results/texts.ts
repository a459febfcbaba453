// The texts of the results come with them.
import en from '../../../../data/messages/en/page-results.ftl?raw';
import zh from '../../../../data/messages/zh/page-results.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
