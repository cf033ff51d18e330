//! In which language a text was first said, where a case file does not tell. One walk over all
//! texts serves reading in and writing out.

use std::collections::HashMap;

use super::{
    CaseFile,
    part::{Part, Visit},
};
use crate::{
    id::PersonId,
    people::{Child, Who},
    text::{Lang, Text},
};

impl CaseFile {
    /// Says of every text in two languages which came first, where the file leaves it out: what
    /// somebody said was said in their language, all else was written in Danish.
    pub fn settle_languages(&mut self) {
        self.each_text(|text, first| {
            if text.da.is_some() && text.en.is_some() && text.original.is_none() {
                text.original = Some(first);
            }
        });
    }

    /// Takes out again what [`CaseFile::settle_languages`] would say, and what there is no doubt
    /// about: so a file that was read in is written as it was.
    pub fn unsettle_languages(&mut self) {
        self.each_text(|text, first| {
            let doubt = text.da.is_some() && text.en.is_some() && text.original != Some(first);
            if !doubt {
                text.original = None;
            }
        });
    }

    /// Shows every text with the language that it was first said in by the rule.
    fn each_text(&mut self, show: impl Fn(&mut Text, Lang)) {
        let users = self.users.iter().map(|user| (user.id.clone(), user.locale));
        let family = self.cases.iter().flat_map(|case| &case.family);
        let family = family.map(|member| (member.id.clone(), member.locale));
        let reads: HashMap<PersonId, Lang> = users.chain(family).collect();
        let mut cases = std::mem::take(&mut self.cases);
        for case in &mut cases {
            let child = first_language(&case.child);
            case.walk(None, &mut Speakers { reads: &reads, child, show: &show });
        }
        self.walk(None, &mut Speakers { reads: &reads, child: Lang::Da, show: &show });
        self.cases = cases;
    }
}

/// The child's strongest language where it is one of the two, else Danish.
fn first_language(child: &Child) -> Lang {
    let strongest = child.languages.first().map_or("", String::as_str);
    let english = strongest.split('-').next().is_some_and(|tag| tag.eq_ignore_ascii_case("en"));
    if english { Lang::En } else { Lang::Da }
}

struct Speakers<'a, F> {
    reads: &'a HashMap<PersonId, Lang>,
    child: Lang,
    show: &'a F,
}

impl<F: Fn(&mut Text, Lang)> Visit for Speakers<'_, F> {
    fn text(&mut self, text: &mut Text, said_by: Option<&Who>) {
        let first = match said_by {
            None => Lang::Da,
            Some(Who::Child) => self.child,
            Some(Who::Person(id)) => self.reads.get(id).copied().unwrap_or(Lang::Da),
        };
        (self.show)(text, first);
    }
}
