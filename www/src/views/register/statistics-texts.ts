// The texts of statistics, quarterly review and superiors' tables come with their views.
import en from '../../../../data/messages/en/page-statistics.ftl?raw';
import zh from '../../../../data/messages/zh/page-statistics.ftl?raw';
import { texts } from '../../i18n/texts';

texts.learn({ zh, en });
