//! The marks of a whole page become elements.

use domain::text::Lang;

use super::{DANISH, END, ENGLISH, is_mark};

/// Elements that hold characters and no other element.
const PLAIN: [&str; 5] = ["title", "textarea", "option", "text", "desc"];

/// A page with an element in place of each pair of marks: none where an element around them says the
/// same, and where none may stand.
#[must_use]
pub fn written(page: String) -> String {
    if !page.contains(END) {
        return page;
    }
    let mut writer = Writer { page: String::with_capacity(page.len() + 1024), open: false };
    let mut plain: Option<&str> = None;
    let mut rest = page.as_str();
    while let Some(at) = rest.find(|letter| letter == '<' || is_mark(letter)) {
        let (before, from) = rest.split_at(at);
        writer.page.push_str(before);
        if from.starts_with('<') {
            let (tag, after) = from.split_at(length_of_tag(from));
            writer.close();
            writer.page.extend(tag.chars().filter(|letter| !is_mark(*letter)));
            let end = tag.strip_prefix("</");
            let name = end.or_else(|| tag.strip_prefix('<')).unwrap_or_default();
            let name = name.split(|letter: char| !letter.is_ascii_alphanumeric()).next();
            if plain.is_none() && end.is_none() {
                plain = PLAIN.into_iter().find(|it| name == Some(it));
            } else if end.is_some() && name == plain {
                plain = None;
            }
            rest = after;
        } else {
            let mut letters = from.chars();
            if let Some(mark) = letters.next().filter(|_| plain.is_none()) {
                writer.turn(mark);
            }
            rest = letters.as_str();
        }
    }
    writer.page.push_str(rest);
    writer.page
}

/// How much of a text that begins with `<` is the tag or the comment; all of it where it has no end.
fn length_of_tag(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |at| at + 3);
    }
    let mut quoted = false;
    let ends = |(_, letter): &(usize, char)| {
        quoted ^= *letter == '"';
        *letter == '>' && !quoted
    };
    text.char_indices().find(ends).map_or(text.len(), |(at, _)| at + 1)
}

struct Writer {
    page: String,
    /// Whether an element stands open for a mark.
    open: bool,
}

impl Writer {
    fn close(&mut self) {
        if std::mem::take(&mut self.open) {
            self.page.push_str("</span>");
        }
    }

    fn turn(&mut self, mark: char) {
        self.close();
        let lang = match mark {
            DANISH => Lang::Da,
            ENGLISH => Lang::En,
            _ => return,
        };
        let lang = format!("lang=\"{}\">", lang.as_str());
        if !self.page.ends_with(&lang) {
            self.page.push_str("<span ");
            self.page.push_str(&lang);
            self.open = true;
        }
    }
}
