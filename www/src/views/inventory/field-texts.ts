// The texts of help at the field come with it.
import en from '../../../../data/messages/en/page-field.ftl?raw';
import zh from '../../../../data/messages/zh/page-field.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
