//! How much room a text takes, and how it is cut to fit. The server does not know the fonts of
//! the reader, so it reckons with wide ones.

/// The largest size of chart text in units of the view box (`--chart-text` at A++).
pub(super) const EM: i32 = 17;

/// The usual size of chart text.
pub(super) const USUAL_EM: i32 = 14;

/// How wide a text gets at size [`EM`], in units of the view box: the widths of `DejaVu` Sans, the
/// widest font our stylesheet may end in, in hundredths of the size.
pub(super) fn width_of(text: &str) -> i32 {
    let hundredths: i32 = text
        .chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' => 32,
            'f' | 't' | 'r' | '(' | ')' | '-' | '/' => 41,
            'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 58,
            'm' | 'w' | 'M' | 'W' | '%' | '@' | 'æ' | 'Æ' | '…' | '—' => 99,
            'A'..='Z' | 'Å' | 'Ø' => 76,
            '−' | '+' => 84,
            c if c < '\u{1100}' || c == '–' => 64,
            _ => 105,
        })
        .sum();
    (hundredths * EM + 99) / 100
}

/// The same in bold.
pub(super) fn bold_width_of(text: &str) -> i32 {
    width_of(text) * 112 / 100
}

/// As many whole words as fit into `room`, with "…" in place of the rest; nothing if less than
/// `least` letters would be left.
pub(super) fn cut(
    text: &str,
    room: i32,
    least: usize,
    width_of: fn(&str) -> i32,
) -> Option<String> {
    if width_of(text) <= room {
        return Some(text.to_owned());
    }
    // "… i", "… og" would promise a word that does not come.
    let ends_well = |kept: &&str| {
        kept.rsplit(char::is_whitespace).next().is_some_and(|word| word.chars().count() > 2)
    };
    text.char_indices()
        .rev()
        .filter(|(_, c)| c.is_whitespace())
        .map(|(at, _)| text[..at].trim_end_matches([' ', ',', '.', ':', '–']))
        .filter(ends_well)
        .map(|kept| format!("{kept}…"))
        .find(|kept| width_of(kept) <= room)
        .filter(|kept| kept.chars().count() > least)
}
