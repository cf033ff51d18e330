//! What the effect rule says about a goal: the case's entities made into the rule's input, and its
//! answer made into words. The rule itself is `domain::effect`.

mod sentence;

use domain::{
    effect::{self, Assessment},
    goal::{Goal, GoalType, PhaseKind},
    measure::{Direction, Measure, NotPossible, ScaleKind},
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    session::Asking,
    ui::icon::{Icon, icon},
};

pub use sentence::{amount, flag_words, level, sentence, signed, title};

/// What the rule says about a measure of a goal today.
#[must_use]
pub fn assess(asking: &Asking, record: &CaseRecord, goal: &Goal, measure: &Measure) -> Assessment {
    effect::assess(&input(record, goal, measure), asking.today)
}

/// A goal and one of its measures as the rule wants them.
#[must_use]
pub fn input(record: &CaseRecord, goal: &Goal, measure: &Measure) -> effect::Goal {
    let scale = record.scales.get(&measure.scale);
    let kind = scale.map(|scale| scale.kind);
    let standing: Vec<_> = measure.standing().map(|(observation, _)| observation).collect();
    effect::Goal {
        scale: match (kind, measure.scale.as_str()) {
            (Some(ScaleKind::Numeric), "rating_0_10") => effect::Scale::Rating0To10,
            (Some(ScaleKind::Gas), _) => effect::Scale::Gas,
            (Some(ScaleKind::Percent), _) => effect::Scale::Percent,
            _ => effect::Scale::Other,
        },
        step: scale.map_or(1.0, |scale| scale.step.get()),
        direction: match measure.direction {
            Direction::Higher => effect::Direction::Higher,
            Direction::Lower => effect::Direction::Lower,
        },
        goal_type: match goal.goal_type {
            GoalType::Develop => effect::GoalType::Develop,
            GoalType::Maintain => effect::GoalType::Maintain,
            GoalType::LimitLoss => effect::GoalType::LimitLoss,
        },
        target: measure.target.map(domain::measure::Value::get),
        target_date: measure.target_date,
        baseline_value: None,
        followup_days: Some(measure.followup_days),
        meaningful_change: None,
        phases: goal.phases.iter().map(phase).collect(),
        measurements: standing
            .iter()
            .filter_map(|observation| {
                Some(effect::Measurement {
                    date: observation.date,
                    value: observation.value?.get(),
                    rater: observation.by.to_string(),
                })
            })
            .collect(),
        not_possible: standing
            .iter()
            .filter(|o| o.not_possible.is_some_and(|why| why != NotPossible::TakenBack))
            .map(|observation| observation.date)
            .collect(),
        holidays: record.calendar.iter().copied().map(effect::Holiday::from).collect(),
    }
}

fn phase(phase: &domain::goal::Phase) -> effect::Phase {
    let kind = match phase.kind {
        PhaseKind::Baseline => effect::PhaseKind::Baseline,
        PhaseKind::Intervention => effect::PhaseKind::Intervention,
        PhaseKind::Adjusted => effect::PhaseKind::Adjusted,
        PhaseKind::Stopped => effect::PhaseKind::Stopped,
    };
    effect::Phase { start: phase.start, kind }
}

/// The status as icon and words: about the intervention, never about the child.
pub fn status(asking: &Asking, assessment: &Assessment) -> impl IntoView + use<> {
    use effect::Status;
    let (class, which) = match assessment.status {
        Status::Improving => ("status", Icon::Forward),
        Status::Maintained => ("status", Icon::Hold),
        Status::Reached => ("status", Icon::Reached),
        Status::TooEarly | Status::Inactive | Status::Unclear => ("status status-wait", Icon::Dots),
        Status::Insufficient | Status::Stale => ("status status-wait", Icon::Few),
        Status::NoEffect => ("status status-look", Icon::Same),
        Status::TooSlow => ("status status-look", Icon::Clock),
        Status::Worsening | Status::Slipping => ("status status-look", Icon::Turn),
        Status::RatersDisagree => ("status status-look", Icon::Speech),
    };
    view! {
        <p class=class>
            {icon(which)} <span>{title(asking.t(), assessment)}</span>
        </p>
    }
}
