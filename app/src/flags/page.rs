//! The page of a flag: the question, the evidence, the curve, six questions to think with, and the
//! decision.

use domain::{
    access::Action,
    flag::{Because, Flag},
    goal::Goal,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{aid, decide, goal_of, history, list, tried_goal_of, way, words};
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    goals::{curve_of, held, held_boxes},
    links,
    page::{Page, Place},
    session::Asking,
    ui::{
        crumbs,
        icon::{Icon, icon},
        people::Network,
        said, unsaved, with_date,
    },
};

/// Why the page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// Somebody asked for it.
    Asked,
    /// What they sent could not be saved.
    Rejected,
    /// Somebody else was first.
    Conflict,
}

/// The page, with the decision as it was typed.
pub(super) fn flag(
    asking: &Asking,
    record: &CaseRecord,
    flag: &Flag,
    form: &Submitted,
    why: Why,
) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let goal = goal_of(record, flag);
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(&record.case.child.name)));
    let its_goal =
        goal.map(|goal| (links::goal(&record.case.id, &goal.id), t.goal_number(goal.rank)));
    let steps = std::iter::once(plan).chain(its_goal).collect();
    let title = words::title(network, flag);
    let may = flag.is_open() && network.may(Action::Decide) && !flag.kind.is_about_deciding();
    // A decision comes too late for what is closed: what was typed stands there still.
    let form = if may {
        Some(decide::view(network, flag, form, why))
    } else if why == Why::Conflict {
        unsaved(form, t.errors_form_unsaved(), &decide::TYPED)
    } else {
        None
    };
    let tried = tried_goal_of(record, flag);
    let curve = tried.and_then(|goal| curve_of(network, goal));
    let aid = tried.filter(|_| flag.is_open()).map(|goal| aid::aid(network, goal, flag));
    let body = view! {
        {crumbs(t.common_path(), steps, t.flag_crumb().to_owned())}
        <div
            class="stack-l"
            data-flag=flag.kind.as_str()
            data-subject=flag.subject.to_string()
            data-state=flag.state().as_str()
        >
            {hero(network, goal)}
            {ask(network, flag, goal)}
            <div class="split">
                <div class="stack-l">{curve} {history::history(network, flag)}</div>
                {aid.map(|aid| view! { <aside class="stack">{aid}</aside> })}
                <div class="stack-l">{form}</div>
            </div>
        </div>
    };
    let title = if why == Why::Asked { title } else { t.text_error_title(&title) };
    Page::new(title, body).at(Place::Cases)
}

/// The goal on top, in its own words, and the next meeting beside it.
fn hero(network: Network<'_>, goal: Option<&Goal>) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let goal = goal?;
    let area = said::words(&goal.area, asking);
    let meeting = network.record.case.next_meeting(asking.today).map(|meeting| {
        let people = network.names(&meeting.participants);
        let place = said::words(&meeting.place, asking);
        view! {
            <div class="notice">
                {icon(Icon::Calendar)} <p>
                    <b>{t.flag_meeting(&t.weekday_date(meeting.date))}</b>
                </p> <p>{format!("{place}. {people}.")}</p>
            </div>
        }
    });
    let shown = view! {
        <div class="hero-goal">
            <div class="stack">
                <p class="goal-head">
                    <span class="rank" aria-hidden="true">
                        {goal.rank}
                    </span>
                    <span>{t.goal_head(&area, goal.rank)}</span>
                </p>
                <h1 class="words" lang=said::lang_of(&goal.own_words.text, asking)>
                    {said::quoted(&goal.own_words.text, asking)}
                </h1>
                <p>
                    <b>{t.goal_what_we_agreed()}</b>
                    " "
                    {said::plain(&goal.statement, asking)}
                </p>
            </div>
            {meeting}
        </div>
    };
    Some(shown.drawn())
}

/// The panel: a question, not an alarm. Delivery and meaning stand before the decision.
fn ask(network: Network<'_>, flag: &Flag, goal: Option<&Goal>) -> Drawn {
    let t = network.asking.t();
    let child = &network.record.case.child.name;
    let raised = with_date(t, flag.raised, |day| t.flag_raised(day));
    let untouched = flag.is_open() && flag.decisions.is_empty() && flag.seen.is_none();
    let now = (!untouched).then(|| view! { {list::state(network, flag)} "." });
    let ended = flag.closed.as_ref().map(|closed| {
        let by_decision = closed.because.as_deref() == Some(Because::Decision.as_str());
        if by_decision { t.flag_closed_decision() } else { t.flag_closed_data() }
    });
    let tried = tried_goal_of(network.record, flag);
    let heading = if goal.is_some() {
        view! { <h2 id="q">{words::question(t, flag.kind)}</h2> }.drawn()
    } else {
        view! { <h1 id="q">{words::question(t, flag.kind)}</h1> }.drawn()
    };
    let version = flag.rule_version.clone();
    let rule = (!version.is_empty() && flag.kind.status().is_some()).then(|| {
        view! {
            " "
            <a href="/help/effect">{t.flag_rule(&version)}</a>
        }
    });
    view! {
        <section class="ask stack" aria-labelledby="q">
            <p class="status status-look">
                {icon(words::mark(flag.kind))} <span>{words::title(network, flag)}</span>
            </p>
            {heading}
            <p>{words::why(network, flag)}</p>
            {tried.map(|goal| facts(network, goal))} {way::way(network, flag)}
            <p class="small quiet">
                {raised} " " {now} " " {ended} " " {t.flag_list_about(child)} {rule}
            </p>
        </section>
    }
    .drawn()
}

/// How often each running intervention was held, and whether it makes sense.
fn facts(network: Network<'_>, goal: &Goal) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let each: Vec<_> = aid::running(network, goal)
        .map(|it| {
            let told = it.delivery.filter(|delivery| delivery.delivered.is_some());
            let told = told.map_or_else(|| t.flag_not_counted().to_owned(), |_| held(network, it));
            let seldom = it.delivery.is_some_and(|it| it.is_seldom(&network.record.limits));
            let seldom = seldom.then(|| format!(" {}", t.flag_no_chance()));
            view! {
                <div>
                    <dt>{said::plain(&it.name, asking)}</dt>
                    <dd>{held_boxes(it)} <b>{told}</b> {seldom}</dd>
                </div>
            }
        })
        .collect();
    let ratings = aid::ratings(network, goal);
    let ratings = if ratings.is_empty() { vec![t.flag_sense_nobody().to_owned()] } else { ratings };
    let ratings: Vec<_> = ratings.into_iter().map(|it| view! { <dd>{it}</dd> }).collect();
    view! {
        <dl class="facts">
            {each} <div>
                <dt>{t.flag_sense()}</dt>
                {ratings}
            </div>
        </dl>
    }
    .drawn()
}
