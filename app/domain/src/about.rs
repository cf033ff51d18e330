//! Tell it once: lines about the child that child and family write and share person by person, and
//! what each helper says of themselves. Both are there before a new helper meets the family.

use jiff::civil::Date;

use crate::{access::Relation, id::LineId, names::names, people::Who, text::Text};

names! {
    /// What a line about the child tells, in the order it is read: what goes well comes first.
    LineKind {
        /// What the child is good at and likes.
        Good = "good",
        /// What helps.
        Helps = "helps",
        /// What makes it hard.
        Hard = "hard",
        /// What one needs to know, such as food or medicine.
        Know = "know",
    }
}

/// Who reads a line besides child and guardians, who read them all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Readers {
    /// Everybody in the plan, those who join it later too.
    Everybody,
    /// These; nobody where there is none.
    Chosen(Vec<Who>),
}

/// One line about the child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Identity; a line in the place of another has a new one.
    pub id: LineId,
    /// What it tells.
    pub kind: LineKind,
    /// Who wrote it.
    pub by: Who,
    /// The words.
    pub text: Text,
    /// The day.
    pub date: Date,
    /// Who reads it.
    pub readers: Readers,
}

impl Line {
    /// Whether somebody who is `relation` to the case reads it.
    #[must_use]
    pub fn is_for(&self, who: &Who, relation: Relation) -> bool {
        match relation {
            Relation::Child | Relation::Guardian => true,
            // Chosen for the plan, not for whoever looks in from outside.
            Relation::Helper | Relation::Lead | Relation::Supporter => match &self.readers {
                Readers::Everybody => true,
                Readers::Chosen(chosen) => chosen.contains(who),
            },
            _ => false,
        }
    }
}

/// What a helper tells of themselves, in plain words; each part may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// What they can help with.
    pub can: Option<Text>,
    /// What they cannot.
    pub cannot: Option<Text>,
    /// How to reach them.
    pub reach: Option<Text>,
    /// When they are there.
    pub hours: Option<Text>,
}

impl Profile {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{id::PersonId, text::Lang};

    fn helper(id: &str) -> Who {
        Who::Person(PersonId::try_from(id).expect("id"))
    }

    fn line(readers: Readers) -> Line {
        Line {
            id: LineId::try_from("l").expect("id"),
            kind: LineKind::Helps,
            by: Who::Child,
            text: Text::new(Lang::Da, "Sig det en dag før").expect("words"),
            date: "2026-11-21".parse().expect("date"),
            readers,
        }
    }

    #[test]
    fn family_reads_every_line_and_others_what_is_shared_with_them() {
        let (jonas, signe) = (helper("u-jonas"), helper("u-signe"));
        let for_jonas = line(Readers::Chosen(vec![jonas.clone()]));
        for relation in Relation::ALL {
            let family = matches!(relation, Relation::Child | Relation::Guardian);
            let part = matches!(relation, Relation::Helper | Relation::Lead | Relation::Supporter);
            assert_eq!(for_jonas.is_for(&jonas, *relation), family || part, "{relation:?}");
            assert_eq!(for_jonas.is_for(&signe, *relation), family, "{relation:?}");
            let for_all = line(Readers::Everybody);
            assert_eq!(for_all.is_for(&signe, *relation), family || part, "{relation:?}");
        }
    }

    #[test]
    fn a_line_for_nobody_stays_in_the_family() {
        let own = line(Readers::Chosen(Vec::new()));
        assert!(own.is_for(&Who::Child, Relation::Child));
        assert!(!own.is_for(&helper("u-mette"), Relation::Lead));
    }
}
