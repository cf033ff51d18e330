//! Ending an intervention: only with what was learnt, and with what comes in its place. It is a
//! decision about the goal, so that the goal's next phase begins (D.4, invariant 8).

use jiff::{ToSpan, civil::Date};

use super::{Intervention, InterventionStatus};
use crate::{
    case::Case,
    flag::Changed,
    goal::{Goal, GoalStatus, Phase, PhaseKind},
    id::PhaseId,
    names::names,
    people::Who,
    text::Text,
};

names! {
    /// Why it ends.
    Why {
        /// It has done what it was for, or its time is up.
        Completed = "completed",
        /// It has not helped.
        NoEffect = "no_effect",
        /// Child or family no longer want it.
        NotWanted = "not_wanted",
        /// Something else comes in its place.
        Replaced = "replaced",
    }
}

impl Why {
    /// How the intervention stands afterwards.
    #[must_use]
    pub fn status(self) -> InterventionStatus {
        match self {
            Self::Completed => InterventionStatus::Completed,
            Self::NoEffect | Self::NotWanted => InterventionStatus::Stopped,
            Self::Replaced => InterventionStatus::Replaced,
        }
    }
}

/// How an intervention ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Why.
    pub why: Why,
    /// What was learnt.
    pub learnt: Text,
    /// What comes in its place, be it nothing for now.
    pub instead: Text,
    /// The child's word on it, or why there is none.
    pub child: Text,
    /// Who wrote it down.
    pub by: Who,
    /// The day.
    pub on: Date,
}

/// What an ending lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Lacking {
    /// Why it ends.
    #[error("it does not say why it ends")]
    Why,
    /// What was learnt.
    #[error("it does not say what was learnt")]
    Learnt,
    /// What comes in its place.
    #[error("it does not say what comes in its place")]
    Instead,
    /// The child's word.
    #[error("the child's word is missing, and why it is")]
    Child,
}

/// What is told of an ending, before it is one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts {
    /// Why.
    pub why: Option<Why>,
    /// What was learnt.
    pub learnt: Option<Text>,
    /// What comes in its place.
    pub instead: Option<Text>,
    /// The child's word.
    pub child: Option<Text>,
}

/// An ending: only where everything is told.
///
/// # Errors
/// All that is missing, in the order of the form.
pub fn ending(parts: Parts, by: Who, on: Date) -> Result<Ending, Vec<Lacking>> {
    let Parts { why, learnt, instead, child } = parts;
    let missing: Vec<Lacking> = [
        why.is_none().then_some(Lacking::Why),
        learnt.is_none().then_some(Lacking::Learnt),
        instead.is_none().then_some(Lacking::Instead),
        child.is_none().then_some(Lacking::Child),
    ]
    .into_iter()
    .flatten()
    .collect();
    match (why, learnt, instead, child) {
        (Some(why), Some(learnt), Some(instead), Some(child)) => {
            Ok(Ending { why, learnt, instead, child, by, on })
        }
        _ => Err(missing),
    }
}

/// What an ending changes: the intervention is over, and where its goal is worked on, the goal's
/// next phase begins with what goes on.
#[must_use]
pub fn ends(case: &Case, one: &Intervention, ending: &Ending, phase: PhaseId) -> Ended {
    let last_day = ending.on.saturating_sub(1.day()).max(one.start);
    let status = ending.why.status();
    let goal = case.goal(&one.goal).filter(|goal| goal.status == GoalStatus::Active);
    let ran = one.status == InterventionStatus::Active;
    let changed = goal.filter(|goal| ran && is_of_its_phase(goal, one, ending.on)).map(|goal| {
        let others = case.interventions.iter().filter(|it| it.id != one.id);
        let goes_on: Vec<_> = others
            .filter(|it| it.goal == goal.id && it.status == InterventionStatus::Active)
            .map(|it| it.id.clone())
            .collect();
        let kind = if goes_on.is_empty() { PhaseKind::Stopped } else { PhaseKind::Adjusted };
        Changed {
            goal: goal.id.clone(),
            ended: vec![(one.id.clone(), status)],
            last_day: ending.on.saturating_sub(1.day()),
            begun: None,
            phase: Phase {
                id: phase,
                n: goal.next_phase(),
                start: goal.next_start(ending.on),
                end: None,
                label: ending.instead.clone(),
                kind,
                interventions: goes_on,
                why_changed: Some(ending.learnt.clone()),
                decided_at: None,
            },
        }
    });
    Ended { status, last_day, changed }
}

/// Whether the phase that runs on a day is one of this intervention.
fn is_of_its_phase(goal: &Goal, one: &Intervention, day: Date) -> bool {
    goal.phase_on(day).is_some_and(|phase| phase.interventions.contains(&one.id))
}

/// What an ending changes, to be kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// How the intervention stands.
    pub status: InterventionStatus,
    /// Its last day.
    pub last_day: Date,
    /// What changes in the goal, where it was worked on.
    pub changed: Option<Changed>,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::{case_file::CaseFile, text::Lang};

    fn words() -> Text {
        Text::new(Lang::Da, "Han bliver træt af det").expect("words")
    }

    fn whole() -> Parts {
        Parts {
            why: Some(Why::NoEffect),
            learnt: Some(words()),
            instead: Some(words()),
            child: Some(words()),
        }
    }

    #[test]
    fn invariant_2_an_intervention_ends_only_with_what_was_learnt() {
        let today = date(2026, 11, 21);
        let end = |parts| ending(parts, Who::Child, today);
        assert_eq!(
            end(Parts::default()),
            Err(vec![Lacking::Why, Lacking::Learnt, Lacking::Instead, Lacking::Child])
        );
        assert_eq!(end(Parts { learnt: None, ..whole() }), Err(vec![Lacking::Learnt]));
        assert_eq!(end(Parts { child: None, ..whole() }), Err(vec![Lacking::Child]));
        assert!(end(whole()).is_ok());
    }

    #[test]
    fn invariant_8_the_next_phase_begins_where_the_last_has_ended() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
        let text = std::fs::read_to_string(path).expect("the demo cases");
        let file: CaseFile = serde_json::from_str(&text).expect("the format of case files");
        let today = date(2026, 11, 21);
        for case in &file.cases {
            for one in case.interventions.iter().filter(|one| one.is_running()) {
                let ending = ending(whole(), Who::Child, today).expect("an ending");
                let ended = ends(case, one, &ending, "next".try_into().expect("an id"));
                assert_eq!(ended.status, InterventionStatus::Stopped);
                let Some(changed) = ended.changed else { continue };
                let goal = case.goal(&one.goal).expect("its goal");
                assert!(goal.phases.iter().all(|phase| phase.n < changed.phase.n));
                assert!(goal.phases.iter().all(|phase| phase.start <= changed.phase.start));
                assert!(
                    changed.last_day < changed.phase.start
                        && !changed.phase.interventions.contains(&one.id)
                );
                assert_eq!(
                    changed.phase.why_changed,
                    Some(words()),
                    "each change has its decision"
                );
            }
        }
    }
}
