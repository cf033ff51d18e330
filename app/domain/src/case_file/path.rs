//! Where in a case file something stands, such as `cases[2].goals[0].rank`. Kept as a chain of
//! borrowed steps: nothing is put together until there is a fault to tell.

use std::fmt;

/// One step into a file, and the steps before it.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    /// The whole file.
    Whole,
    /// A field, or a key, of what stands at the path before.
    Field(&'a Path<'a>, &'a str),
    /// An entry, from 0, of the list at the path before.
    Entry(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    /// A field, or a key, of what stands here.
    pub(super) fn field(&'a self, name: &'a str) -> Path<'a> {
        Path::Field(self, name)
    }

    /// An entry, from 0, of the list that stands here.
    pub(super) fn entry(&'a self, number: usize) -> Path<'a> {
        Path::Entry(self, number)
    }

    /// Looks at each entry of the list that stands here, with its path.
    pub(super) fn each<'b, T>(&self, list: &'b [T], mut look: impl FnMut(&'b T, &Path<'_>)) {
        for (number, entry) in list.iter().enumerate() {
            look(entry, &self.entry(number));
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Entry(before, number) => write!(f, "{before}[{number}]"),
            Self::Field(before, name) if !plain(name) => write!(f, "{before}[{}]", quoted(name)),
            Self::Field(Self::Whole, name) => f.write_str(name),
            Self::Field(before, name) => write!(f, "{before}.{name}"),
        }
    }
}

fn plain(name: &str) -> bool {
    let letter = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    !name.is_empty() && name.len() <= 200 && name.chars().all(letter)
}

/// Text from a file as a message shows it: quoted, on one line, its beginning only.
pub(super) fn quoted(text: &str) -> String {
    const SHOWN: usize = 60;
    let start: String = text.chars().take(SHOWN).collect();
    if start.len() < text.len() { format!("{start:?}…") } else { format!("{start:?}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_like_the_way_through_the_file() {
        let (cases, scales) = (Path::Whole.field("cases"), Path::Whole.field("scales"));
        let case = cases.entry(2);
        assert_eq!(case.field("rank").to_string(), "cases[2].rank");
        assert_eq!(scales.field("0 to\n10").to_string(), r#"scales["0 to\n10"]"#);
        assert_eq!(quoted(&"å".repeat(70)), format!("\"{}\"…", "å".repeat(60)));
    }
}
