//! A case as it comes out of the store for one who may see it.

use std::{ops::Deref, sync::Arc};

use domain::{access::Relation, flag::Scene};
use jiff::civil::Date;

use super::WholeCase;

/// A case with what its pages show round it, for one who may see it: what it is made of is shared
/// with everybody who reads it at the same version.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRecord {
    /// What the one it was granted to is to it.
    pub relation: Relation,
    /// Which edition it is; none where something was taken out for its reader, and where it was read
    /// to be changed.
    pub edition: Option<Edition>,
    pub(super) whole: Arc<WholeCase>,
}

/// A state of a case and of what is round it: in two records of one edition stands the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edition {
    pub(super) version: i64,
    pub(super) around: i64,
}

impl CaseRecord {
    /// The same for a stranger, who may do nothing in it: what is made of this is nobody's own.
    #[must_use]
    pub fn for_nobody(&self) -> Self {
        Self { relation: Relation::Stranger, ..self.clone() }
    }
}

impl WholeCase {
    /// As the conditions of flags want it, on a day.
    #[must_use]
    pub fn scene(&self, today: Date) -> Scene<'_> {
        Scene {
            case: &self.case,
            flags: &self.flags,
            scales: &self.scales,
            holidays: &self.calendar,
            limits: &self.limits,
            today,
        }
    }
}

impl Deref for CaseRecord {
    type Target = WholeCase;

    fn deref(&self) -> &WholeCase {
        &self.whole
    }
}
