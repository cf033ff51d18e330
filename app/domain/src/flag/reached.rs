//! Goals whose curve has reached the target: no flag, but a reason to talk about making the
//! intervention less (effect rule, section 6, `reached`).

use jiff::{ToSpan, civil::Date};

use super::Scene;
use crate::{
    effect::{Status, assess},
    goal::{Goal, GoalStatus},
    id::GoalId,
};

/// How long after it was called achieved a goal is still looked at: half a year.
const AFTERWARDS: i64 = 183;

/// The goals that are reached on the day of the scene, each with the day since when.
#[must_use]
pub fn reached(scene: &Scene<'_>) -> Vec<(GoalId, Date)> {
    let asked = scene.case.goals.iter().filter(|goal| is_followed(goal, scene.today));
    asked.filter_map(|goal| Some((goal.id.clone(), since(scene, goal)?))).collect()
}

fn is_followed(goal: &Goal, today: Date) -> bool {
    let outcome = goal.outcome.as_ref().map(|outcome| outcome.date);
    let lately = outcome.is_some_and(|day| today <= day.saturating_add(AFTERWARDS.days()));
    goal.status == GoalStatus::Active || (goal.status == GoalStatus::Achieved && lately)
}

/// Since the day it was called achieved, else since the first measurement from which on the curve says so.
fn since(scene: &Scene<'_>, goal: &Goal) -> Option<Date> {
    let measure = goal.primary()?;
    let input = scene.input(goal, measure);
    let says_so = |day: &Date| assess(&input, *day).status == Status::Reached;
    says_so(&scene.today).then(|| {
        let said = goal.outcome.as_ref().map(|outcome| outcome.date);
        said.unwrap_or_else(|| {
            let mut days: Vec<Date> = measure.standing().map(|(it, _)| it.date).collect();
            days.retain(|day| *day <= scene.today);
            days.sort_unstable();
            days.into_iter().rev().take_while(says_so).last().unwrap_or(scene.today)
        })
    })
}
