//! What forms about measurements post to: `/do/measures/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted},
    entry::{Entering, Finding, ObservationFault},
    event::EventKind,
    goal::GoalStatus,
    id::{MeasureId, ObservationId},
    measure::{NotPossible, Observation, Value},
    reading::What,
    text::Text,
};
use jiff::civil::Date;
use store::{
    StoreError,
    cases::{self as stored, CaseRecord},
    measures::{self, Recording, ToRecord},
    tx::Once,
};

use super::week_page;
use crate::{
    cases, child,
    form::{Submitted, key, see},
    goals, page,
    refusal::Refusal,
    session::Asking,
};

/// A measure that somebody may record on.
struct Place {
    proof: Granted,
    measure: MeasureId,
    on: ToRecord,
}

async fn place(asking: &Asking, measure: MeasureId) -> Result<Place, Refusal> {
    asking.person()?;
    let mut tx = asking.state.db.glance().await?;
    let proof = asking.case_of(&mut tx, &measure, Action::Record).await?;
    let found = measures::to_record(&mut tx, &proof, &measure).await?;
    Ok(Place { proof, measure, on: found.ok_or(Refusal::NotFound)? })
}

impl Place {
    /// The whole case, for a page of it.
    async fn record(&self, asking: &Asking) -> Result<CaseRecord, Refusal> {
        let mut tx = asking.state.db.read().await?;
        Ok(stored::load(&mut tx, &self.proof).await?)
    }

    /// One's own measurement.
    async fn own(&self, asking: &Asking, id: &ObservationId) -> Result<Observation, Refusal> {
        let mut tx = asking.state.db.read().await?;
        let found = measures::entry(&mut tx, &self.proof, &self.measure, id).await?;
        let found = found.ok_or(Refusal::NotFound)?;
        if found.by == self.proof.who() { Ok(found) } else { Err(Refusal::Forbidden) }
    }
}

/// Records a measurement, or word that it was not possible.
pub async fn record(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let place = place(&asking, form.id("measure")?).await?;
    match decide(&asking, &place, &mut form, None)? {
        Some(observation) => save(&asking, place, &form, observation).await,
        None => rejected(&asking, &place, &form).await,
    }
}

/// Corrects one: the first stays.
pub async fn correct(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let place = place(&asking, form.id("measure")?).await?;
    let id: ObservationId = form.id("observation")?;
    place.own(&asking, &id).await?;
    if let Some(observation) = decide(&asking, &place, &mut form, Some(id))? {
        return save_instead(&asking, &place, &form, &observation).await;
    }
    correcting(&asking, &place, &form, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// The page to correct a measurement on, with what was typed.
async fn correcting(
    asking: &Asking,
    place: &Place,
    form: &Submitted,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let record = place.record(asking).await?;
    let goal = record.case.goal(&place.on.goal).ok_or(Refusal::NotFound)?;
    let page = super::correct::correct_page(asking, &record, goal, form)?;
    page::answer_about(asking, &place.proof, What::Measurement, status, page).await
}

/// Takes one back that was a mistake: it stays in the table, marked so.
pub async fn take_back(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let place = place(&asking, form.id("measure")?).await?;
    let id: ObservationId = form.id("observation")?;
    let wrong = place.own(&asking, &id).await?;
    let entering = entering(&asking, &place, wrong.date)?;
    let finding = Finding::NotPossible(NotPossible::TakenBack);
    let observation =
        entering.decide(place.on.rater, finding, None, Some(id)).map_err(|_| Refusal::Forbidden)?;
    save_instead(&asking, &place, &form, &observation).await
}

fn entering(asking: &Asking, place: &Place, date: Date) -> Result<Entering, Refusal> {
    let id = key();
    Ok(Entering {
        id: ObservationId::try_from(id).map_err(|_| Refusal::Broken)?,
        person: asking.person()?.clone(),
        who: place.proof.who(),
        date,
        today: asking.today,
        now: asking.now,
    })
}

/// The measurement to save; without one the form now says what is wrong.
fn decide(
    asking: &Asking,
    place: &Place,
    form: &mut Submitted,
    corrects: Option<ObservationId>,
) -> Result<Option<Observation>, Refusal> {
    let t = asking.t();
    let date = match form.value("date") {
        "" => Some(asking.today),
        typed => domain::day::typed(typed),
    };
    if date.is_none() {
        form.reject("date", t.errors_field_date(&t.date(asking.today)));
    }
    let finding = Finding::parse(form.value("value"), form.value("not_possible"), &place.on.scale);
    if let Err(fault) = finding {
        form.reject("value", words(asking, place, fault));
    }
    let note = match form.value("note").trim() {
        "" => Ok(None),
        words => Text::new(asking.lang(), words).map(Some),
    };
    if note.is_err() {
        form.reject("note", t.errors_field_long(domain::text::LONGEST));
    }
    let (Some(date), Ok(finding), Ok(note)) = (date, finding, note) else { return Ok(None) };
    match entering(asking, place, date)?.decide(place.on.rater, finding, note, corrects) {
        Ok(observation) => Ok(Some(observation)),
        Err(ObservationFault::NotARater) => Err(Refusal::Forbidden),
        Err(fault) => {
            form.reject("date", words(asking, place, fault));
            Ok(None)
        }
    }
}

fn words(asking: &Asking, place: &Place, fault: ObservationFault) -> String {
    let t = asking.t();
    match fault {
        ObservationFault::Missing | ObservationFault::NotARater => {
            t.week_error_missing().to_owned()
        }
        ObservationFault::NotANumber => t.errors_field_number().to_owned(),
        ObservationFault::Future => t.week_error_future().to_owned(),
        ObservationFault::OffScale => match place.on.scale.min.zip(place.on.scale.max) {
            Some((min, max)) => t.errors_field_between(&t.number(min.get()), &t.number(max.get())),
            None => t.week_error_whole().to_owned(),
        },
    }
}

/// Measurement and event in one transaction; the same key twice counts once.
async fn save(
    asking: &Asking,
    place: Place,
    form: &Submitted,
    observation: Observation,
) -> Result<Response, Refusal> {
    let subject = observation.id.as_ref().map(ToString::to_string).unwrap_or_default();
    let event = asking.event(&place.proof, EventKind::MeasurementRecorded, &subject);
    let (proof, key) = (place.proof.clone(), form.value("key").to_owned());
    let (measure, sent) = (place.measure.clone(), observation.clone());
    let back = match form.back("/week") {
        week if week == "/week" => super::week::after(asking, &measure, observation.date),
        back => back,
    };
    let recording = Recording { proof, measure, observation, event, today: asking.today, key };
    match measures::hand_in(&asking.state.db, recording).await? {
        Once::Repeated { subject } => counted(asking, &place, form, (&subject, &sent), &back).await,
        Once::First => Ok(see(&back)),
    }
}

/// A form whose key has counted, and what it says now. Whoever went back and wrote something else is
/// asked whether to correct the first; a child sees it on the own page.
async fn counted(
    asking: &Asking,
    place: &Place,
    form: &Submitted,
    (first, now): (&str, &Observation),
    back: &str,
) -> Result<Response, Refusal> {
    let id = ObservationId::try_from(first).map_err(|_| Refusal::Broken)?;
    let first = place.own(asking, &id).await?;
    // A form without a day means the day it is sent on, and may come again on the next.
    let same_day = form.value("date").is_empty() || first.date == now.date;
    let same = same_day && told(&first) == told(now);
    if same || child::is_from(asking, place.proof.case(), form) {
        return Ok(see(back));
    }
    let mut form = form.clone().with("observation", id.to_string()).with("key", key());
    form.reject("value", asking.t().week_error_counted());
    correcting(asking, place, &form, StatusCode::CONFLICT).await
}

/// What a measurement tells of its day: in the words that were written, whatever language the reader has
/// now.
fn told(it: &Observation) -> (Option<Value>, Option<NotPossible>, Option<&str>) {
    let words = it.note.as_ref().map(|note| note.read(note.original()).words);
    (it.value, it.not_possible, words)
}

/// As [`save`], for a measurement that takes the place of another.
async fn save_instead(
    asking: &Asking,
    place: &Place,
    form: &Submitted,
    observation: &Observation,
) -> Result<Response, Refusal> {
    let (mut write, proof) = cases::turn(asking, &place.proof).await?;
    let subject = observation.id.as_ref().map(ToString::to_string).unwrap_or_default();
    if form.is_repeated(asking, &mut write, &subject).await? {
        return Ok(see(&form.back("/week")));
    }
    let measure = &place.measure;
    match measures::correct(&mut write, &proof, measure, observation).await {
        Err(StoreError::Conflict(now)) => {
            drop(write);
            let record = place.record(asking).await?;
            let page = super::correct::conflict(asking, &record, measure, &now, form);
            let (what, status) = (What::Measurement, StatusCode::CONFLICT);
            return page::answer_about(asking, &place.proof, what, status, page).await;
        }
        corrected => corrected?,
    }
    let event = asking.event(&proof, EventKind::MeasurementCorrected, &subject);
    write.record(&event).await?.commit().await?;
    Ok(see(&form.back("/week")))
}

/// The page that the form came from, with everything typed and what is wrong.
async fn rejected(asking: &Asking, place: &Place, form: &Submitted) -> Result<Response, Refusal> {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    if child::is_from(asking, place.proof.case(), form) {
        let record = place.record(asking).await?;
        let page = child::again(asking, &place.proof, &record, form).await?;
        return page::answer_about(asking, &place.proof, What::OwnPage, status, page).await;
    }
    let record = place.record(asking).await?;
    let goal = record.case.goal(&place.on.goal);
    // The week has no place for a goal that is not worked on.
    let in_week = goal.is_some_and(|goal| goal.status == GoalStatus::Active);
    if in_week && form.back("/week").starts_with("/week") {
        let page = week_page(asking, Some(form)).await?;
        return Ok(page::answer(asking, status, page));
    }
    let page = goals::goal_page(asking, &record, place.on.goal.as_str(), Some(form))?;
    page::answer_about(asking, &place.proof, What::Goal, status, page).await
}
