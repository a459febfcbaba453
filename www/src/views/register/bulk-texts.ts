// The texts of acts on many items come with their dialog.
import en from '../../../../data/messages/en/page-bulk.ftl?raw';
import zh from '../../../../data/messages/zh/page-bulk.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
