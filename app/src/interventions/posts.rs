//! What forms about interventions post to: `/do/interventions/…`. Ending one is `end`'s.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    event::EventKind,
    id::OccasionId,
    intervention::{
        Intervention, Meaningfulness,
        delivery::{Occasion, OccasionFault, Outcome},
    },
    people::Who,
    reading::What,
};
use jiff::{
    ToSpan,
    civil::{Date, Time},
};
use store::{cases::CaseRecord, interventions};

use super::{conflict, edit, find, leads, one_page, says};
use crate::{
    cases, child,
    form::{Submitted, key, see},
    links, page,
    refusal::Refusal,
    session::Asking,
    ui::people::Network,
};

/// So many weeks ahead can be planned at once.
const MOST_WEEKS: i64 = 26;

/// `/do/interventions/tell`: what it is, in plain words.
pub async fn tell(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = cases::of_form_to_change(&asking, &form, Action::Plan).await?;
    let one = find(&record, form.value("intervention"))?;
    if !edit::is_theirs(Network::new(&record, &asking), one) {
        return Err(Refusal::Forbidden);
    }
    let back = links::intervention(proof.case(), &one.id);
    if form.is_repeated(&asking, &mut write, one.id.as_str()).await? {
        return Ok(see(&back));
    }
    let seen: u32 = form.value("version").parse().map_err(|_| Refusal::Malformed)?;
    if seen != one.course.told.version {
        drop(write);
        let page = conflict::page_of(&asking, &record, one, &form);
        let (what, status) = (What::Intervention, StatusCode::CONFLICT);
        return page::answer_about(&asking, &proof, what, status, page).await;
    }
    let by = (proof.who(), asking.today);
    let Some(new) = edit::parse(&asking, &record, one, by, &mut form) else {
        drop(write);
        let page = edit::page_of(&asking, &record, one, &form);
        let (what, status) = (What::Intervention, StatusCode::UNPROCESSABLE_ENTITY);
        return page::answer_about(&asking, &proof, what, status, page).await;
    };
    interventions::tell(&mut write, &proof, &new).await?;
    cases::keep(&asking, write, &proof, EventKind::InterventionTold, &one.id).await?;
    Ok(see(&back))
}

/// `/do/interventions/note`: planned, held, or not held and why. Several weeks can be planned at
/// once; days on which the child's place is closed are left out.
pub async fn note(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Answer).await?;
    let one = find(&record, form.value("intervention"))?;
    if !leads(Network::new(&record, &asking), one) {
        return Err(Refusal::Forbidden);
    }
    let otherwise = links::intervention(proof.case(), &one.id);
    let back = form.back(&otherwise);
    let entries = entries(&asking, &record, one, &proof.who(), &mut form)?;
    let faults = entries.iter().filter_map(|entry| entry.check(one, asking.today).err());
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let subject = entries.first().map(|entry| entry.id.to_string()).unwrap_or_default();
    if form.is_repeated(&asking, &mut write, &subject).await? {
        return Ok(see(&back));
    }
    if let Some(fault) = faults.clone().next() {
        if fault == OccasionFault::Replaced {
            status = StatusCode::CONFLICT;
        }
        let (field, words) = said(&asking, fault);
        form.reject(field, words);
    }
    if !form.errors().is_empty() {
        drop(write);
        let page = one_page(&asking, &record, one, &form);
        return page::answer_about(&asking, &proof, What::Intervention, status, page).await;
    }
    for entry in &entries {
        interventions::note(&mut write, &proof, &one.id, entry).await?;
    }
    cases::keep(&asking, write, &proof, EventKind::OccasionNoted, &one.id).await?;
    Ok(see(&back))
}

/// What the form tells, one entry or one a week; what cannot be is noted beside its field.
fn entries(
    asking: &Asking,
    record: &CaseRecord,
    of: &Intervention,
    by: &Who,
    form: &mut Submitted,
) -> Result<Vec<Occasion>, Refusal> {
    let t = asking.t();
    let outcome = Outcome::named(form.value("outcome"));
    if outcome.is_none() {
        form.reject("outcome", t.intervention_error_outcome());
    }
    let date = form.day("date");
    if date.is_none() {
        form.reject("date", t.errors_field_date(&t.date(asking.today)));
    }
    let at = match form.value("at") {
        "" => None,
        typed => typed.parse::<Time>().ok().or_else(|| {
            form.reject("at", t.intervention_error_at());
            None
        }),
    };
    let words = form.words(asking, "words");
    let weeks = match form.value("weeks").trim() {
        "" => Some(1),
        typed => typed.parse::<i64>().ok().filter(|weeks| (1..=MOST_WEEKS).contains(weeks)),
    };
    if weeks.is_none() {
        form.reject("weeks", t.errors_field_between("1", &MOST_WEEKS.to_string()));
    }
    let replaces = match form.value("replaces") {
        "" => None,
        _ => Some(form.id::<OccasionId>("replaces")?),
    };
    if let Some(id) = &replaces
        && !of.course.log.iter().any(|entry| entry.id == *id)
    {
        return Err(Refusal::NotFound);
    }
    let (Some(outcome), Some(date), Some(weeks)) = (outcome, date, weeks) else {
        return Ok(Vec::new());
    };
    // Only what is to come is planned for several weeks.
    let weeks = if outcome == Outcome::Planned && replaces.is_none() { weeks } else { 1 };
    let closed = |day: Date| {
        weeks > 1 && record.calendar.iter().any(|(first, last)| (*first..=*last).contains(&day))
    };
    let days = (0..weeks).map(|week| date.saturating_add(week.weeks()));
    let days: Vec<_> = days.filter(|day| !closed(*day)).collect();
    if days.is_empty() {
        form.reject("date", t.intervention_error_closed());
    }
    let entry = |date| {
        Ok(Occasion {
            id: OccasionId::try_from(key()).map_err(|_| Refusal::Broken)?,
            date,
            at,
            outcome,
            words: words.clone(),
            by: by.clone(),
            on: asking.today,
            replaces: replaces.clone(),
        })
    };
    days.into_iter().map(entry).collect()
}

fn said(asking: &Asking, fault: OccasionFault) -> (&'static str, &'static str) {
    let t = asking.t();
    match fault {
        OccasionFault::Future => ("date", t.intervention_error_future()),
        OccasionFault::Past => ("date", t.intervention_error_past()),
        OccasionFault::NotRunning => ("date", t.intervention_error_not_running()),
        OccasionFault::NoWords => ("words", t.intervention_error_words()),
        OccasionFault::Replaced => ("outcome", t.intervention_error_replaced()),
    }
}

/// `/do/interventions/sense`: whether it makes sense, by child and family, each for themselves.
pub async fn sense(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = cases::of_form_to_change(&asking, &form, Action::Tell).await?;
    let one = find(&record, form.value("intervention"))?;
    if !says(Network::new(&record, &asking)) {
        return Err(Refusal::Forbidden);
    }
    let place = links::intervention(proof.case(), &one.id);
    let back = form.back(&place);
    let value = form.value("sense").parse::<u8>().ok().filter(|value| (1..=5).contains(value));
    if value.is_none() {
        form.reject("sense", asking.t().intervention_error_sense());
    }
    let words = form.words(&asking, "sense_words");
    let value = value.filter(|_| form.errors().is_empty() && !one.status.has_ended());
    let Some(value) = value else {
        drop(write);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        if child::is_from(&asking, proof.case(), &form) {
            let page = child::again(&asking, &proof, &record, &form).await?;
            return page::answer_about(&asking, &proof, What::OwnPage, status, page).await;
        }
        let page = one_page(&asking, &record, one, &form);
        return page::answer_about(&asking, &proof, What::Intervention, status, page).await;
    };
    if form.is_repeated(&asking, &mut write, one.id.as_str()).await? {
        return Ok(see(&back));
    }
    let said = Meaningfulness { by: proof.who(), value, date: asking.today, words };
    interventions::make_sense(&mut write, &proof, &one.id, &said).await?;
    cases::keep(&asking, write, &proof, EventKind::SenseTold, &one.id).await?;
    Ok(see(&back))
}
