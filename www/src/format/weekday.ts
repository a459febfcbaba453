// The day of the week of a civil date, in the language shown.
import { texts } from '../i18n/texts';
import { isDay } from './day';

export function named(day: string, width: 'long' | 'short' = 'long'): string {
  if (!isDay(day)) return '';
  return new Intl.DateTimeFormat(texts.language === 'zh' ? 'zh-CN' : 'en', { weekday: width, timeZone: 'UTC' }).format(Date.parse(day));
}
