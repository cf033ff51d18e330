//! What the forms of the organisation post to: `/do/organisation/…`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::id::UnitId;
use jiff::civil::Date;
use store::{organisation, settings};

use super::{administrator, limits as numbers, our_page};
use crate::{
    form::{Submitted, key, see},
    guidance, page,
    refusal::Refusal,
    session::Asking,
};

const PLACE: &str = "/organisation";

async fn again(asking: &Asking, form: &Submitted) -> Result<Response, Refusal> {
    let page = our_page(asking, form).await?;
    Ok(page::answer(asking, StatusCode::UNPROCESSABLE_ENTITY, page))
}

/// `/do/organisation/unit`: a new school, service or team.
pub async fn unit(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let by = administrator(&asking)?.clone();
    let Some(name) = guidance::both(&asking, &mut form) else { return again(&asking, &form).await };
    let calendar = Some(form.value("calendar")).filter(|calendar| !calendar.is_empty());
    // Its request is its id, so that sent twice it is one unit.
    let id = UnitId::try_from(form.request()).or_else(|_| UnitId::try_from(key()));
    let id = id.map_err(|_| Refusal::Broken)?;
    match organisation::add_unit(&asking.state.db, (&id, &name, calendar), &by, asking.now).await {
        Ok(()) | Err(store::StoreError::Exists { .. }) => Ok(see(PLACE)),
        Err(error) => Err(error.into()),
    }
}

/// The days in a form; what cannot be is noted beside its field.
fn days(asking: &Asking, form: &mut Submitted) -> Option<(Date, Date)> {
    let t = asking.t();
    let (first, last) = (form.day("first"), form.day("last"));
    if first.is_none() {
        form.reject("first", t.errors_field_date(&t.date(asking.today)));
    }
    if last.is_none() {
        form.reject("last", t.errors_field_date(&t.date(asking.today)));
    }
    let (first, last) = (first?, last?);
    if last < first {
        form.reject("last", t.organisation_error_before());
        return None;
    }
    Some((first, last))
}

/// `/do/organisation/close`: a calendar is closed on these days.
pub async fn close(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let by = administrator(&asking)?.clone();
    let Some((first, last)) = days(&asking, &mut form) else { return again(&asking, &form).await };
    let calendar = form.value("calendar");
    organisation::close(&asking.state.db, (calendar, first, last), &by, asking.now).await?;
    Ok(see(PLACE))
}

/// `/do/organisation/open`: they were not closed after all.
pub async fn open(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let by = administrator(&asking)?.clone();
    let (first, last) = days(&asking, &mut form).ok_or(Refusal::Malformed)?;
    let calendar = form.value("calendar");
    organisation::open(&asking.state.db, (calendar, first, last), &by, asking.now).await?;
    Ok(see(PLACE))
}

/// `/do/organisation/limits`: from when on something is asked about.
pub async fn limits(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let by = administrator(&asking)?.clone();
    let db = &asking.state.db;
    let mut tx = db.read().await?;
    let now = settings::limits(&mut tx).await?;
    drop(tx);
    let Some(limits) = numbers::parse(&asking, now, &mut form) else {
        return again(&asking, &form).await;
    };
    organisation::keep_limits(db, &limits, &by, (asking.today, asking.now)).await?;
    Ok(see(PLACE))
}
