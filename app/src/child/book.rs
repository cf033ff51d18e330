//! The child's own book, on the child's own page: notes that nobody else reads until the child shares
//! one. They are opened here and nowhere else; what an adult must act upon is said before anything is
//! written. On a device that an adult has opened only what is written there then is at hand.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted},
    event::EventKind,
    id::{CaseId, NoteId},
    reading::What,
    text::{LONGEST, Text},
    voice::Voice,
};
use leptos::prelude::*;
use store::{
    notes::{self, Lent, Note},
    voices,
};

use crate::{
    cases,
    clock::local_date,
    drawn::{Draw, Drawn},
    form::{Submitted, key, see},
    i18n::{Texts, both},
    links, page,
    refusal::Refusal,
    seal::Key,
    session::Asking,
    ui::{
        field,
        icon::{Icon, icon},
    },
};

/// A note as the child reads it.
pub(super) struct Opened {
    note: Note,
    /// The words; none where the key is gone.
    words: Option<String>,
}

/// The session, where an adult has opened it.
fn lent(asking: &Asking) -> Lent<'_> {
    let session = asking.session.as_deref().filter(|session| session.limit.is_some());
    session.map(|session| session.token_hash.as_str())
}

fn place(proof: &Granted, id: &NoteId) -> String {
    format!("{}/{id}", proof.case())
}

fn open(key: &Key, proof: &Granted, note: Note) -> Opened {
    let words = key.open(&place(proof, &note.id), &note.sealed);
    Opened { note, words }
}

/// The notes that are at hand; none where the program has no key to keep them by.
pub(super) async fn read(asking: &Asking, proof: &Granted) -> Result<Option<Vec<Opened>>, Refusal> {
    let Some(key) = &asking.state.key else { return Ok(None) };
    // The page again after another of its forms comes with a proof for that, which opens no notes.
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, proof.case(), Action::OwnPage).await?;
    let all = notes::of_child(&mut tx, &proof, lent(asking)).await?;
    Ok(Some(all.into_iter().map(|note| open(key, &proof, note)).collect()))
}

/// The section of the page.
pub(super) fn view(asking: &Asking, case: &CaseId, notes: Vec<Opened>, form: &Submitted) -> Drawn {
    let t = asking.t();
    let fresh = if form.error("book").is_some() { form.value("key").to_owned() } else { key() };
    let each: Vec<_> = notes.into_iter().map(|note| self::note(asking, case, note)).collect();
    let only_here = lent(asking).map(|_| view! { <p class="quiet">{t.book_only_here()}</p> });
    view! {
        <section class="stack" aria-labelledby="own-book">
            <h2 id="own-book">{t.book_title()}</h2>
            <p>{t.book_only_you()}</p>
            <p class="notice">{t.book_safety()}</p>
            <form class="form" method="post" action="/do/notes/write">
                <input type="hidden" name="case" value=case.to_string() />
                <input type="hidden" name="key" value=fresh />
                {field::area(form, "book", t.book_ask(), None)}
                <p>
                    <button class="btn">
                        {icon(Icon::Pen)}
                        {t.book_keep()}
                    </button>
                </p>
            </form>
            {only_here}
            {each}
        </section>
    }
    .drawn()
}

fn note(asking: &Asking, case: &CaseId, opened: Opened) -> Drawn {
    let t = asking.t();
    let Opened { note, words } = opened;
    let button = |verb: &'static str, class: &'static str, name: &'static str| {
        view! {
            <form method="post" action=format!("/do/notes/{verb}")>
                <input type="hidden" name="case" value=case.to_string() />
                <input type="hidden" name="note" value=note.id.to_string() />
                <input type="hidden" name="key" value=key() />
                <button class=class>{name}</button>
            </form>
        }
    };
    let share = words.is_some().then(|| {
        view! {
            <details>
                <summary>
                    <span>{t.book_share()}</span>
                </summary>
                <div class="stack-s">
                    <p>{t.book_share_what()}</p>
                    {button("share", "btn", t.book_share_now())}
                </div>
            </details>
        }
    });
    let class = if words.is_some() { "own-note" } else { "quiet" };
    let words = words.unwrap_or_else(|| t.book_lost().to_owned());
    view! {
        <article class="card stack-s" data-note=note.id.to_string()>
            <p class="small quiet">{t.date(local_date(note.at))}</p>
            <p class=class>{words}</p>
            {share}
            {button("forget", "btn btn-plain", t.book_forget())}
        </article>
    }
    .drawn()
}

/// The child's own case, for its notes, and the key.
async fn own(asking: &Asking, form: &Submitted) -> Result<(Granted, Key), Refusal> {
    asking.person()?;
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, &form.id("case")?, Action::OwnPage).await?;
    let key = asking.state.key.clone().ok_or(Refusal::NotFound)?;
    Ok((proof, key))
}

/// `/do/notes/write`
pub async fn write(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, sealing) = own(&asking, &form).await?;
    let words = form.value("book").trim().to_owned();
    if words.is_empty() {
        form.reject("book", asking.t().errors_field_empty());
    } else if words.chars().count() > LONGEST {
        form.reject("book", asking.t().errors_field_long(LONGEST));
    }
    if !form.errors().is_empty() {
        let mut tx = asking.state.db.read().await?;
        let record = store::cases::load(&mut tx, &proof).await?;
        drop(tx);
        let page = super::own(&asking, &proof, &record, &form).await?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::OwnPage, status, page).await;
    }
    let id = NoteId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let sealed = sealing.seal(&place(&proof, &id), &words).map_err(|_| Refusal::Broken)?;
    let note = Note { id, at: asking.now, sealed, key: sealing.name().to_owned() };
    notes::write(&asking.state.db, &proof, &note, lent(&asking), &form.request()).await?;
    Ok(see(&links::child_at(proof.case(), "own-book")))
}

/// `/do/notes/forget`: for good.
pub async fn forget(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, _) = own(&asking, &form).await?;
    let id: NoteId = form.id("note")?;
    if !notes::forget(&asking.state.db, &proof, &id, lent(&asking)).await? {
        return Err(Refusal::NotFound);
    }
    Ok(see(&links::child_at(proof.case(), "own-book")))
}

/// `/do/notes/share`: the note becomes the child's words in the plan, and is no longer in the book.
pub async fn share(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, key) = own(&asking, &form).await?;
    let id: NoteId = form.id("note")?;
    let place_in_plan = links::child_at(proof.case(), "say");
    let (mut write, proof, _) = cases::to_change(&asking, proof.case(), Action::OwnPage).await?;
    if form.is_repeated(&asking, &mut write, id.as_str()).await? {
        return Ok(see(&place_in_plan));
    }
    let all = notes::of_child(&mut write, &proof, lent(&asking)).await?;
    let note = all.into_iter().find(|note| note.id == id).ok_or(Refusal::NotFound)?;
    let words = open(&key, &proof, note).words.ok_or(Refusal::NotFound)?;
    let text = Text::new(asking.lang(), &words).map_err(|_| Refusal::Broken)?;
    let how = both(Texts::book_shared_how);
    notes::take(&mut write, &proof, &id, lent(&asking)).await?;
    voices::say(&mut write, &proof, &Voice { date: asking.today, text, how }).await?;
    let event = asking.event(&proof, EventKind::VoiceShared, &id);
    write.record(&event).await?.commit().await?;
    Ok(see(&place_in_plan))
}
