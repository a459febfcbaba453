//! Bytes as lower-case hexadecimal digits, two a byte: the only spelling that is read.

/// The digits of these bytes.
pub fn write(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The bytes of these digits; none where one is no digit, a capital, or without its pair.
pub fn read(text: &str) -> Option<Vec<u8>> {
    let half = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| if let [high, low] = pair { Some(half(*high)? << 4 | half(*low)?) } else { None })
        .collect()
}

/// So many bytes of these digits, neither more nor fewer.
pub fn exactly<const N: usize>(text: &str) -> Option<[u8; N]> {
    read(text)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back_in_one_spelling() {
        assert_eq!(write(&[0, 0x0f, 0xf0, 0xff]), "000ff0ff");
        assert_eq!(exactly("000ff0ff"), Some([0, 0x0f, 0xf0, 0xff]));
        assert_eq!(exactly::<3>("000ff0ff"), None);
        for wrong in ["0", "0F", "0g", "0x", " 0", "é0"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
