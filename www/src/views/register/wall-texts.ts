// The texts of the wall come with it.
import en from '../../../../data/messages/en/page-wall.ftl?raw';
import zh from '../../../../data/messages/zh/page-wall.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
