// The days of a public notice on one click: which are worked, which are holidays 休 and which weekends are worked instead 班,
// by the calendar of the newest edition.
import { html, nothing } from 'lit';
import { isDay } from '../../format/day';
import { named as weekdayOf } from '../../format/weekday';
import { t } from '../../i18n/texts';
import type { Edition } from '../../register/acts';

const DAY = 86_400_000;
/** No notice is longer; a slip of the pen draws no century. */
const MOST = 60;

export function workingCalendar(calendar: Edition['calendar'], from: string, to: string) {
  if (!calendar || !isDay(from) || !isDay(to) || to < from) return nothing;
  const first = Date.parse(from) - ((new Date(from).getUTCDay() + 6) % 7) * DAY;
  const weeks = Math.ceil((Date.parse(to) - first + DAY) / (7 * DAY));
  if (weeks > MOST) return nothing;
  const [off, on] = [new Set(calendar.off), new Set(calendar.on)];
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const cell = (at: number) => {
    const one = day(at);
    if (one < from || one > to) return html`<td></td>`;
    const weekend = [0, 6].includes(new Date(at).getUTCDay());
    const worked = on.has(one) || (!weekend && !off.has(one));
    const mark = on.has(one) ? t('calendar-on') : off.has(one) ? t('calendar-off') : '';
    return html`<td class=${worked ? 'worked' : 'free'} title=${one}>${one.slice(5)}${mark ? html`<b>${mark}</b>` : nothing}</td>`;
  };
  const week = Array.from({ length: 7 }, (_, i) => i);
  return html`<details class="calendar"><summary>${t('calendar-show', { from, to })}</summary>
    <table>
      <caption>${t('calendar-legend')}</caption>
      <thead><tr>${week.map((i) => html`<th scope="col">${weekdayOf(day(first + i * DAY), 'short')}</th>`)}</tr></thead>
      <tbody>${Array.from({ length: weeks }, (_, w) => html`<tr>${week.map((i) => cell(first + (w * 7 + i) * DAY))}</tr>`)}</tbody>
    </table></details>`;
}
