// The texts of the derivation come with it.
import en from '../../../../data/messages/en/page-derivation.ftl?raw';
import zh from '../../../../data/messages/zh/page-derivation.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
