// Civil days as documents write them: 2025-12-31.

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function shiftYears(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  const last = lastOfMonth(`${moved.slice(0, 8)}01`);
  return moved > last ? last : moved;
}

/** The last day of the month that this day lies in. */
export function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${day.slice(0, 8)}${days}`;
}

/** A calendar year as a period. */
export function yearOf(year: number): { from: string; to: string } {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The months of a period, cut to it; a period that does not end gives none. */
export function monthsOf({ from, to }: { from: string; to: string }): { from: string; to: string }[] {
  const months = [];
  for (let start = from; start <= to && months.length < 120; start = nextDay(lastOfMonth(start))) {
    const end = lastOfMonth(start);
    months.push({ from: start, to: end < to ? end : to });
  }
  return months;
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A day that exists. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}
