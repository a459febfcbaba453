// The texts of the list of expected sources come with it.
import en from '../../../../data/messages/en/page-expected.ftl?raw';
import zh from '../../../../data/messages/zh/page-expected.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
