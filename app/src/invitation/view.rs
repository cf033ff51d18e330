//! How being invited looks: who asks, what this is, who will be there, the rights one has, and the
//! way in.

use domain::invitation::Part;
use leptos::prelude::*;
use store::people::PersonKind;

use super::{Found, code, posts::may_accept};
use crate::{
    account::choose,
    drawn::{Draw, Drawn},
    form::Submitted,
    i18n::Texts,
    page::Page,
    people,
    session::Asking,
    ui::{field, people::person_line, said, with_date},
};

/// To type a code.
pub(super) fn door(asking: &Asking, form: &Submitted) -> Drawn {
    let t = asking.t();
    view! {
        <div class="door stack">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.invitation_door()}</h1>
            <p>{t.invitation_door_about()}</p>
            <form class="stack" method="post" action="/do/invitations/find">
                {field::line(form, "code", "text", t.invitation_code(), Some(t.invitation_code_hint()))}
                <button class="btn btn-main btn-wide">{t.invitation_find()}</button>
            </form>
        </div>
    }
    .drawn()
}

/// The page of an invitation.
pub(super) fn page(found: &Found, form: &Submitted) -> Page {
    let asking = &found.asking;
    let t = asking.t();
    let (welcome, invited) = (&found.welcome, &found.invitation.invited);
    let whose = t.whose(&welcome.child);
    let title = t.plan_title(&whose);
    let own = invited.part == Part::Child;
    let (heading, what) = if own {
        (t.invitation_title_child(&invited.name), t.invitation_what_child(&welcome.by.name))
    } else {
        let what = t.invitation_what(&welcome.by.name, people::part(t, invited.part), &whose);
        (t.invitation_title(&invited.name), what)
    };
    let is = if own { t.invitation_is_child().to_owned() } else { t.invitation_is(&welcome.child) };
    let people: Vec<_> = welcome
        .people
        .iter()
        .map(|person| {
            let role = person.title.as_ref().map(|title| said::words(title, asking));
            let family = person.kind != PersonKind::Helper;
            let line = person_line(&person.id, &person.name, role.unwrap_or_default(), family);
            view! { <li>{line}</li> }
        })
        .collect();
    let rights: Vec<_> =
        rights(t, invited.part).into_iter().map(|right| view! { <li>{right}</li> }).collect();
    let shown = form.titled(t, &title);
    let body = view! {
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <div class="stack">
                <h1>{heading}</h1>
                <p>{what}</p>
                <p>{with_date(t, found.invitation.until, |day| t.invitation_until(day))}</p>
            </div>
            <section class="section stack-s" aria-labelledby="what">
                <h2 id="what">{t.invitation_is_title()}</h2>
                <p>{is}</p>
            </section>
            <section class="section" aria-labelledby="who">
                <h2 id="who">{t.invitation_who()}</h2>
                <ul class="people">{people}</ul>
            </section>
            <section class="section" aria-labelledby="rights">
                <h2 id="rights">{t.invitation_rights()}</h2>
                <ul class="plain-list">{rights}</ul>
            </section>
            {way_in(found, form)}
        </div>
    };
    Page::new(shown, body)
}

/// What one may expect, and what is asked of one.
fn rights(t: Texts, part: Part) -> Vec<&'static str> {
    match part {
        Part::Child => vec![
            t.invitation_right_child_say(),
            t.invitation_right_child_with(),
            t.invitation_right_child_stop(),
            t.invitation_right_seen(),
        ],
        Part::Guardian => vec![
            t.invitation_right_all(),
            t.invitation_right_disagree(),
            t.invitation_right_bring(),
            t.invitation_right_share(),
            t.invitation_right_seen(),
            t.invitation_right_complain(),
        ],
        Part::Representative | Part::Relative => vec![
            t.invitation_right_tell(),
            t.invitation_right_leave(),
            t.invitation_duty_quiet(),
            t.invitation_duty_seen(),
        ],
        Part::Helper | Part::External => vec![
            t.invitation_duty_words(),
            t.invitation_right_no(),
            t.invitation_duty_quiet(),
            t.invitation_duty_seen(),
        ],
        Part::Supporter => {
            vec![t.invitation_right_support(), t.invitation_duty_quiet(), t.invitation_duty_seen()]
        }
        Part::Interpreter => {
            vec![
                t.invitation_right_interpret(),
                t.invitation_duty_quiet(),
                t.invitation_duty_seen(),
            ]
        }
        Part::Guest => {
            vec![t.invitation_right_guest(), t.invitation_duty_quiet(), t.invitation_duty_seen()]
        }
    }
}

/// Signed in already; a guest, who needs no account; or somebody who gets one now.
fn way_in(found: &Found, form: &Submitted) -> Drawn {
    let asking = &found.asking;
    let t = asking.t();
    let hidden = view! { <input type="hidden" name="code" value=found.code.clone() /> };
    let part = found.invitation.invited.part;
    if part == Part::Guest {
        return view! {
            <section class="card stack" aria-labelledby="in">
                <h2 id="in">{t.invitation_in()}</h2>
                <p>{t.invitation_in_guest()}</p>
                <form method="post" action="/do/invitations/take">
                    {hidden}
                    <button class="btn btn-main">{t.invitation_go_in()}</button>
                </form>
            </section>
        }
        .drawn();
    }
    if let Some(session) = &asking.session {
        let name = session.person.name.clone();
        let body = if may_accept(found, session) {
            view! {
                <p>{t.invitation_signed_in(&name)}</p>
                <form method="post" action="/do/invitations/accept">
                    {hidden}
                    <button class="btn btn-main">{t.invitation_accept()}</button>
                </form>
            }
            .drawn()
        } else {
            view! { <p>{t.invitation_other(&name)}</p> }.drawn()
        };
        return view! {
            <section class="card stack" aria-labelledby="in">
                <h2 id="in">{t.invitation_in()}</h2>
                {body}
            </section>
        }
        .drawn();
    }
    let query = serde_urlencoded::to_string([("back", crate::links::invitation(&found.code))]);
    let sign_in = format!("/sign-in?{}", query.unwrap_or_default());
    view! {
        <section class="card stack" aria-labelledby="in">
            <h2 id="in">{t.invitation_account()}</h2>
            <p>{t.invitation_account_about()}</p>
            <form class="stack" method="post" action="/do/invitations/take">
                {hidden}
                {field::line(form, "email", "email", t.session_email(), None)}
                {choose::field(form, "password", t)}
                <button class="btn btn-main btn-wide">{t.invitation_go_in()}</button>
            </form>
            <p>
                <a href=sign_in>{t.invitation_have_account()}</a>
            </p>
        </section>
    }
    .drawn()
}

/// The code as it stands on paper, for whoever types it again.
pub(super) fn typed(text: &str) -> String {
    code::apart(&code::plain(text))
}
