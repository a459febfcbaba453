// The texts of the rectification register come with its views.
import en from '../../../../data/messages/en/page-register.ftl?raw';
import zh from '../../../../data/messages/zh/page-register.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
