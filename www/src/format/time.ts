// Points of time as the document writes them (civil time at +08:00) and as the screen shows them.
import { lastOfMonth } from './day';

const OFFSET_MINUTES = 8 * 60;

/** `2026-11-23T10:42:00+08:00`, whatever the machine's time zone. */
export function stamp(now: Date): string {
  return `${shifted(now).toISOString().slice(0, 19)}+08:00`;
}

/** `10:42` at +08:00. */
export function clock(now: Date): string {
  return shifted(now).toISOString().slice(11, 16);
}

/** `2026-11-23 10:42` of a stamp. */
export function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** Whole days from `then` to `now`. */
export function daysBetween(then: string, now: Date): number {
  return Math.floor((now.getTime() - Date.parse(then)) / 86_400_000);
}

/** One calendar year is named by its number, any other span by its two ends. */
export function period({ from, to }: { from: string; to: string }): string {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : `${from} – ${to}`;
}

/** A calendar month is named by itself, a year by itself, any other span by its ends. */
export function monthOf(span: { from: string; to: string }): string {
  const whole = span.from.endsWith('-01') && span.to === lastOfMonth(span.from);
  return whole ? span.from.slice(0, 7) : period(span);
}

function shifted(now: Date): Date {
  return new Date(now.getTime() + OFFSET_MINUTES * 60_000);
}
