//! Which cases stand in somebody's lists over cases.

/// A select over the cases that somebody (`$1`) leads and those of the units whose lists they see: the
/// table `listed (case_id)`. It comes first in `cross join`, which `SQLite` keeps in that order: those
/// few are looked up, whatever else the database holds.
macro_rules! listed {
    ($select:literal) => {
        concat!(
            "with listed (case_id) as (\
                 select c.id from cases c where c.lead_id = $1 \
                 union select k.case_id from scopes s \
                     join children k on k.school_id = s.unit_id where s.person_id = $1) ",
            $select
        )
    };
}
pub(crate) use listed;
