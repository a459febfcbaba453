// Working days by the calendar of a roster (FORMAT.md section 3, `calendar`).
import { nextDay, weekday } from "./types.mjs";

const year = (day) => Number(day.slice(0, 4));

/** Does the calendar know every year from one day to another? */
export function yearsKnown(calendar, from, to) {
  for (let y = year(from); y <= year(to); y += 1) if (!calendar.years.includes(y)) return false;
  return true;
}

const isWorking = (calendar, day) => calendar.on.includes(day) || (weekday(day) < 5 && !calendar.off.includes(day));

/** Is there at least `least` working days from one day to another, both counted? A day of a year not known is none. */
export function atLeast(calendar, from, to, least) {
  let count = 0;
  for (let day = from; day <= to && count < least; day = nextDay(day)) {
    if (calendar.years.includes(year(day)) && isWorking(calendar, day)) count += 1;
    if (day === "9999-12-31") break;
  }
  return count >= least;
}
