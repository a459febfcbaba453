//! Days and moments of the civil calendar at +08:00, as numbers. No clock is read here.

/// Days since 1970-01-01.
pub type Day = i64;
/// Seconds since 1970-01-01T00:00:00+08:00.
pub type Moment = i64;

/// Seconds of a day.
pub const DAY: i64 = 86_400;
const DAYS_TO_1970: i64 = 719_162;

fn leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn length(year: i64, month: i64) -> i64 {
    match month {
        2 => 28 + i64::from(leap(year)),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 0001-01-01 to the first of this year.
fn before(year: i64) -> i64 {
    let past = year - 1;
    past * 365 + past / 4 - past / 100 + past / 400
}

fn digits(text: &str, count: usize) -> Option<i64> {
    (text.len() == count && text.bytes().all(|digit| digit.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Reads `YYYY-MM-DD`, years 0001 to 9999; nothing else is a day.
pub fn day(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let (year, month, date) =
        (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let good = parts.next().is_none() && year > 0 && (1..=12).contains(&month) && date > 0;
    (good && date <= length(year, month)).then(|| {
        let months: i64 = (1..month).map(|month| length(year, month)).sum();
        before(year) + months + date - 1 - DAYS_TO_1970
    })
}

/// Reads `YYYY-MM-DDTHH:MM:SS+08:00`; nothing else is a moment.
pub fn moment(text: &str) -> Option<Moment> {
    let (date, rest) = text.split_once('T')?;
    let mut parts = rest.strip_suffix("+08:00")?.split(':');
    let (hour, minute, second) =
        (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let good = parts.next().is_none() && hour < 24 && minute < 60 && second < 60;
    if good { Some(day(date)? * DAY + hour * 3600 + minute * 60 + second) } else { None }
}

/// The day of a moment.
pub fn day_of(moment: Moment) -> Day {
    moment.div_euclid(DAY)
}

/// 0 for Monday to 6 for Sunday.
pub fn weekday(day: Day) -> i64 {
    (day + 3).rem_euclid(7)
}

/// Year, month and day of the month.
fn parts(day: Day) -> (i64, i64, i64) {
    let days = day + DAYS_TO_1970;
    let mut year = days / 366 + 1;
    while before(year + 1) <= days {
        year += 1;
    }
    let (mut month, mut left) = (1, days - before(year));
    while left >= length(year, month) {
        left -= length(year, month);
        month += 1;
    }
    (year, month, left + 1)
}

/// The year of a day.
pub fn year(day: Day) -> i64 {
    parts(day).0
}

/// The last day of its month.
pub fn end_of_month(day: Day) -> Day {
    let (year, month, date) = parts(day);
    day + length(year, month) - date
}

/// A day as it is written.
pub fn day_text(day: Day) -> String {
    let (year, month, date) = parts(day);
    format!("{year:04}-{month:02}-{date:02}")
}

/// A moment as it is written.
pub fn moment_text(moment: Moment) -> String {
    let second = moment.rem_euclid(DAY);
    let (hour, minute) = (second / 3600, second / 60 % 60);
    format!("{}T{hour:02}:{minute:02}:{:02}+08:00", day_text(day_of(moment)), second % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_and_written() {
        assert_eq!(day("1970-01-01"), Some(0));
        let last = |text| day(text).map(end_of_month).map(day_text);
        assert_eq!(last("2024-02-01").as_deref(), Some("2024-02-29"));
        assert_eq!(last("2023-12-31").as_deref(), Some("2023-12-31"));
        assert_eq!(day("2000-02-29"), Some(11_016));
        assert_eq!(weekday(day("2024-09-29").unwrap()), 6);
        for text in ["0001-01-01", "1969-12-31", "2024-02-29", "2026-11-25", "9999-12-31"] {
            let read = day(text).unwrap();
            assert_eq!(day_text(read), text);
            assert_eq!(year(read).to_string(), text.get(..4).unwrap().trim_start_matches('0'));
        }
        let read = moment("2026-06-29T23:59:58+08:00").unwrap();
        assert_eq!(moment_text(read), "2026-06-29T23:59:58+08:00");
        assert_eq!(day_text(day_of(read)), "2026-06-29");
    }

    #[test]
    fn what_is_no_day_or_moment_is_not_read() {
        for text in
            ["2025-02-29", "2025-13-01", "2025-00-01", "2025-01-00", "0000-01-01", "2025-1-01", "+025-01-01"]
        {
            assert_eq!(day(text), None, "{text}");
        }
        for text in [
            "2025-01-01T24:00:00+08:00",
            "2025-01-01T00:60:00+08:00",
            "2025-01-01T00:00:60+08:00",
            "2025-01-01T00:00:00Z",
            "2025-01-01",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
