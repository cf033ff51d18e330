//! The choice of mail about news: how often, and when not.

use axum::{Extension, http::StatusCode, response::Response};
use domain::news::{HowOften, Quiet};
use jiff::civil::time;
use leptos::prelude::*;
use store::news::mail::{self, Choice};

use super::{Mine, PAGE, whole};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, see},
    i18n::Texts,
    page,
    refusal::Refusal,
    session::Asking,
    ui::field,
};

/// The section.
pub(super) fn section(asking: &Asking, mine: &Mine, typed: &Submitted) -> Drawn {
    let t = asking.t();
    let what = if asking.state.mail && mine.account.is_some() {
        let form = now(mine.choice).over(typed);
        choice(asking, &form)
    } else {
        view! { <p>{t.news_choice_off()}</p> }.drawn()
    };
    view! {
        <section class="section stack" id="mail" aria-labelledby="mail-title">
            <h2 id="mail-title">{t.news_choice()}</h2>
            <p class="quiet">{t.news_choice_about()}</p>
            {what}
        </section>
    }
    .drawn()
}

/// The form as it stands.
fn now(choice: Option<Choice>) -> Submitted {
    let how = choice.map_or(HowOften::Daily, |choice| choice.how);
    let hours = choice.and_then(|choice| choice.quiet).map(Quiet::hours);
    let hour = |hour: Option<i8>| hour.map_or_else(String::new, |hour| hour.to_string());
    Submitted::starting([
        ("how", how.as_str().to_owned()),
        ("quiet_from", hour(hours.map(|(from, _)| from))),
        ("quiet_to", hour(hours.map(|(_, to)| to))),
    ])
}

fn choice(asking: &Asking, form: &Submitted) -> Drawn {
    let t = asking.t();
    let each = HowOften::ALL.iter().map(|how| {
        field::pick(form, "how", how.as_str().to_owned(), words(t, *how).to_owned(), None)
    });
    let hours = vec![
        hour(t, form, "quiet_from", t.news_choice_from()),
        hour(t, form, "quiet_to", t.news_choice_to()),
    ];
    let saved = (asking.query("done") == "mail").then(|| {
        view! {
            <p class="notice" role="status">
                {t.news_choice_saved()}
            </p>
        }
    });
    view! {
        {saved}
        <form class="form" method="post" action="/do/account/mail">
            {field::choices(form, "how", t.news_choice_how(), None, "picks", each.collect())}
            {field::choices(form, "quiet", t.news_choice_quiet(), None, "row", hours)}
            <button class="btn">{t.news_choice_save()}</button>
        </form>
    }
    .drawn()
}

fn words(t: Texts, how: HowOften) -> &'static str {
    match how {
        HowOften::AtOnce => t.news_choice_at_once(),
        HowOften::Daily => t.news_choice_daily(),
        HowOften::Weekly => t.news_choice_weekly(),
        HowOften::Never => t.news_choice_never(),
    }
}

fn hour(t: Texts, form: &Submitted, name: &'static str, label: &'static str) -> Drawn {
    let chosen = form.value(name).to_owned();
    let hours = (0..24_i8).map(|hour| {
        let value = hour.to_string();
        let selected = value == chosen;
        view! {
            <option value=value selected=selected>
                {t.clock(time(hour, 0, 0, 0))}
            </option>
        }
    });
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select class="input" id=name name=name>
                <option value="">{t.news_choice_none()}</option>
                {hours.collect_view()}
            </select>
        </div>
    }
    .drawn()
}

/// `/do/account/mail`: keeps the choice.
pub async fn choose(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let person = asking.person()?;
    let how = HowOften::named(form.value("how")).ok_or(Refusal::Malformed)?;
    let hours = [form.value("quiet_from"), form.value("quiet_to")];
    let quiet = match hours {
        ["", ""] => None,
        [from, to] => {
            let quiet = from.parse().ok().zip(to.parse().ok());
            let quiet = quiet.and_then(|(from, to)| Quiet::new(from, to));
            if quiet.is_none() {
                form.reject("quiet", asking.t().news_choice_error());
                let again = whole(&asking, &form).await?;
                return Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, again));
            }
            quiet
        }
    };
    mail::choose(&asking.state.db, person, (how, quiet), asking.now).await?;
    Ok(see(&format!("{PAGE}?done=mail#mail")))
}
