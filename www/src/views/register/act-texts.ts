// The texts of acts, keys and exchange come with their views.
import en from '../../../../data/messages/en/page-register-acts.ftl?raw';
import zh from '../../../../data/messages/zh/page-register-acts.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
