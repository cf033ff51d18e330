//! What forms about suggestions post to: `/do/suggestions/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{self, Action, Granted, Relation},
    entry::{NewAction, due_on},
    event::EventKind,
    id::{ActionId, SuggestionId},
    people::Who,
    reading::What,
    suggestion::{self, Duty, Lacking, Verdict},
    voice::{Reply, ReplyOutcome, Suggestion},
};
use jiff::{ToSpan, civil::Date};
use store::{
    actions,
    cases::{self as stored, CaseRecord},
    suggestions,
    tx::Tx,
};

use super::{all, find, one, view::is_worked_on};
use crate::{
    cases,
    form::{Submitted, key, see},
    links,
    page::{self, Page},
    refusal::Refusal,
    session::Asking,
};

/// A try-out is to be begun within so many days.
const TRY_WITHIN_DAYS: i64 = 14;

/// The form again, with what is wrong in it.
async fn again(
    asking: &Asking,
    proof: &Granted,
    status: StatusCode,
    page: Page,
) -> Result<Response, Refusal> {
    page::answer_about(asking, proof, What::Suggestions, status, page).await
}

/// Who is to answer: whom the form names, else the lead. Only somebody who can read it there.
async fn owner(
    asking: &Asking,
    tx: &mut Tx,
    record: &CaseRecord,
    form: &mut Submitted,
) -> Result<Option<Who>, Refusal> {
    let lead = Who::Person(record.case.case_lead.clone());
    if form.value("owner").is_empty() {
        return Ok(Some(lead));
    }
    let chosen = Who::try_from(form.value("owner").to_owned()).map_err(|_| Refusal::Malformed)?;
    let person = chosen.person(&record.case.id).map_err(|_| Refusal::Malformed)?;
    let relation = stored::relation(tx, &record.case.id, &person, asking.today).await?;
    if access::allowed(relation, Action::Reply) {
        return Ok(Some(chosen));
    }
    form.reject("owner", asking.t().suggestion_error_owner());
    Ok(None)
}

/// `/do/suggestions/send`: one field; the lead answers unless somebody else is chosen.
pub async fn send(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Suggest).await?;
    let text = form.needed_words(&asking, "text");
    let owner = owner(&asking, &mut write, &record, &mut form).await?;
    let (Some(text), Some(owner)) = (text, owner) else {
        drop(write);
        let page = all(&asking, &record, &form).await?;
        return again(&asking, &proof, StatusCode::UNPROCESSABLE_ENTITY, page).await;
    };
    let id = SuggestionId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let duty = Duty::new(owner, asking.today, &record.limits);
    let suggestion = Suggestion { id, by: proof.who(), date: asking.today, text, reply: None };
    let place = links::suggestions(proof.case());
    if form.is_repeated(&asking, &mut write, suggestion.id.as_str()).await? {
        return Ok(see(&place));
    }
    suggestions::send(&mut write, &proof, &suggestion, &duty).await?;
    cases::keep(&asking, write, &proof, EventKind::SuggestionSent, &suggestion.id).await?;
    Ok(see(&format!("{place}#s-{}", suggestion.id)))
}

/// What the form answers; what it lacks is noted beside its field.
fn parse(asking: &Asking, form: &mut Submitted, by: Who) -> Option<Reply> {
    let t = asking.t();
    let outcome = match form.value("outcome") {
        "changed" => Some(ReplyOutcome::Changed),
        "partly" => Some(ReplyOutcome::Partly),
        "not_possible" => Some(ReplyOutcome::NotPossible),
        _ => None,
    };
    if outcome.is_none() {
        form.reject("outcome", t.suggestion_error_outcome());
    }
    let (changed, why_not) = (form.words(asking, "what_changed"), form.words(asking, "why_not"));
    let outcome = outcome.filter(|_| form.errors().is_empty())?;
    let reply = suggestion::reply(by, asking.today, outcome, changed, why_not);
    reply
        .map_err(|lacking| match lacking {
            Lacking::WhatChanged => form.reject("what_changed", t.suggestion_error_changed()),
            Lacking::WhyNot => form.reject("why_not", t.suggestion_error_why()),
        })
        .ok()
}

/// `/do/suggestions/reply`: by who owes it, or the lead. The first reply stands.
pub async fn reply(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Reply).await?;
    let id: SuggestionId = form.id("suggestion")?;
    let (standing, duty) = find(&record, &id)?;
    if duty.owner != proof.who() && proof.relation() != Relation::Lead {
        return Err(Refusal::Forbidden);
    }
    let for_child = form.words(&asking, "for_child");
    let reply = parse(&asking, &mut form, proof.who());
    let Some(reply) = reply.filter(|_| form.errors().is_empty()) else {
        drop(write);
        let page = one(&asking, &record, &id, &form)?;
        return again(&asking, &proof, StatusCode::UNPROCESSABLE_ENTITY, page).await;
    };
    let place = links::suggestion(proof.case(), &id);
    if form.is_repeated(&asking, &mut write, id.as_str()).await? {
        return Ok(see(&place));
    }
    if standing.reply.is_some() {
        drop(write);
        let page = one(&asking, &record, &id, &form)?;
        return again(&asking, &proof, StatusCode::CONFLICT, page).await;
    }
    suggestions::reply(&mut write, &proof, &id, &reply, for_child.as_ref()).await?;
    cases::keep(&asking, write, &proof, EventKind::SuggestionReplied, &id).await?;
    Ok(see(&place))
}

/// A suggestion that has its reply, in the hands of the one who suggested it.
fn own<'r>(
    record: &'r CaseRecord,
    proof: &Granted,
    id: &SuggestionId,
) -> Result<(&'r Suggestion, &'r Duty), Refusal> {
    let (standing, duty) = find(record, id)?;
    if standing.by != proof.who() {
        return Err(Refusal::Forbidden);
    }
    Ok((standing, duty))
}

/// `/do/suggestions/say`: fine, or not fine.
pub async fn say(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Suggest).await?;
    let id: SuggestionId = form.id("suggestion")?;
    let (standing, duty) = own(&record, &proof, &id)?;
    let fine = match form.value("fine") {
        "yes" => true,
        "no" => false,
        _ => return Err(Refusal::Malformed),
    };
    let place = format!("{}#s-{id}", links::suggestions(proof.case()));
    // Nothing to say yet, or said before: the page tells which.
    let said = standing.reply.is_none() || duty.verdict.is_some();
    if said || form.is_repeated(&asking, &mut write, id.as_str()).await? {
        return Ok(see(&place));
    }
    let verdict = Verdict { by: proof.who(), date: asking.today, fine, tryout: None };
    suggestions::judge(&mut write, &proof, &id, &verdict).await?;
    cases::keep(&asking, write, &proof, EventKind::SuggestionJudged, &id).await?;
    Ok(see(&place))
}

/// `/do/suggestions/try`: with one more tap it becomes an action of whoever answered, or of the lead where
/// they take part no longer, who is asked to say yes.
pub async fn try_out(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = cases::of_form_to_change(&asking, &form, Action::Plan).await?;
    let id: SuggestionId = form.id("suggestion")?;
    let (standing, duty) = own(&record, &proof, &id)?;
    let goals = record.case.goals.iter().filter(|goal| is_worked_on(goal.status));
    let goal = goals.min_by_key(|goal| goal.rank);
    let (Some(reply), Some(goal)) = (&standing.reply, goal) else {
        return Ok(see(&links::suggestions(proof.case())));
    };
    let action = ActionId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let place = links::action(proof.case(), &action);
    let repeated = form.is_repeated(&asking, &mut write, action.as_str()).await?;
    if repeated || !duty.can_be_tried(standing) {
        return Ok(see(&format!("{}#s-{id}", links::suggestions(proof.case()))));
    }
    let there = record.case.taking_part(asking.today).find(|who| *who == reply.by);
    let lead = || Who::Person(record.case.case_lead.clone());
    let action = NewAction {
        id: action,
        goal: goal.id.clone(),
        intervention: None,
        text: standing.text.clone(),
        responsible: there.unwrap_or_else(lead),
        due: working_day(&asking, &record),
    };
    let action = action.decide(&proof.who());
    actions::add(&mut write, &proof, &action).await?;
    let tryout = Some(action.id.clone());
    let verdict = Verdict { by: proof.who(), date: asking.today, fine: true, tryout };
    suggestions::judge(&mut write, &proof, &id, &verdict).await?;
    let added = asking.event(&proof, EventKind::ActionAdded, &action.id);
    let judged = asking.event(&proof, EventKind::SuggestionJudged, &id);
    let recorded = write.record_all([&added, &judged]).await?;
    recorded.look(proof.case(), asking.today, asking.now).await?.commit().await?;
    Ok(see(&place))
}

/// Two weeks from now, or the first day after the holiday that lies there.
fn working_day(asking: &Asking, record: &CaseRecord) -> Date {
    let day = asking.today.saturating_add(TRY_WITHIN_DAYS.days());
    match due_on(day, asking.today, &record.calendar) {
        Err(domain::entry::DueFault::Holiday { until }) => until.saturating_add(1.day()),
        _ => day,
    }
}
