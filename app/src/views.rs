//! How one person sees it: to write it, or to write it anew. Earlier cards are kept.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action, event::EventKind, id::ViewId, people::Who, reading::What, voice::View,
};
use leptos::prelude::*;
use store::{cases::CaseRecord, views};

use crate::{
    cases, child,
    form::{Submitted, key, see},
    links,
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, people::Network, said},
};

/// `/cases/{case}/view`
#[component]
pub fn WriteView() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Tell, What::View).await?;
        let me = Who::within(&record.case.id, asking.person()?);
        Ok(write_page(&asking, &record, &me, &Submitted::starting([("key", key())])))
    })
}

/// The page, with what was typed before.
fn write_page(asking: &Asking, record: &CaseRecord, me: &Who, form: &Submitted) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(&record.case.child.name)));
    let before = record.case.views.iter().rfind(|view| view.by == *me).map(|view| {
        view! {
            <figure class="say">
                <blockquote lang=said::lang_of(
                    &view.text,
                    asking,
                )>{said::quoted(&view.text, asking)}</blockquote>
                <figcaption>{t.view_before(&t.date(view.date))}</figcaption>
            </figure>
        }
    });
    let ask = if *me == Who::Child { t.view_ask_child() } else { t.view_ask() };
    let child = (*me == Who::Child).then(|| view! { <p class="notice">{t.view_safety()}</p> });
    let title = form.titled(t, t.view_title());
    let body = view! {
        {crumbs(t.common_path(), vec![plan.clone()], t.view_title().to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.view_title()}</h1>
            <p>{network.who(me, None)}</p>
            {before}
            {child}
            <form class="form" method="post" action="/do/views/write">
                <input type="hidden" name="case" value=record.case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::area(form, "text", ask, Some(t.view_hint()))}
                <p class="row">
                    <button class="btn btn-main">{t.view_save()}</button>
                    <a class="btn btn-plain" href=plan.0>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    Page::new(title, body).at(Place::Cases)
}

/// `/do/views/write`: a new card; the one before is kept.
pub async fn write(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (proof, record) = cases::of_form(&asking, &form, Action::Tell).await?;
    let place = form.back(&links::case(proof.case()));
    let Some(text) = form.needed_words(&asking, "text") else {
        if child::is_from(&asking, proof.case(), &form) {
            let page = child::again(&asking, &proof, &record, &form).await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page::answer_about(&asking, &proof, What::OwnPage, status, page).await;
        }
        let page = write_page(&asking, &record, &proof.who(), &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::View, status, page).await;
    };
    let id = ViewId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let subject = id.to_string();
    let view = View {
        id: Some(id),
        by: proof.who(),
        text,
        date: asking.today,
        how: None,
        heard: None,
        picture: None,
    };
    let (mut write, proof) = cases::turn(&asking, &proof).await?;
    if form.is_repeated(&asking, &mut write, &subject).await? {
        return Ok(see(&place));
    }
    views::write(&mut write, &proof, &view).await?;
    let event = asking.event(&proof, EventKind::ViewWritten, &subject);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}
