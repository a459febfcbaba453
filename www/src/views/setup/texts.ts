// The texts of the set-up come with their view.
import en from '../../../../data/messages/en/page-setup.ftl?raw';
import zh from '../../../../data/messages/zh/page-setup.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
