//! One case, whole: a query for each thing that can be long, one for all the short lists.

use std::sync::Arc;

use domain::{access::Granted, case::Case, flag::Flag, id::CaseId, protection, withheld};

use super::{
    CaseRecord, Edition, Judged, Lists, Seen, WholeCase, children, frame as around_case, members,
    named,
};
use crate::{
    Result, StoreError, actions, db::param::params, flags, goals, ideas, interventions, measures,
    meetings, organisation, people::Person, settings, sharing, suggestions, transitions, tx::Tx,
    views, voices,
};

/// The granted case with what its pages show round it.
///
/// # Errors
/// [`StoreError::NotFound`] where it is gone, and [`StoreError::BadRow`].
pub async fn load(tx: &mut Tx, granted: &Granted) -> Result<CaseRecord> {
    let id = granted.case();
    let seen = match tx.seen().filter(|seen| seen.case == *id).cloned() {
        Some(seen) => seen,
        None => seen(tx, id).await?.ok_or(StoreError::NotFound)?,
    };
    if let Some(record) = known(tx, &seen, granted) {
        return Ok(record);
    }
    if !tx.is_of_one_moment() {
        return Err(StoreError::Refused("a case is read whole at one moment".into()));
    }
    let whole = Arc::new(read(tx, id, seen.around).await?);
    let Some(memo) = tx.memo() else {
        return Ok(CaseRecord { edition: None, ..for_reader(whole, seen.around, granted) });
    };
    memo.keep_case(Arc::clone(&whole), seen.around);
    Ok(for_reader(whole, seen.around, granted))
}

/// The granted case as it is remembered, where it was read before at the version that was seen with
/// the proof: then nothing more is asked of the database.
#[must_use]
pub fn remembered(tx: &Tx, granted: &Granted) -> Option<CaseRecord> {
    known(tx, tx.seen().filter(|seen| seen.case == *granted.case())?, granted)
}

fn known(tx: &Tx, seen: &Seen, granted: &Granted) -> Option<CaseRecord> {
    Some(for_reader(tx.memo()?.case(seen)?, seen.around, granted))
}

/// Without what the one it was granted to must not read: no page can show it. Whoever may read all of
/// it shares what is remembered.
fn for_reader(whole: Arc<WholeCase>, around: i64, granted: &Granted) -> CaseRecord {
    let relation = granted.relation();
    let withheld = !whole.withheld.is_empty() && !withheld::reads(relation);
    let knows = protection::knows_places(&whole.case, &granted.who(), relation);
    if knows && !withheld {
        let edition = Some(Edition { version: whole.version, around });
        return CaseRecord { relation, edition, whole };
    }
    let mut own = Arc::unwrap_or_clone(whole);
    if withheld {
        withheld::hide(&mut own.case, &own.withheld);
    }
    if !knows {
        protection::hide(&mut own.case);
        own.people.values_mut().for_each(Person::hide_place);
        own.places_hidden = true;
    }
    CaseRecord { relation, edition: None, whole: Arc::new(own) }
}

/// At which versions a transaction sees a case, if it is there.
pub(crate) async fn seen(tx: &mut Tx, id: &CaseId) -> Result<Option<Seen>> {
    let sql = "select c.id, c.version, c.look_on, o.version as around from cases c cross join organisation o \
               where c.id = $1";
    tx.one("cases", sql, params![id], |row| {
        Ok(Seen {
            case: id.clone(),
            version: row.get("version")?,
            around: row.get("around")?,
            look_on: row.get("look_on")?,
        })
    })
    .await
}

async fn read(tx: &mut Tx, id: &CaseId, around: i64) -> Result<WholeCase> {
    let (case, flags, version) = whole(tx, id).await?;
    let surroundings = organisation::at(tx, around).await?;
    let limits = settings::limits(tx).await?;
    Ok(WholeCase {
        people: named::read(tx, id).await?,
        calendar: surroundings.closed(&case.child.school).to_vec(),
        scales: surroundings.scales.clone(),
        case,
        flags,
        ideas: ideas::read(tx, id).await?,
        duties: suggestions::duties(tx, id, &limits).await?,
        withheld: crate::withheld::read(tx, id).await?,
        places_hidden: false,
        limits,
        version,
        judged: Judged::default(),
    })
}

/// A case with its flags and its version, for whoever has asked for authorisation or exports everything.
pub(crate) async fn whole(tx: &mut Tx, id: &CaseId) -> Result<(Case, Vec<Flag>, i64)> {
    let mut lists = Lists::read(tx, id).await?;
    let frame = children::read(tx, id, &mut lists).await?;
    let (family, network) = members::read(tx, id).await?;
    let mut measures = measures::read(tx, id, &mut lists).await?;
    let flags = flags::read(tx, id, &mut lists).await?;
    let case = Case {
        id: id.clone(),
        shape: frame.shape,
        child: frame.child,
        opened: frame.opened,
        frame: around_case::read(tx, id).await?,
        case_lead: frame.lead,
        family,
        network,
        views: views::read(tx, id).await?,
        goals: goals::read(tx, id, &mut lists, &mut measures).await?,
        interventions: interventions::read(tx, id).await?,
        actions: actions::read(tx, id).await?,
        meetings: meetings::read(tx, id, &mut lists).await?,
        voices: voices::read(tx, id).await?,
        flag_history: flags.iter().filter_map(Flag::record).collect(),
        suggestions: voices::suggestions(tx, id).await?,
        consents: sharing::read(tx, id, &mut lists).await?,
        transitions: transitions::read(tx, id).await?,
        handovers: sharing::moves::handovers(tx, id).await?,
        access_log_sample: sharing::moves::access_log(tx, id).await?,
        expected_flags: lists.plain("expected_flags", id.as_str()),
    };
    Ok((case, flags, frame.version))
}
