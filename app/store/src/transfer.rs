//! Case files in and out, all or nothing. Checking a file is `domain::case_file`'s; here is only
//! what the database itself refuses.

use domain::{
    case_file::CaseFile,
    event::EventKind,
    id::{CaseId, PersonId},
};
use jiff::Timestamp;

use crate::{
    Db, Result, StoreError, actions, cases,
    db::param::params,
    events::{self, Entry},
    flags, goals, interventions, measures, meetings, organisation, sharing, transitions,
    tx::Tx,
    views, voices,
};

mod export;
mod ids;

pub use export::export;

/// What an import has put in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The new cases.
    pub cases: Vec<CaseId>,
    /// How many people the file names as users.
    pub users: usize,
}

/// Puts a case file in: all of it in one transaction, with an event for each case. Units, users,
/// closed days and scales that are there already are merged.
///
/// # Errors
/// [`StoreError::Exists`] names the first id that is there already, [`StoreError::Refused`] says
/// what else does not fit; nothing is kept then.
pub async fn import(
    db: &Db,
    file: &CaseFile,
    by: Option<&PersonId>,
    at: Timestamp,
) -> Result<Imported> {
    let mut file = file.clone();
    file.settle_languages();
    ids::give(&mut file)?;
    let mut tx = db.write().await?.housekeeping();
    organisation::name(&mut tx, &file.organisation.name, file.notice.as_ref()).await?;
    organisation::holidays(&mut tx, &file.holidays).await?;
    organisation::units(&mut tx, &file.organisation, &file.holidays).await?;
    organisation::scales(&mut tx, &file.scales).await?;
    organisation::users(&mut tx, &file.users, &file.organisation.units).await?;
    for case in &file.cases {
        insert(&mut tx, case).await?;
    }
    let kind = EventKind::CaseImported;
    let imported = file.cases.iter().map(|case| &case.id);
    let entries = imported.map(|case| Entry { case, kind, by, at, subject: case.as_str() });
    events::add(&mut tx, entries.collect()).await?;
    tx.commit().await?;
    let cases = file.cases.into_iter().map(|case| case.id).collect();
    Ok(Imported { cases, users: file.users.len() })
}

/// A case in the order in which its parts refer to each other.
async fn insert(tx: &mut Tx, case: &domain::case::Case) -> Result<()> {
    let there = "select id from cases where id = $1";
    if tx.one("cases", there, params![&case.id], |_| Ok(())).await?.is_some() {
        return Err(StoreError::Exists { table: "cases", id: case.id.to_string() });
    }
    cases::insert_child(tx, case).await?;
    cases::insert_members(tx, case).await?;
    views::insert(tx, case).await?;
    voices::insert(tx, case).await?;
    meetings::insert(tx, case).await?;
    goals::insert(tx, case).await?;
    interventions::insert(tx, case).await?;
    goals::insert_phases(tx, case).await?;
    measures::insert(tx, case).await?;
    actions::insert(tx, case).await?;
    flags::insert(tx, case).await?;
    sharing::insert(tx, case).await?;
    transitions::insert(tx, case).await?;
    sharing::moves::insert(tx, case).await
}
