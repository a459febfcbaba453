// The texts of the import come with it.
import en from '../../../../data/messages/en/page-import.ftl?raw';
import zh from '../../../../data/messages/zh/page-import.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
