//! `/do/meetings/plan` and `/do/meetings/change`: a meeting is planned, or planned otherwise.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    entry::{DueFault, due_on},
    event::EventKind,
    id::MeetingId,
    meeting::{Course, Interpreter, Meeting, MeetingKind, NoPlan},
    people::Who,
    reading::What,
};
use jiff::civil::{Date, Time};
use store::{cases::CaseRecord, meetings};

use super::{find, form as page_of, plan_page, words};
use crate::{
    cases,
    form::{Submitted, key, see},
    links, page,
    refusal::Refusal,
    session::Asking,
    ui::said,
};

/// A day that is not over and on which the child's unit is open; what is wrong is noted.
pub(super) fn day(
    asking: &Asking,
    record: &CaseRecord,
    form: &mut Submitted,
    field: &'static str,
) -> Option<Date> {
    let t = asking.t();
    let Some(day) = form.day(field) else {
        form.reject(field, t.errors_field_date(&t.date(asking.today)));
        return None;
    };
    match due_on(day, asking.today, &record.calendar) {
        Ok(day) => return Some(day),
        Err(DueFault::Past) => form.reject(field, t.action_error_past()),
        Err(DueFault::Holiday { until }) => {
            form.reject(field, t.action_error_holiday(&t.day_month(until)));
        }
    }
    None
}

/// The interpreter, if one is named; of what age they say they are.
fn interpreter(asking: &Asking, form: &mut Submitted) -> Option<Interpreter> {
    let name = form.words(asking, "interpreter")?;
    let language = form.value("language").trim().to_lowercase();
    let known = (2..=8).contains(&language.len())
        && language.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
    if !known {
        form.reject("language", asking.t().meeting_error_language());
    }
    Some(Interpreter { language, name, adult: form.value("of_age") == "yes" })
}

/// The meeting as the form says, if nothing is wrong with it.
fn parse(
    asking: &Asking,
    record: &CaseRecord,
    form: &mut Submitted,
    before: Option<&Meeting>,
) -> Option<Meeting> {
    let t = asking.t();
    let kind = MeetingKind::ALL.into_iter().find(|it| words::kind_value(*it) == form.value("kind"));
    if kind.is_none() {
        form.reject("kind", t.meeting_error_kind());
    }
    let date = day(asking, record, form, "date");
    let time = match form.value("time").trim() {
        "" => None,
        time => Some(time.parse::<Time>()),
    };
    if time.as_ref().is_some_and(Result::is_err) {
        form.reject("time", t.meeting_error_time());
    }
    let place = form.needed_words(asking, "place");
    let asked = form.all("who").to_vec();
    let participants: Vec<Who> = record
        .case
        .taking_part(asking.today)
        .filter(|who| asked.contains(&who.to_string()))
        .collect();
    let interpreter = interpreter(asking, form);
    let id = before.map(|meeting| meeting.id.clone());
    let id = id.or_else(|| MeetingId::try_from(key()).ok())?;
    let stood = before.map(|meeting| &meeting.place);
    let place = place.map(|now| said::kept(asking, stood, now));
    let version = form.value("version").parse().unwrap_or_default();
    let course = Course { version, time: time.and_then(Result::ok), noted: Vec::new() };
    let meeting = Meeting {
        id,
        kind: kind?,
        date: date?,
        place: place?,
        planned: true,
        participants,
        interpreter,
        child_participation: None,
        decisions: None,
        course,
    };
    for fault in meeting.check_plan(&record.case, asking.today).err().into_iter().flatten() {
        match fault {
            NoPlan::Nobody => form.reject("who", t.meeting_error_who()),
            NoPlan::TooLate(by) => form.reject("date", t.meeting_error_law(&t.date(by))),
            NoPlan::Interpreter => form.reject("of_age", t.meeting_error_age()),
        }
    }
    form.errors().is_empty().then_some(meeting)
}

/// `/do/meetings/plan`
pub async fn plan(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Convene).await?;
    let Some(meeting) = parse(&asking, &record, &mut form, None) else {
        drop(write);
        let page = plan_page(&asking, &record, None, &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::Meeting, status, page).await;
    };
    if form.is_repeated(&asking, &mut write, meeting.id.as_str()).await? {
        return Ok(see(&links::meetings(proof.case())));
    }
    meetings::plan(&mut write, &proof, &meeting).await?;
    let event = asking.event(&proof, EventKind::MeetingPlanned, &meeting.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&links::meeting(proof.case(), &meeting.id)))
}

/// `/do/meetings/change`: where nobody has changed it since it was opened; else both stand on the page.
pub async fn change(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Convene).await?;
    let before = find(&record, form.value("meeting"))?;
    let place = links::meeting(proof.case(), &before.id);
    let Some(meeting) = parse(&asking, &record, &mut form, Some(before)) else {
        drop(write);
        let page = plan_page(&asking, &record, Some(before), &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::Meeting, status, page).await;
    };
    if form.is_repeated(&asking, &mut write, meeting.id.as_str()).await? {
        return Ok(see(&place));
    }
    if !meetings::change(&mut write, &proof, &meeting).await? {
        drop(write);
        let t = asking.t();
        let there = page_of::of(&asking, before);
        let stands = [words::when(&asking, before), there.value("place").to_owned()].join(", ");
        form.reject("date", t.meeting_error_changed(&stands));
        let form = form.with("version", before.course.version.to_string()).with("key", key());
        let page = plan_page(&asking, &record, Some(before), &form);
        let status = StatusCode::CONFLICT;
        return page::answer_about(&asking, &proof, What::Meeting, status, page).await;
    }
    let event = asking.event(&proof, EventKind::MeetingChanged, &meeting.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}
