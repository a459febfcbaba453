// The texts of what stands beside the doors come with it.
import en from '../../../../data/messages/en/page-aside.ftl?raw';
import zh from '../../../../data/messages/zh/page-aside.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
