// The texts of imported lists come with their view.
import en from '../../../../data/messages/en/page-intake.ftl?raw';
import zh from '../../../../data/messages/zh/page-intake.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
