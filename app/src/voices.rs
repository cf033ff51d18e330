//! `/cases/{case}/voice`: what the child has said over time, and how it was heard. A helper or a
//! parent writes down what a child said to them; it always shows that somebody else wrote it.

mod view;

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    event::EventKind,
    id::ViewId,
    people::Who,
    reading::What,
    text::Text,
    voice::{Heard, View, Way},
};
use leptos::prelude::*;
use store::{cases::CaseRecord, views};

pub use view::card;

use crate::{
    cases,
    form::{Submitted, key, see},
    i18n::Locale,
    links,
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// The longest place or company that can be told, in characters.
const LONGEST_PLACE: usize = 120;

/// `/cases/{case}/voice`
#[component]
pub fn Voices() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Voice).await?;
        let blank = [("key", key()), ("date", asking.today.to_string())];
        Ok(voice_page(&asking, &record, &Submitted::starting(blank)))
    })
}

/// The page, with what was typed before.
fn voice_page(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Page {
    let t = asking.t();
    let title = t.voice_title(&record.case.child.name);
    let body = view::voice(asking, record, &title, form);
    let title = if form.errors().is_empty() { title } else { t.text_error_title(&title) };
    Page::new(title, body).at(Place::Cases)
}

/// How it was heard, and where and with whom, for readers of both languages and for case files.
fn how(asking: &Asking, heard: &Heard) -> Text {
    let each = |locale: Locale| {
        let way = view::words(locale.texts(), heard.way);
        let around = [&heard.place, &heard.company].into_iter().flatten();
        let around: Vec<_> = around.map(|text| text.read(locale.into()).words).collect();
        let around = around.join(", ");
        Some(if around.is_empty() { way.to_owned() } else { format!("{way} ({around})") })
    };
    let original = Some(asking.lang());
    Text { da: each(Locale::Da), en: each(Locale::En), original, draft: false }
}

/// A short text of one's own, or none.
fn short(asking: &Asking, form: &mut Submitted, field: &'static str) -> Option<Text> {
    if form.value(field).trim().chars().count() > LONGEST_PLACE {
        form.reject(field, asking.t().errors_field_long(LONGEST_PLACE));
        return None;
    }
    form.words(asking, field)
}

/// The child's view as somebody heard it, if nothing is wrong with it.
fn parse(asking: &Asking, by: &Who, form: &mut Submitted) -> Option<View> {
    let t = asking.t();
    let text = form.needed_words(asking, "text");
    let way = Way::ALL.iter().copied().find(|way| way.as_str() == form.value("way"));
    if way.is_none() {
        form.reject("way", t.voice_error_how());
    }
    let (place, company) = (short(asking, form, "place"), short(asking, form, "company"));
    let date = form.day("date");
    match date {
        None => form.reject("date", t.errors_field_date(&t.date(asking.today))),
        Some(date) if date > asking.today => form.reject("date", t.voice_error_later()),
        Some(_) => {}
    }
    let (text, way, date) = (text?, way?, date?);
    let heard = Heard { way, place, company, by: by.clone() };
    let how = Some(how(asking, &heard));
    let view =
        View { id: None, by: Who::Child, text, date, how, heard: Some(heard), picture: None };
    form.errors().is_empty().then_some(view)
}

/// `/do/voices/record`: written down for the child, who has been heard now.
pub async fn record(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, record) = cases::of_form(&asking, &form, Action::Hear).await?;
    let Some(mut view) = parse(&asking, &proof.who(), &mut form) else {
        let page = voice_page(&asking, &record, &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::Voice, status, page).await;
    };
    let id = ViewId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let subject = id.to_string();
    view.id = Some(id);
    // A drawing is asked for where the child told by one.
    let drawn = view.heard.as_ref().is_some_and(|heard| heard.way == Way::Drawing);
    let place = match &view.id {
        Some(id) if drawn => links::picture_of(proof.case(), id),
        _ => links::voice(proof.case()),
    };
    let (mut write, proof) = cases::turn(&asking, &proof).await?;
    if form.is_repeated(&asking, &mut write, &subject).await? {
        return Ok(see(&links::voice(proof.case())));
    }
    views::write(&mut write, &proof, &view).await?;
    let event = asking.event(&proof, EventKind::ChildHeard, &subject);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}
