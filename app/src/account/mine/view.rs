//! How the page looks: a section for each thing that is one's own.

use leptos::prelude::*;
use store::people::TextSize;

use super::{Mine, PAGE, mail, places};
use crate::{
    account::{calendar, choose, second},
    drawn::{Draw, Drawn},
    form::Submitted,
    i18n::Locale,
    refusal::Refusal,
    session::Asking,
    ui::{field, said},
};

/// The page.
pub(super) fn mine(asking: &Asking, mine: &Mine, form: &Submitted) -> Result<Drawn, Refusal> {
    let t = asking.t();
    let here = asking.session()?;
    let person = &here.person;
    let title = person.title.as_ref().map(|title| said::words(title, asking));
    let title = title.map(|title| view! { <p>{title}</p> });
    let email = mine.account.as_ref().map(|account| {
        view! { <p class="quiet">{account.email.clone()}</p> }
    });
    let shown = view! {
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1>{t.account_title()}</h1>
                <p>
                    <b>{person.name.clone()}</b>
                </p>
                {title}
                {email}
            </div>
            {reading(asking)}
            {password(asking, mine, form)}
            {second(asking, mine)}
            {mail::section(asking, mine, form)}
            {calendar::section(asking, mine.calendar)}
            {places::list(asking, here, &mine.places)}
        </div>
    };
    Ok(shown.drawn())
}

/// Language and text size, as at the top of each page, in words.
fn reading(asking: &Asking) -> Drawn {
    let t = asking.t();
    let locale = Submitted::starting([("locale", asking.locale.as_str().to_owned())]);
    let locales = [(Locale::Da, t.common_danish()), (Locale::En, t.common_english())];
    let locales = locales.map(|(locale_of, name)| {
        let lang = locale_of.as_str();
        let pick = field::pick(&locale, "locale", lang.to_owned(), name.to_owned(), None);
        view! { <div lang=lang>{pick}</div> }.drawn()
    });
    let size = Submitted::starting([("size", asking.text_size.as_str().to_owned())]);
    let sizes = [
        (TextSize::Normal, t.common_text_normal()),
        (TextSize::Large, t.account_text_large()),
        (TextSize::Larger, t.account_text_larger()),
    ];
    let sizes = sizes.map(|(its, name)| {
        field::pick(&size, "size", its.as_str().to_owned(), name.to_owned(), None)
    });
    let none = Submitted::default();
    let locales =
        field::choices(&none, "locale", t.common_language(), None, "picks", locales.into());
    let sizes = field::choices(&none, "size", t.common_text_size(), None, "picks", sizes.into());
    view! {
        <section class="section" aria-labelledby="reading">
            <h2 id="reading">{t.account_reading()}</h2>
            <div class="stack">
                <form class="stack-s" method="post" action="/do/locale/set">
                    <input type="hidden" name="back" value=PAGE />
                    {locales}
                    <button class="btn btn-plain btn-small">{t.account_reading_locale()}</button>
                </form>
                <form class="stack-s" method="post" action="/do/text/set">
                    <input type="hidden" name="back" value=PAGE />
                    {sizes}
                    <button class="btn btn-plain btn-small">{t.account_reading_size()}</button>
                </form>
            </div>
        </section>
    }
    .drawn()
}

fn second(asking: &Asking, mine: &Mine) -> Drawn {
    let t = asking.t();
    let link = if mine.second { t.second_link_on() } else { t.second_link_off() };
    view! {
        <section class="section stack-s" aria-labelledby="second">
            <h2 id="second">{t.second_title()}</h2>
            <p>{t.second_about()}</p>
            <p>
                <a class="btn btn-plain" href=second::PAGE>
                    {link}
                </a>
            </p>
        </section>
    }
    .drawn()
}

fn password(asking: &Asking, mine: &Mine, form: &Submitted) -> Drawn {
    let t = asking.t();
    let change = if mine.account.is_some() {
        view! {
            <p class="quiet">{t.account_password_about()}</p>
            <form class="form" method="post" action="/do/account/password">
                {field::line(form, "password", "password", t.account_password_old(), None)}
                {choose::field(form, "new", t)}
                <button class="btn btn-main">{t.account_password_change()}</button>
            </form>
        }
        .drawn()
    } else {
        view! { <p>{t.account_password_none()}</p> }.drawn()
    };
    let changed = (asking.query("done") == "password").then(|| {
        view! {
            <p class="notice" role="status">
                {t.account_password_changed()}
            </p>
        }
    });
    view! {
        <section class="section" aria-labelledby="password-title">
            <h2 id="password-title">{t.session_password()}</h2>
            <div class="stack">{changed} {change}</div>
        </section>
    }
    .drawn()
}
