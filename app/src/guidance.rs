//! Pages that the organisation answers for: `/pages/{page}` for anyone, and
//! `/organisation/pages/{page}`, where an administrator writes them.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    guidance::{Guidance, Guide, paragraphs},
    text::{Lang, Text},
};
use leptos::prelude::*;
use store::guidance;

use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, see},
    i18n::{Locale, Texts},
    organisation,
    page::{self, Page, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, said},
};

/// `/pages/{page}`
#[component]
pub fn Guides() -> impl IntoView {
    let name = param("page");
    page(move |asking| async move {
        let which = find(&name)?;
        let mut tx = asking.state.db.read().await?;
        let written = guidance::find(&mut tx, which).await?;
        drop(tx);
        Ok(Page::new(title(asking.t(), which), guide(&asking, which, written.as_ref())))
    })
}

fn find(name: &str) -> Result<Guide, Refusal> {
    Guide::named(name).ok_or(Refusal::NotFound)
}

/// What a page is called.
pub fn title(t: Texts, which: Guide) -> &'static str {
    match which {
        Guide::Principles => t.guidance_principles(),
        Guide::Policy => t.guidance_policy(),
        Guide::Rights => t.guidance_rights(),
        Guide::Accessibility => t.guidance_accessibility(),
    }
}

/// What holds wherever the program is used, whatever the organisation adds.
fn always(t: Texts, which: Guide) -> Vec<&'static str> {
    match which {
        Guide::Principles => vec![
            t.guidance_principle_part(),
            t.guidance_principle_follow(),
            t.guidance_principle_meaning(),
        ],
        Guide::Rights => vec![
            t.guidance_right_heard(),
            t.guidance_right_supporter(),
            t.guidance_right_seen(),
            t.guidance_right_stop(),
        ],
        Guide::Accessibility => vec![t.guidance_accessible(), t.guidance_accessible_say()],
        Guide::Policy => Vec::new(),
    }
}

fn guide(asking: &Asking, which: Guide, written: Option<&Guidance>) -> Drawn {
    let t = asking.t();
    let always = always(t, which).into_iter().map(|it| view! { <p>{it}</p> }).collect_view();
    let own = match written {
        Some(it) => {
            let lang = said::lang_of(&it.text, asking);
            let words = said::words(&it.text, asking);
            let each: Vec<_> = paragraphs(&words)
                .map(|part| view! { <p lang=lang>{part.to_owned()}</p> })
                .collect();
            view! {
                <section class="section stack" aria-labelledby="own">
                    <h2 id="own">{t.guidance_own()}</h2>
                    {each}
                    {said::origin(&it.text, asking)}
                    <p class="small quiet">{t.guidance_owner(&t.date(it.changed), &it.owner)}</p>
                </section>
            }
            .drawn()
        }
        None => view! { <p class="quiet">{t.guidance_none()}</p> }.drawn(),
    };
    view! {
        <div class="narrow stack-l">
            <h1>{title(t, which)}</h1>
            <div class="stack">{always}</div>
            {own}
        </div>
    }
    .drawn()
}

/// `/organisation/pages/{page}`
#[component]
pub fn WriteGuide() -> impl IntoView {
    let name = param("page");
    page(move |asking| async move {
        organisation::administrator(&asking)?;
        let which = find(&name)?;
        let mut tx = asking.state.db.read().await?;
        let written = guidance::find(&mut tx, which).await?;
        drop(tx);
        let words = |lang| {
            let words = written.as_ref().and_then(|it| it.text.words(lang));
            words.unwrap_or_default().to_owned()
        };
        let version = written.as_ref().map_or(0, |it| it.version);
        let form = Submitted::starting([
            ("page", which.as_str().to_owned()),
            ("version", version.to_string()),
            ("da", words(Lang::Da)),
            ("en", words(Lang::En)),
        ]);
        Ok(write_page(&asking, which, &form, None))
    })
}

/// The form; beside it how the page stands now, where somebody else has changed it meanwhile.
fn write_page(asking: &Asking, which: Guide, form: &Submitted, now: Option<&Guidance>) -> Page {
    let t = asking.t();
    let title = t.guidance_write(title(t, which));
    let path = vec![("/organisation".to_owned(), t.organisation_title().to_owned())];
    let now = now.map(|now| {
        let texts = [Lang::Da, Lang::En].map(|lang| {
            let words = now.text.words(lang).unwrap_or_default().to_owned();
            view! { <p lang=lang.as_str()>{words}</p> }
        });
        view! {
            <section class="card stack-s">
                <h2 class="h-small">{t.guidance_changed(&t.date(now.changed), &now.owner)}</h2>
                {texts.into_iter().collect_view()}
            </section>
        }
    });
    let body = view! {
        {crumbs(t.common_path(), path, title.clone())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())} <h1>{title.clone()}</h1>
            <p>{t.guidance_write_about()}</p> {now}
            <form class="form" method="post" action="/do/pages/write">
                <input type="hidden" name="page" value=form.value("page").to_owned() />
                <input type="hidden" name="version" value=form.value("version").to_owned() />
                {field::area(form, "da", t.guidance_in_danish(), None)}
                {field::area(form, "en", t.guidance_in_english(), None)}
                <p class="row">
                    <button class="btn btn-main">{t.guidance_save()}</button>
                    <a class="btn btn-plain" href="/organisation">
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    let title = form.titled(t, &title);
    Page::new(title, body)
}

/// `/do/pages/write`
pub async fn write(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let by = organisation::administrator(&asking)?.clone();
    let which = find(form.value("page"))?;
    let seen: i64 = form.value("version").parse().map_err(|_| Refusal::Malformed)?;
    let text = both(&asking, &mut form);
    let db = &asking.state.db;
    let Some(text) = text else {
        let page = write_page(&asking, which, &form, None);
        return Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, page));
    };
    if guidance::write(db, which, &text, &by, seen, (asking.today, asking.now)).await? {
        return Ok(see(&format!("/pages/{}", which.as_str())));
    }
    let mut tx = db.read().await?;
    let now = guidance::find(&mut tx, which).await?;
    drop(tx);
    let version = now.as_ref().map_or(0, |it| it.version).to_string();
    let page = write_page(&asking, which, &form.with("version", version), now.as_ref());
    Ok(page::answer(&asking, StatusCode::CONFLICT, page))
}

/// A text in both languages, or in the one that was written.
pub fn both(asking: &Asking, form: &mut Submitted) -> Option<Text> {
    let da = form.words_in(asking, Lang::Da, "da").and_then(|text| text.da);
    let en = form.words_in(asking, Lang::En, "en").and_then(|text| text.en);
    if da.is_none() && en.is_none() && form.errors().is_empty() {
        form.reject("da", asking.t().errors_field_empty());
    }
    let first = if asking.locale == Locale::En && en.is_some() { Lang::En } else { Lang::Da };
    let original = if da.is_none() { Lang::En } else { first };
    form.errors().is_empty().then_some(Text { da, en, original: Some(original), draft: false })
}
