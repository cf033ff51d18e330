//! The day of a move: found when the case is looked at, and changed all at once.

use domain::{
    case::Case,
    event::EventKind,
    transition::{Arrival, Fact, Noted, Transition},
};
use jiff::{Timestamp, civil::Date};

use super::write::keep;
use crate::{
    Result, StoreError,
    db::param::params,
    events::{self, Entry},
    goals, invitations, memberships,
    tx::Tx,
};

/// Whether a move of a case that is settled has come to its day.
pub(crate) fn is_due(case: &Case, today: Date) -> Result<bool> {
    for transition in &case.transitions {
        if arrival(case, transition, today)?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn arrival(case: &Case, transition: &Transition, today: Date) -> Result<Option<Arrival>> {
    Arrival::of(case, transition, today)
        .map_err(|fault| StoreError::Refused(format!("transition {}: {fault}", transition.id)))
}

/// What the day changes in a case, where a move that is settled has come to its day; says whether
/// there was any.
pub(crate) async fn arrive(tx: &mut Tx, case: &Case, today: Date, at: Timestamp) -> Result<bool> {
    let mut any = false;
    for transition in &case.transitions {
        let Some(arrival) = arrival(case, transition, today)? else { continue };
        change(tx, case, transition, &arrival).await?;
        for (person, _) in &arrival.leave {
            invitations::withdraw_all(tx, &case.id, person, at).await?;
        }
        keep(tx, case, transition, Noted { fact: Fact::Arrived, by: None, on: arrival.on }).await?;
        let event = |kind, subject| Entry { case: &case.id, kind, by: None, at, subject };
        let mut happened = vec![event(EventKind::TransitionArrived, arrival.transition.as_str())];
        for (person, hand) in &arrival.leave {
            happened.push(event(EventKind::MembershipEnded, person.as_str()));
            for action in &hand.actions {
                happened.push(event(EventKind::ActionHandedOn, action.id.as_str()));
            }
        }
        events::add(tx, happened).await?;
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
