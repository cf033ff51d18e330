//! How the shared plan looks: who we are, how each of us sees it (the child first), what we work
//! on, what waits.

use domain::{access::Action, goal::GoalStatus, people::Who, voice::View};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{begin, clock, goal_card, hero, needs};
use crate::{
    alike::Piece,
    child,
    drawn::{Draw, Drawn},
    flags, ideas, links, meetings, pictures, protection,
    session::Asking,
    suggestions, transitions,
    ui::{
        icon::{Icon, icon},
        people::Network,
        said, time, with_dates,
    },
    voices, withheld,
};

/// The plan.
pub fn plan(asking: &Asking, record: &CaseRecord) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let write = network.may(Action::Tell).then(|| {
        view! {
            <p>
                <a class="btn btn-plain" href=links::view(&record.case.id)>
                    {icon(Icon::Pen)} {t.plan_write_view()}
                </a>
            </p>
        }
    });
    let voice = view! {
        <p>
            <a class="btn btn-plain" href=links::voice(&record.case.id)>
                {icon(Icon::Speech)} {t.voice_title(&record.case.child.name)}
            </a>
        </p>
    };
    let new_goal = network.may(Action::Plan).then(|| {
        view! {
            <p>
                <a class="btn btn-plain" href=links::new_goal(&record.case.id)>
                    {icon(Icon::Pen)} {t.set_add()}
                </a>
            </p>
        }
    });
    let seen = network.may(Action::Trace).then(|| {
        view! {
            <a class="btn btn-plain" href=links::seen(&record.case.id)>
                {icon(Icon::Ask)} {t.seen_title()}
            </a>
        }
    });
    let own_page = network.may(Action::OwnPage).then(|| {
        view! {
            <a class="btn btn-plain" href=links::child(&record.case.id)>
                {icon(Icon::Speech)} {t.child_own_page()}
            </a>
        }
    });
    view! {
        {network.alike(Piece::PlanTop, &record.case.id, hero::hero)} {protection::banner(network)}
        {begin::beginning(network)}
        <div class="split">
            <section class="section" aria-labelledby="views">
                <h2 id="views">{t.plan_views()}</h2>
                {views(network)} {withheld::of_plan(network)}
                {write} {voice} {child::lend(network)}
            </section>
            {needs::needs(network)}
            {flags::of_case(network)}
            <section class="section" aria-labelledby="goals">
                <h2 id="goals">{t.plan_goals()}</h2>
                {goals(network)} {new_goal}
            </section>
            {clock::of_plan(network)}
        </div>
        {suggestions::of_plan(network)}
        <p class="section row">
            {own_page}
            {meetings::of_plan(network)}
            {transitions::of_plan(network)}
            <a class="btn btn-plain" href=links::about(&record.case.id)>
                {icon(Icon::Speech)} {t.about_link(&record.case.child.name)}
            </a>
            <a class="btn btn-plain" href=links::family_week(&record.case.id)>
                {icon(Icon::Calendar)} {t.family_title()}
            </a>
            <a class="btn btn-plain" href=links::people(&record.case.id)>
                {icon(Icon::Forward)} {t.people_title()}
            </a>
            <a class="btn btn-plain" href=links::sharing(&record.case.id)>
                {icon(Icon::Speech)} {t.sharing_title()}
            </a>
            {seen} {withheld::to_withhold(network)}
        </p>
    }
    .drawn()
}

/// The newest card of each person; older ones stay under it.
fn views(network: Network<'_>) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    // What somebody said stays when they have left.
    let mut everybody: Vec<_> = case.everybody().collect();
    for view in &case.views {
        if !everybody.contains(&view.by) {
            everybody.push(view.by.clone());
        }
    }
    let cards: Vec<_> = everybody
        .into_iter()
        .flat_map(|who| {
            let mut all: Vec<&View> = case.views.iter().filter(|view| view.by == who).collect();
            // What was heard earlier may be written down later.
            all.sort_by_key(|view| view.date);
            // An adult's reading stands beside the child's own words, never in their place.
            let (own, readings): (Vec<&View>, Vec<_>) =
                all.into_iter().partition(|view| view.is_in_own_words());
            [own, readings].into_iter().filter_map(move |mut all| {
                let newest = all.pop()?;
                Some(card(network, newest, &all))
            })
        })
        .collect();
    if cards.is_empty() {
        return view! { <p>{t.plan_no_views()}</p> }.drawn();
    }
    view! { <div class="says">{cards}</div> }.drawn()
}

fn card(network: Network<'_>, view: &View, older: &[&View]) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let day = [(view.date, t.day_month(view.date))];
    let under = with_dates(day, |[day]| match (&view.how, view.by == Who::Child) {
        (Some(how), true) => t.plan_view_child(day, &said::of_tongue(how, asking, lower)),
        (_, true) => day.to_owned(),
        (_, false) => format!("{}, {day}", network.role(&view.by)),
    });
    let older: Vec<_> = older
        .iter()
        .rev()
        .map(|view| {
            let words = if view.is_in_own_words() {
                said::quoted(&view.text, asking)
            } else {
                said::words(&view.text, asking)
            };
            view! { <p lang=said::lang_of(&view.text, asking)>{words} " " <span class="small quiet">{time(view.date, t.date(view.date))}</span></p> }
        })
        .collect();
    let older = (!older.is_empty()).then(|| {
        view! {
            <details>
                <summary>
                    <span>{t.plan_view_earlier()}</span>
                </summary>
                {older}
            </details>
        }
    });
    if view.heard.is_some() {
        return voices::card(network, view, older.map(Draw::drawn));
    }
    let class = if view.by == Who::Child { "say say-child" } else { "say" };
    view! {
        <figure class=class>
            <blockquote lang=said::lang_of(
                &view.text,
                asking,
            )>{said::quoted(&view.text, asking)}</blockquote>
            <figcaption class="stack-s">
                {network.who_with(&view.by, under)} {said::origin(&view.text, asking)}
                {pictures::shown(network, view)} {older}
            </figcaption>
        </figure>
    }
    .drawn()
}

/// With a small first letter, for the middle of a sentence; names of methods keep theirs.
fn lower(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Goals by rank: worked on, then proposed, then waiting, then ended.
fn goals(network: Network<'_>) -> Drawn {
    let mut goals: Vec<_> = network.record.case.goals.iter().collect();
    goals.sort_by_key(|goal| (order(goal.status), goal.rank));
    if goals.is_empty() {
        return view! { <p>{network.asking.t().plan_no_goals()}</p> }.drawn();
    }
    let (left, goals): (Vec<_>, Vec<_>) =
        goals.into_iter().partition(|goal| ideas::is_left(network, goal));
    let each: Vec<_> = goals.into_iter().map(|goal| goal_card::card(network, goal)).collect();
    let t = network.asking.t();
    let left: Vec<_> = left
        .into_iter()
        .map(|goal| {
            let words = said::quoted(&goal.own_words.text, network.asking);
            let place = links::goal(&network.record.case.id, &goal.id);
            view! {
                <li data-left=goal.id.to_string()>
                    <a href=place lang=said::lang_of(&goal.own_words.text, network.asking)>
                        {words}
                    </a>
                </li>
            }
        })
        .collect();
    let left = (!left.is_empty()).then(|| {
        view! {
            <details>
                <summary>
                    <span>{t.idea_left_goals()}</span>
                </summary>
                <ul class="signs">{left}</ul>
            </details>
        }
    });
    view! {
        <ol class="goals">{each}</ol>
        {left}
    }
    .drawn()
}

fn order(status: GoalStatus) -> u8 {
    match status {
        GoalStatus::Active | GoalStatus::Agreed => 0,
        GoalStatus::Draft | GoalStatus::Proposed => 1,
        GoalStatus::OnHold | GoalStatus::Parked => 2,
        GoalStatus::Achieved => 3,
        GoalStatus::Ended | GoalStatus::Withdrawn => 4,
    }
}
