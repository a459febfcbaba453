// The texts of what stands one level down come with it.
import en from '../../../../../data/messages/en/page-sheets.ftl?raw';
import zh from '../../../../../data/messages/zh/page-sheets.ftl?raw';
import { texts } from '../../../i18n/texts';

texts.learn({ zh, en });
