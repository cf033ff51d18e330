//! Chains: each row of a log carries a sum over itself and the link of the row before, and the case
//! the last link. A row that is changed, left out, added or moved breaks the chain (FIPS 180-4,
//! SHA-256, as Certificate Transparency and others chain their logs).

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The link of a row: its parts in order, after the link before. Parts are told apart by their
/// lengths.
pub(crate) fn link(before: &str, parts: &[&str]) -> String {
    let mut sum = Sha256::new();
    for part in std::iter::once(&before).chain(parts) {
        sum.update(part.len().to_be_bytes());
        sum.update(part.as_bytes());
    }
    sum.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn every_part_and_its_place_counts() {
        let first = link("", &["a", "bc"]);
        assert_eq!(first.len(), 64);
        for other in [["ab", "c"], ["bc", "a"], ["a", "bd"]] {
            assert_ne!(link("", &other), first);
        }
        assert_ne!(link(&first, &["a", "bc"]), first);
    }
}
