//! What the forms about the child post to: `/do/about/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    about::{Line, LineKind, Readers},
    access::{Action, Granted},
    event::EventKind,
    id::LineId,
    people::Who,
    reading::What,
};
use store::{about, cases::CaseRecord};

use super::{Wanted, about_page, view};
use crate::{
    cases,
    form::{Submitted, key, see},
    links, page,
    refusal::Refusal,
    session::Asking,
    ui::said,
};

/// `/do/about/write`: a new line, or one in the place of another.
pub async fn write(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, record) = cases::of_form(&asking, &form, Action::Introduce).await?;
    let place = links::about(proof.case());
    let kind = LineKind::named(form.value("kind"));
    let kind = kind.ok_or(Refusal::Malformed)?;
    let readers = readers(&asking, &record, &form)?;
    let Some(text) = form.needed_words(&asking, "text") else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return again(&asking, &proof, &record, &form, status).await;
    };
    let id = LineId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let replaces = match form.value("line") {
        "" => None,
        _ => Some(form.id::<LineId>("line")?),
    };
    let (mut write, proof) = cases::turn(&asking, &proof).await?;
    if form.is_repeated(&asking, &mut write, id.as_str()).await? {
        return Ok(see(&place));
    }
    let text = match &replaces {
        Some(before) => {
            let lines = about::lines(&mut write, &proof).await?;
            let stood = lines.iter().find(|line| line.id == *before).map(|line| &line.text);
            said::kept(&asking, stood, text)
        }
        None => text,
    };
    let line = Line { id, kind, by: proof.who(), text, date: asking.today, readers };
    if !about::write(&mut write, &proof, &line, replaces.as_ref()).await? {
        drop(write);
        // Somebody else has changed it: theirs stands on the page, one's own in the form, as new.
        let mut form = form.with("line", String::new()).with("key", key());
        form.reject("text", asking.t().about_error_changed());
        return again(&asking, &proof, &record, &form, StatusCode::CONFLICT).await;
    }
    let event = asking.event(&proof, EventKind::AboutWritten, &line.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}

/// `/do/about/take-back`: nobody reads it from the next request on.
pub async fn take_back(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, _) = cases::of_form_to_change(&asking, &form, Action::Introduce).await?;
    let line: LineId = form.id("line")?;
    let place = links::about(proof.case());
    if form.is_repeated(&asking, &mut write, line.as_str()).await? {
        return Ok(see(&place));
    }
    if !about::end(&mut write, &proof, &line, asking.today).await? {
        return Err(Refusal::NotFound);
    }
    let event = asking.event(&proof, EventKind::AboutTakenBack, &line);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}

/// Whom the form chooses.
fn readers(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Result<Readers, Refusal> {
    match form.value("readers") {
        "everybody" => Ok(Readers::Everybody),
        "chosen" => {
            let each = form.all("reader").iter().map(|id| Who::try_from(id.clone()));
            let chosen: Vec<Who> =
                each.collect::<Result<_, _>>().map_err(|_| Refusal::Malformed)?;
            let possible = view::possible_readers(asking, record);
            if chosen.iter().any(|who| !possible.contains(who)) {
                return Err(Refusal::NotFound);
            }
            Ok(Readers::Chosen(chosen))
        }
        _ => Err(Refusal::Malformed),
    }
}

async fn again(
    asking: &Asking,
    proof: &Granted,
    record: &CaseRecord,
    form: &Submitted,
    status: StatusCode,
) -> Result<Response, Refusal> {
    let page = about_page(asking, proof, record, Wanted::Typed(form)).await?;
    page::answer_about(asking, proof, What::About, status, page).await
}
