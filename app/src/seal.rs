//! What only its writer reads is sealed before it goes to the database (XChaCha20-Poly1305), and
//! opened only on that one's own page. Whose key it is and where it lies is the server's matter.

use base64::{Engine, prelude::BASE64_STANDARD};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use sha2::{Digest, Sha256};

use crate::cookies;

/// So many bytes are new for each thing that is sealed.
const NONCE: usize = 24;

/// The key that notes are sealed with.
#[derive(Clone)]
pub struct Key {
    cipher: XChaCha20Poly1305,
    name: String,
}

/// It could not be sealed: the machine has no randomness to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("nothing can be sealed now")]
pub struct NotSealed;

impl Key {
    /// A key as it is written: 64 hexadecimal digits. None if it is not.
    #[must_use]
    pub fn read(written: &str) -> Option<Self> {
        let digits = written.trim().as_bytes();
        if digits.len() != 64 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        let name = Sha256::new().chain_update("a key for notes").chain_update(bytes).finalize();
        let name = cookies::hex(name.get(..4)?);
        Some(Self { cipher: XChaCha20Poly1305::new(&bytes.into()), name })
    }

    /// Which key it is, without telling it: what was sealed with another cannot be opened.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Seals words that belong in one place, and can be opened nowhere else.
    ///
    /// # Errors
    /// [`NotSealed`]
    pub fn seal(&self, place: &str, words: &str) -> Result<String, NotSealed> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| NotSealed)?;
        let payload = Payload { msg: words.as_bytes(), aad: place.as_bytes() };
        let sealed = self.cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| NotSealed)?;
        Ok(BASE64_STANDARD.encode([nonce.as_slice(), &sealed].concat()))
    }

    /// The words again; none where they were sealed with another key, belong elsewhere or are spoiled.
    #[must_use]
    pub fn open(&self, place: &str, sealed: &str) -> Option<String> {
        let sealed = BASE64_STANDARD.decode(sealed).ok()?;
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: place.as_bytes() };
        let words = self.cipher.decrypt(&XNonce::from(*nonce), payload).ok()?;
        String::from_utf8(words).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(digit: &str) -> Key {
        Key::read(&digit.repeat(64)).expect("a key")
    }

    #[test]
    fn only_the_same_key_in_the_same_place_opens_it() {
        let sealed = key("1").seal("case/one", "Jeg er ked af det").expect("sealed");
        assert!(!sealed.contains("ked"));
        assert_eq!(key("1").open("case/one", &sealed).as_deref(), Some("Jeg er ked af det"));
        assert_eq!(key("1").open("case/two", &sealed), None);
        assert_eq!(key("2").open("case/one", &sealed), None);
        let mut spoiled = BASE64_STANDARD.decode(&sealed).expect("base 64");
        *spoiled.last_mut().expect("a byte") ^= 1;
        assert_eq!(key("1").open("case/one", &BASE64_STANDARD.encode(spoiled)), None);
        assert_eq!(key("1").open("case/one", "short"), None);
        let again = key("1").seal("case/one", "Jeg er ked af det").expect("sealed");
        assert_ne!(again, sealed, "the same words twice do not look the same");
    }

    #[test]
    fn a_key_is_64_hexadecimal_digits() {
        assert!(Key::read(&"0f".repeat(32)).is_some());
        for wrong in ["", "0f", &"0g".repeat(32), &"é".repeat(32)] {
            assert!(Key::read(wrong).is_none(), "{wrong}");
        }
        assert_ne!(key("1").name(), key("2").name());
        assert!(!key("1").name().contains("1111"), "its name does not tell it");
    }
}
