//! What forms about actions post to: `/do/actions/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{self, Granted},
    action::{Action, Answer, Settled},
    entry::{DueFault, NewAction, due_on},
    event::EventKind,
    id::ActionId,
    people::Who,
    reading::What,
    text::Text,
};
use jiff::civil::Date;
use store::{actions, cases::CaseRecord, tx::WriteTx};

use super::{action_page, change, find, new_page};
use crate::{
    cases,
    form::{Submitted, key, see},
    links,
    page::{self, Page},
    refusal::Refusal,
    session::Asking,
    ui::said,
};

/// The form again, with what is wrong in it.
async fn rejected(asking: &Asking, proof: &Granted, page: Page) -> Result<Response, Refusal> {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    page::answer_about(asking, proof, What::Action, status, page).await
}

/// What, who and when, as the form says; what cannot be is noted beside its field.
fn parse(asking: &Asking, record: &CaseRecord, form: &mut Submitted) -> Option<(Text, Who, Date)> {
    let t = asking.t();
    let text = form.needed_words(asking, "text");
    let responsible = Who::try_from(form.value("responsible").to_owned());
    let mut all = record.case.taking_part(asking.today);
    let responsible = responsible.ok().filter(|who| all.any(|one| one == *who));
    if responsible.is_none() {
        form.reject("responsible", t.action_error_who());
    }
    let due = form.day("due");
    let due = match due.map(|due| due_on(due, asking.today, &record.calendar)) {
        Some(Ok(due)) => Some(due),
        Some(Err(DueFault::Past)) => {
            form.reject("due", t.action_error_past());
            None
        }
        Some(Err(DueFault::Holiday { until })) => {
            form.reject("due", t.action_error_holiday(&t.day_month(until)));
            None
        }
        None => {
            form.reject("due", t.errors_field_date(&t.date(asking.today)));
            None
        }
    };
    Some((text?, responsible?, due?))
}

/// Adds an action with exactly one responsible person and a date.
pub async fn add(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, access::Action::Plan).await?;
    let goal = record.case.goals.iter().find(|goal| goal.id.as_str() == form.value("goal"));
    let goal = goal.ok_or(Refusal::NotFound)?.id.clone();
    let Some((text, responsible, due)) = parse(&asking, &record, &mut form) else {
        drop(write);
        let page = new_page(&asking, &record, &form)?;
        return rejected(&asking, &proof, page).await;
    };
    let ivs = record.case.interventions.iter();
    let intervention = ivs
        .filter(|iv| iv.goal == goal)
        .find(|iv| iv.id.as_str() == form.value("intervention"))
        .map(|iv| iv.id.clone());
    let id = ActionId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let back = links::goal(&record.case.id, &goal);
    let action = NewAction { id, goal, intervention, text, responsible, due }.decide(&proof.who());
    if form.is_repeated(&asking, &mut write, action.id.as_str()).await? {
        return Ok(see(&back));
    }
    actions::add(&mut write, &proof, &action).await?;
    let event = asking.event(&proof, EventKind::ActionAdded, &action.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&back))
}

/// Changes words, person or date, unless it is settled or somebody else was first.
pub async fn change(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, access::Action::Plan).await?;
    let old = find(&record, &form.id("action")?)?;
    if form.is_repeated(&asking, &mut write, old.id.as_str()).await? {
        return Ok(see(&links::action(&record.case.id, &old.id)));
    }
    if !old.status.is_open() {
        drop(write);
        return too_late(&asking, &proof, &record, old, &form).await;
    }
    let Some((text, responsible, due)) = parse(&asking, &record, &mut form) else {
        drop(write);
        let page = action_page(&asking, &record, old, &form)?;
        return rejected(&asking, &proof, page).await;
    };
    let text = said::kept(&asking, [&old.text], text);
    let new = old.changed((text, responsible, due), &proof.who());
    save(&asking, (write, &proof), &record, (old, new), EventKind::ActionChanged, &form).await
}

/// Somebody else was first: both texts, and nothing is lost.
async fn too_late(
    asking: &Asking,
    proof: &Granted,
    record: &CaseRecord,
    now: &Action,
    form: &Submitted,
) -> Result<Response, Refusal> {
    let page = change::conflict(asking, record, now, form);
    page::answer_about(asking, proof, What::Action, StatusCode::CONFLICT, page).await
}

/// Saves a changed action unless somebody else was first.
async fn save(
    asking: &Asking,
    (mut write, proof): (WriteTx, &Granted),
    record: &CaseRecord,
    (old, new): (&Action, Result<Action, Settled>),
    kind: EventKind,
    form: &Submitted,
) -> Result<Response, Refusal> {
    let version: i64 = form.value("version").parse().map_err(|_| Refusal::Malformed)?;
    let Some(new) = new.ok().filter(|_| version == old.version) else {
        drop(write);
        return too_late(asking, proof, record, old, form).await;
    };
    actions::change(&mut write, proof, &new).await?;
    write.record(&asking.event(proof, kind, &new.id)).await?.commit().await?;
    Ok(see(&links::action(&record.case.id, &new.id)))
}

/// Says yes.
pub async fn accept(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    answer(&asking, form, EventKind::ActionAccepted, |_, _| Some(Answer::Yes)).await
}

/// Says it is done.
pub async fn finish(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    answer(&asking, form, EventKind::ActionDone, |_, _| Some(Answer::Done)).await
}

/// Says no, and why: it is open at the meeting, not hidden.
pub async fn decline(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let no =
        |form: &mut Submitted, asking: &Asking| form.needed_words(asking, "reason").map(Answer::No);
    answer(&asking, form, EventKind::ActionDeclined, no).await
}

/// Says it was not done, and why.
pub async fn not_done(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let not = |form: &mut Submitted, asking: &Asking| {
        form.needed_words(asking, "reason").map(Answer::NotDone)
    };
    answer(&asking, form, EventKind::ActionNotDone, not).await
}

/// What only its responsible person says of an action.
async fn answer(
    asking: &Asking,
    mut form: Submitted,
    kind: EventKind,
    said: fn(&mut Submitted, &Asking) -> Option<Answer>,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(asking, &form, access::Action::Answer).await?;
    let old = find(&record, &form.id("action")?)?;
    if form.is_repeated(asking, &mut write, old.id.as_str()).await? {
        return Ok(see(&links::action(&record.case.id, &old.id)));
    }
    if old.responsible.as_ref() != Some(&proof.who()) {
        return Err(Refusal::Forbidden);
    }
    let Some(answer) = said(&mut form, asking) else {
        drop(write);
        let page = action_page(asking, &record, old, &form)?;
        return rejected(asking, &proof, page).await;
    };
    let new = old.answered(answer, asking.today);
    save(asking, (write, &proof), &record, (old, new), kind, &form).await
}
