//! A new wording of a goal that people were asked about: the one before stays readable, and
//! everybody else is asked again. The own words stay as they were said.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{access::Action, event::EventKind, goal::Goal};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{Under, find, framed, hidden};
use crate::{
    drawn::Draw,
    form::{Submitted, key, see},
    links,
    page::{Page, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{field, said},
};

const SIGNS: [&str; 3] = ["sign1", "sign2", "sign3"];

/// `/cases/{case}/goals/{goal}/wording`
#[component]
pub fn Wording() -> impl IntoView {
    let (case, goal) = (param("case"), param("goal"));
    page(move |asking| async move {
        let record = super::load(&asking, &case, Action::Plan).await?;
        let goal = find(&record, &goal)?;
        let mut values = vec![("key", key()), ("statement", said::words(&goal.statement, &asking))];
        let signs = goal.looks_like.iter().map(|sign| said::words(sign, &asking));
        values.extend(SIGNS.into_iter().zip(signs));
        Ok(wording_page(&asking, &record, goal, &Submitted::starting(values), false))
    })
}

/// The page; in a conflict how it stands now is shown beside what was typed.
fn wording_page(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    form: &Submitted,
    conflict: bool,
) -> Page {
    let t = asking.t();
    let title = (t.set_new_wording(), form);
    if !goal.is_asked() {
        let step = domain::goal::Step::Statement;
        let body = super::step::settled(t, record, goal, step, form);
        return framed(asking, record, goal, title, body);
    }
    let theirs = conflict.then(|| {
        let signs: Vec<_> = goal
            .looks_like
            .iter()
            .map(|sign| view! { <li>{said::plain(sign, asking)}</li> })
            .collect();
        view! {
            <section class="card stack-s" aria-labelledby="theirs">
                <h2 id="theirs" class="h-small">
                    {t.action_conflict_theirs()}
                </h2>
                <p>{said::plain(&goal.statement, asking)}</p>
                <ul class="signs">{signs}</ul>
                <a class="btn" href=links::goal(&record.case.id, &goal.id)>
                    {t.errors_conflict_keep_theirs()}
                </a>
            </section>
            <h2 class="h-small">{t.errors_conflict_yours()}</h2>
        }
    });
    let hint = Some(t.set_statement_hint());
    let body = view! {
        {theirs}
        <p>{t.set_wording_about()}</p>
        <form class="form" method="post" action="/do/goals/reword" novalidate>
            {hidden(record, goal, form)}
            {field::area(form, "statement", t.set_statement(), hint)}
            {field::line(form, "sign1", "text", t.set_sign_first(), None)}
            {field::line(form, "sign2", "text", t.set_sign_second(), None)}
            {field::line(form, "sign3", "text", t.set_sign_third(), None)}
            {field::line(form, "why", "text", t.set_wording_why(), None)}
            <p class="row">
                <button class="btn btn-main">{t.set_wording_save()}</button>
                <a class="btn btn-plain" href=links::goal(&record.case.id, &goal.id)>
                    {t.common_cancel()}
                </a>
            </p>
        </form>
    };
    framed(asking, record, goal, title, body.drawn())
}

/// `/do/goals/reword`
pub async fn reword(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let mut under = Under::begin(&asking, &form, Action::Plan).await?;
    let back = links::goal(&under.record.case.id, &under.goal.id);
    if under.is_repeated(&asking, &form).await? {
        return Ok(see(&back));
    }
    // Whoever is asked no more needs no new words: the page says so.
    let conflict = under.has_changed(&form)? || !under.goal.is_asked();
    let (goal, statement) = (&under.goal, form.needed_words(&asking, "statement"));
    let statement = statement.map(|now| said::kept(&asking, [&goal.statement], now));
    let signs = SIGNS.map(|field| form.words(&asking, field)).into_iter().flatten();
    let signs = signs.map(|sign| said::kept(&asking, &goal.looks_like, sign)).collect();
    let why = form.needed_words(&asking, "why");
    if let (Some(statement), Some(why), true) =
        (statement, why, form.errors().is_empty() && !conflict)
    {
        let by = under.proof.who();
        under.goal.reword((statement, signs), why, &by, asking.today);
        under.keep(&asking, EventKind::GoalReworded).await?;
        return Ok(see(&back));
    }
    let status = if conflict { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let draw = |record: &_, goal: &_| Ok(wording_page(&asking, record, goal, &form, conflict));
    under.again(&asking, status, draw).await
}
