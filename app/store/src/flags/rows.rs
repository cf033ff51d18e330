//! Rows of flags. Each step takes a day and a person, together or not at all.

use domain::{
    flag::{Asked, Closed, Flag, OnAgenda, Seen, Snoozed},
    id::CaseId,
    people::Who,
};
use jiff::civil::Date;

use super::decisions;
use crate::{
    Result, StoreError,
    cases::Lists,
    db::{
        fields::Fields,
        param::{Param, in_case, params},
    },
    tx::Tx,
};

pub(crate) async fn read(tx: &mut Tx, case: &CaseId, lists: &mut Lists) -> Result<Vec<Flag>> {
    let sql = "select * from flags where case_id = $1 order by position";
    let mut flags = tx.all("flags", sql, params![case], |row| flag(case, row)).await?;
    let mut decided = decisions::read(tx, case, lists).await?;
    for flag in &mut flags {
        flag.decisions = decided.remove(&flag.id).unwrap_or_default();
    }
    Ok(flags)
}

fn flag(case: &CaseId, row: Fields<'_>) -> Result<Flag> {
    let kind: domain::flag::FlagKind = row.get("kind")?;
    let subject: String = row.get("subject")?;
    let subject =
        kind.subject(&subject).map_err(|fault| row.fault("subject", fault.to_string()))?;
    let seen: Option<Date> = row.maybe("seen_on")?;
    Ok(Flag {
        id: row.get("id")?,
        kind,
        subject,
        phase: row.maybe("phase_id")?,
        raised: row.get("raised")?,
        rule_version: row.get("rule_version")?,
        inputs: row.get("inputs")?,
        seen: match seen {
            Some(on) => Some(Seen { on, by: row.maybe_who(case, "seen_by")? }),
            None => None,
        },
        asked: match row.maybe("asked_on")? {
            Some(on) => Some(Asked { on, by: row.who(case, "asked_by")? }),
            None => None,
        },
        agenda: match row.maybe("agenda_on")? {
            Some(on) => Some(OnAgenda {
                on,
                by: row.who(case, "agenda_by")?,
                meeting: row.get("agenda_meeting")?,
            }),
            None => None,
        },
        snoozed: match row.maybe("snoozed_on")? {
            Some(on) => Some(Snoozed {
                on,
                by: row.who(case, "snoozed_by")?,
                until: row.get("snoozed_until")?,
                reason: row.get("snoozed_reason")?,
            }),
            None => None,
        },
        decisions: Vec::new(),
        closed: match row.maybe("closed_on")? {
            Some(on) => Some(Closed { on, because: row.maybe("closed_because")? }),
            None => None,
        },
    })
}

pub(super) async fn insert(tx: &mut Tx, case: &CaseId, position: usize, flag: &Flag) -> Result<()> {
    let sql = "insert into flags (id, case_id, seen_on, seen_by, asked_on, asked_by, agenda_on, \
                   agenda_by, agenda_meeting, snoozed_on, snoozed_by, snoozed_until, \
                   snoozed_reason, closed_on, closed_because, position, kind, subject, phase_id, \
                   raised, rule_version, inputs) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
                   $17, $18, $19, $20, $21, $22)";
    let mut values = steps(case, flag);
    values.extend(params![
        position,
        flag.kind,
        flag.subject.id(),
        flag.phase.as_ref(),
        flag.raised,
        &flag.rule_version,
        flag.inputs.to_string(),
    ]);
    tx.insert("flags", sql, values).await
}

/// The steps of a flag that is open.
pub(super) async fn update(tx: &mut Tx, case: &CaseId, flag: &Flag) -> Result<()> {
    let sql = "update flags set seen_on = $3, seen_by = $4, asked_on = $5, asked_by = $6, \
                   agenda_on = $7, agenda_by = $8, agenda_meeting = $9, snoozed_on = $10, \
                   snoozed_by = $11, snoozed_until = $12, snoozed_reason = $13, closed_on = $14, \
                   closed_because = $15 \
               where id = $1 and case_id = $2 and closed_on is null";
    match tx.run(sql, steps(case, flag)).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

fn steps(case: &CaseId, flag: &Flag) -> Vec<Param> {
    let who = |by: &Who| in_case(case, by);
    let (seen, asked, agenda) = (flag.seen.as_ref(), flag.asked.as_ref(), flag.agenda.as_ref());
    let (snoozed, closed) = (flag.snoozed.as_ref(), flag.closed.as_ref());
    params![
        &flag.id,
        case,
        seen.map(|it| it.on),
        seen.and_then(|it| it.by.as_ref()).map(who),
        asked.map(|it| it.on),
        asked.map(|it| who(&it.by)),
        agenda.map(|it| it.on),
        agenda.map(|it| who(&it.by)),
        agenda.map(|it| &it.meeting),
        snoozed.map(|it| it.on),
        snoozed.map(|it| who(&it.by)),
        snoozed.map(|it| it.until),
        snoozed.map(|it| &it.reason),
        closed.map(|it| it.on),
        closed.and_then(|it| it.because.as_ref()),
    ]
}
