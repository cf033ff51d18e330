//! What an intervention is, in plain words: for child and family first. Each part can be left open
//! and is then said to be not decided yet.

use jiff::civil::Date;

use crate::{names::names, people::Who, text::Text};

names! {
    /// What kind of help it is.
    InterventionKind {
        /// A try-out.
        Tryout = "tryout",
        /// Something done differently in the everyday, at home or in school.
        Everyday = "everyday",
        /// Talks with the child.
        Talks = "talks",
        /// Practising something.
        Training = "training",
        /// Help for the whole family.
        Family = "family",
        /// Something else.
        Other = "other",
    }
}

/// What is told about an intervention on its page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// Which version of the page it is: 0 as long as nobody has written it.
    pub version: u32,
    /// What kind of help.
    pub kind: Option<InterventionKind>,
    /// What happens.
    pub what: Option<Text>,
    /// For how long it goes on.
    pub how_long: Option<Text>,
    /// What to expect, and when.
    pub expect: Option<Text>,
    /// How it is seen whether it helps.
    pub signs: Option<Text>,
    /// What it costs, and who pays.
    pub cost: Option<Text>,
    /// Who steps in for the responsible person.
    pub deputy: Option<Who>,
    /// How many times a week.
    pub times: Option<u32>,
    /// How many minutes a time.
    pub minutes: Option<u32>,
    /// Who wrote it so, and when.
    pub changed: Option<(Who, Date)>,
}

impl Told {
    /// How many minutes a week it takes, where that is known.
    #[must_use]
    pub fn load(&self) -> Option<u32> {
        Some(self.times?.saturating_mul(self.minutes?))
    }
}
