//! Decisions on flags: appended, never edited.

use std::collections::HashMap;

use domain::{
    flag::Decision,
    id::{CaseId, FlagId},
};

use crate::{
    Result,
    cases::Lists,
    db::param::{in_case, params},
    tx::Tx,
};

pub(super) async fn read(
    tx: &mut Tx,
    case: &CaseId,
    lists: &mut Lists,
) -> Result<HashMap<FlagId, Vec<Decision>>> {
    let sql = "select * from decisions where case_id = $1 order by flag_id, position";
    let rows = tx.all("decisions", sql, params![case], |row| {
        let (flag, position): (FlagId, i64) = (row.get("flag_id")?, row.get("position")?);
        let decision = Decision {
            on: row.get("decided_on")?,
            by: row.maybe_who(case, "decided_by")?,
            kind: row.maybe("kind")?,
            reason: row.maybe("reason")?,
            took_part: lists.people(case, "decision_people", &owner(&flag, position))?,
            child_view: row.maybe("child_view")?,
            child_heard_how: row.maybe("child_heard_how")?,
            child_not_heard: row.maybe("child_not_heard")?,
            next_look: row.maybe("next_look")?,
            in_the_way: row.maybe("in_the_way")?,
        };
        Ok((flag, decision))
    });
    let mut decided: HashMap<_, Vec<_>> = HashMap::new();
    for (flag, decision) in rows.await? {
        decided.entry(flag).or_default().push(decision);
    }
    Ok(decided)
}

/// As the short lists name the owner of a decision's people.
fn owner(flag: &FlagId, position: i64) -> String {
    format!("{flag}#{position}")
}

pub(super) async fn append(
    tx: &mut Tx,
    case: &CaseId,
    flag: &FlagId,
    position: usize,
    decision: &Decision,
) -> Result<()> {
    let sql = "insert into decisions (flag_id, case_id, position, decided_on, decided_by, kind, \
                   reason, child_view, child_heard_how, child_not_heard, next_look, in_the_way) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    let params = params![
        flag,
        case,
        position,
        decision.on,
        decision.by.as_ref().map(|by| in_case(case, by)),
        decision.kind,
        decision.reason.as_ref(),
        decision.child_view.as_ref(),
        decision.child_heard_how.as_ref(),
        decision.child_not_heard.as_ref(),
        decision.next_look,
        decision.in_the_way.as_ref(),
    ];
    tx.insert("decisions", sql, params).await?;
    for (place, who) in decision.took_part.iter().enumerate() {
        let sql = "insert into decision_people (flag_id, case_id, decision, position, person_id) \
                   values ($1, $2, $3, $4, $5)";
        let params = params![flag, case, position, place, in_case(case, who)];
        tx.insert("decision_people", sql, params).await?;
    }
    Ok(())
}
