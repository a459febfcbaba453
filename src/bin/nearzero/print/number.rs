//! Numbers as they are read: thousands commas, U+2212 for minus, as on the page.

use nearzero::messages::{Language, Texts};

/// Every digit there is: `470,891.16698085953`.
pub fn exact(value: f64) -> String {
    grouped(&value.to_string())
}

/// Two decimals: `470,891.17`. For reading only; totals are made from unrounded lines.
pub fn rounded(value: f64) -> String {
    let text = format!("{value:.2}");
    grouped(if text == "-0.00" { "0.00" } else { &text })
}

/// A number as typed with its unit; the unit of a pure number is not said.
pub fn typed(value: &str, unit: &str) -> String {
    if matches!(unit, "" | "1") { value.to_owned() } else { format!("{value} {unit}") }
}

/// A unit with the multiplier of the language: 万Nm3, 10^4Nm3. One that is Chinese all through, as a form has it, stays.
pub fn unit(unit: &str, texts: &Texts) -> String {
    let english = unit.replace('万', "10^4").replace('亿', "10^8");
    match texts.language {
        Language::En if english.is_ascii() => english,
        Language::En => unit.to_owned(),
        Language::Zh => unit.replace("10^4", "万").replace("10^8", "亿"),
    }
}

fn grouped(text: &str) -> String {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("\u{2212}", digits));
    let (whole, fraction) =
        digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let mut out = String::from(sign);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    out
}
