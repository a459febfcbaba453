// The types of section 1 as yes-or-no questions about a value, and the calendar arithmetic they need.

const bytes = (text) => Buffer.byteLength(text, "utf8");
export const compareBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

export const isObject = (v) => v !== null && typeof v === "object" && !Array.isArray(v);
export const id = (v) => typeof v === "string" && /^[0-9a-f]{64}$/.test(v);
export const name = (v) => typeof v === "string" && bytes(v) >= 1 && bytes(v) <= 200;
export const text = (v) => typeof v === "string" && bytes(v) <= 8000;
export const bool = (v) => v === true || v === false;
export const within = (least, most) => (v) => Number.isSafeInteger(v) && v >= least && v <= most;
export const int = within(0, Number.MAX_SAFE_INTEGER);
export const exactly = (value) => (v) => v === value;
export const oneOf = (words) => (v) => words.includes(v);
export const orNull = (type) => (v) => v === null || type(v);
export const list = (type, least = 0, most = Infinity) => (v) => Array.isArray(v) && v.length >= least && v.length <= most && v.every(type);

/** Members strictly ascend, by what `by` makes of them: text by bytes, integers by value. */
export const ascending = (type, least = 0, most = Infinity, by = (v) => v) => (v) =>
  list(type, least, most)(v) && v.every((member, i) => i === 0 || below(by(v[i - 1]), by(member)));

const below = (a, b) => (typeof a === "number" ? a < b : compareBytes(a, b) < 0);

/** Exactly these fields. */
export const record = (fields) => (v) =>
  isObject(v) && Object.keys(v).length === Object.keys(fields).length && Object.entries(fields).every(([field, type]) => Object.hasOwn(v, field) && type(v[field]));

const leap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthDays = (year, month) => [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];

export function day(v) {
  if (typeof v !== "string" || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(v)) return false;
  const [year, month, date] = v.split("-").map(Number);
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= monthDays(year, month);
}

export function at(v) {
  if (typeof v !== "string" || !/^.{10}T[0-9]{2}:[0-9]{2}:[0-9]{2}\+08:00$/s.test(v) || !day(v.slice(0, 10))) return false;
  const [hours, minutes, seconds] = v.slice(11, 19).split(":").map(Number);
  return hours <= 23 && minutes <= 59 && seconds <= 59;
}

/** Days since 0000-03-01 of the Gregorian calendar. */
export function dayNumber(v) {
  let [year, month, date] = v.split("-").map(Number);
  if (month < 3) [year, month] = [year - 1, month + 12];
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + Math.floor((153 * (month - 3) + 2) / 5) + date - 1;
}

/** Seconds, and back: only differences and days of them are used. */
export function seconds(v) {
  const [hours, minutes, secs] = v.slice(11, 19).split(":").map(Number);
  return dayNumber(v.slice(0, 10)) * 86_400 + hours * 3600 + minutes * 60 + secs;
}

/** The day after. */
export function nextDay(v) {
  let [year, month, date] = v.split("-").map(Number);
  date += 1;
  if (date > monthDays(year, month)) [month, date] = [month + 1, 1];
  if (month > 12) [year, month] = [year + 1, 1];
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
}

/** 0 is Monday: 2000-01-03 was one. */
export const weekday = (v) => (((dayNumber(v) - dayNumber("2000-01-03")) % 7) + 7) % 7;
