//! What forms about flags post to: `/do/flags/…`. Each reads the case in the transaction that it
//! writes in, so that nothing is decided on what has changed since.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted, allowed},
    event::EventKind,
    flag::{Changed, DecisionKind, Flag, Refused},
    id::CaseId,
    reading::What,
};
use store::{cases::CaseRecord, flags, interventions, tx::WriteTx};

use super::{
    decide as form_of, find,
    page::Why,
    parse::{self, Told},
};
use crate::{
    cases,
    form::{Submitted, see as go},
    links, page,
    refusal::Refusal,
    session::Asking,
};

/// A change that is under way, with the case as it is in it.
struct Under {
    write: WriteTx,
    proof: Granted,
    record: CaseRecord,
    flag: Flag,
}

async fn begin(asking: &Asking, form: &Submitted, what: Action) -> Result<Under, Refusal> {
    let (write, proof, record) = cases::of_form_to_change(asking, form, what).await?;
    let flag = find(&record, form.value("flag"))?.clone();
    Ok(Under { write, proof, record, flag })
}

impl Under {
    async fn keep(
        self,
        asking: &Asking,
        kind: EventKind,
        changed: Option<&Changed>,
    ) -> Result<(), Refusal> {
        let Self { mut write, proof, flag, .. } = self;
        flags::keep(&mut write, &proof, &flag).await?;
        let mut events = vec![asking.event(&proof, kind, &flag.id)];
        if let Some(changed) = changed {
            interventions::change(&mut write, &proof, changed).await?;
            for (ended, _) in &changed.ended {
                events.push(asking.event(&proof, EventKind::InterventionEnded, ended));
            }
            if let Some(begun) = &changed.begun {
                events.push(asking.event(&proof, EventKind::InterventionBegun, &begun.id));
            }
            events.push(asking.event(&proof, EventKind::PhaseBegun, &changed.phase.id));
        }
        let recorded = write.record_all(&events).await?;
        let looked = recorded.look(proof.case(), asking.today, asking.now).await?;
        Ok(looked.commit().await?)
    }
}

/// Notes who saw a flag first.
pub(super) async fn see(asking: &Asking, record: &CaseRecord, flag: &Flag) -> Result<(), Refusal> {
    let (write, proof, now) = cases::to_change(asking, &record.case.id, Action::View).await?;
    let mut flag = find(&now, flag.id.as_str())?.clone();
    if flag.seen.is_some() || flag.see(&proof.who(), asking.today).is_err() {
        return Ok(());
    }
    let under = Under { write, proof, record: now, flag };
    under.keep(asking, EventKind::FlagSeen, None).await
}

/// `/do/flags/decide`: what was decided, and at once what that changes.
pub async fn decide(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let mut under = begin(&asking, &form, Action::Decide).await?;
    let place = links::flag(&under.record.case.id, &under.flag.id);
    if form.is_repeated(&asking, &mut under.write, under.flag.id.as_str()).await? {
        return Ok(go(&place));
    }
    let known: usize = form.value("decisions").parse().map_err(|_| Refusal::Malformed)?;
    if known != under.flag.decisions.len() {
        let count = under.flag.decisions.len().to_string();
        let form = form.with("decisions", count);
        return again(&asking, under, &form, Why::Conflict, StatusCode::CONFLICT).await;
    }
    if under.flag.kind.is_about_deciding() {
        return Err(Refusal::Forbidden);
    }
    let before = under.flag.clone();
    let by = under.proof.who();
    match parse::decided(&asking, &under.record, &mut under.flag, &by, &mut form)? {
        Told::All(changed) => {
            let goal = super::goal_of(&under.record, &under.flag).map(|goal| goal.id.clone());
            let case = under.record.case.id.clone();
            let decisions = under.flag.decisions.len();
            let last = under.flag.decisions.last().and_then(|decision| decision.kind);
            let writes = allowed(under.proof.relation(), Action::Plan);
            under.keep(&asking, EventKind::FlagDecided, changed.as_deref()).await?;
            if writes
                && before.decisions.len() < decisions
                && last == Some(DecisionKind::ChangeGoal)
                && let Some(goal) = &goal
            {
                // The new wording is what ends the question.
                return Ok(go(&links::wording(&case, goal)));
            }
            // An adjustment is seen on the curve; any other decision beside its question.
            let place =
                goal.filter(|_| changed.is_some()).map_or(place, |goal| links::goal(&case, &goal));
            Ok(go(&place))
        }
        Told::TooLittle => {
            under.flag = before;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            again(&asking, under, &form, Why::Rejected, status).await
        }
        Told::TooLate => {
            under.flag = before;
            again(&asking, under, &form, Why::Conflict, StatusCode::CONFLICT).await
        }
    }
}

async fn again(
    asking: &Asking,
    under: Under,
    form: &Submitted,
    why: Why,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let Under { write, proof, record, flag } = under;
    drop(write);
    let page = super::page::flag(asking, &record, &flag, form, why);
    page::answer_about(asking, &proof, What::Flag, status, page).await
}

/// `/do/flags/agenda`: to be talked about at the next planned meeting.
pub async fn agenda(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let what = handing_on(&asking, &form).await?;
    let mut under = begin(&asking, &form, what).await?;
    let place = form.back(&links::flag(&under.record.case.id, &under.flag.id));
    let meeting = under.record.case.next_meeting(asking.today).map(|it| it.id.clone());
    let meeting = meeting.ok_or(Refusal::Malformed)?;
    let by = under.proof.who();
    let put = under.flag.put_on_agenda(&meeting, &under.record.case, &by, asking.today);
    put.map_err(|_| Refusal::NotFound)?;
    under.keep(&asking, EventKind::FlagOnAgenda, None).await?;
    Ok(go(&place))
}

/// `/do/flags/ask`: the lead is asked to look.
pub async fn ask(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let mut under = begin(&asking, &form, Action::HandOn).await?;
    let place = form.back("/follow-up");
    let by = under.proof.who();
    under.flag.ask(&by, asking.today).map_err(|_| Refusal::NotFound)?;
    under.keep(&asking, EventKind::FlagAsked, None).await?;
    Ok(go(&place))
}

/// Whoever decides may put it on the agenda, and whoever hands on.
async fn handing_on(asking: &Asking, form: &Submitted) -> Result<Action, Refusal> {
    let case: CaseId = form.id("case")?;
    let mut tx = asking.state.db.read().await?;
    match asking.case(&mut tx, &case, Action::HandOn).await {
        Ok(_) => Ok(Action::HandOn),
        Err(Refusal::Forbidden) => Ok(Action::Decide),
        Err(refusal) => Err(refusal),
    }
}

/// `/do/flags/snooze`: put off once, for a few days, with a reason.
pub async fn snooze(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let mut under = begin(&asking, &form, Action::Decide).await?;
    let place = links::flag(&under.record.case.id, &under.flag.id);
    if form.is_repeated(&asking, &mut under.write, under.flag.id.as_str()).await? {
        return Ok(go(&place));
    }
    let t = asking.t();
    let reason = form.words(&asking, "snooze_why");
    let until = form.value("snooze_until").parse().unwrap_or(asking.today);
    let (limits, by) = (under.record.limits.clone(), under.proof.who());
    let before = under.flag.clone();
    match under.flag.snooze(until, reason, &limits, &by, asking.today) {
        Ok(()) if form.errors().is_empty() => {
            under.keep(&asking, EventKind::FlagSnoozed, None).await?;
            return Ok(go(&place));
        }
        Ok(()) => {}
        Err(Refused::NoReason) => form.reject("snooze_why", t.errors_field_empty()),
        Err(Refused::SnoozeDay { latest }) => {
            form.reject("snooze_until", t.flag_error_snooze_day(&t.date(latest)));
        }
        Err(Refused::SnoozedBefore(_) | Refused::Decided) => {
            form.reject("snooze_until", t.flag_error_snoozed());
        }
        Err(_) => {
            under.flag = before;
            return again(&asking, under, &form, Why::Conflict, StatusCode::CONFLICT).await;
        }
    }
    under.flag = before;
    let blank = form_of::starting(&asking, &under.record, &under.flag);
    let form = blank.over(&form);
    again(&asking, under, &form, Why::Rejected, StatusCode::UNPROCESSABLE_ENTITY).await
}
