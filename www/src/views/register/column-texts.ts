// The texts of columns and forms come with whatever prints them.
import en from '../../../../data/messages/en/page-forms.ftl?raw';
import zh from '../../../../data/messages/zh/page-forms.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
