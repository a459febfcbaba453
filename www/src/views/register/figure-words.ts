// What figures, rates and the fields that items are shared out by are called.
import { t } from '../../i18n/texts';
import type { FigureName } from './sets';
import { className, progressWord } from './words';

const FIGURES: Readonly<Record<FigureName, () => string>> = {
  due: () => t('ledger-due'),
  closed: () => t('ledger-word-closed'),
  completed: () => t('ledger-word-completed'),
  'on-schedule': () => t('ledger-word-on-schedule'),
  behind: () => t('ledger-word-behind'),
  'not-started': () => t('ledger-word-not-started'),
  finished: () => t('count-finished'),
  stock: () => t('ledger-stock'),
  expired: () => t('count-expired'),
  'on-time-witnessed': () => t('count-witnessed'),
  'on-time-stated': () => t('count-stated'),
  'on-time': () => t('count-on-time'),
  overdue: () => t('ledger-overdue'),
  extended: () => t('ledger-extended'),
  rebounded: () => t('ledger-rebounded'),
  'ever-closed': () => t('count-ever-closed'),
  unsettled: () => t('ledger-unsettled'),
  red: () => t('ledger-red'),
  yellow: () => t('ledger-yellow'),
  green: () => t('ledger-green'),
  new: () => t('count-new'),
  'newly-closed': () => t('count-newly-closed'),
  'expired-since': () => t('count-expired-since'),
  'witnessed-since': () => t('count-witnessed-since'),
  'stated-since': () => t('count-stated-since'),
  'overdue-since': () => t('count-overdue-since'),
};

export const figureWord = (name: FigureName): string => FIGURES[name]();

const RATES: Readonly<Record<string, () => string>> = {
  'completed-rate': () => t('ledger-completed-rate'),
  'closed-rate': () => t('count-closed-rate'),
  'on-time-witnessed-rate': () => t('count-witnessed-rate'),
  'on-time-rate': () => t('count-on-time-rate'),
  'rebounded-rate': () => t('count-rebounded-rate'),
};

export const rateWord = (name: string): string => RATES[name]?.() ?? name;

const FIELDS: Readonly<Record<string, () => string>> = {
  source: () => t('count-by-source'),
  class: () => t('count-by-class'),
  owner: () => t('ledger-unit'),
  sponsor: () => t('ledger-sponsor'),
  origin: () => t('case-source-kind'),
  pollution: () => t('case-pollution'),
  word: () => t('ledger-progress'),
  month: () => t('count-by-month'),
};

export const fieldWord = (by: string): string => FIELDS[by]?.() ?? by;

/** The value of a field that items have in common; what has none says so. */
export function valueWord(by: string, name: string): string {
  if (name === '') return t('count-nobody');
  if (by === 'class') return className(name);
  return by === 'word' ? progressWord(name) : name;
}
