//! Places in cited documents, in both languages. The data files give a place as the document prints it; its words are told by a vocabulary, and what is no word of it (`C.5`, `DEFAULT_FUEL_TYPES`) is the same in both.

/// Words of places, Chinese and English, a pair a line.
const WORDS: &str = include_str!("../../data/messages/locators.tsv");

/// A place in the copy that was read, where the copy names none in the source.
const COPY: &str = "copy: ";

/// The place in Chinese and in English.
pub fn told(locator: &str) -> [String; 2] {
    let (rest, [zh, en]) = match locator.strip_prefix(COPY) {
        Some(rest) => (rest, ["抄件：", COPY]),
        None => (locator, ["", ""]),
    };
    let parts: Vec<[String; 2]> = rest.split(", ").map(part).collect();
    let joined = |language: usize, comma: &str| {
        parts.iter().filter_map(|part| part.get(language)).cloned().collect::<Vec<_>>().join(comma)
    };
    [format!("{zh}{}", joined(0, "，")), format!("{en}{}", joined(1, ", "))]
}

/// One step of the way: known whole, or word by word. A tail that is known whole stays together.
fn part(part: &str) -> [String; 2] {
    if let Some([zh, en]) = pair(part) {
        return [zh.to_owned(), en.to_owned()];
    }
    match part.split_once(' ') {
        Some((word, rest)) => {
            let ([zh, en], [zh_rest, en_rest]) = (one(word), self::part(rest));
            [format!("{zh} {zh_rest}"), format!("{en} {en_rest}").trim_end().to_owned()]
        }
        None => one(part),
    }
}

fn one(word: &str) -> [String; 2] {
    pair(word).unwrap_or([word, word]).map(str::to_owned)
}

/// The pair that has this on either side.
fn pair(words: &str) -> Option<[&'static str; 2]> {
    let mut pairs = WORDS.lines().skip(1).filter_map(|line| line.split_once('\t'));
    pairs.find(|(zh, en)| *zh == words || *en == words).map(|(zh, en)| [zh, en])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_in_both_languages_and_its_numbers_stay() {
        let is = |locator, zh, en| assert_eq!(told(locator), [zh, en]);
        is("表 C.1, 第 18 页, 注 b,d", "表 C.1，第 18 页，注 b,d", "table C.1, p. 18, note b,d");
        is("copy: 固定燃烧排放 柴油", "抄件：固定燃烧排放 柴油", "copy: stationary combustion diesel");
        is("copy: carbon contents", "抄件：含碳量", "copy: carbon contents");
        is("copy: DEFAULT_FUEL_TYPES 7", "抄件：DEFAULT_FUEL_TYPES 7", "copy: DEFAULT_FUEL_TYPES 7");
        is("copy", "抄件", "copy");
    }
}
