//! A drawing or a photo beside somebody's view: laid there by whoever wrote the view, kept without
//! anything but what one sees, and taken away again by them.

mod plain;
mod upload;
mod view;

use axum::{
    Extension,
    extract::Path,
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    access::Action,
    event::EventKind,
    id::{CaseId, PictureId, ViewId},
    people::Who,
    reading::What,
    text::Text,
    voice::{Picture, View},
};
use leptos::prelude::*;
use store::{
    StoreError,
    cases::CaseRecord,
    pictures::{self, NewPicture},
};
use tokio::{sync::Semaphore, task::spawn_blocking};

pub use upload::{LARGEST, Upload, is_upload};
pub use view::{seen, shown};

use crate::{
    cases,
    form::{Submitted, key, see},
    links,
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// The longest description, in characters: a sentence or two that is read aloud.
const LONGEST_ALT: usize = 300;

/// One at a time: a large picture takes much of the memory while it is looked at.
static LOOKING: Semaphore = Semaphore::const_new(1);

/// `/cases/{case}/views/{view}/picture`
#[component]
pub fn LayPicture() -> impl IntoView {
    let (case, view) = (param("case"), param("view"));
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Tell, What::Voice).await?;
        let view = own(&asking, &record, &view)?;
        Ok(lay_page(&asking, &record, view, &Submitted::starting([("key", key())])))
    })
}

/// A view of the case that the one who asks has written.
fn own<'r>(asking: &Asking, record: &'r CaseRecord, id: &str) -> Result<&'r View, Refusal> {
    let me = Who::within(&record.case.id, asking.person()?);
    let is_it = |view: &&View| view.id.as_ref().is_some_and(|it| it.as_str() == id);
    let view = record.case.views.iter().find(is_it).ok_or(Refusal::NotFound)?;
    if *view.written_by() == me { Ok(view) } else { Err(Refusal::Forbidden) }
}

fn lay_page(asking: &Asking, record: &CaseRecord, view: &View, form: &Submitted) -> Page {
    let t = asking.t();
    let title = if view.picture.is_some() { t.picture_title_there() } else { t.picture_title() };
    let body = view::lay(asking, record, view, title, form);
    let title = if form.errors().is_empty() { title.to_owned() } else { t.text_error_title(title) };
    Page::new(title, body).at(Place::Cases)
}

/// What one sees on it, in words: asked for, so that it can be read aloud.
fn alt(asking: &Asking, form: &mut Submitted) -> Option<Text> {
    let alt = form.needed_words(asking, "alt")?;
    if form.value("alt").trim().chars().count() <= LONGEST_ALT {
        return Some(alt);
    }
    form.reject("alt", asking.t().errors_field_long(LONGEST_ALT));
    None
}

/// `/do/pictures/add`: the picture, made plain, beside the view.
pub async fn add(Extension(asking): Extension<Asking>, sent: Upload) -> Result<Response, Refusal> {
    let Upload { mut form, file } = sent;
    let (proof, record) = cases::of_form(&asking, &form, Action::Tell).await?;
    let t = asking.t();
    let view = own(&asking, &record, form.value("view"))?;
    let alt = alt(&asking, &mut form);
    let plain = match file {
        upload::Sent::Nothing => Err(t.picture_error_none()),
        upload::Sent::TooLarge => Err(t.picture_error_bytes()),
        upload::Sent::File(file) => made_plain(file).await?.map_err(|why| match why {
            plain::NoPicture::Unreadable => t.picture_error_kind(),
            plain::NoPicture::TooLarge => t.picture_error_points(),
        }),
    };
    let (plain, alt) = match (plain, alt) {
        (Ok(plain), Some(alt)) => (plain, alt),
        (plain, _) => {
            if let Err(why) = plain {
                form.reject("picture", why);
            }
            let page = lay_page(&asking, &record, view, &form);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page::answer_about(&asking, &proof, What::Voice, status, page).await;
        }
    };
    let place = links::voice(proof.case());
    let id = PictureId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let subject = id.to_string();
    let (mut write, proof) = cases::turn(&asking, &proof).await?;
    if form.is_repeated(&asking, &mut write, &subject).await? {
        return Ok(see(&place));
    }
    let view_id = view.id.as_ref().ok_or(Refusal::Broken)?;
    let (by, on) = (proof.who(), asking.today);
    let picture = Picture { id, alt, width: plain.width, height: plain.height, by, on };
    let new = NewPicture { view: view_id, picture: &picture, jpeg: &plain.jpeg };
    match pictures::add(&mut write, &proof, &new).await {
        // There is one already: another tab was faster.
        Err(StoreError::Exists { .. }) => return Ok(see(&place)),
        added => added?,
    }
    let event = asking.event(&proof, EventKind::PictureAdded, &subject);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}

/// Looked at where it holds nobody up.
async fn made_plain(file: Vec<u8>) -> Result<Result<plain::Plain, plain::NoPicture>, Refusal> {
    let turn = LOOKING.acquire().await.map_err(|_| Refusal::Broken)?;
    let plain = spawn_blocking(move || plain::plain(&file)).await.map_err(|_| Refusal::Broken);
    drop(turn);
    plain
}

/// `/do/pictures/remove`: it is gone, and only the log knows that there was one.
pub async fn remove(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = cases::of_form_to_change(&asking, &form, Action::Tell).await?;
    let view: ViewId = form.id("view")?;
    let view = own(&asking, &record, view.as_str())?;
    let place = links::voice(proof.case());
    // Gone before: that is what was wanted.
    let Some(picture) = &view.picture else { return Ok(see(&place)) };
    pictures::remove(&mut write, &proof, &picture.id).await?;
    let event = asking.event(&proof, EventKind::PictureRemoved, &picture.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}

/// `/api/cases/{case}/pictures/{picture}`: the file, for whoever sees the plan.
pub async fn file(
    Extension(asking): Extension<Asking>,
    Path((case, picture)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    asking.person()?;
    let case = CaseId::try_from(case).map_err(|_| Refusal::NotFound)?;
    let picture = PictureId::try_from(picture).map_err(|_| Refusal::NotFound)?;
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, &case, Action::View).await?;
    let jpeg = pictures::jpeg(&mut tx, &proof, &picture).await?;
    drop(tx);
    asking.note([(case, proof.relation())], What::Picture).await?;
    let headers: [(HeaderName, &str); 2] =
        [(header::CONTENT_TYPE, "image/jpeg"), (header::CONTENT_DISPOSITION, "inline")];
    Ok((headers, jpeg).into_response())
}
