//! How a picture looks beside a view, and the page on which it is laid there or taken away.

use domain::{
    access::Action,
    id::CaseId,
    people::Who,
    voice::{Picture, View},
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    links,
    session::Asking,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said,
    },
};

/// What the file's field takes: telephones then send these instead of their own kinds.
const KINDS: &str = "image/jpeg,image/png,image/webp";

/// The picture beside a view.
pub fn seen(network: Network<'_>, view: &View) -> Option<Drawn> {
    let case = &network.record.case.id;
    view.picture.as_ref().map(|picture| image(network.asking, case, picture))
}

/// The picture beside a view, and for whoever wrote the view the way to lay one there.
pub fn shown(network: Network<'_>, view: &View) -> Option<Drawn> {
    let t = network.asking.t();
    let case = &network.record.case.id;
    let seen = seen(network, view);
    let link = view.id.as_ref().filter(|_| is_mine(network, view)).map(|id| {
        let words = if seen.is_some() { t.picture_change() } else { t.picture_lay() };
        view! {
            <p class="small">
                <a href=links::picture_of(case, id)>{words}</a>
            </p>
        }
    });
    (seen.is_some() || link.is_some()).then(|| view! { {seen} {link} }.drawn())
}

fn is_mine(network: Network<'_>, view: &View) -> bool {
    let reader = network.asking.person().ok();
    let me = reader.map(|id| Who::within(&network.record.case.id, id));
    network.may(Action::Tell) && me.is_some_and(|me| me == *view.written_by())
}

fn image(asking: &Asking, case: &CaseId, picture: &Picture) -> Drawn {
    view! {
        <img
            class="picture"
            src=links::picture(case, &picture.id)
            alt=said::words(&picture.alt, asking)
            lang=said::lang_of(&picture.alt, asking)
            width=picture.width
            height=picture.height
            loading="lazy"
            data-picture=picture.id.to_string()
        />
    }
    .drawn()
}

/// The page.
pub(super) fn lay(
    asking: &Asking,
    record: &CaseRecord,
    view: &View,
    title: &'static str,
    form: &Submitted,
) -> Drawn {
    let t = asking.t();
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let voice = (links::voice(&case.id), t.voice_title(&case.child.name));
    let words = if view.is_in_own_words() {
        said::quoted(&view.text, asking)
    } else {
        said::words(&view.text, asking)
    };
    let fields = match &view.picture {
        Some(picture) => taken_away(asking, record, view, picture),
        None => laid(asking, record, view, form),
    };
    view! {
        {crumbs(t.common_path(), vec![plan, voice], title.to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{title}</h1>
            <p lang=said::lang_of(&view.text, asking)>{words}</p>
            {fields}
        </div>
    }
    .drawn()
}

fn laid(asking: &Asking, record: &CaseRecord, view: &View, form: &Submitted) -> Drawn {
    let t = asking.t();
    let wrong = form.error("picture").map(|_| "true");
    let frame = if wrong.is_some() { "field has-error" } else { "field" };
    view! {
        <ul class="signs">
            <li>{t.picture_about_who()}</li>
            <li>{t.picture_about_gone()}</li>
            <li>{t.picture_about_people()}</li>
        </ul>
        <form
            class="form"
            method="post"
            action="/do/pictures/add"
            enctype="multipart/form-data"
            novalidate
        >
            <input type="hidden" name="case" value=record.case.id.to_string() />
            <input type="hidden" name="view" value=view.id.as_ref().map(ToString::to_string) />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            {field::line(form, "alt", "text", t.picture_alt(), Some(t.picture_alt_hint()))}
            <div class=frame>
                <label for="picture">{t.picture_file()}</label>
                <p class="hint">{t.picture_file_hint()}</p>
                {field::error(form, "picture")}
                <input
                    class="input"
                    id="picture"
                    name="picture"
                    type="file"
                    accept=KINDS
                    aria-invalid=wrong
                    aria-describedby=wrong.map(|_| "picture-error")
                />
            </div>
            <p class="row">
                <button class="btn btn-main">{t.picture_save()}</button>
                <a class="btn btn-plain" href=links::voice(&record.case.id)>
                    {t.picture_without()}
                </a>
            </p>
        </form>
    }
    .drawn()
}

fn taken_away(asking: &Asking, record: &CaseRecord, view: &View, picture: &Picture) -> Drawn {
    let t = asking.t();
    view! {
        {image(asking, &record.case.id, picture)}
        <p>{t.picture_remove_about()}</p>
        <form class="row" method="post" action="/do/pictures/remove">
            <input type="hidden" name="case" value=record.case.id.to_string() />
            <input type="hidden" name="view" value=view.id.as_ref().map(ToString::to_string) />
            <button class="btn btn-main">
                {icon(Icon::Undo)}
                {t.picture_remove()}
            </button>
            <a class="btn btn-plain" href=links::voice(&record.case.id)>
                {t.common_cancel()}
            </a>
        </form>
    }
    .drawn()
}
