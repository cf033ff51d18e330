//! Flags as a case file tells them: only those about goals, each with its last decision.

use serde_json::Value;

use super::{Closed, Decision, Flag, FlagKind, FlagRecord, Seen, Subject};
use crate::{
    case::Case,
    id::{BadId, CaseId, FlagId},
};

/// Why a record of a case file cannot be one of this program's flags.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordFault {
    /// There is no such kind.
    #[error("there is no kind of flag {0:?}")]
    Kind(String),
    /// Flags of this kind are not about goals.
    #[error("flags of the kind {} are not about goals", .0.as_str())]
    NotAboutAGoal(FlagKind),
    /// The case's id is too long to make the flag's from it.
    #[error(transparent)]
    Id(#[from] BadId),
}

impl FlagId {
    /// The id of a flag: its case's, and its number there.
    ///
    /// # Errors
    /// [`BadId`] if the case's id is too long.
    pub fn numbered(case: &CaseId, position: usize) -> Result<Self, BadId> {
        format!("{case}!{position}").try_into()
    }
}

/// The flags of a case's history, in its order.
///
/// # Errors
/// [`RecordFault`] for the first that cannot be one.
pub fn history(case: &Case) -> Result<Vec<Flag>, RecordFault> {
    let records = case.flag_history.iter().enumerate();
    records.map(|(position, record)| flag(case, position, record)).collect()
}

fn flag(case: &Case, position: usize, record: &FlagRecord) -> Result<Flag, RecordFault> {
    let kind =
        FlagKind::named(&record.kind).ok_or_else(|| RecordFault::Kind(record.kind.clone()))?;
    let subject = Subject::Goal(record.goal.clone());
    if kind.subject(record.goal.as_str())? != subject {
        return Err(RecordFault::NotAboutAGoal(kind));
    }
    let goal = case.goal(&record.goal).filter(|_| kind.status().is_some());
    let phase = goal.and_then(|goal| goal.phase_on(record.raised));
    Ok(Flag {
        id: FlagId::numbered(&case.id, position)?,
        kind,
        subject,
        phase: phase.map(|phase| phase.id.clone()),
        raised: record.raised,
        // The file tells neither.
        rule_version: String::new(),
        inputs: Value::Null,
        seen: record.acknowledged.map(|on| Seen { on, by: record.acknowledged_by.clone() }),
        asked: None,
        agenda: None,
        snoozed: None,
        decisions: decision(record).into_iter().collect(),
        closed: record.closed.map(|on| Closed { on, because: record.closed_because.clone() }),
    })
}

fn decision(record: &FlagRecord) -> Option<Decision> {
    Some(Decision {
        on: record.decided?,
        by: None,
        kind: record.decision,
        reason: record.decision_text.clone(),
        took_part: Vec::new(),
        child_view: record.child_view.clone(),
        child_heard_how: None,
        child_not_heard: None,
        next_look: record.next_look,
        in_the_way: None,
    })
}

impl Flag {
    /// The flag as a case file tells it; none if it is not about a goal, which the format cannot
    /// tell. Of several decisions the last is told, of each part what the format has a place for.
    #[must_use]
    pub fn record(&self) -> Option<FlagRecord> {
        let Subject::Goal(goal) = &self.subject else { return None };
        let (seen, decision) = (self.seen.as_ref(), self.decisions.last());
        Some(FlagRecord {
            kind: self.kind.as_str().to_owned(),
            goal: goal.clone(),
            raised: self.raised,
            acknowledged: seen.map(|seen| seen.on),
            acknowledged_by: seen.and_then(|seen| seen.by.clone()),
            decided: decision.map(|decision| decision.on),
            decision: decision.and_then(|decision| decision.kind),
            decision_text: decision.and_then(|decision| decision.reason.clone()),
            child_view: decision.and_then(|decision| decision.child_view.clone()),
            next_look: decision.and_then(|decision| decision.next_look),
            closed: self.closed.as_ref().map(|closed| closed.on),
            closed_because: self.closed.as_ref().and_then(|closed| closed.because.clone()),
        })
    }
}
