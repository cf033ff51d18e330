//! How the pages of the second factor look.

use leptos::prelude::*;
use store::accounts::second::SecondFactor;

use super::{Mine, codes};
use crate::{
    account::{again, mine},
    clock::local_date,
    drawn::{Draw, Drawn},
    form::Submitted,
    session::Asking,
    ui::{crumbs, field, qr},
};

/// The page.
pub(super) fn mine(asking: &Asking, mine: &Mine, form: &Submitted) -> Drawn {
    let t = asking.t();
    let waiting = mine.required && mine.factor.is_none();
    let must = waiting.then(|| {
        view! { <p class="notice">{t.second_required()}</p> }
    });
    // Before it is set up nothing else is open: no way is shown there.
    let path = (!waiting).then(|| {
        let account = (mine::PAGE.to_owned(), t.account_title().to_owned());
        crumbs(t.common_path(), vec![account], t.second_title().to_owned())
    });
    let what = match &mine.factor {
        Some(factor) => on(asking, mine, factor, form),
        None => set_up(asking, mine, form),
    };
    view! {
        {path}
        <div class="narrow stack">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.second_title()}</h1>
            <p>{t.second_about()}</p>
            {must}
            {what}
        </div>
    }
    .drawn()
}

fn password(asking: &Asking, mine: &Mine, form: &Submitted) -> Option<Drawn> {
    let label = asking.t().session_password();
    mine.account.as_ref().map(|_| field::line(form, "password", "password", label, None))
}

fn set_up(asking: &Asking, mine: &Mine, form: &Submitted) -> Drawn {
    let t = asking.t();
    let secret = form.value("secret").to_owned();
    let email = mine.account.as_ref().map(|account| account.email.clone());
    let name = email.or_else(|| Some(asking.session.as_ref()?.person.name.clone()));
    let address = codes::address(&secret, &name.unwrap_or_default());
    let picture = address.and_then(|address| qr::code(&address, t.second_picture()));
    let letters = codes::in_groups(&secret);
    view! {
        <ol class="steps">
            <li>
                <p>{t.second_step_app()}</p>
            </li>
            <li class="stack-s">
                <p>{t.second_step_scan()}</p>
                {picture}
                <p>
                    {t.second_step_letters()} <br />
                    <code>{letters}</code>
                </p>
            </li>
            <li class="stack-s">
                <p>{t.second_step_code()}</p>
                <form class="form" method="post" action="/do/second/set-up">
                    <input type="hidden" name="secret" value=secret />
                    {password(asking, mine, form)}
                    {field::line(form, "code", "one-time-code", t.second_code(), None)}
                    <button class="btn btn-main">{t.second_turn_on()}</button>
                </form>
            </li>
        </ol>
    }
    .drawn()
}

fn on(asking: &Asking, mine: &Mine, factor: &SecondFactor, form: &Submitted) -> Drawn {
    let t = asking.t();
    // One pair of fields, and what is to be done with them: the same is asked for both.
    let off = if mine.required {
        view! { <p>{t.second_stays()}</p> }.drawn()
    } else {
        view! {
            <button class="btn" formaction="/do/second/turn-off">
                {t.second_turn_off()}
            </button>
        }
        .drawn()
    };
    view! {
        <p>
            <b>{t.second_on(&t.date(local_date(factor.since)))}</b>
        </p>
        <p>{t.second_codes_left(factor.codes)}</p>
        <section class="section" aria-labelledby="change">
            <h2 id="change">{t.second_off()}</h2>
            <p>{t.second_codes_new_about()}</p>
            <form class="form" method="post" action="/do/second/codes">
                {password(asking, mine, form)}
                {field::line(form, "code", "one-time-code", t.second_code(), Some(t.second_code_hint()))}
                <div class="row">
                    <button class="btn">{t.second_codes_new()}</button>
                    {off}
                </div>
            </form>
        </section>
    }
    .drawn()
}

/// The recovery codes: shown this once.
pub(super) fn codes(asking: &Asking, new: &[String]) -> Drawn {
    let t = asking.t();
    let each = new.iter().map(|code| view! { <li><code>{codes::in_groups(code)}</code></li> });
    // What could not be saved before this was set up waits.
    let kept = asking.session.as_ref().is_some_and(|session| session.flash.is_some());
    view! {
        <div class="narrow stack">
            <h1>{t.second_codes()}</h1>
            <p>{t.second_codes_about()}</p>
            <ol class="card codes">{each.collect_view()}</ol>
            <p>
                <a class="btn btn-main" href=if kept { again::PAGE } else { mine::PAGE }>
                    {t.second_codes_done()}
                </a>
            </p>
        </div>
    }
    .drawn()
}

/// The door's second half.
pub(super) fn door(asking: &Asking, form: &Submitted) -> Drawn {
    let t = asking.t();
    view! {
        <div class="door stack">
            {field::summary(form, t, t.session_error())}
            <h1>{t.second_door()}</h1>
            <p>{t.second_door_about()}</p>
            <form class="form" method="post" action="/do/session/code">
                <input type="hidden" name="back" value=form.value("back").to_owned() />
                {field::line(form, "code", "one-time-code", t.second_code(), Some(t.second_code_hint()))}
                <button class="btn btn-main">{t.session_submit()}</button>
            </form>
            <p>
                <a href="/sign-in">{t.second_door_back()}</a>
            </p>
        </div>
    }
    .drawn()
}
