// The texts of the comparison come with it.
import en from '../../../../data/messages/en/page-compare.ftl?raw';
import zh from '../../../../data/messages/zh/page-compare.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
