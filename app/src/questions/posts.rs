//! What forms about questions post to: `/do/questions/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted},
    event::EventKind,
    id::{CaseId, SuggestionId},
    people::Who,
    question::{self, Matter, Question},
    reading::What,
    suggestion::{self, Duty, Lacking, Verdict},
    text::Text,
    voice::{Reply, ReplyOutcome, Suggestion},
};
use store::{cases as stored, cases::CaseRecord, questions, suggestions, tx::WriteTx};

use super::{
    ask::{ask_page, opened},
    correct::correct_page,
    find, one, proof, view,
};
use crate::{
    cases,
    form::{Submitted, key, see},
    i18n::{Texts, both},
    links,
    page::{self, Page},
    refusal::Refusal,
    session::Asking,
};

async fn again(
    asking: &Asking,
    proof: &Granted,
    status: StatusCode,
    page: Page,
) -> Result<Response, Refusal> {
    page::answer_about(asking, proof, What::Questions, status, page).await
}

/// `/do/questions/ask`: why somebody opened something. What was asked before stands.
pub async fn ask(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, record) = cases::of_form(&asking, &form, Action::Ask).await?;
    let mut tx = asking.state.db.read().await?;
    let opened = opened(&mut tx, &proof, form.value("reading")).await?;
    let today = stored::relation(&mut tx, proof.case(), &opened.reader, asking.today).await?;
    let before = questions::of_case(&mut tx, &proof, &record.limits).await?;
    drop(tx);
    if let Some(before) = before.iter().find(|it| view::is_about(it, opened.seq, &proof.who())) {
        return Ok(see(&links::question(proof.case(), &before.question.asked.id)));
    }
    let text = form.words(&asking, "text");
    if !form.errors().is_empty() {
        let page = ask_page(&asking, &proof, &record, &opened, &form).await?;
        return again(&asking, &proof, StatusCode::UNPROCESSABLE_ENTITY, page).await;
    }
    let text = text.unwrap_or_else(|| both(Texts::question_ask_plain));
    let reader = Who::Person(opened.reader.clone());
    let owner = question::owner(reader, today, record.case.case_lead.clone());
    let kind = EventKind::QuestionAsked;
    keep(&asking, &form, &proof, &record, (text, owner), Matter::Reading(opened), kind).await
}

/// `/do/questions/correct`: something is wrong.
pub async fn correct(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, record) = cases::of_form(&asking, &form, Action::Ask).await?;
    let text = form.needed_words(&asking, "text");
    let should = form.words(&asking, "should");
    let Some(text) = text.filter(|_| form.errors().is_empty()) else {
        let page = correct_page(&asking, &record, &form);
        return again(&asking, &proof, StatusCode::UNPROCESSABLE_ENTITY, page).await;
    };
    let lead = Who::Person(record.case.case_lead.clone());
    let matter = Matter::Wrong { should };
    keep(&asking, &form, &proof, &record, (text, lead), matter, EventKind::CorrectionAsked).await
}

async fn keep(
    asking: &Asking,
    form: &Submitted,
    proof: &Granted,
    record: &CaseRecord,
    (text, owner): (Text, Who),
    matter: Matter,
    kind: EventKind,
) -> Result<Response, Refusal> {
    let id = SuggestionId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let (mut write, proof) = cases::turn(asking, proof).await?;
    if let Some(before) = form.made_before(asking, &mut write, id.as_str()).await? {
        let before = SuggestionId::try_from(before.as_str()).map_err(|_| Refusal::Broken)?;
        return Ok(see(&links::question(proof.case(), &before)));
    }
    let duty = Duty::new(owner, asking.today, &record.limits);
    let asked = Suggestion { id, by: proof.who(), date: asking.today, text, reply: None };
    let question = Question { asked, duty, matter };
    questions::ask(&mut write, &proof, &question).await?;
    done(asking, write, &proof, kind, &question.asked.id).await?;
    Ok(see(&links::question(proof.case(), &question.asked.id)))
}

async fn done(
    asking: &Asking,
    write: WriteTx,
    proof: &Granted,
    kind: EventKind,
    subject: &SuggestionId,
) -> Result<(), Refusal> {
    let event = asking.event(proof, kind, subject);
    Ok(write.record(&event).await?.commit().await?)
}

/// What the form answers; what it lacks is noted beside its field.
fn parse(asking: &Asking, form: &mut Submitted, question: &Question, by: Who) -> Option<Reply> {
    let t = asking.t();
    let (changed, why) = (form.words(asking, "what_changed"), form.words(asking, "why_not"));
    let reply = if matches!(question.matter, Matter::Reading(_)) {
        let reply = question::explanation(by, asking.today, why, changed);
        reply.map_err(|_| ("why_not", t.question_error_why()))
    } else {
        let outcome = match form.value("outcome") {
            "changed" => ReplyOutcome::Changed,
            "partly" => ReplyOutcome::Partly,
            "not_possible" => ReplyOutcome::NotPossible,
            _ => {
                form.reject("outcome", t.question_error_outcome());
                return None;
            }
        };
        let reply = suggestion::reply(by, asking.today, outcome, changed, why);
        reply.map_err(|lacking| match lacking {
            Lacking::WhatChanged => ("what_changed", t.question_error_changed()),
            Lacking::WhyNot => ("why_not", t.question_error_why_not()),
        })
    };
    // Too many words are told of already.
    match reply {
        Ok(reply) if form.errors().is_empty() => Some(reply),
        Err((field, why)) if form.error(field).is_none() => {
            form.reject(field, why);
            None
        }
        _ => None,
    }
}

/// `/do/questions/reply`: by who owes it, or the lead. The first reply stands.
pub async fn reply(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    asking.person()?;
    let (case, id): (CaseId, SuggestionId) = (form.id("case")?, form.id("question")?);
    let mut tx = asking.state.db.read().await?;
    let proof = proof(&asking, &mut tx, &case).await?;
    drop(tx);
    let (mut write, proof) = cases::turn(&asking, &proof).await?;
    let asked = find(&mut write, &proof, &id).await?;
    let question = &asked.question;
    if !question.is_answered_by(&proof.who(), proof.relation()) {
        return Err(Refusal::Forbidden);
    }
    let reply = parse(&asking, &mut form, question, proof.who());
    let Some(reply) = reply else {
        drop(write);
        let page = one(&asking, &proof, &asked, &form);
        return again(&asking, &proof, StatusCode::UNPROCESSABLE_ENTITY, page).await;
    };
    let place = links::question(&case, &id);
    if form.is_repeated(&asking, &mut write, id.as_str()).await? {
        return Ok(see(&place));
    }
    if question.asked.reply.is_some() {
        drop(write);
        let page = one(&asking, &proof, &asked, &form);
        return again(&asking, &proof, StatusCode::CONFLICT, page).await;
    }
    suggestions::reply(&mut write, &proof, &id, &reply, None).await?;
    done(&asking, write, &proof, EventKind::QuestionReplied, &id).await?;
    Ok(see(&place))
}

/// `/do/questions/say`: whoever asked says whether the reply is fine.
pub async fn say(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    asking.person()?;
    let (case, id): (CaseId, SuggestionId) = (form.id("case")?, form.id("question")?);
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, &case, Action::Ask).await?;
    drop(tx);
    let (mut write, proof) = cases::turn(&asking, &proof).await?;
    let asked = find(&mut write, &proof, &id).await?;
    let question = &asked.question;
    if question.asked.by != proof.who() {
        return Err(Refusal::Forbidden);
    }
    let fine = match form.value("fine") {
        "yes" => true,
        "no" => false,
        _ => return Err(Refusal::Malformed),
    };
    let place = links::question(&case, &id);
    let said = question.asked.reply.is_none() || question.duty.verdict.is_some();
    if said || form.is_repeated(&asking, &mut write, id.as_str()).await? {
        return Ok(see(&place));
    }
    let verdict = Verdict { by: proof.who(), date: asking.today, fine, tryout: None };
    suggestions::judge(&mut write, &proof, &id, &verdict).await?;
    done(&asking, write, &proof, EventKind::QuestionJudged, &id).await?;
    Ok(see(&place))
}
