//! What the day of a move changes, all of it at once: whoever stays behind leaves and hands on what
//! they have in hand, the one who receives is a helper, and every goal that is worked on goes on in a
//! new phase, so that the curve is unbroken and the rule looks afresh.

use jiff::{ToSpan, civil::Date};

use super::{Transition, TransitionState};
use crate::{
    case::Case,
    flag::Changed,
    goal::{Goal, GoalStatus, Phase, PhaseKind},
    id::{BadId, PersonId, PhaseId, TransitionId, UnitId},
    leaving::InHand,
    people::Who,
    text::Text,
};

/// What is different from the day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The move.
    pub transition: TransitionId,
    /// The first day in the new place.
    pub on: Date,
    /// Where the child is from now on.
    pub to: UnitId,
    /// Who receives, if they are no helper of it already.
    pub joins: Option<PersonId>,
    /// Who is no longer part of it, each with what goes over to the one who receives.
    pub leave: Vec<(PersonId, InHand)>,
    /// The phases that begin.
    pub phases: Vec<Changed>,
}

impl Arrival {
    /// What a move changes, once it is settled and its day has come.
    ///
    /// # Errors
    /// [`BadId`] where its id is too long to number the phases.
    pub fn of(case: &Case, transition: &Transition, today: Date) -> Result<Option<Self>, BadId> {
        let Who::Person(receiver) = &transition.receiving else { return Ok(None) };
        let settled = transition.state(case) == TransitionState::Arranged;
        let Some(settled) = transition.arranged().filter(|_| settled) else {
            return Ok(None);
        };
        if transition.date > today {
            return Ok(None);
        }
        // Somebody may have left before, or lead by now.
        let leaves =
            |id: &&PersonId| case.network.contains(id) && **id != case.case_lead && *id != receiver;
        let leave = settled.leaving.iter().filter(leaves).map(|id| {
            let who = Who::Person(id.clone());
            (id.clone(), InHand::of(case, &who))
        });
        let goals = case.goals.iter().filter(|goal| goal.status == GoalStatus::Active);
        let phases = (1..).zip(goals).filter_map(|(n, goal)| {
            let id = PhaseId::try_from(format!("{}-{n}", transition.id));
            id.map(|id| phase(goal, id, transition.date, settled.label)).transpose()
        });
        Ok(Some(Self {
            transition: transition.id.clone(),
            on: transition.date,
            to: transition.to.clone(),
            joins: (!case.network.contains(receiver)).then(|| receiver.clone()),
            leave: leave.collect(),
            phases: phases.collect::<Result<_, _>>()?,
        }))
    }
}

/// The phase in which a goal goes on; none where nothing runs, or where one began later.
fn phase(goal: &Goal, id: PhaseId, on: Date, label: &Text) -> Option<Changed> {
    let last = goal.phases.last().filter(|it| it.end.is_none() && it.start < on)?;
    if last.kind == PhaseKind::Stopped {
        return None;
    }
    Some(Changed {
        goal: goal.id.clone(),
        ended: Vec::new(),
        last_day: on.saturating_sub(1.day()),
        begun: None,
        phase: Phase {
            id,
            n: goal.next_phase(),
            start: on,
            end: None,
            label: label.clone(),
            interventions: last.interventions.clone(),
            kind: PhaseKind::Adjusted,
            why_changed: Some(label.clone()),
            decided_at: None,
        },
    })
}

#[cfg(test)]
mod tests;
