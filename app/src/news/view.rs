//! How the news look: by plan, a line for each kind of thing; what is new first, then what was before.

use std::collections::BTreeSet;

use domain::{
    id::{ActionId, CaseId, FlagId, MeetingId, SuggestionId, TransitionId},
    news::NewsKind,
};
use jiff::Timestamp;
use leptos::prelude::*;
use store::news::Item;

use crate::{
    clock::local_time,
    drawn::{Draw, Drawn},
    i18n::Texts,
    links,
    session::Asking,
    ui::icon::{Icon, icon},
};

/// At most so many names stand in a line.
const NAMES: usize = 3;

/// The page.
pub(super) fn news(asking: &Asking, items: &[Item], looked: Timestamp, asked: usize) -> Drawn {
    let t = asking.t();
    let (fresh, before): (Vec<&Item>, Vec<&Item>) = items.iter().partition(|item| item.at > looked);
    let new = if fresh.is_empty() {
        view! { <p>{t.news_nothing()}</p> }.drawn()
    } else {
        plans(asking, &fresh, "new")
    };
    let earlier = (!before.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="earlier">
                <h2 id="earlier">{t.news_earlier()}</h2>
                {plans(asking, &before, "earlier")}
            </section>
        }
    });
    let asked = (asked > 0).then(|| {
        view! {
            <p>
                <a class="btn btn-plain" href="/">
                    {t.news_asked(asked)}
                </a>
            </p>
        }
    });
    view! {
        <div class="narrow stack-l">
            <div class="stack">
                <h1>{t.news_title()}</h1>
                {asked}
                {new}
            </div>
            {earlier}
            <p class="quiet">
                <a href="/account#mail">{t.news_mail()}</a>
            </p>
        </div>
    }
    .drawn()
}

/// Plan after plan, the one where something happened last first.
fn plans(asking: &Asking, items: &[&Item], when: &'static str) -> Drawn {
    let mut cases: Vec<&CaseId> = Vec::new();
    for item in items {
        if !cases.contains(&&item.case) {
            cases.push(&item.case);
        }
    }
    let each = cases.into_iter().map(|case| {
        let of_case: Vec<&Item> = items.iter().copied().filter(|item| item.case == *case).collect();
        plan(asking, &of_case, when)
    });
    each.collect_view().drawn()
}

fn plan(asking: &Asking, items: &[&Item], when: &'static str) -> Option<Drawn> {
    let t = asking.t();
    let first = items.first()?;
    let title = t.plan_title(&t.whose(&first.child_name));
    let lines = NewsKind::ALL.iter().filter_map(|kind| {
        let of_kind: Vec<&Item> = items.iter().copied().filter(|item| item.kind == *kind).collect();
        line(asking, *kind, &of_kind)
    });
    let shown = view! {
        <section class="stack-s" data-news=when>
            <h3>
                <a href=links::case(&first.case)>{title}</a>
            </h3>
            <ul class="todo card">{lines.collect_view()}</ul>
        </section>
    };
    Some(shown.drawn())
}

fn line(asking: &Asking, kind: NewsKind, items: &[&Item]) -> Option<Drawn> {
    let t = asking.t();
    let last = items.first()?;
    let when = t.date_time(local_time(last.at));
    let names: BTreeSet<&str> = items.iter().filter_map(|item| item.by.as_deref()).collect();
    let some: Vec<&str> = names.iter().copied().take(NAMES).collect();
    let more = match (some.is_empty(), names.len() > NAMES) {
        (true, _) => when,
        (false, false) => t.news_by(&some.join(", "), &when),
        (false, true) => t.news_by_more(&some.join(", "), &when),
    };
    let shown = view! {
        <li data-kind=kind.as_str()>
            <a href=place(kind, items)>
                <span>
                    {words(t, kind, items.len())} <br /> <span class="small quiet">{more}</span>
                </span>
                {icon(Icon::Go)}
            </a>
        </li>
    };
    Some(shown.drawn())
}

/// Where a line leads to: the one thing that it is about, else the plan.
fn place(kind: NewsKind, items: &[&Item]) -> String {
    let Some(first) = items.first() else { return "/cases".to_owned() };
    let subjects: BTreeSet<&str> = items.iter().map(|item| item.subject.as_str()).collect();
    let one = (subjects.len() == 1).then_some(first.subject.as_str());
    let to_one = match (kind, one) {
        (NewsKind::Actions, Some(id)) => {
            ActionId::try_from(id).ok().map(|id| links::action(&first.case, &id))
        }
        (NewsKind::Flags, Some(id)) => {
            FlagId::try_from(id).ok().map(|id| links::flag(&first.case, &id))
        }
        (NewsKind::Meetings, Some(id)) => {
            MeetingId::try_from(id).ok().map(|id| links::meeting(&first.case, &id))
        }
        (NewsKind::Meetings, None) => Some(links::meetings(&first.case)),
        (NewsKind::Replies, Some(id)) => SuggestionId::try_from(id).ok().map(|id| {
            if first.is_between_two {
                links::question(&first.case, &id)
            } else {
                links::suggestion(&first.case, &id)
            }
        }),
        (NewsKind::Moves, Some(id)) => {
            TransitionId::try_from(id).ok().map(|id| links::transition(&first.case, &id))
        }
        (NewsKind::Sharing, _) => Some(links::sharing(&first.case)),
        _ => None,
    };
    to_one.unwrap_or_else(|| links::case(&first.case))
}

fn words(t: Texts, kind: NewsKind, count: usize) -> String {
    match kind {
        NewsKind::Measurements => t.news_measurements(count),
        NewsKind::Actions => t.news_actions(count),
        NewsKind::Views => t.news_views(count),
        NewsKind::Flags => t.news_flags(count),
        NewsKind::Decisions => t.news_decisions(count),
        NewsKind::Meetings => t.news_meetings(count),
        NewsKind::Sharing => t.news_sharing(count),
        NewsKind::Replies => t.news_replies(count),
        NewsKind::Moves => t.news_moves(count),
    }
}
