// The texts of the report come with it.
import en from '../../../../data/messages/en/page-report.ftl?raw';
import zh from '../../../../data/messages/zh/page-report.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
