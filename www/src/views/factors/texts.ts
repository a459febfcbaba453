// The texts of factors, own values and readings come with them.
import en from '../../../../data/messages/en/page-factors.ftl?raw';
import zh from '../../../../data/messages/zh/page-factors.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
