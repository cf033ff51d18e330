//! Moves to a new place: as a case tells of them, what was noted on the way, and what the day itself
//! changes, which is found when the case is looked at.

use std::collections::HashMap;

use domain::{
    access::{Action, Granted},
    case::Case,
    event::EventKind,
    id::{CaseId, PersonId, TransitionId},
    transition::{Arrival, Course, Fact, Noted, Transition, TransitionState},
};
use jiff::{Timestamp, civil::Date};

use crate::{
    Result, StoreError,
    cases::viewable,
    db::{
        fields::Fields,
        param::{in_case, params},
    },
    events, goals, memberships,
    tx::{Tx, WriteTx},
};

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<Transition>> {
    let mut noted = facts(tx, case).await?;
    let sql = "select * from transitions where case_id = $1 order by position";
    tx.all("transitions", sql, params![case], |row| {
        let id: TransitionId = row.get("id")?;
        Ok(Transition {
            from: row.get("from_unit")?,
            to: row.get("to_unit")?,
            kind: row.get("kind")?,
            date: row.get("date")?,
            receiving: row.who(case, "receiving_id")?,
            status: row.get("status")?,
            summary_shared_with_family: row.get("summary_shared_with_family")?,
            course: Course { noted: noted.remove(&id).unwrap_or_default() },
            id,
        })
    })
    .await
}

async fn facts(tx: &mut Tx, case: &CaseId) -> Result<HashMap<TransitionId, Vec<Noted>>> {
    let sql = "select transition_id, told, written_by, written_on from transition_facts \
               where case_id = $1 order by transition_id, position";
    let all = tx.all("transition_facts", sql, params![case], |row| {
        let told: serde_json::Value = row.get("told")?;
        let fact =
            serde_json::from_value(told).map_err(|fault| row.fault("told", fault.to_string()))?;
        let (by, on) = (row.maybe_who(case, "written_by")?, row.get("written_on")?);
        Ok((row.get::<TransitionId>("transition_id")?, Noted { fact, by, on }))
    });
    let mut noted: HashMap<_, Vec<_>> = HashMap::new();
    for (transition, one) in all.await? {
        noted.entry(transition).or_default().push(one);
    }
    Ok(noted)
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, transition) in (0..).zip(&case.transitions) {
        insert_one(tx, &case.id, position, transition).await?;
    }
    Ok(())
}

async fn insert_one(
    tx: &mut Tx,
    case: &CaseId,
    position: i64,
    transition: &Transition,
) -> Result<()> {
    let Transition { id, from, to, kind, date, status, .. } = transition;
    let shared = transition.summary_shared_with_family;
    let receiving = in_case(case, &transition.receiving);
    let sql = "insert into transitions (id, case_id, position, from_unit, to_unit, kind, date, \
                   receiving_id, status, summary_shared_with_family) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let params = params![id, case, position, from, to, kind, *date, receiving, status, shared];
    tx.insert("transitions", sql, params).await
}

/// Plans a move in the granted case; the caller has made its id.
///
/// # Errors
/// [`StoreError::Exists`] where its id is taken.
pub async fn plan(tx: &mut WriteTx, granted: &Granted, transition: &Transition) -> Result<()> {
    tx.permit(granted, &[Action::Invite])?;
    let case = granted.case();
    let sql = "select case_id, max(position) + 1 as next from transitions where case_id = $1 \
               group by case_id";
    let next = tx.one("transitions", sql, params![case], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    insert_one(tx, case, next, transition).await
}

/// Notes something about a move of the granted case. Whether it may be noted now is the caller's to
/// look at, in the same transaction; `case` is as it was before.
///
/// # Errors
/// [`StoreError::Refused`] where the proof is for something else.
pub async fn note(
    tx: &mut WriteTx,
    granted: &Granted,
    case: &Case,
    transition: &Transition,
    noted: Noted,
) -> Result<()> {
    let asked_for = match noted.fact {
        Fact::Answered { .. } => Action::Introduce,
        Fact::Received => Action::Receive,
        Fact::Proposed { .. } | Fact::Arranged { .. } | Fact::CalledOff { .. } => Action::Invite,
        Fact::Arrived => {
            return Err(StoreError::Refused("nobody but the day notes that it came".into()));
        }
    };
    tx.permit(granted, &[asked_for])?;
    keep(tx, case, transition, noted).await
}

/// Keeps a fact, and how far the move has come by it.
async fn keep(tx: &mut Tx, case: &Case, transition: &Transition, noted: Noted) -> Result<()> {
    let told = serde_json::to_string(&noted.fact)
        .map_err(|fault| StoreError::Refused(format!("a fact cannot be written: {fault}")))?;
    let position = transition.course.noted.len();
    let sql = "insert into transition_facts (case_id, transition_id, position, kind, told, \
                   written_by, written_on) values ($1, $2, $3, $4, $5, $6, $7)";
    let by = noted.by.as_ref().map(|by| in_case(&case.id, by));
    let params = params![&case.id, &transition.id, position, noted.fact.kind(), told, by, noted.on];
    tx.insert("transition_facts", sql, params).await?;
    let mut after = transition.clone();
    after.course.noted.push(noted);
    let state = after.state(case);
    let shared = state != TransitionState::Planned;
    let approved = after.approved(case).is_some() && after.is_ahead(case);
    let sql = "update transitions set status = $3, summary_shared_with_family = $4, approved = $5 \
               where id = $1 and case_id = $2";
    let params = params![&transition.id, &case.id, state.as_str(), shared, approved];
    tx.run(sql, params).await.map(drop)
}

/// What the day changes in a case, where a move that is settled has come to its day; says whether
/// there was any.
pub(crate) async fn arrive(tx: &mut Tx, case: &Case, today: Date, at: Timestamp) -> Result<bool> {
    let mut any = false;
    for transition in &case.transitions {
        let arrival = Arrival::of(case, transition, today).map_err(|fault| {
            StoreError::Refused(format!("transition {}: {fault}", transition.id))
        })?;
        let Some(arrival) = arrival else { continue };
        change(tx, case, transition, &arrival).await?;
        keep(tx, case, transition, Noted { fact: Fact::Arrived, by: None, on: arrival.on }).await?;
        let id = arrival.transition.as_str();
        events::write(tx, &case.id, EventKind::TransitionArrived, None, at, id).await?;
        for (person, hand) in &arrival.leave {
            let subject = person.as_str();
            events::write(tx, &case.id, EventKind::MembershipEnded, None, at, subject).await?;
            for action in &hand.actions {
                let subject = action.id.as_str();
                events::write(tx, &case.id, EventKind::ActionHandedOn, None, at, subject).await?;
            }
        }
        any = true;
    }
    Ok(any)
}

async fn change(
    tx: &mut Tx,
    case: &Case,
    transition: &Transition,
    arrival: &Arrival,
) -> Result<()> {
    let (id, on) = (&case.id, arrival.on);
    if let Some(person) = &arrival.joins {
        // Somebody may have been a helper of it before.
        let sql = "insert into memberships (case_id, person_id, role, from_date, position) \
                   select $1, $2, 'helper', $3, coalesce(max(position), -1) + 1 from memberships \
                   where case_id = $1 and role = 'helper' \
                   on conflict (case_id, person_id) do update set from_date = excluded.from_date, \
                       position = excluded.position, to_date = null, ended_on = null, \
                       ended_by = null, ended_why = null";
        tx.run(sql, params![id, person, on]).await?;
    }
    for (person, hand) in &arrival.leave {
        memberships::pass(tx, id, hand, &transition.receiving).await?;
        let sql = "update memberships set ended_on = $3, position = null \
                   where case_id = $1 and person_id = $2 and ended_on is null";
        tx.run(sql, params![id, person, on]).await?;
    }
    for phase in &arrival.phases {
        goals::open_phase(tx, id, phase).await?;
    }
    let sql = "update children set school_id = $2, class = null where case_id = $1";
    tx.run(sql, params![id, &arrival.to]).await.map(drop)
}

/// Whether somebody outside a case may read what is handed over in it: they receive the child, the
/// family has approved it, and the day has not passed.
pub(crate) async fn is_for(
    tx: &mut Tx,
    case: &CaseId,
    person: &PersonId,
    today: Date,
) -> Result<bool> {
    let sql = "select id from transitions \
               where case_id = $1 and receiving_id = $2 and approved and date >= $3";
    let found = tx.one("transitions", sql, params![case, person, today], |_| Ok(()));
    Ok(found.await?.is_some())
}

/// A move at which somebody is waited for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The case.
    pub case: CaseId,
    /// The child's first name.
    pub child_name: String,
    /// The move.
    pub transition: TransitionId,
    /// The first day in the new place.
    pub date: Date,
}

fn waiting(row: Fields<'_>) -> Result<Waiting> {
    Ok(Waiting {
        case: row.get("case_id")?,
        child_name: row.get("child_name")?,
        transition: row.get("id")?,
        date: row.get("date")?,
    })
}

/// What somebody receives and has not said that they have read, the nearest first.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn to_read(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<Waiting>> {
    let sql = "select t.id, t.case_id, t.date, p.name as child_name from transitions t \
               join cases c on c.id = t.case_id join people p on p.id = c.child_id \
               where t.receiving_id = $1 and t.status = 'approved' and t.date >= $2 \
               order by t.date, t.id";
    tx.all("transitions", sql, params![person, today], waiting).await
}

/// Where somebody with custody has not answered what was proposed last, the nearest first.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn to_answer(tx: &mut Tx, person: &PersonId, today: Date) -> Result<Vec<Waiting>> {
    let sql = "select t.id, t.date, p.name as child_name, s.* from standings s \
               join transitions t on t.case_id = s.case_id \
               join cases c on c.id = s.case_id join people p on p.id = c.child_id \
               where s.person_id = $1 and s.custody in ('shared', 'sole') \
                   and t.status in ('planned', 'seen') and t.date >= $2 \
                   and (select max(f.position) from transition_facts f \
                       where f.transition_id = t.id and f.kind = 'proposed') \
                   > coalesce((select max(f.position) from transition_facts f \
                       where f.transition_id = t.id and f.kind = 'answered' \
                           and f.written_by = $1), -1) \
               order by t.date, t.id";
    let all = tx.all("transitions", sql, params![person, today], |row| {
        viewable(row, today)?.then(|| waiting(row)).transpose()
    });
    Ok(all.await?.into_iter().flatten().collect())
}
