//! Cases: which ones somebody may see, and one of them whole.

use std::collections::BTreeMap;

use domain::{
    access::{Action, Granted, Relation, allowed},
    case::Case,
    flag::{Flag, Limits},
    id::{CaseId, PersonId, SuggestionId},
    idea::Ideas,
    measure::Scale,
    suggestion::Duty,
    text::Text,
    withheld::Withheld,
};
use jiff::civil::Date;

use crate::{Result, StoreError, db::param::params, people::Person, protections, tx::Tx};

mod begin;
mod children;
mod frame;
mod judged;
mod listed;
mod lists;
mod load;
mod members;
mod memo;
mod named;
mod open;
mod record;
mod relation;
mod siblings;
mod unheard;

pub use begin::begin;
pub(crate) use children::insert as insert_child;
pub use frame::{decide_interval, set_rules};
pub use judged::Judged;
pub(crate) use listed::{inside, listed};
pub(crate) use lists::Lists;
pub use load::{load, remembered};
pub(crate) use load::{seen, whole};
pub(crate) use members::insert as insert_members;
pub(crate) use memo::{Memo, Seen};
pub use open::open;
pub use record::{CaseRecord, Edition};
pub(crate) use relation::{Standing, viewable};
pub use relation::{relation, relation_of};
pub use siblings::siblings;
#[cfg(test)]
pub(crate) use unheard::UNHEARD;
pub use unheard::{Unheard, unheard};

/// A case with what its pages show round it.
#[derive(Debug, Clone, PartialEq)]
pub struct WholeCase {
    /// The case.
    pub case: Case,
    /// Its flags as they stand, open and closed.
    pub flags: Vec<Flag>,
    /// The organisation's limits for them.
    pub limits: Limits,
    /// Who owes each suggestion its reply, and what came of it.
    pub duties: BTreeMap<SuggestionId, Duty>,
    /// Ideas for its goals, and who takes part in them.
    pub ideas: Ideas,
    /// What is withheld from child and family, whoever reads it.
    pub withheld: Vec<Withheld>,
    /// Whether places were taken out of it, for a reader who must not know them.
    pub places_hidden: bool,
    /// Everybody whom anything in it names.
    pub people: BTreeMap<PersonId, Person>,
    /// The closed days of the child's unit.
    pub calendar: Vec<(Date, Date)>,
    /// Scales by name.
    pub scales: BTreeMap<String, Scale>,
    /// The number of its events.
    pub version: i64,
    /// What the effect rule has said of it already.
    pub judged: Judged,
}

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLine {
    /// Which.
    pub id: CaseId,
    /// The child's first name.
    pub child_name: String,
    /// Class or group, where it is known.
    pub class: Option<String>,
    /// School or day-care; none where that is protected.
    pub unit: Option<Text>,
    /// What the reader is to it.
    pub relation: Relation,
    /// How many goals are worked on.
    pub active_goals: u32,
    /// The next planned meeting.
    pub next_meeting: Option<Date>,
}

/// The cases that somebody may see on a day.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn mine(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<CaseLine>> {
    // Where an address is protected, whoever must not know it is not told the school either.
    let hidden = protections::hidden_from(tx, person, today).await?;
    let sql = "select s.*, p.name as child_name, k.class, u.name as unit, \
                   (select count(*) from goals g where g.case_id = c.id and g.status = 'active') \
                       as active_goals, \
                   (select min(m.date) from meetings m where m.case_id = c.id and m.planned \
                       and m.date >= $2) as next_meeting \
               from standings s join cases c on c.id = s.case_id \
               join people p on p.id = c.child_id join children k on k.case_id = c.id \
               join units u on u.id = k.school_id \
               where s.person_id = $1 order by c.position";
    let lines = tx.all("cases", sql, params![person, today], |row| {
        let relation = Standing::read(row)?.relation(today);
        let id: CaseId = row.get("case_id")?;
        let knows = !hidden.contains(&id);
        Ok(CaseLine {
            id,
            child_name: row.get("child_name")?,
            class: row.maybe("class")?.filter(|_: &String| knows),
            unit: row.maybe("unit")?.filter(|_: &Text| knows),
            relation,
            active_goals: row.get("active_goals")?,
            next_meeting: row.maybe("next_meeting")?,
        })
    });
    let mut lines = lines.await?;
    lines.retain(|line| allowed(line.relation, Action::Attend));
    Ok(lines)
}

/// How many events a case has.
///
/// # Errors
/// [`StoreError::NotFound`] where it is gone.
pub async fn version(tx: &mut Tx, granted: &Granted) -> Result<i64> {
    let sql = "select id, version from cases where id = $1";
    let version = tx.one("cases", sql, params![granted.case()], |row| row.get("version"));
    version.await?.ok_or(StoreError::NotFound)
}

/// Who sees the plan of the granted case on a day.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn readers(tx: &mut Tx, granted: &Granted, today: Date) -> Result<Vec<PersonId>> {
    let sql = "select * from standings where case_id = $1 order by person_id";
    let all = tx.all("standings", sql, params![granted.case()], |row| {
        let person: PersonId = row.get("person_id")?;
        Ok(viewable(row, today)?.then_some(person))
    });
    Ok(all.await?.into_iter().flatten().collect())
}
