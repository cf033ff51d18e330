//! One case, whole: a query for each thing that can be long, one for all the short lists.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    access::Granted,
    case::Case,
    id::{CaseId, PersonId},
};

use super::{CaseRecord, Lists, children, members};
use crate::{
    Result, StoreError, actions,
    db::param::params,
    flags, goals, interventions, measures, meetings, organisation,
    people::{self, Person, PersonKind},
    sharing,
    tx::Tx,
    views, voices,
};

/// The granted case with what its pages show round it.
///
/// # Errors
/// [`StoreError::NotFound`] where it is gone, and [`StoreError::BadRow`].
pub async fn load(tx: &mut Tx, granted: &Granted) -> Result<CaseRecord> {
    let id = granted.case();
    let sql = "select c.id, c.version, o.version as around from cases c cross join organisation o \
               where c.id = $1";
    let versions = tx.one("cases", sql, params![id], |row| {
        Ok((row.get::<i64>("version")?, row.get::<i64>("around")?))
    });
    let (version, around) = versions.await?.ok_or(StoreError::NotFound)?;
    let memo = tx.memo();
    if let Some(known) = memo.as_ref().and_then(|memo| memo.case(id, version, around)) {
        return Ok(Arc::unwrap_or_clone(known));
    }
    let fresh = Arc::new(read(tx, id, around).await?);
    if let Some(memo) = memo {
        memo.keep_case(Arc::clone(&fresh), around);
    }
    Ok(Arc::unwrap_or_clone(fresh))
}

async fn read(tx: &mut Tx, id: &CaseId, around: i64) -> Result<CaseRecord> {
    let (case, version) = whole(tx, id).await?;
    let surroundings = organisation::at(tx, around).await?;
    Ok(CaseRecord {
        people: named(tx, id).await?,
        calendar: surroundings.closed(&case.child.school).to_vec(),
        scales: surroundings.scales.clone(),
        case,
        version,
    })
}

/// A case with its version, for whoever has asked for authorisation or exports everything.
pub(crate) async fn whole(tx: &mut Tx, id: &CaseId) -> Result<(Case, i64)> {
    let mut lists = Lists::read(tx, id).await?;
    let frame = children::read(tx, id, &mut lists).await?;
    let mut measures = measures::read(tx, id, &mut lists).await?;
    let case = Case {
        id: id.clone(),
        shape: frame.shape,
        child: frame.child,
        opened: frame.opened,
        case_lead: frame.lead,
        family: members::family(tx, id).await?,
        network: members::network(tx, id).await?,
        views: views::read(tx, id).await?,
        goals: goals::read(tx, id, &mut lists, &mut measures).await?,
        interventions: interventions::read(tx, id).await?,
        actions: actions::read(tx, id).await?,
        meetings: meetings::read(tx, id, &mut lists).await?,
        voices: voices::read(tx, id).await?,
        flag_history: flags::read(tx, id).await?,
        suggestions: voices::suggestions(tx, id).await?,
        consents: sharing::read(tx, id, &mut lists).await?,
        transitions: sharing::moves::transitions(tx, id).await?,
        handovers: sharing::moves::handovers(tx, id).await?,
        access_log_sample: sharing::moves::access_log(tx, id).await?,
        expected_flags: lists.plain("expected_flags", id.as_str()),
    };
    Ok((case, frame.version))
}

/// Everybody whom anything in the case names; of a family, as they are to this child.
async fn named(tx: &mut Tx, id: &CaseId) -> Result<BTreeMap<PersonId, Person>> {
    let sql = "select p.id, p.kind, p.name, p.locale, p.text_size, p.unit_id, p.role, p.case_id, \
                   coalesce(f.relation, p.title) as title, f.case_id as own_case \
               from persons p left join family f on f.person_id = p.id and f.case_id = $1 \
               where p.id in (select person_id from named where case_id = $1)";
    let people = tx.all("people", sql, params![id], |row| {
        let mut person = people::read(row)?;
        if let (PersonKind::Family { case }, Some(own)) = (&mut person.kind, row.maybe("own_case")?)
        {
            *case = own;
        }
        Ok((person.id.clone(), person))
    });
    Ok(people.await?.into_iter().collect())
}
