//! What forms about actions post to: `/do/actions/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{self, Granted},
    action::{Action, ActionStatus},
    entry::{DueFault, NewAction, due_on},
    event::EventKind,
    id::ActionId,
    people::Who,
    reading::What,
    text::Text,
};
use jiff::civil::Date;
use store::{StoreError, actions, cases::CaseRecord};

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
    let responsible = responsible.ok().filter(|who| record.case.everybody().any(|one| one == *who));
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
    let (proof, record) = cases::of_form(&asking, &form, access::Action::Plan).await?;
    let goal = record.case.goals.iter().find(|goal| goal.id.as_str() == form.value("goal"));
    let goal = goal.ok_or(Refusal::NotFound)?.id.clone();
    let Some((text, responsible, due)) = parse(&asking, &record, &mut form) else {
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
    let (mut write, proof) = cases::turn(&asking, &proof).await?;
    if form.is_repeated(&asking, &mut write, action.id.as_str()).await? {
        return Ok(see(&back));
    }
    actions::add(&mut write, &proof, &action).await?;
    let event = asking.event(&proof, EventKind::ActionAdded, &action.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&back))
}

/// Changes words, person or date. Handed to another, or made another promise than they gave, it is
/// a suggestion until they answer.
pub async fn change(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, record) = cases::of_form(&asking, &form, access::Action::Plan).await?;
    let old = find(&record, &form.id("action")?)?.clone();
    let Some((text, responsible, due)) = parse(&asking, &record, &mut form) else {
        let page = action_page(&asking, &record, &old, &form)?;
        return rejected(&asking, &proof, page).await;
    };
    let mut new = old.clone();
    new.text = said::kept(&asking, [&old.text], text);
    new.due = due;
    let handed = old.responsible.as_ref() != Some(&responsible);
    let own = responsible == proof.who();
    new.responsible = Some(responsible);
    if handed && own {
        new.status = ActionStatus::Open;
    } else if handed || (!own && new.is_another_promise(&old)) {
        new.status = ActionStatus::Suggested;
    }
    save(&asking, &record, &proof, new, EventKind::ActionChanged, &form).await
}

/// Saves a changed action unless somebody else was first: then both texts, and nothing is lost.
async fn save(
    asking: &Asking,
    record: &CaseRecord,
    proof: &Granted,
    mut new: Action,
    kind: EventKind,
    form: &Submitted,
) -> Result<Response, Refusal> {
    new.version = form.value("version").parse().map_err(|_| Refusal::Malformed)?;
    let back = links::action(&record.case.id, &new.id);
    let (mut write, proof) = cases::turn(asking, proof).await?;
    if form.is_repeated(asking, &mut write, new.id.as_str()).await? {
        return Ok(see(&back));
    }
    match actions::change(&mut write, &proof, &new).await {
        Ok(()) => {
            let event = asking.event(&proof, kind, &new.id);
            write.record(&event).await?.commit().await?;
            Ok(see(&back))
        }
        Err(StoreError::Changed(now)) => {
            drop(write);
            let page = change::conflict(asking, record, &now, form);
            page::answer_about(asking, &proof, What::Action, StatusCode::CONFLICT, page).await
        }
        Err(error) => Err(error.into()),
    }
}

/// An action that only its responsible person answers for.
async fn own(asking: &Asking, form: &Submitted) -> Result<(Granted, CaseRecord, Action), Refusal> {
    let (proof, record) = cases::of_form(asking, form, access::Action::Answer).await?;
    let action = find(&record, &form.id("action")?)?.clone();
    if action.responsible.as_ref() != Some(&proof.who()) {
        return Err(Refusal::Forbidden);
    }
    Ok((proof, record, action))
}

/// Says yes.
pub async fn accept(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, record, mut action) = own(&asking, &form).await?;
    action.status = ActionStatus::Open;
    action.reason = None;
    save(&asking, &record, &proof, action, EventKind::ActionAccepted, &form).await
}

/// Says it is done.
pub async fn finish(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, record, mut action) = own(&asking, &form).await?;
    action.status = ActionStatus::Done;
    action.done = Some(asking.today);
    save(&asking, &record, &proof, action, EventKind::ActionDone, &form).await
}

/// Says no, and why: it is open at the meeting, not hidden.
pub async fn decline(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    with_reason(&asking, form, ActionStatus::Declined, EventKind::ActionDeclined).await
}

/// Says it was not done, and why.
pub async fn not_done(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    with_reason(&asking, form, ActionStatus::NotDone, EventKind::ActionNotDone).await
}

async fn with_reason(
    asking: &Asking,
    mut form: Submitted,
    status: ActionStatus,
    kind: EventKind,
) -> Result<Response, Refusal> {
    let (proof, record, mut action) = own(asking, &form).await?;
    let Some(reason) = form.needed_words(asking, "reason") else {
        let page = action_page(asking, &record, &action, &form)?;
        return rejected(asking, &proof, page).await;
    };
    action.status = status;
    action.reason = Some(reason);
    save(asking, &record, &proof, action, kind, &form).await
}
