//! What a decision changes in what is tried: interventions end or begin, and the goal's next phase
//! opens that day, so that the rule starts afresh. The phase before keeps its words.

use jiff::{ToSpan, civil::Date};

use super::{DecisionKind, Missing};
use crate::{
    case::Case,
    goal::{Goal, Phase, PhaseKind},
    id::{GoalId, InterventionId, PhaseId},
    intervention::{Course, Intervention, InterventionStatus},
    people::Who,
    text::Text,
};

/// What a decision to adjust, replace or stop says about what is tried from now on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// The interventions that end.
    pub ends: Vec<InterventionId>,
    /// What is done from now on, in a few words: the name of the next phase.
    pub label: Option<Text>,
    /// The intervention that begins, unless the decision is to stop.
    pub starts: Option<Start>,
}

/// An intervention that begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Start {
    /// The one responsible person.
    pub responsible: Option<Who>,
    /// How often, in words.
    pub frequency: Option<Text>,
}

/// What has changed, to be kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The goal.
    pub goal: GoalId,
    /// The interventions that have ended, each in which way.
    pub ended: Vec<(InterventionId, InterventionStatus)>,
    /// The last day of those, and of the phase.
    pub last_day: Date,
    /// The intervention that has begun.
    pub begun: Option<Intervention>,
    /// The phase that has begun.
    pub phase: Phase,
}

impl Change {
    /// What it does to a goal from `today` on.
    ///
    /// # Errors
    /// Every part that is missing, in the order of the form.
    pub fn decide(
        self,
        kind: DecisionKind,
        why: Option<&Text>,
        case: &Case,
        goal: &Goal,
        ids: (InterventionId, PhaseId),
        today: Date,
    ) -> Result<Changed, Vec<Missing>> {
        let running = || case.interventions.iter().filter(|it| it.runs_for(&goal.id));
        let missing = self.missing(kind, case, &running().map(|it| &it.id).collect::<Vec<_>>());
        let (begins, phase) = ids;
        let (true, Some(label)) = (missing.is_empty(), self.label) else { return Err(missing) };
        let begun = match self.starts {
            Some(Start { responsible: Some(responsible), frequency: Some(frequency) })
                if kind != DecisionKind::Stop =>
            {
                Some(Intervention {
                    id: begins,
                    goal: goal.id.clone(),
                    name: label.clone(),
                    responsible,
                    start: today,
                    end: None,
                    status: InterventionStatus::Active,
                    frequency,
                    delivery: None,
                    meaningful: Vec::new(),
                    course: Course::default(),
                })
            }
            _ => None,
        };
        let goes_on = running().map(|it| &it.id).filter(|id| !self.ends.contains(id)).cloned();
        let interventions: Vec<_> =
            goes_on.chain(begun.iter().map(|begun| begun.id.clone())).collect();
        let ended = if kind == DecisionKind::Stop {
            InterventionStatus::Stopped
        } else {
            InterventionStatus::Replaced
        };
        Ok(Changed {
            goal: goal.id.clone(),
            ended: self.ends.into_iter().map(|id| (id, ended)).collect(),
            last_day: today.saturating_sub(1.day()),
            begun,
            phase: Phase {
                id: phase,
                n: goal.next_phase(),
                start: goal.next_start(today),
                end: None,
                label,
                kind: if interventions.is_empty() {
                    PhaseKind::Stopped
                } else {
                    PhaseKind::Adjusted
                },
                interventions,
                why_changed: why.cloned(),
                decided_at: None,
            },
        })
    }

    fn missing(
        &self,
        kind: DecisionKind,
        case: &Case,
        running: &[&InterventionId],
    ) -> Vec<Missing> {
        let said = |text: Option<&Text>| text.is_some_and(Text::says_something);
        let mut missing = Vec::new();
        let ends = !self.ends.is_empty() && self.ends.iter().all(|id| running.contains(&id));
        // Where nothing runs, there is nothing to end.
        missing.extend((!ends && !running.is_empty()).then_some(Missing::Ends));
        missing.extend((!said(self.label.as_ref())).then_some(Missing::Label));
        if kind != DecisionKind::Stop {
            let start = self.starts.as_ref();
            let who = start.and_then(|start| start.responsible.as_ref());
            let known = who.is_some_and(|who| case.everybody().any(|one| one == *who));
            missing.extend((!known).then_some(Missing::Responsible));
            let often = start.and_then(|start| start.frequency.as_ref());
            missing.extend((!said(often)).then_some(Missing::Frequency));
        }
        missing
    }
}
