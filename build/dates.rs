//! Civil dates of data files as day numbers: read, compared, asked for their day of the week.

/// Days since 1970-01-01 of a text `YYYY-MM-DD`; none where it is no date.
pub fn day(text: &str) -> Option<i64> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, date] = parts.try_into().ok()?;
    let number = |text: &str, length| {
        (text.len() == length && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse::<i64>().ok())?
    };
    let (year, month, date) = (number(year, 4)?, number(month, 2)?, number(date, 2)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    // March begins the year, so that the odd day stands at its end.
    let (years, months) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let before = years * 365 + years.div_euclid(4) - years.div_euclid(100) + years.div_euclid(400);
    (1..=length).contains(&date).then(|| before + (153 * months + 2) / 5 + date - 719_469)
}

/// Whether it is a Saturday or a Sunday.
pub fn is_weekend(day: i64) -> bool {
    (day + 3).rem_euclid(7) > 4
}
