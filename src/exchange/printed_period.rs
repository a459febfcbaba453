//! The days that a form covers, as the lines above its table print them: a year, or months of it. What cannot be read for sure is refused, never rounded up to a year.

use crate::period::{Day, Period};

/// Lines that bear other dates than the period of the figures.
const OTHER: [&str; 7] = ["有效期", "文号", "批准", "备案", "日期", "时间", "报出"];

/// One mention of a year above the table.
enum Mention {
    Year(u16),
    Months(Period),
    Unclear,
}

/// The period printed there, none where there is none, or the words that cannot be read.
pub(super) fn printed(above: &[Vec<String>]) -> Result<Option<Period>, String> {
    let (mut years, mut spans) = (Vec::new(), Vec::new());
    for row in above {
        for mention in mentions(&told(row)) {
            match mention {
                Mention::Year(year) => years.push(year),
                Mention::Months(period) => spans.push(period),
                Mention::Unclear => return Err(told(row).join(" ").chars().take(40).collect()),
            }
        }
    }
    let of_year = years.first().and_then(|year| months_of(*year, 1, 12));
    let Some(period) = spans.first().copied().or(of_year) else { return Ok(None) };
    let agrees = spans.iter().all(|other| *other == period)
        && years.iter().all(|year| Some(*year) == period.from.year());
    if agrees {
        return Ok(Some(period));
    }
    let words = years.iter().map(|year| format!("{year}年"));
    let words = words.chain(spans.iter().map(|span| format!("{} – {}", span.from, span.to)));
    Err(words.collect::<Vec<_>>().join("、"))
}

/// The cells of a line, folded, without those of other dates and what their labels stand before.
fn told(row: &[String]) -> Vec<String> {
    let mut labelled = false;
    let mut cells = Vec::new();
    for cell in row.iter().map(|cell| folded(cell)).filter(|cell| !cell.is_empty()) {
        let other = OTHER.iter().any(|word| cell.contains(word));
        let follows = std::mem::replace(&mut labelled, other && cell.ends_with(':'));
        if !other && !follows {
            cells.push(cell);
        }
    }
    cells
}

/// One spelling of digits and dashes, no spaces.
fn folded(cell: &str) -> String {
    let mut text = String::new();
    for c in cell.chars().filter(|c| !c.is_whitespace()) {
        let c = match c {
            '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10).unwrap_or(c),
            '-' | '–' | '—' | '―' | '－' | '−' | '‐' | '‑' | '~' | '～' | '至' | '到' => '-',
            '：' => ':',
            c => c,
        };
        if c != '-' || !text.ends_with('-') {
            text.push(c);
        }
    }
    text
}

/// What a line says of years; a period may be spread over cells.
fn mentions(cells: &[String]) -> Vec<Mention> {
    let line = cells.join("|");
    let mut parts = line.split('年');
    let mut before = parts.next().unwrap_or_default();
    let mut all: Vec<Mention> =
        cells.iter().filter(|cell| is_dotted(cell)).map(|_| Mention::Unclear).collect();
    // Months that no year stands before.
    if has_months(&before.replace('|', "")) {
        all.push(Mention::Unclear);
    }
    for after in parts {
        all.extend(mention(before.trim_end_matches('|'), after));
        before = after;
    }
    all
}

/// What the words before and after one sign of the year say.
fn mention(before: &str, after: &str) -> Option<Mention> {
    let digits = before.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    let flat = after.replace('|', "");
    if digits.is_empty() {
        let spelt = before.ends_with(|c| "〇○零一二三四五六七八九".contains(c));
        return (spelt || has_months(&flat)).then_some(Mention::Unclear);
    }
    let year = digits.parse().ok().filter(|year: &u16| (1990..2100).contains(year));
    let Some(year) = year else { return Some(Mention::Unclear) };
    if let Some(period) = months(&flat).and_then(|(first, last)| months_of(year, first, last)) {
        return Some(Mention::Months(period));
    }
    let goes_on = after.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    Some(if goes_on || has_months(&flat) { Mention::Unclear } else { Mention::Year(year) })
}

/// `1-6月`, `1月-6月`, or `6月`: figures of these forms are cumulated from the first month, so that one month alone is all up to its end.
fn months(text: &str) -> Option<(u8, u8)> {
    let (first, rest) = number(text)?;
    let closed = rest.strip_prefix('月').map(|rest| rest.strip_prefix('份').unwrap_or(rest));
    let ((first, last), rest) = match (closed.unwrap_or(rest).strip_prefix('-'), closed) {
        (Some(more), _) => {
            let (last, rest) = number(more)?;
            ((first, last), rest.strip_prefix('月')?)
        }
        (None, Some(rest)) => ((1, first), rest),
        (None, None) => return None,
    };
    let ends = !rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') && !rest.contains("当月");
    (ends && 1 <= first && first <= last && last <= 12).then_some((first, last))
}

fn number(text: &str) -> Option<(u8, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    Some((digits.parse().ok()?, rest))
}

fn months_of(year: u16, first: u8, last: u8) -> Option<Period> {
    let day = |month: u8| Day::parse(&format!("{year:04}-{month:02}-01"));
    Some(Period { from: day(first)?, to: day(last)?.end_of_month() })
}

/// True where a part of a year is spoken of.
fn has_months(text: &str) -> bool {
    let mut before = text.split('月');
    let _ = before.next_back();
    let numbered =
        |text: &str| text.ends_with(|c: char| c.is_ascii_digit() || "-一二三四五六七八九十".contains(c));
    // The line is cut at every 年, that of 上半年 too.
    before.any(numbered) || text.contains("季度") || text.ends_with('半')
}

/// `2025-06`, `2025.6`: a month in a spelling that a number may have too.
fn is_dotted(cell: &str) -> bool {
    let mut parts = cell.split(['-', '.', '/']);
    let all_digits = cell.chars().all(|c| c.is_ascii_digit() || "-./".contains(c));
    let year = parts.next().is_some_and(|year| year.len() == 4 && year.starts_with("20"));
    all_digits && year && parts.next().is_some()
}
