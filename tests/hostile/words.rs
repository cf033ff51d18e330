//! What an attacker types: made-up words of every kind that programs stumble over.

use rand::{Rng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;

/// Comes back as an element of the page where somebody forgot to escape it.
pub(super) const MARK: &str = "hostile-mark";

const KNOWN: [&str; 44] = [
    "",
    " ",
    "0",
    "-1",
    "7",
    "1e999",
    "NaN",
    "9223372036854775808",
    "2026-11-21",
    "2026-02-30",
    "-9999-01-01",
    "9999-12-31",
    "0000-00-00",
    "<hostile-mark a=1>",
    "\"><hostile-mark>",
    "'><hostile-mark x='",
    "</title></textarea></script><hostile-mark>",
    "--><hostile-mark><!--",
    "<svg onload=x><hostile-mark>",
    "javascript:alert(1)",
    "' or '1'='1",
    "'; drop table cases; --",
    "%00",
    "\0",
    "\u{7f}\u{1b}[31m",
    "\r\nset-cookie: session=x",
    "..",
    "../../etc/passwd",
    "%2e%2e%2f",
    "//evil.example",
    "https://evil.example",
    "\\evil",
    "{case}",
    "${x}{{7*7}}",
    "\u{202e}\u{200d}\u{feff}",
    "👩\u{200d}👧\u{200d}👦",
    "ÆØÅ æøå ß ı",
    "e\u{301}\u{301}\u{301}\u{301}",
    "case-alma",
    "goal-alma-1",
    "ms-alma-1",
    "u-mette",
    "child",
    "case-samuel!0",
];

/// One of them, two together, very many, or anything at all.
pub(super) fn word(chance: &mut ChaCha8Rng) -> String {
    let known = |chance: &mut ChaCha8Rng| (*KNOWN.choose(chance).expect("some")).to_owned();
    match chance.random_range(0..20) {
        0..14 => known(chance),
        14 | 15 => known(chance) + &known(chance),
        16 => known(chance).repeat(chance.random_range(1..200)),
        _ => (0..chance.random_range(0..40)).map(|_| chance.random::<char>()).collect(),
    }
}

/// The same as a step of an address or a value in a query: mostly escaped as browsers do.
pub(super) fn escaped(chance: &mut ChaCha8Rng) -> String {
    let word = word(chance);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.!*'()".contains(&byte);
    let raw = chance.random_range(0..6) == 0;
    word.bytes()
        .take(2_000)
        .map(|byte| {
            // What no request line may hold is always escaped.
            let stays = plain(byte) || (raw && (0x21..0x7f).contains(&byte));
            if stays { char::from(byte).to_string() } else { format!("%{byte:02X}") }
        })
        .collect()
}
