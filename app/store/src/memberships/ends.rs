//! The end of somebody's place in a case, and what they had in hand: in one transaction with whoever
//! records it. A new lead likewise.

use domain::{
    access::{Action, Granted},
    id::{CaseId, PersonId},
    leaving::InHand,
    people::Who,
    text::Text,
};
use jiff::{Timestamp, civil::Date};

use crate::{
    Result, StoreError, actions,
    db::param::{in_case, params},
    invitations,
    tx::{Tx, WriteTx},
};

/// Somebody is no longer part of the granted case from a day on: from the next request, if that is
/// today. What they were invited with before lets nobody in any more.
///
/// # Errors
/// [`StoreError::NotFound`] where they are not part of it, or are its child or its lead.
pub async fn end(
    tx: &mut WriteTx,
    granted: &Granted,
    person: &PersonId,
    (on, at): (Date, Timestamp),
    why: Option<&Text>,
) -> Result<()> {
    tx.permit(granted, &[Action::Invite, Action::Leave])?;
    let sql = "update memberships set ended_on = $3, ended_by = $4, ended_why = $5, \
                   position = null \
               where case_id = $1 and person_id = $2 and ended_on is null and role <> 'child' \
                   and not exists (select 1 from cases c where c.id = $1 and c.lead_id = $2)";
    let params = params![granted.case(), person, on, granted.actor(), why];
    if tx.run(sql, params).await? == 0 {
        return Err(StoreError::NotFound);
    }
    invitations::withdraw_all(tx, granted.case(), person, at).await
}

/// Hands what somebody has in hand to another: open actions are asked of them, measures are theirs
/// too, and what they led is led by the other.
///
/// # Errors
/// [`StoreError::Changed`] where an action is not as it was seen.
pub async fn hand_on(
    tx: &mut WriteTx,
    granted: &Granted,
    in_hand: &InHand,
    to: &Who,
) -> Result<()> {
    tx.permit(granted, &[Action::Answer])?;
    pass(tx, granted.case(), in_hand, to).await
}

/// As [`hand_on`], for whoever has asked for authorisation.
pub(crate) async fn pass(tx: &mut Tx, case: &CaseId, in_hand: &InHand, to: &Who) -> Result<()> {
    for action in in_hand.asked_of(to) {
        actions::put(tx, case, &action).await?;
    }
    for measure in &in_hand.measures {
        // Whoever measured before stays with what they measured.
        let sql = "insert into raters (case_id, measure_id, position, person_id) \
                   select $1, $2, coalesce(max(r.position), -1) + 1, $3 from raters r \
                   where r.case_id = $1 and r.measure_id = $2 \
                   having not exists (select 1 from raters o where o.case_id = $1 \
                       and o.measure_id = $2 and o.person_id = $3)";
        tx.run(sql, params![case, measure, in_case(case, to)]).await?;
    }
    for intervention in &in_hand.interventions {
        let sql = "update interventions set responsible_id = $3 where id = $1 and case_id = $2";
        tx.run(sql, params![intervention, case, in_case(case, to)]).await?;
    }
    Ok(())
}

/// Hands the lead on to a helper of the granted case. Whoever led it stays as a helper.
///
/// # Errors
/// [`StoreError::NotFound`] where that is no helper of it.
pub async fn hand_over(
    tx: &mut WriteTx,
    granted: &Granted,
    to: &PersonId,
    note: &Text,
    today: Date,
) -> Result<()> {
    tx.permit(granted, &[Action::Invite])?;
    let (case, from) = (granted.case(), granted.actor());
    let sql = "update cases set lead_id = $2 where id = $1 and lead_id = $3 and exists (\
                   select 1 from memberships m where m.case_id = $1 and m.person_id = $2 \
                       and m.role = 'helper' and m.ended_on is null)";
    if tx.run(sql, params![case, to, from]).await? == 0 {
        return Err(StoreError::NotFound);
    }
    let sql = "update memberships set position = (select coalesce(max(o.position), -1) + 1 \
                   from memberships o where o.case_id = $1 and o.role = 'helper') \
               where case_id = $1 and position is null and ended_on is null \
                   and (person_id = $2 or person_id = $3)";
    tx.run(sql, params![case, from, to]).await?;
    let sql = "insert into handovers (case_id, position, from_id, to_id, date, note) \
               select $1, coalesce(max(h.position), -1) + 1, $2, $3, $4, $5 from handovers h \
               where h.case_id = $1";
    tx.run(sql, params![case, from, to, today, note]).await.map(drop)
}
