//! How the page of a goal looks: own words, agreement, how it goes with curve and evidence, what
//! we do, and the story so far.

use domain::{effect::Assessment, goal::Goal, measure::Measure};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{
    agreement, doing, effect, evidence, figure::figure, record, seldom_held, story, table,
};
use crate::{
    actions,
    alike::Piece,
    drawn::{Draw, Drawn},
    flags,
    form::Submitted,
    ideas, links,
    session::Asking,
    setting::{excuses, way},
    ui::{crumbs, people::Network, said, sentence_with_date},
};

/// The page.
pub fn goal(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    rejected: Option<&Submitted>,
) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(&record.case.child.name)));
    let mut measured = goal.measures.iter().map(|measure| {
        let judged = effect::assess(asking, record, goal, measure);
        progress(network, goal, measure, &judged)
    });
    // On a phone the form stands under the first curve, not under the last.
    let first = measured.next();
    let others: Vec<_> = measured.collect();
    let primary = goal.primary().map(|measure| effect::assess(asking, record, goal, measure));
    view! {
        {crumbs(t.common_path(), vec![plan], t.goal_number(goal.rank))}
        <div
            data-goal=goal.id.to_string()
            data-status=primary.as_ref().map(|judged| judged.status.as_str())
            data-reason=primary.as_ref().map(|judged| judged.reason.as_str())
        >
            {hero(network, goal)}
            <div class="split">
                <div class="stack-l">{flags::of_goal(network, goal)} {first}</div>
                {record::aside(network, goal, rejected)}
                <div class="stack-l">
                    {others} {way::section(network, goal)} {doings(network, goal)}
                    {ideas::of_goal(network, goal)}
                    {story::story(network, goal)}
                </div>
            </div>
        </div>
    }
    .drawn()
}

fn hero(network: Network<'_>, goal: &Goal) -> Drawn {
    let t = network.asking.t();
    let agreement = (!goal.word_of_each().is_empty()).then(|| {
        view! {
            <section class="stack-s" aria-labelledby="agree">
                <h2 id="agree" class="h-small">
                    {t.goal_who_agrees()}
                </h2>
                {agreement(network, goal)} {excuses(network, goal)}
            </section>
        }
    });
    let words = network.alike(Piece::Words, &goal.id, |network| words(network, goal));
    view! {
        <div class="hero-goal">
            <div class="stack">{words} {ideas::share_of(network, goal)}</div>
            {agreement}
        </div>
    }
    .drawn()
}

/// Own words, and what was agreed.
fn words(network: Network<'_>, goal: &Goal) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let area = said::words(&goal.area, asking);
    let agreed = goal.agreed_on().map(|agreed| {
        (" ", sentence_with_date(agreed, t.date(agreed), |date| t.goal_agreed_on(date)))
    });
    let signs: Vec<_> =
        goal.looks_like.iter().map(|sign| view! { <li>{said::plain(sign, asking)}</li> }).collect();
    let signs = (!signs.is_empty()).then(|| {
        view! {
            <div>
                <p>
                    <b>{t.goal_signs()}</b>
                </p>
                <ul class="signs">{signs}</ul>
            </div>
        }
    });
    let said_as =
        if goal.agreed_on().is_some() { t.goal_what_we_agreed() } else { t.goal_in_plain_words() };
    let typed = goal.way.typed_by.as_ref().map(|by| t.set_typed_by(&network.name(by)));
    view! {
        <p class="goal-head">
            <span class="rank" aria-hidden="true">
                {goal.rank}
            </span>
            <span>{t.goal_head(&area, goal.rank)} {agreed}</span>
        </p>
        <h1 class="words" lang=said::lang_of(&goal.own_words.text, asking)>
            {said::quoted(&goal.own_words.text, asking)}
        </h1>
        <p class="said">
            {t.goal_words_of(&t.whose(&network.name(&goal.own_words.by)))} " " {typed}
        </p>
        {said::origin(&goal.own_words.text, asking)}
        <p>
            <b>{said_as}</b>
            " "
            {said::plain(&goal.statement, asking)}
        </p>
        {signs}
    }
    .drawn()
}

/// One measure: status and sentence, the curve, the evidence, the same numbers as a table.
fn progress(network: Network<'_>, goal: &Goal, measure: &Measure, judged: &Assessment) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let heading = format!("how-{}", measure.id);
    let title = if measure.primary {
        t.goal_how_is_it_going().to_owned()
    } else {
        said::words(&measure.name, asking)
    };
    let sentence = effect::sentence(asking, network.record, goal, measure, judged);
    let seldom = seldom_held(network, goal).filter(|_| measure.primary);
    let seldom = seldom.map(|seldom| view! { <p>{seldom}</p> });
    view! {
        <section class="section stack" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{title}</h2>
            {effect::status(asking, judged)}
            {seldom} <p>{sentence}</p>
            {figure(network, goal, measure, judged)}
            <div>
                {evidence::evidence(network, goal, measure, judged)}
                {table::table(network, goal, measure)}
            </div>
        </section>
    }
    .drawn()
}

/// The curve of the measure that a goal is judged by, under a heading.
pub fn curve_of(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let measure = goal.primary()?;
    let judged = effect::assess(network.asking, network.record, goal, measure);
    let shown = view! {
        <section class="section stack" aria-labelledby="curve">
            <h2 id="curve">{network.asking.t().goal_curve()}</h2>
            {figure(network, goal, measure, &judged)}
            {table::table(network, goal, measure)}
        </section>
    };
    Some(shown.drawn())
}

/// Interventions and their actions.
fn doings(network: Network<'_>, goal: &Goal) -> Drawn {
    let t = network.asking.t();
    let done = network.alike(Piece::Done, &goal.id, |network| done(network, goal));
    view! {
        <section class="section stack" aria-labelledby="do">
            <h2 id="do">{t.goal_what_we_do()}</h2>
            {done}
            {actions::add(network, goal)}
        </section>
    }
    .drawn()
}

fn done(network: Network<'_>, goal: &Goal) -> Drawn {
    let case = &network.record.case;
    let mut all: Vec<_> = case.interventions.iter().filter(|iv| iv.goal == goal.id).collect();
    all.sort_by_key(|iv| (!iv.is_running(), std::cmp::Reverse(iv.start)));
    let each: Vec<_> = all
        .into_iter()
        .map(|intervention| {
            let heading = |name: Drawn| view! { <h3>{name}</h3> }.drawn();
            let card = doing(network, intervention, heading);
            view! { <div class="card stack box">{card}</div> }
        })
        .collect();
    let loose =
        actions::list(network, |action| action.goal == goal.id && action.intervention.is_none());
    view! {
        {each}
        <div class="box">{loose}</div>
    }
    .drawn()
}
