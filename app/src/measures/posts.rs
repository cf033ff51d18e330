//! What forms about measurements post to: `/do/measures/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted},
    entry::{Entering, Finding, ObservationFault},
    event::EventKind,
    id::{MeasureId, ObservationId},
    measure::{Measure, NotPossible, Observation, Scale},
    reading::What,
    text::Text,
};
use jiff::civil::Date;
use store::{
    StoreError,
    cases::{self, CaseRecord},
    measures,
};

use super::week_page;
use crate::{
    child,
    form::{Submitted, key, see},
    goals, page,
    refusal::Refusal,
    session::Asking,
};

/// A measure that somebody may record on, with its case.
struct Place {
    proof: Granted,
    record: CaseRecord,
    measure: Measure,
    scale: Scale,
    goal: domain::id::GoalId,
}

async fn place(asking: &Asking, measure: &MeasureId) -> Result<Place, Refusal> {
    asking.person()?;
    let mut tx = asking.state.db.read().await?;
    let (case, goal) = measures::place(&mut tx, measure).await?.ok_or(Refusal::NotFound)?;
    let proof = asking.case(&mut tx, &case, Action::Record).await?;
    let record = cases::load(&mut tx, &proof).await?;
    let found = record.case.goal(&goal).into_iter().flat_map(|goal| &goal.measures);
    let measure = found.into_iter().find(|m| m.id == *measure).ok_or(Refusal::NotFound)?.clone();
    let scale = record.scales.get(&measure.scale).ok_or(Refusal::Broken)?.clone();
    Ok(Place { proof, record, measure, scale, goal })
}

/// Records a measurement, or word that it was not possible.
pub async fn record(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let place = place(&asking, &form.id("measure")?).await?;
    match decide(&asking, &place, &mut form, None)? {
        Some(observation) => {
            save(&asking, &place, &form, &observation, EventKind::MeasurementRecorded).await
        }
        None => rejected(&asking, &place, &form).await,
    }
}

/// Corrects one: the first stays.
pub async fn correct(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let place = place(&asking, &form.id("measure")?).await?;
    let id: ObservationId = form.id("observation")?;
    if let Some(observation) = decide(&asking, &place, &mut form, Some(id))? {
        return save(&asking, &place, &form, &observation, EventKind::MeasurementCorrected).await;
    }
    let goal = place.record.case.goal(&place.goal).ok_or(Refusal::NotFound)?;
    let page = super::correct::correct_page(&asking, &place.record, goal, &form)?;
    let (what, status) = (What::Measurement, StatusCode::UNPROCESSABLE_ENTITY);
    page::answer_about(&asking, &place.proof, what, status, page).await
}

/// Takes one back that was a mistake: it stays in the table, marked so.
pub async fn take_back(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let place = place(&asking, &form.id("measure")?).await?;
    let id: ObservationId = form.id("observation")?;
    let wrong = own(&place, &id)?.clone();
    let entering = entering(&asking, &place, wrong.date)?;
    let finding = Finding::NotPossible(NotPossible::TakenBack);
    let observation =
        entering.decide(&place.measure, finding, None, Some(id)).map_err(|_| Refusal::Forbidden)?;
    save(&asking, &place, &form, &observation, EventKind::MeasurementCorrected).await
}

/// One's own measurement.
fn own<'p>(place: &'p Place, id: &ObservationId) -> Result<&'p Observation, Refusal> {
    let found = place.measure.all().map(|(o, _)| o).find(|o| o.id.as_ref() == Some(id));
    let found = found.ok_or(Refusal::NotFound)?;
    if found.by == place.proof.who() { Ok(found) } else { Err(Refusal::Forbidden) }
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
    if let Some(id) = &corrects {
        own(place, id)?;
    }
    let t = asking.t();
    let date = match form.value("date") {
        "" => Some(asking.today),
        typed => typed.parse::<Date>().ok(),
    };
    if date.is_none() {
        form.reject("date", t.errors_field_date(&t.date(asking.today)));
    }
    let finding = Finding::parse(form.value("value"), form.value("not_possible"), &place.scale);
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
    match entering(asking, place, date)?.decide(&place.measure, finding, note, corrects) {
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
        ObservationFault::OffScale => match place.scale.min.zip(place.scale.max) {
            Some((min, max)) => t.errors_field_between(&t.number(min.get()), &t.number(max.get())),
            None => t.week_error_whole().to_owned(),
        },
    }
}

/// Measurement and event in one transaction; the same key twice counts once.
async fn save(
    asking: &Asking,
    place: &Place,
    form: &Submitted,
    observation: &Observation,
    kind: EventKind,
) -> Result<Response, Refusal> {
    let mut write = asking.state.db.write().await?;
    let subject = observation.id.as_ref().map(ToString::to_string).unwrap_or_default();
    if form.is_repeated(asking, &mut write, &subject).await? {
        return Ok(see(&form.back("/week")));
    }
    let measure = &place.measure.id;
    if observation.corrects.is_some() {
        match measures::correct(&mut write, &place.proof, measure, observation).await {
            Err(StoreError::Conflict(now)) => {
                drop(write);
                let page =
                    super::correct::conflict(asking, &place.record, &place.measure, &now, form);
                let (what, status) = (What::Measurement, StatusCode::CONFLICT);
                return page::answer_about(asking, &place.proof, what, status, page).await;
            }
            corrected => corrected?,
        }
    } else {
        measures::record(&mut write, &place.proof, measure, observation).await?;
    }
    let event = asking.event(&place.proof, kind, &subject);
    write.record(&event).await?.commit().await?;
    Ok(see(&form.back("/week")))
}

/// The page that the form came from, with everything typed and what is wrong.
async fn rejected(asking: &Asking, place: &Place, form: &Submitted) -> Result<Response, Refusal> {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    if child::is_from(asking, &place.record.case.id, form) {
        let page = child::again(asking, &place.proof, &place.record, form).await?;
        return page::answer_about(asking, &place.proof, What::OwnPage, status, page).await;
    }
    if form.back("/week").starts_with("/week") {
        let page = week_page(asking, Some(form)).await?;
        return Ok(page::answer(asking, status, page));
    }
    let page = goals::goal_page(asking, &place.record, place.goal.as_str(), Some(form))?;
    page::answer_about(asking, &place.proof, What::Goal, status, page).await
}
