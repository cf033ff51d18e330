//! `/do/goals/set`: what a step decides.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    event::EventKind,
    goal::{Goal, Step},
};
use store::{goals, measures};

use super::{
    Under, measure,
    step::{AREAS, KINDS, after, is_settable, step_page},
    target,
};
use crate::{
    form::{Submitted, see},
    i18n::both,
    refusal::Refusal,
    session::Asking,
    ui::said,
};

/// Decides a step. What somebody else has changed meanwhile is shown first, and nothing typed is
/// lost.
pub async fn set(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let mut under = Under::begin(&asking, &form, Action::Plan).await?;
    let step = Step::named(form.value("step")).ok_or(Refusal::Malformed)?;
    let next = after(&under.record, &under.goal, step);
    if under.is_repeated(&asking, &form).await? {
        return Ok(see(&next));
    }
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if under.has_changed(&form)? {
        status = StatusCode::CONFLICT;
        form.reject(field_of(step), conflict(&asking, &under.goal, step));
    } else if !is_settable(&under.goal, step) {
        status = StatusCode::CONFLICT;
    } else if decide(&asking, &mut under, step, &mut form)? {
        if step == Step::Measure || step == Step::Target {
            let (goal, measure) = (&under.goal.id, under.goal.primary());
            let measure = measure.ok_or(Refusal::Broken)?;
            measures::set(&mut under.write, &under.proof, goal, measure).await?;
        }
        if step == Step::Rank {
            let (goal, rank) = (&under.goal.id, under.goal.rank);
            goals::rank(&mut under.write, &under.proof, goal, rank).await?;
        }
        under.keep(&asking, EventKind::GoalSet).await?;
        return Ok(see(&next));
    }
    let draw = |record: &_, goal: &_| Ok(step_page(&asking, record, goal, step, &form));
    under.again(&asking, status, draw).await
}

/// Takes the step; false where something is wrong, noted beside its field.
fn decide(
    asking: &Asking,
    under: &mut Under,
    step: Step,
    form: &mut Submitted,
) -> Result<bool, Refusal> {
    let t = asking.t();
    let me = under.proof.who();
    let goal = &mut under.goal;
    match step {
        Step::Statement => {
            let statement = form.needed_words(asking, "statement");
            if let Some(statement) = statement {
                goal.word_first(said::kept(asking, [&goal.statement], statement), &me);
            }
        }
        Step::Signs => {
            let signs = ["sign1", "sign2", "sign3"].map(|field| form.words(asking, field));
            let signs = signs.into_iter().flatten();
            goal.looks_like =
                signs.map(|sign| said::kept(asking, &goal.looks_like, sign)).collect();
            if goal.looks_like.is_empty() && form.errors().is_empty() {
                form.reject("sign1", t.errors_field_empty());
            }
        }
        Step::Kind => match KINDS.iter().find(|(name, _)| *name == form.value("kind")) {
            Some((_, kind)) => goal.goal_type = *kind,
            None => form.reject("kind", t.set_error_kind()),
        },
        Step::Area => match AREAS.iter().find(|(name, _)| *name == form.value("area")) {
            Some((_, words)) => goal.area = both(words),
            None => form.reject("area", t.set_error_area()),
        },
        Step::Rank => match form.value("rank").parse() {
            Ok(rank @ 1..=99) => goal.rank = rank,
            _ => form.reject("rank", t.set_error_rank()),
        },
        Step::Measure => measure::parse(asking, &under.record, goal, form)?,
        Step::Target => target::parse(asking, &under.record, goal, form),
        Step::Baseline | Step::Help => return Err(Refusal::Malformed),
    }
    let kept = form.errors().is_empty();
    if kept {
        goal.way.open.remove(&step);
    }
    Ok(kept)
}

/// The field that tells of a step that was changed meanwhile.
fn field_of(step: Step) -> &'static str {
    match step {
        Step::Statement => "statement",
        Step::Signs => "sign1",
        Step::Kind => "kind",
        Step::Area => "area",
        Step::Rank => "rank",
        Step::Measure | Step::Help => "name",
        Step::Target | Step::Baseline => "value",
    }
}

/// How it stands now, in words, beside what was typed.
fn conflict(asking: &Asking, goal: &Goal, step: Step) -> String {
    let t = asking.t();
    let now = match step {
        Step::Statement => said::words(&goal.statement, asking),
        Step::Signs => {
            let signs = goal.looks_like.iter().map(|sign| said::words(sign, asking));
            signs.collect::<Vec<_>>().join("; ")
        }
        Step::Area => said::words(&goal.area, asking),
        Step::Rank => goal.rank.to_string(),
        Step::Measure => goal.primary().map(|it| said::words(&it.name, asking)).unwrap_or_default(),
        Step::Target => {
            let target = goal.primary().and_then(|it| it.target);
            target.map(|target| t.number(target.get())).unwrap_or_default()
        }
        Step::Kind | Step::Baseline | Step::Help => String::new(),
    };
    t.set_conflict(&now)
}
