//! The original language of each text: always kept in the database, written into a case file only
//! where it is not the language of the person who said it.

use std::collections::HashMap;

use domain::{
    case_file::CaseFile,
    id::PersonId,
    people::Who,
    text::{Lang, Text},
};

use super::texts::{case_texts, shared_texts};
use crate::cases::child_locale;

/// The file with every original language written down.
pub(super) fn filled(file: &CaseFile) -> CaseFile {
    let mut file = file.clone();
    each(&mut file, &mut |text, usual| {
        text.original.get_or_insert(usual);
    });
    file
}

/// The file with only those original languages that nobody could know without.
pub(super) fn bare(mut file: CaseFile) -> CaseFile {
    each(&mut file, &mut |text, usual| {
        text.original.take_if(|original| *original == usual);
    });
    file
}

/// Every text of a file with the language it was said in, as far as one can tell without being
/// told: its only one; else the speaker's; else Danish.
fn each(file: &mut CaseFile, see: &mut impl FnMut(&mut Text, Lang)) {
    let helpers = file.users.iter().map(|user| (user.id.clone(), user.locale));
    let family = file.cases.iter().flat_map(|case| &case.family);
    let family = family.map(|member| (member.id.clone(), member.locale));
    let readers: HashMap<PersonId, Lang> = helpers.chain(family).collect();
    shared_texts(file, &mut |text| see(text, usual(text, None)));
    for case in &mut file.cases {
        let child = child_locale(&case.child);
        let speaks = |who: &Who| match who {
            Who::Child => Some(child),
            Who::Person(id) => readers.get(id).copied(),
        };
        case_texts(case, &mut |text, who| see(text, usual(text, who.and_then(speaks))));
    }
}

fn usual(text: &Text, speaker: Option<Lang>) -> Lang {
    match (&text.da, &text.en) {
        (Some(_), Some(_)) => speaker.unwrap_or(Lang::Da),
        (None, Some(_)) => Lang::En,
        _ => Lang::Da,
    }
}
