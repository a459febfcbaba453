// The texts of what is planned come with their view.
import en from '../../../../data/messages/en/page-planned.ftl?raw';
import zh from '../../../../data/messages/zh/page-planned.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
