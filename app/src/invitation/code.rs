//! The code of an invitation: in its link, in the picture of the link, and to be typed by hand. A
//! hundred random bits; the database keeps a hash.

use crate::cookies;

/// Letters and figures that are not mistaken for each other on paper (Crockford's base 32).
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How many there are in a code.
const LENGTH: usize = 20;
/// As many stand together where it is read.
const TOGETHER: usize = 5;

/// A new one.
///
/// # Errors
/// If the machine has no randomness to give.
pub fn new() -> Result<String, getrandom::Error> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes)?;
    // 256 is a multiple of 32: each sign is as likely as the others.
    Ok(bytes.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect())
}

/// A code as it was typed, without what people put between, and with what they mistake mended.
#[must_use]
pub fn plain(typed: &str) -> String {
    let signs = typed.chars().filter(char::is_ascii_alphanumeric).take(2 * LENGTH);
    signs
        .map(|sign| match sign.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            sign => sign,
        })
        .collect()
}

/// A code as it is read on paper: five signs at a time.
#[must_use]
pub fn apart(code: &str) -> String {
    let signs: Vec<char> = code.chars().collect();
    let groups: Vec<String> = signs.chunks(TOGETHER).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// What the database knows it by.
#[must_use]
pub fn hash(code: &str) -> String {
    cookies::hash(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_paper_and_hand() {
        let code = new().expect("randomness");
        assert_eq!(code.len(), LENGTH);
        assert_ne!(new().expect("randomness"), code);
        assert_eq!(plain(&apart(&code)), code);
        assert_eq!(plain(&format!(" {} ", apart(&code).to_lowercase())), code);
        assert_eq!(plain("o0iLl-1"), "001111");
        assert_eq!(apart("AAAAABBBBBCC"), "AAAAA-BBBBB-CC");
        assert_ne!(hash(&code), code);
    }
}
