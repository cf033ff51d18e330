//! Flags that a status of the effect rule raises, on goals that are worked on. They belong to the
//! phase that is judged.

use serde_json::{Value, json};

use super::{Because, Due, Flag, FlagKind, Scene, Subject, scene::phase_id};
use crate::{
    effect::{self, Reason, Status, assess, status},
    goal::Goal,
    measure::Measure,
};

pub(super) fn due(scene: &Scene<'_>) -> impl Iterator<Item = Due> {
    scene.active_goals().flat_map(move |goal| {
        let primary = goal.primary().and_then(|measure| judged(scene, goal, measure, |_| true));
        let others = goal.measures.iter().filter(|it| !it.primary && it.has_several_raters());
        let disagree = |status| status == Status::RatersDisagree;
        primary.into_iter().chain(others.filter_map(move |it| judged(scene, goal, it, disagree)))
    })
}

/// The flag that a measure's status raises, if it is one of those asked for.
fn judged(
    scene: &Scene<'_>,
    goal: &Goal,
    measure: &Measure,
    asked_for: impl Fn(Status) -> bool,
) -> Option<Due> {
    let input = scene.input(goal, measure);
    let (status, reason) = status(&input, scene.today);
    let kind = FlagKind::of(status).filter(|_| asked_for(status))?;
    Some(Due {
        phase: phase_id(goal, scene.today),
        ..Due::new(kind, Subject::Goal(goal.id.clone()), inputs(measure, &input, status, reason))
    })
}

/// All that the rule was asked with, so that its answer can be found again.
fn inputs(measure: &Measure, input: &effect::Goal, status: Status, reason: Reason) -> Value {
    json!({ "measure": measure.id, "status": status, "reason": reason, "goal": input })
}

/// Whether a lack of effect that was raised earlier in the phase still stands, though the rule
/// does not name it today: a flag outlives days on which data are old or progress is less than
/// clear.
pub(super) fn lack_stands(scene: &Scene<'_>, flag: &Flag) -> bool {
    let stands = |(goal, measure): (&Goal, &Measure)| {
        !assess(&scene.input(goal, measure), scene.today).ends_no_effect()
    };
    let goal = goal_in_phase(scene, flag).ok();
    goal.and_then(|goal| Some((goal, goal.primary()?))).is_some_and(stands)
}

/// What ended a flag of a goal's phase.
pub(super) fn ended(scene: &Scene<'_>, flag: &Flag) -> Because {
    match goal_in_phase(scene, flag) {
        Err(because) => because,
        Ok(goal) => goal.primary().map_or(Because::Mended, |measure| {
            Because::Status(status(&scene.input(goal, measure), scene.today).0)
        }),
    }
}

/// The goal that a flag is about, worked on and in the phase that the flag belongs to.
fn goal_in_phase<'a>(scene: &'a Scene<'_>, flag: &Flag) -> Result<&'a Goal, Because> {
    let mut active = scene.active_goals();
    let goal = active.find(|goal| goal.id.as_str() == flag.subject.id());
    let goal = goal.ok_or(Because::GoalNotActive)?;
    let same = phase_id(goal, scene.today) == flag.phase;
    if same { Ok(goal) } else { Err(Because::NewPhase) }
}

impl Measure {
    /// Whether values of several people stand in it.
    #[must_use]
    pub fn has_several_raters(&self) -> bool {
        let rated = self.standing().filter(|(observation, _)| observation.value.is_some());
        let mut raters = rated.map(|(observation, _)| &observation.by);
        let first = raters.next();
        raters.any(|who| Some(who) != first)
    }
}
