//! The form to change an action, and the page for two who changed it at once: both texts, to
//! choose from.

use domain::action::Action;
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{list::due, new::responsible};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    links,
    page::{Page, Place},
    session::Asking,
    ui::{field, people::Network, said},
};

/// The form as the action stands.
#[must_use]
pub fn starting(asking: &Asking, action: &Action) -> Submitted {
    Submitted::starting([
        ("text", said::words(&action.text, asking)),
        ("responsible", action.responsible.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("due", action.due.to_string()),
        ("version", action.version.to_string()),
        ("key", key()),
    ])
}

/// The form.
pub fn view(network: Network<'_>, action: &Action, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    view! {
        <form class="form" method="post" action="/do/actions/change" novalidate>
            {hidden(network.record, action, form.value("version"), form.value("key"))}
            {field::line(form, "text", "text", t.action_what(), Some(t.action_what_hint()))}
            {responsible(network, form)}
            {field::line(form, "due", "date", t.action_when(), None)}
            <button class="btn">{t.action_save_change()}</button>
        </form>
    }
    .drawn()
}

/// What the page itself tells about an action.
pub fn hidden(
    record: &CaseRecord,
    action: &Action,
    version: &str,
    key: &str,
) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="case" value=record.case.id.to_string() />
        <input type="hidden" name="action" value=action.id.to_string() />
        <input type="hidden" name="version" value=version.to_owned() />
        <input type="hidden" name="key" value=key.to_owned() />
    }
}

/// Somebody else was first: how it stands now beside what was typed.
#[must_use]
pub fn conflict(asking: &Asking, record: &CaseRecord, now: &Action, form: &Submitted) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let chosen = now.responsible.as_ref().map(|who| network.name(who)).unwrap_or_default();
    let texts = view! {
        <div class="cols">
            <section class="card stack-s">
                <h2>{t.action_conflict_theirs()}</h2>
                <p lang=said::lang_of(&now.text, asking)>{said::words(&now.text, asking)}</p>
                <p class="quiet">{chosen}</p>
                {due(network, now)}
                <a class="btn" href=links::action(&record.case.id, &now.id)>
                    {t.errors_conflict_keep_theirs()}
                </a>
            </section>
            {yours(network, now, form)}
        </div>
    };
    let body = view! {
        <div class="stack">
            <h1>{t.errors_conflict()}</h1>
            <p>{t.action_conflict_what()}</p>
            {texts}
        </div>
    };
    Page::new(t.errors_conflict(), body).at(Place::Cases)
}

/// What was typed. A change can still be saved over what stands now, where that is open; an answer was to
/// what stood before, and is given anew on the action's own page.
fn yours(network: Network<'_>, now: &Action, form: &Submitted) -> Option<Drawn> {
    let t = network.asking.t();
    let text = Some(form.value("text")).filter(|text| !text.is_empty());
    let said = text.or(Some(form.value("reason")).filter(|reason| !reason.is_empty()))?.to_owned();
    let change = text.filter(|_| now.status.is_open()).map(|text| {
        let typed = domain::people::Who::try_from(form.value("responsible").to_owned());
        let typed = typed.map(|who| network.name(&who)).unwrap_or_default();
        let due = form.value("due");
        let day = due.parse().map_or(due.to_owned(), |due| t.date(due));
        let responsible = form.value("responsible").to_owned();
        view! {
            <p class="quiet">{typed} ", " {day}</p>
            <form method="post" action="/do/actions/change">
                {hidden(network.record, now, &now.version.to_string(), &key())}
                <input type="hidden" name="text" value=text.to_owned() />
                <input type="hidden" name="responsible" value=responsible />
                <input type="hidden" name="due" value=due.to_owned() />
                <button class="btn btn-main">{t.errors_conflict_keep_yours()}</button>
            </form>
        }
    });
    let section = view! {
        <section class="card stack-s">
            <h2>{t.errors_conflict_yours()}</h2>
            <p>{said}</p>
            {change}
        </section>
    };
    Some(section.drawn())
}
