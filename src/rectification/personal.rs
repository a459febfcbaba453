//! What of a person must not be signed, for it could never be taken out again: resident identity numbers and mobile telephone numbers.
//!
//! FORMAT.md section 11. The judge does not ask: what was signed is kept. Programs ask before they sign.

use super::canonical::Value;

/// Fields that hold numbers of documents: those may have as many digits as a telephone number.
const NUMBERED: [&str; 3] = ["number", "receipt", "upper"];
/// Digits of an identity number.
const IDENTITY: usize = 18;
/// Digits of a mobile telephone number.
const TELEPHONE: usize = 11;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Personal {
    /// an identity number
    Identity,
    /// a mobile telephone number
    Telephone,
}

impl Personal {
    /// Its word on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Personal::Identity => "identity",
            Personal::Telephone => "telephone",
        }
    }
}

/// The first that stands in a text of this value, and where: names of fields and places of lists, one below the other.
pub fn found(value: &Value) -> Option<(String, Personal)> {
    within(value, "", String::new())
}

fn within(value: &Value, name: &str, place: String) -> Option<(String, Personal)> {
    let inner = |part: &str| if place.is_empty() { part.to_owned() } else { format!("{place}/{part}") };
    match value {
        Value::Text(text) => {
            let found = told(text)?;
            let numbered = found == Personal::Telephone && NUMBERED.contains(&name);
            (!numbered).then_some((place, found))
        }
        Value::List(items) => {
            items.iter().enumerate().find_map(|(at, item)| within(item, name, inner(&at.to_string())))
        }
        Value::Object(fields) => fields.iter().find_map(|(name, item)| within(item, &name.0, inner(&name.0))),
        _ => None,
    }
}

/// What stands in a text, between letters of other scripts, signs, or its ends: digits beside Latin letters are the number of something else.
fn told(text: &str) -> Option<Personal> {
    let narrow = |letter: char| match letter {
        // Full width, as an input method leaves it.
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            u32::from(letter).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(letter)
        }
        other => other,
    };
    let letters: Vec<char> = text.chars().map(narrow).collect();
    let words = letters.split(|letter| !(letter.is_ascii_alphanumeric() || matches!(letter, ' ' | '-')));
    let mut all = words.map(|word| word.split(|letter| matches!(letter, ' ' | '-')).collect::<Vec<_>>());
    all.find_map(|parts| {
        let alone = parts.iter().find_map(|part| of(part));
        // In groups, as telephone numbers are written down: 3, 4, 4.
        let grouped = || {
            let mut three = parts.windows(3).filter(|part| part.iter().map(|one| one.len()).eq([3, 4, 4]));
            three.find_map(|part| of(&part.concat()))
        };
        alone.or_else(grouped)
    })
}

fn of(word: &[char]) -> Option<Personal> {
    let digits: Vec<u32> = word.iter().map_while(|letter| letter.to_digit(10)).collect();
    let cross = matches!(word.last(), Some('X' | 'x'));
    match (digits.len(), word.len()) {
        (IDENTITY, IDENTITY) => identity(&digits).then_some(Personal::Identity),
        (17, IDENTITY) if cross => {
            identity(&[digits.as_slice(), &[10]].concat()).then_some(Personal::Identity)
        }
        (TELEPHONE, TELEPHONE) => {
            // 1 and then 3 to 9: the numbering plan of mobile networks.
            let mobile = matches!(digits.as_slice(), [1, 3..=9, ..]);
            mobile.then_some(Personal::Telephone)
        }
        _ => None,
    }
}

/// GB 11643: a day of birth at its place, and the check character of ISO 7064, MOD 11-2.
fn identity(digits: &[u32]) -> bool {
    let number = |from: usize, to: usize| {
        digits.get(from..to).unwrap_or_default().iter().fold(0, |number, digit| number * 10 + digit)
    };
    let born = (1800..=2199).contains(&number(6, 10))
        && (1..=12).contains(&number(10, 12))
        && (1..=31).contains(&number(12, 14));
    let check = digits.iter().fold(0, |rest, digit| (rest * 2 + digit) % 11);
    born && check == 1
}

#[cfg(test)]
mod tests {
    use super::{Personal, found, told};
    use crate::rectification::canonical::{self, Value};

    /// The two numbers that GB 11643-1999 gives as examples.
    #[test]
    fn an_identity_number_is_known_by_its_birthday_and_check_character() {
        let is = |text: &str| told(text) == Some(Personal::Identity);
        assert!(is("11010519491231002X") && is("11010519491231002x") && is("440524188001010014"));
        assert!(is("身份证号：11010519491231002X。") && is("１１０１０５１９４９１２３１００２Ｘ"));
        // Another check character, no day of birth, part of something longer.
        assert!(!is("110105194912310021") && !is("110105194913310021") && !is("A11010519491231002X"));
        assert!(!is("X2SC202109100203") && !is("91510400MA6212345X") && !is("2025279252795028012"));
    }

    #[test]
    fn a_mobile_number_is_known_in_one_or_in_groups() {
        let is = |text: &str| told(text) == Some(Personal::Telephone);
        assert!(
            is("电话13800138000")
                && is("138 0013 8000，王")
                && is("(138-0013-8000)")
                && is("＋８６ １３８００１３８０００")
        );
        assert!(!is("12345678901") && !is("0812-3333333") && !is("138001380001") && !is("2026-05-01 10"));
    }

    #[test]
    fn it_is_told_where_it_stands_and_numbers_of_documents_are_none() {
        let read = |text: &str| canonical::read(text.as_bytes()).unwrap();
        let told =
            found(&read(r#"{"body":{"lines":["无","联系13800138000"],"number":"13800138000"},"v":1}"#));
        assert_eq!(told, Some(("body/lines/1".to_owned(), Personal::Telephone)));
        assert_eq!(found(&read(r#"{"body":{"number":"13800138000"}}"#)), None);
        let identity = found(&read(r#"{"body":{"number":"11010519491231002X"}}"#));
        assert_eq!(identity, Some(("body/number".to_owned(), Personal::Identity)));
        assert_eq!(found(&Value::Text("0d".repeat(32))), None);
    }
}
