//! How the page looks: who I am here, then each plan with what in it names me.

use domain::{
    access::{Action, Granted, allowed},
    people::Who,
};
use leptos::prelude::*;
use store::{cases::CaseRecord, questions::Asked};

use super::{
    Mine, gets_all,
    named::{self, Named},
};
use crate::{
    drawn::{Draw, Drawn},
    guidance,
    i18n::Texts,
    links, questions,
    session::Asking,
    ui::{
        icon::{Icon, icon},
        said,
    },
};

/// The page.
pub(super) fn mine(asking: &Asking, mine: &Mine) -> Drawn {
    let t = asking.t();
    let person = asking.session.as_ref().map(|session| &session.person);
    let name = person.map(|it| it.name.clone()).unwrap_or_default();
    let title = person.and_then(|it| it.title.as_ref()).map(|title| said::words(title, asking));
    let part = |name: &'static str, value: Option<String>| {
        value.map(|value| {
            view! {
                <dt>{name}</dt>
                <dd>{value}</dd>
            }
        })
    };
    let plans: Vec<_> = mine
        .cases
        .iter()
        .map(|(record, proof, asked)| plan(asking, record, proof, asked))
        .collect();
    view! {
        <div class="narrow stack-l">
            <div class="stack-s">
                <h1>{t.mine_title()}</h1>
                <p>{t.mine_about()}</p>
                <p>
                    <a class="btn btn-small" href="/api/my-information.json">
                        {icon(Icon::Download)}
                        {t.mine_download()}
                    </a>
                </p>
            </div>
            <section class="section stack" aria-labelledby="me">
                <h2 id="me">{t.mine_me()}</h2>
                <dl class="dl card">
                    {part(t.mine_name(), Some(name))} {part(t.mine_what(), title)}
                    {part(t.mine_email(), mine.email.clone())}
                </dl>
            </section>
            {plans}
            <section class="section stack" aria-labelledby="wrong">
                <h2 id="wrong">{t.mine_wrong()}</h2>
                <p>{t.mine_wrong_what()}</p>
                <p>
                    <a href="/pages/rights">
                        {guidance::title(t, domain::guidance::Guide::Rights)}
                    </a>
                </p>
            </section>
        </div>
    }
    .drawn()
}

fn plan(asking: &Asking, record: &CaseRecord, proof: &Granted, asked: &[Asked]) -> Drawn {
    let t = asking.t();
    let case = &record.case;
    let title = t.plan_title(&t.whose(&case.child.name));
    let me = asking.session.as_ref().map(|session| Who::within(&case.id, &session.person.id));
    let facts = serde_json::to_value(case).unwrap_or_default();
    let found = me.map(|me| named::in_case(&facts, &me)).unwrap_or_default();
    let each: Vec<_> = found.iter().map(|it| line(asking, it)).collect();
    let nothing = each.is_empty().then(|| view! { <p class="quiet">{t.mine_nothing()}</p> });
    let cards: Vec<_> = asked.iter().map(|one| questions::card(asking, proof, one)).collect();
    let asked = (!cards.is_empty()).then(|| {
        view! {
            <h3>{t.question_mine()}</h3>
            <div class="stack">{cards}</div>
        }
    });
    let correct = allowed(record.relation, Action::Ask).then(|| {
        view! {
            <p>
                <a class="btn btn-small" href=links::correct(&case.id)>
                    {icon(Icon::Pen)}
                    {t.question_correct()}
                </a>
            </p>
        }
    });
    let whole = gets_all(record.relation).then(|| view! { <p>{t.mine_whole()}</p> });
    view! {
        <section class="section stack">
            <h2>
                <a href=links::case(&case.id)>{title}</a>
            </h2>
            {whole}
            {nothing}
            <ul class="signs">{each}</ul>
            {asked}
            {correct}
        </section>
    }
    .drawn()
}

/// One thing in a line: what it is, when, and the words.
fn line(asking: &Asking, it: &Named) -> Drawn {
    let t = asking.t();
    let date = it.date().map(|date| format!(", {}", t.date(date)));
    let value = it.value().map(|value| format!(": {}", t.number(value)));
    let words = it.words();
    let colon = words.as_ref().map(|_| ": ");
    let head = [Some(what(t, &it.path)), date.as_deref(), value.as_deref(), colon];
    let head: String = head.into_iter().flatten().collect();
    let words = words.map(|text| said::plain(&text, asking).drawn());
    view! { <li>{head}{words}</li> }.drawn()
}

/// What kind of thing stands at a place in a case.
fn what(t: Texts, path: &str) -> &'static str {
    let has = |part: &str| path.contains(part);
    if has("observations[") || has("baseline[") {
        t.mine_measurement()
    } else if has("acceptance[") {
        t.mine_word()
    } else if has("own_words") {
        t.mine_own_words()
    } else if has("measures[") {
        t.mine_measure()
    } else if path.starts_with("challenge_views[") {
        t.mine_view()
    } else if path.starts_with("actions[") {
        t.mine_action()
    } else if has("ratings[") {
        t.mine_rating()
    } else if path.starts_with("interventions[") {
        t.mine_intervention()
    } else if path.starts_with("meetings[") {
        t.mine_meeting()
    } else if path.starts_with("suggestions[") {
        t.mine_suggestion()
    } else if path.starts_with("consents[") {
        t.mine_consent()
    } else if path.starts_with("family[") {
        t.mine_family()
    } else if path.starts_with("flag_history[") {
        t.mine_decision()
    } else {
        t.mine_other()
    }
}
