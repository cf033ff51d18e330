//! Trying an idea: who is responsible, how often, and why this one of all there were. It remembers
//! whose idea it was. For a goal that is worked on, its next phase begins that day.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, allowed},
    event::EventKind,
    flag::Changed,
    goal::{Goal, GoalStatus, Phase, PhaseKind},
    id::{InterventionId, PhaseId},
    idea::Idea,
    intervention::{Course, Intervention, InterventionStatus},
    people::Who,
    reading::What,
    text::Text,
};
use jiff::ToSpan;
use leptos::prelude::*;
use store::{cases::CaseRecord, goals, ideas, interventions};

use super::{find, goal_of, view::is_tried_for};
use crate::{
    actions::new::responsible,
    cases,
    drawn::{Draw, Drawn},
    form::{Submitted, key, see},
    interventions::undecided_of,
    links,
    page::{self, Page, Place},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, people::Network, said, unsaved},
};

/// The form as it begins: in the words of the idea.
pub(super) fn starting(asking: &Asking, idea: &Idea) -> Submitted {
    Submitted::starting([
        ("key", key()),
        ("name", said::words(&idea.text, asking)),
        ("start", asking.today.to_string()),
    ])
}

/// The page.
pub(super) fn page_of(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    idea: &Idea,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let case = &record.case;
    let network = Network::new(record, asking);
    let back = links::ideas(&case.id, &goal.id);
    let steps = vec![
        (links::case(&case.id), t.plan_title(&t.whose(&case.child.name))),
        (links::goal(&case.id, &goal.id), t.goal_number(goal.rank)),
        (back.clone(), t.idea_title().to_owned()),
    ];
    let whose = t.idea_from(&network.first_name(&idea.by));
    let flag = undecided_of(record, &goal.id).filter(|_| goal.status == GoalStatus::Active);
    let chosen = record.ideas.choice(&idea.id).is_some();
    let kept = unsaved(form, t.errors_form_unsaved(), &["name", "frequency", "why"]);
    // What the form begins with is the idea itself: nobody has typed that.
    let kept = kept.filter(|_| !form.value("why").is_empty());
    let inner = match flag {
        _ if chosen || !is_tried_for(network, goal) => {
            view! { {kept} <p>{t.idea_cannot()}</p> }.drawn()
        }
        Some(flag) => view! {
            {kept}
            <p>{t.intervention_decide_first()}</p>
            <p>
                <a class="btn btn-main" href=links::flag(&case.id, &flag.id)>
                    {t.flag_open()}
                </a>
            </p>
        }
        .drawn(),
        None => asked(network, goal, idea, form, back),
    };
    let body = view! {
        {crumbs(t.common_path(), steps, t.idea_try().to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.idea_try()}</h1>
            <p>
                <span lang=said::lang_of(&idea.text, asking)>{said::quoted(&idea.text, asking)}</span>
                " "
                <span class="small quiet">{whose}</span>
            </p>
            {inner}
        </div>
    };
    Page::new(form.titled(t, t.idea_try()), body).at(Place::Cases)
}

fn asked(network: Network<'_>, goal: &Goal, idea: &Idea, form: &Submitted, back: String) -> Drawn {
    let t = network.asking.t();
    let active = goal.status == GoalStatus::Active;
    let start = if active {
        view! { <p class="notice">{t.idea_begins_today()}</p> }.drawn()
    } else {
        field::line(form, "start", "date", t.set_help_start(), None)
    };
    view! {
        <form class="form" method="post" action="/do/ideas/begin" novalidate>
            <input type="hidden" name="case" value=network.record.case.id.to_string() />
            <input type="hidden" name="idea" value=idea.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            {field::line(form, "name", "text", t.set_help_name(), None)}
            {responsible(network, form)}
            {field::line(form, "frequency", "text", t.set_help_often(), None)}
            {start}
            {field::area(form, "why", t.idea_why(), Some(t.idea_why_hint()))}
            <p class="row">
                <button class="btn btn-main">{t.idea_begin()}</button>
                <a class="btn btn-plain" href=back>
                    {t.common_cancel()}
                </a>
            </p>
        </form>
    }
    .drawn()
}

/// What was typed, as far as it is right.
fn parse(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    idea: &Idea,
    form: &mut Submitted,
) -> Option<(Intervention, Text)> {
    let t = asking.t();
    let name = form.needed_words(asking, "name");
    let name = name.map(|now| said::kept(asking, [&idea.text], now));
    let who = Who::try_from(form.value("responsible").to_owned()).ok();
    let who = who.filter(|who| record.case.taking_part(asking.today).any(|one| one == *who));
    if who.is_none() {
        form.reject("responsible", t.action_error_who());
    }
    let frequency = form.needed_words(asking, "frequency");
    let active = goal.status == GoalStatus::Active;
    let start = if active { Some(asking.today) } else { form.day("start") };
    if start.is_none() {
        form.reject("start", t.errors_field_date(&t.date(asking.today)));
    }
    let why = form.needed_words(asking, "why");
    if !form.errors().is_empty() {
        return None;
    }
    let one = Intervention {
        id: InterventionId::try_from(key()).ok()?,
        goal: goal.id.clone(),
        name: name?,
        responsible: who?,
        start: start?,
        end: None,
        status: if active { InterventionStatus::Active } else { InterventionStatus::Planned },
        frequency: frequency?,
        delivery: None,
        meaningful: Vec::new(),
        course: Course::default(),
    };
    Some((one, why?))
}

/// `/do/ideas/begin`: it is planned, or runs from today where the goal is worked on.
pub async fn begin(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = cases::of_form_to_change(&asking, &form, Action::Plan).await?;
    let idea = find(&record, form.value("idea")).ok_or(Refusal::NotFound)?;
    let goal = goal_of(&record, idea.goal.as_str())?;
    if form.is_repeated(&asking, &mut write, idea.id.as_str()).await? {
        return Ok(see(&links::ideas(proof.case(), &goal.id)));
    }
    let active = goal.status == GoalStatus::Active;
    if active && !allowed(record.relation, Action::Decide) {
        return Err(Refusal::Forbidden);
    }
    let parsed = parse(&asking, &record, goal, idea, &mut form);
    let made = parsed.and_then(|(one, why)| {
        let by = (proof.who(), asking.today);
        Some((record.ideas.choose(&idea.id, one.id.clone(), why, by)?, one))
    });
    let first = active && undecided_of(&record, &goal.id).is_some();
    let network = Network::new(&record, &asking);
    let (Some((choice, one)), true) = (made, !first && is_tried_for(network, goal)) else {
        drop(write);
        let page = page_of(&asking, &record, goal, idea, &form);
        // Another has chosen it meanwhile, or a flag was raised: the page tells which.
        let status = if form.errors().is_empty() {
            StatusCode::CONFLICT
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        return page::answer_about(&asking, &proof, What::Ideas, status, page).await;
    };
    let mut phase = None;
    if active {
        let changed = opens(&asking, &record, goal, &one, &choice.why)?;
        let decide =
            domain::access::may(proof.case(), proof.actor(), proof.relation(), Action::Decide)?;
        interventions::change(&mut write, &decide, &changed).await?;
        phase = Some(changed.phase.id);
    } else {
        interventions::plan(&mut write, &proof, &one).await?;
        // A goal that others read meanwhile is another than they saw.
        goals::keep(&mut write, &proof, goal).await?;
    }
    ideas::choose(&mut write, &proof, &choice).await?;
    let kind = if active { EventKind::InterventionBegun } else { EventKind::InterventionPlanned };
    let mut events = vec![asking.event(&proof, kind, &one.id)];
    if let Some(phase) = phase {
        events.push(asking.event(&proof, EventKind::PhaseBegun, &phase));
    }
    let recorded = write.record_all(&events).await?;
    let looked = recorded.look(proof.case(), asking.today, asking.now).await?;
    looked.commit().await?;
    Ok(see(&links::intervention(proof.case(), &one.id)))
}

/// The next phase of a goal that is worked on, with all that runs and the new one.
fn opens(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    one: &Intervention,
    why: &Text,
) -> Result<Changed, Refusal> {
    let all = record.case.interventions.iter();
    let runs = all.filter(|it| it.goal == goal.id && it.status == InterventionStatus::Active);
    let runs = runs.map(|it| it.id.clone());
    Ok(Changed {
        goal: goal.id.clone(),
        ended: Vec::new(),
        last_day: asking.today.saturating_sub(1.day()),
        begun: Some(one.clone()),
        phase: Phase {
            id: PhaseId::try_from(key()).map_err(|_| Refusal::Broken)?,
            n: goal.next_phase(),
            start: goal.next_start(asking.today),
            end: None,
            label: one.name.clone(),
            kind: PhaseKind::Adjusted,
            interventions: runs.chain([one.id.clone()]).collect(),
            why_changed: Some(why.clone()),
            decided_at: None,
        },
    })
}
