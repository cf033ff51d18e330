//! How the page of one suggestion looks: to answer it in three steps, choose, write, send.

use domain::{suggestion::Duty, voice::Suggestion};
use leptos::prelude::*;

use super::{answers, view::card};
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    links,
    ui::{crumbs, field, people::Network, unsaved},
};

/// What is written in a reply.
const FIELDS: [&str; 3] = ["what_changed", "why_not", "for_child"];

/// The page, with what was typed before.
pub(super) fn page(
    network: Network<'_>,
    (suggestion, duty): (&Suggestion, &Duty),
    form: &Submitted,
) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let steps = vec![
        (links::case(&case.id), t.plan_title(&t.whose(&case.child.name))),
        (links::suggestions(&case.id), t.suggestion_title().to_owned()),
    ];
    let open = suggestion.reply.is_none();
    let form_here = (open && answers(network, duty)).then(|| answer(network, suggestion, form));
    view! {
        {crumbs(t.common_path(), steps, t.suggestion_one().to_owned())}
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.suggestion_one()}</h1>
            {(!open).then(|| unsaved(form, t.suggestion_answered_before(), &FIELDS))}
            <ul class="looks">{card(network, suggestion, duty, false)}</ul>
            {form_here}
        </div>
    }
    .drawn()
}

fn answer(network: Network<'_>, suggestion: &Suggestion, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let pick = |value: &'static str, words: &'static str| {
        field::pick(form, "outcome", value.to_owned(), words.to_owned(), None)
    };
    let picks = vec![
        pick("changed", t.suggestion_changed()),
        pick("partly", t.suggestion_partly()),
        pick("not_possible", t.suggestion_not_possible()),
    ];
    let child = &case.child.name;
    let for_child = t.suggestion_for_child(child);
    view! {
        <form class="form" method="post" action="/do/suggestions/reply">
            <input type="hidden" name="case" value=case.id.to_string() />
            <input type="hidden" name="suggestion" value=suggestion.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            {field::choices(form, "outcome", t.suggestion_what_now(), None, "picks", picks)}
            {field::area(form, "what_changed", t.suggestion_what_changes(), None)}
            {field::area(form, "why_not", t.suggestion_why_not(), Some(t.suggestion_why_not_hint()))}
            {field::area(form, "for_child", &for_child, Some(t.suggestion_for_child_hint()))}
            <p class="row">
                <button class="btn btn-main">{t.suggestion_send_reply()}</button>
                <a class="btn btn-plain" href=links::suggestions(&case.id)>
                    {t.common_cancel()}
                </a>
            </p>
        </form>
    }
    .drawn()
}
