//! Bytes as lower-case hexadecimal digits, two a byte: the only spelling that is read.

/// The digits of these bytes.
pub fn write(bytes: &[u8]) -> String {
    let mut digits = Vec::with_capacity(2 * bytes.len());
    append(&mut digits, bytes);
    String::from_utf8(digits).unwrap_or_default()
}

/// Writes the digits of these bytes after a text.
pub fn append(text: &mut Vec<u8>, bytes: &[u8]) {
    let digit = |half: u8| half + if half < 10 { b'0' } else { b'a' - 10 };
    text.extend(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]));
}

/// The bytes of these digits; none where one is no digit, a capital, or without its pair.
pub fn read(text: &str) -> Option<Vec<u8>> {
    let mut bytes = vec![0; text.len() / 2];
    fill(&mut bytes, text)?;
    Some(bytes)
}

/// So many bytes of these digits, neither more nor fewer.
pub fn exactly<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    fill(&mut bytes, text)?;
    Some(bytes)
}

fn fill(bytes: &mut [u8], text: &str) -> Option<()> {
    let half = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let pairs = text.as_bytes().chunks(2);
    for (byte, pair) in bytes.iter_mut().zip(pairs) {
        let [high, low] = pair else { return None };
        *byte = half(*high)? << 4 | half(*low)?;
    }
    (text.len() == 2 * bytes.len()).then_some(())
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
