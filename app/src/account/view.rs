//! How the pages of coming in look.

use leptos::prelude::*;
use store::people::{Person, PersonKind};

use super::forgotten;
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    session::Asking,
    ui::{field, people::person_line, said},
};

/// The door.
pub fn sign_in(asking: &Asking, form: &Submitted) -> Drawn {
    let t = asking.t();
    let demo = asking.demo.then(|| {
        view! {
            <p>
                <a class="btn btn-plain btn-small" href="/demo">
                    {t.session_demo_link()}
                </a>
            </p>
        }
    });
    let done = match asking.query("done").as_str() {
        "password" => Some(t.forgotten_done()),
        "late" => Some(t.child_saved_late()),
        _ => None,
    };
    let done = done.map(|done| {
        view! {
            <p class="notice" role="status">
                {done}
            </p>
        }
    });
    view! {
        <div class="door stack">
            {field::summary(form, t, t.session_error())}
            {done}
            <h1 class="words">{t.session_greeting()}</h1>
            <p>{t.session_about()}</p>
            <section class="card stack" aria-labelledby="sign-in">
                <h2 id="sign-in">{t.session_sign_in()}</h2>
                <form class="stack" method="post" action="/do/session/start">
                    <input type="hidden" name="back" value=form.value("back").to_owned() />
                    {field::line(form, "email", "email", t.session_email(), None)}
                    {field::line(form, "password", "password", t.session_password(), None)}
                    <button class="btn btn-main btn-wide">{t.session_submit()}</button>
                </form>
                <p>
                    <a href=forgotten::PAGE>{t.forgotten_link()}</a>
                </p>
            </section>
            <p>
                <a class="btn btn-plain btn-small" href="/invitation">
                    {t.session_invited()}
                </a>
            </p>
            {demo}
        </div>
    }
    .drawn()
}

/// Everybody in the demo, families by case, then helpers: one tap signs in.
pub fn demo(asking: &Asking, everybody: Vec<Person>) -> Drawn {
    let t = asking.t();
    let (helpers, families): (Vec<_>, Vec<_>) =
        everybody.into_iter().partition(|person| person.kind == PersonKind::Helper);
    view! {
        <div class="stack-l">
            <div class="stack-s">
                <h1>{t.session_demo()}</h1>
                <p>{t.session_demo_about()}</p>
            </div>
            {group(asking, t.session_demo_families(), families)}
            {group(asking, t.session_demo_helpers(), helpers)}
        </div>
    }
    .drawn()
}

fn group(asking: &Asking, title: &'static str, members: Vec<Person>) -> impl IntoView + use<> {
    let t = asking.t();
    let each: Vec<_> = members
        .into_iter()
        .map(|person| {
            let role = match (&person.title, &person.kind) {
                (Some(title), _) => said::words(title, asking),
                (None, PersonKind::Child { .. }) => t.session_demo_child().to_owned(),
                (None, _) => String::new(),
            };
            let family = person.kind != PersonKind::Helper;
            view! {
                <li>
                    <form method="post" action="/do/session/demo">
                        <button class="btn btn-plain person" name="person" value=person.id.to_string()>
                            {person_line(&person.id, &person.name, role, family)}
                        </button>
                    </form>
                </li>
            }
        })
        .collect();
    view! {
        <section class="section">
            <h2>{title}</h2>
            <ul class="people">{each}</ul>
        </section>
    }
}
