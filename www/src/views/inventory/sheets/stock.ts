// Stock balances, a period each: what was there, what came and went, what was left; beside it use by meter and by invoices,
// which of them is taken, and why. Nothing is taken before somebody says so.
import type { Period, Stream, StreamRow } from '../../../core/wire';
import { isDay, lastOfMonth, monthsOf, nextDay } from '../../../format/day';
import { t } from '../../../i18n/texts';
import { choice, quantity, words } from './field';
import type { FieldRow } from './sheet';
import './texts';

export type Balance = NonNullable<Stream['balances']>[number];

export function stockFields({ units }: Pick<StreamRow, 'units'>): readonly FieldRow<Balance>[] {
  const adopted = [
    { id: 'stock-take', word: t('sheet-by-stock') },
    { id: 'meter', word: t('sheet-by-meter') },
    { id: 'invoice', word: t('sheet-by-invoice') },
  ];
  return [
    [
      quantity<Balance>('opening', t('sheet-opening'), units, true),
      quantity<Balance>('received', t('sheet-received'), units, true),
      quantity<Balance>('supplied', t('sheet-supplied'), units),
      quantity<Balance>('closing', t('sheet-closing'), units, true),
      words<Balance>('evidence', t('sheet-evidence')),
    ],
    [
      quantity<Balance>('meter', t('sheet-meter-use'), units),
      quantity<Balance>('invoice', t('sheet-invoice-use'), units),
      choice<Balance>('adopted', t('sheet-adopted'), adopted, true),
      null,
      words<Balance>('reason', t('sheet-reason')),
    ],
  ];
}

export function blank(period: Period): Balance {
  return { period, opening: null, received: null, closing: null };
}

/** By stock from now on: the dated amounts make room, for balances serve only where there are none. */
export function byStock(stream: Stream, period: Period): Stream {
  return { ...stream, activity: [], balances: monthsOf(period).map(blank) };
}

/** One period more: the month after the last one. */
export function another(stream: Stream, period: Period): Stream {
  const { balances = [] } = stream;
  const last = balances.at(-1)?.period.to;
  const next = last && nextDay(lastOfMonth(last));
  const month = next ? { from: next, to: lastOfMonth(next) } : (monthsOf(period)[0] ?? period);
  return { ...stream, balances: [...balances, blank(month)] };
}

/** Without that one; where none is left, the year's amount is asked for again. */
export function without(stream: Stream, index: number, period: Period): Stream {
  const balances = (stream.balances ?? []).filter((_, i) => i !== index);
  return { ...stream, balances, activity: balances.length === 0 && stream.activity.length === 0 ? [{ period, amount: null }] : stream.activity };
}

/** `2025-03`, `2025`, or two days: what a person may type for the days that a balance covers. */
export function periodOf(text: string): Period | null {
  const said = text.trim().replace(/[./]/g, '-').replace(/[年]/g, '-').replace(/[月日]/g, '');
  const [, year, month] = /^(\d{4})(?:-(\d{1,2}))?-?$/.exec(said) ?? [];
  if (year && month) {
    const from = `${year}-${month.padStart(2, '0')}-01`;
    return isDay(from) ? { from, to: lastOfMonth(from) } : null;
  }
  if (year) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const [from = '', to = ''] = said.split(/\s*(?:–|—|～|~|至|\.\.|\s)\s*/u);
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}
