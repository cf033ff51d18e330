//! A child's own goal in few taps, with a helper who types word for word: what it is about, the
//! words, whether they are right, how it is now, what would be good enough, who may help.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access,
    entry::{Entering, Finding, NewAction, Rater},
    event::EventKind,
    goal::{Goal, Move, Told},
    id::{ActionId, MeasureId, ObservationId},
    measure::{Direction, Measure, Scale, ScaleKind, Value},
    people::Who,
    reading::What,
};
use leptos::prelude::*;
use store::{actions, cases::CaseRecord, goals, measures};

use super::{
    begin::wanted,
    going,
    step::{AREAS, areas},
    target,
};
use crate::{
    cases,
    drawn::Drawn,
    form::{Submitted, key, see},
    i18n::{Texts, both},
    links,
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, faces, field, people::Network},
};

/// `/cases/{case}/goals/new/child`
#[component]
pub fn ChildGoal() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = super::load(&asking, &case, access::Action::Plan).await?;
        types_for_the_child(&record, &Who::within(&record.case.id, asking.person()?))?;
        Ok(child_page(&asking, &record, &Submitted::starting([("key", key())])))
    })
}

/// Whether somebody may type the child's words: a helper, or the child. Never another of the family.
fn types_for_the_child(record: &CaseRecord, who: &Who) -> Result<(), Refusal> {
    let other = record.case.is_of_family(who) && *who != Who::Child;
    if other { Err(Refusal::Forbidden) } else { Ok(()) }
}

/// The scale of faces, if the organisation has one.
fn faces(record: &CaseRecord) -> Option<(&String, &Scale)> {
    record.scales.iter().find(|(_, scale)| scale.kind == ScaleKind::Smiley)
}

fn smileys(
    asking: &Asking,
    scale: &Scale,
    form: &Submitted,
    (name, legend): (&'static str, &'static str),
) -> Drawn {
    let all = target::choices(asking, scale, None);
    if all.iter().map(|choice| &*choice.value).eq(faces::VALUES) {
        return faces::choose(form, name, legend.to_owned(), faces::words(asking, scale));
    }
    let each = all.into_iter().map(|choice| {
        let words = choice.meaning.unwrap_or(choice.shown);
        field::pick(form, name, choice.value, words, None)
    });
    field::choices(form, name, legend, None, "picks picks-2", each.collect())
}

fn child_page(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let name = &record.case.child.name;
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(name)));
    let title = t.set_child_title(name);
    let said = [("yes", t.set_child_yes()), ("no", t.set_child_no())]
        .map(|(value, words)| field::pick(form, "said", value.to_owned(), words.to_owned(), None));
    let scales = faces(record).map(|(_, scale)| {
        view! {
            {smileys(asking, scale, form, ("now", t.set_child_now()))}
            {smileys(asking, scale, form, ("enough", t.set_child_enough()))}
        }
    });
    let helpers: Vec<_> = record
        .case
        .taking_part(asking.today)
        .filter(|who| *who != Who::Child)
        .map(|who| {
            let role = Some(network.role(&who));
            field::pick(form, "helper", who.to_string(), network.name(&who), role)
        })
        .collect();
    let readers: Vec<_> = record
        .case
        .taking_part(asking.today)
        .map(|who| view! { <li>{network.who(&who, None)}</li> })
        .collect();
    let show =
        vec![field::check(form, "show", "yes".to_owned(), t.set_child_show_yes().to_owned(), None)];
    let shown = view! {
        {crumbs(t.common_path(), vec![plan.clone()], title.clone())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())} <h1>{title.clone()}</h1>
            <p class="notice">{t.view_safety()}</p> <p>{t.set_child_stop()}</p>
            <form class="form" method="post" action="/do/goals/begin-child" novalidate>
                <input type="hidden" name="case" value=record.case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {areas(t, form)}
                {field::area(form, "words", t.set_child_words(), Some(t.set_child_words_hint()))}
                {field::choices(form, "said", t.set_child_said(), None, "picks picks-2", said.into())}
                {scales}
                {field::choices(form, "helper", t.set_child_helper(), None, "picks picks-2", helpers)}
                <div class="stack-s">
                    <p>{t.set_child_readers()}</p>
                    <ul class="people">{readers}</ul>
                    {field::choices(form, "show", t.set_child_show(), None, "picks", show)}
                </div>
                <p class="row">
                    <button class="btn btn-main">{t.set_child_save()}</button>
                    <a class="btn btn-plain" href=plan.0>
                        {t.set_child_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    let title = form.titled(t, &title);
    Page::new(title, shown).at(Place::Cases)
}

/// What the faces say: how it is now, and what would be good enough.
fn faced(
    asking: &Asking,
    record: &CaseRecord,
    form: &mut Submitted,
) -> Result<Option<(Measure, Value)>, Refusal> {
    let Some((name, scale)) = faces(record) else { return Ok(None) };
    let now = target::read(asking, scale, form, "now");
    let enough = target::read(asking, scale, form, "enough");
    let (Some(now), Some(enough)) = (now, enough) else { return Ok(None) };
    let measure = Measure {
        id: MeasureId::try_from(key()).map_err(|_| Refusal::Broken)?,
        name: both(Texts::set_child_measure),
        scale: name.clone(),
        unit: None,
        direction: Direction::Higher,
        primary: true,
        levels: None,
        baseline: Vec::new(),
        target: Some(enough),
        target_date: Some(target::in_weeks(asking, record, 12)),
        observations: Vec::new(),
        raters: vec![Who::Child],
        followup_days: 7,
    };
    Ok(Some((measure, now)))
}

/// `/do/goals/begin-child`
pub async fn begin(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, access::Action::Plan).await?;
    types_for_the_child(&record, &proof.who())?;
    let t = asking.t();
    let area = AREAS.iter().find(|(name, _)| *name == form.value("area"));
    if area.is_none() {
        form.reject("area", t.set_error_area());
    }
    let area = area.map(|(_, words)| both(words));
    let goal = wanted(&asking, (&record, &proof), &mut form, &Who::Child, area)?;
    if form.value("said") != "yes" {
        form.reject("said", t.set_child_again());
    }
    let measured = faced(&asking, &record, &mut form)?;
    let helper = Who::try_from(form.value("helper").to_owned()).ok();
    let helper = helper.filter(|who| record.case.taking_part(asking.today).any(|one| one == *who));
    if helper.is_none() {
        form.reject("helper", t.set_error_helper());
    }
    if form.value("show") != "yes" {
        form.reject("show", t.set_child_show_first());
    }
    let (Some(mut goal), Some(helper), true) = (goal, helper, form.errors().is_empty()) else {
        drop(write);
        let page = child_page(&asking, &record, &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::Goal, status, page).await;
    };
    if form.is_repeated(&asking, &mut write, goal.id.as_str()).await? {
        return Ok(see(&links::case(&record.case.id)));
    }
    let by = proof.who();
    // It is laid before child and family at once where there is somebody to lay it before.
    if let Ok(shown) =
        going::ground(&asking, &record, &goal, &by).go(Move::Propose, Told::default())
    {
        goal = shown;
    }
    goals::begin(&mut write, &proof, &goal).await?;
    let mut events = vec![asking.event(&proof, EventKind::GoalBegun, &goal.id)];
    if let Some((measure, now)) = measured {
        measures::set(&mut write, &proof, &goal.id, &measure).await?;
        let record_it = asking.case(&mut write, &record.case.id, access::Action::Record).await?;
        let entering = Entering {
            id: ObservationId::try_from(key()).map_err(|_| Refusal::Broken)?,
            person: asking.person()?.clone(),
            who: Who::Child,
            date: asking.today,
            today: asking.today,
            now: asking.now,
        };
        let observation = entering
            .decide(Rater::of(&measure, &Who::Child), Finding::Value(now), None, None)
            .map_err(|_| Refusal::Broken)?;
        measures::record(&mut write, &record_it, &measure.id, &observation).await?;
        let id = observation.id.map(|id| id.to_string()).unwrap_or_default();
        events.push(asking.event(&proof, EventKind::MeasurementRecorded, &id));
    }
    let action = help(&asking, &record, &goal, helper, &by)?;
    actions::add(&mut write, &proof, &action).await?;
    events.push(asking.event(&proof, EventKind::ActionAdded, &action.id));
    write.record_all(&events).await?.commit().await?;
    Ok(see(&links::goal(&record.case.id, &goal.id)))
}

/// Whom the child wants help from is asked: a suggestion until they say yes.
fn help(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    helper: Who,
    by: &Who,
) -> Result<domain::action::Action, Refusal> {
    let new = NewAction {
        id: ActionId::try_from(key()).map_err(|_| Refusal::Broken)?,
        goal: goal.id.clone(),
        intervention: None,
        text: both(Texts::set_child_help),
        responsible: helper,
        due: target::in_weeks(asking, record, 2),
    };
    Ok(new.decide(by))
}
