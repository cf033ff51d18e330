//! How it looks: each thing that is withheld in a card, and for helpers the form to withhold more.

use domain::{
    people::Who,
    withheld::{self, Item, Kind, Withheld},
};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    i18n, links,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said,
    },
};

/// The page.
pub(super) fn page(network: Network<'_>, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let record = network.record;
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let reads = withheld::reads(record.relation);
    let cards: Vec<_> = record.withheld.iter().map(|it| card(network, it, reads)).collect();
    let cards = if cards.is_empty() {
        view! { <p>{t.withheld_nothing()}</p> }.drawn()
    } else {
        view! { <ul class="looks">{cards}</ul> }.drawn()
    };
    let more = reads.then(|| new(network, form));
    view! {
        {crumbs(t.common_path(), vec![plan], t.withheld_title().to_owned())}
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1>{t.withheld_title()}</h1>
                <p>{t.withheld_about()}</p>
            </div>
            {cards}
            {more}
        </div>
    }
    .drawn()
}

/// That something is withheld: why, until when, and who answers for it.
pub(super) fn notice(network: Network<'_>, it: &Withheld) -> Drawn {
    view! { <div class="notice stack-s">{told(network, it)}</div> }.drawn()
}

fn told(network: Network<'_>, it: &Withheld) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let owner = network.name(&Who::Person(it.owner.clone()));
    let when = t.withheld_when(&t.date(it.review), &owner);
    let (before, after) = i18n::around(|reason| t.withheld_why(reason));
    view! {
        <p>
            <b>{t.withheld_something()}</b>
        </p>
        <p>{before} {said::plain(&it.reason, asking)} {after}</p>
        <p>{when}</p>
    }
    .drawn()
}

fn card(network: Network<'_>, it: &Withheld, reads: bool) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let item = withheld::items(case)
        .into_iter()
        .find(|item| reads && item.kind == it.kind && item.subject == it.subject);
    let words = item.map(|item| {
        view! {
            <p class="quiet">{name(network, &item)}</p>
            <p lang=said::lang_of(
                item.text,
                network.asking,
            )>{said::quoted(item.text, network.asking)}</p>
            <p class="status">{icon(Icon::Hold)} <span>{t.withheld_mark()}</span></p>
        }
    });
    let lift = reads.then(|| {
        view! {
            <form method="post" action="/do/withheld/lift">
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="withheld" value=it.id.to_string() />
                <input type="hidden" name="key" value=key() />
                <p class="hint">{t.withheld_lift_what()}</p>
                <button class="btn">{t.withheld_lift()}</button>
            </form>
        }
    });
    view! {
        <li class="card stack-s" data-withheld=it.id.to_string()>
            {words}
            {told(network, it)}
            {lift}
        </li>
    }
    .drawn()
}

/// Whose words, of what kind, of when.
fn name(network: Network<'_>, item: &Item<'_>) -> String {
    let t = network.asking.t();
    let by = network.name(item.by);
    let what = match item.kind {
        Kind::View => t.withheld_view(&by),
        Kind::Note => t.withheld_note(&by),
    };
    format!("{what}, {}", t.date(item.date))
}

/// The form to withhold something, or to give a new reason for what is.
fn new(network: Network<'_>, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let items = withheld::items(case).into_iter().map(|item| {
        let value = format!("{}:{}", item.kind.as_str(), item.subject);
        let checked = form.value("item") == value;
        view! {
            <label class="pick">
                <input type="radio" name="item" value=value checked=checked />
                <span>
                    {name(network, &item)} " "
                    <span class="opt" lang=said::lang_of(item.text, asking)>
                        {said::quoted(item.text, asking)}
                    </span>
                </span>
            </label>
        }
        .drawn()
    });
    let owners = case.helping(asking.today).cloned().map(Who::Person).map(|who| {
        field::pick(form, "owner", who.to_string(), network.name(&who), Some(network.role(&who)))
    });
    let owners = owners.collect();
    view! {
        <section class="section stack" aria-labelledby="new">
            <h2 id="new">{t.withheld_new()}</h2>
            <form class="form" method="post" action="/do/withheld/keep">
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::choices(form, "item", t.withheld_item(), None, "picks", items.collect())}
                {field::area(form, "reason", t.withheld_reason(), Some(t.withheld_reason_hint()))}
                {field::choices(form, "owner", t.withheld_owner(), None, "picks picks-2", owners)}
                {field::line(
                    form,
                    "review",
                    "date",
                    t.withheld_review(),
                    Some(t.withheld_review_hint()),
                )}
                <p>
                    <button class="btn">{t.withheld_keep()}</button>
                </p>
            </form>
        </section>
    }
    .drawn()
}
