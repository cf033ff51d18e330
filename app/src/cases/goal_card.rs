//! A goal in the plan: own words on top, whether the intervention helps, who does what.

use domain::{
    goal::{Goal, GoalStatus},
    intervention::Intervention,
};
use leptos::prelude::*;

use super::measured::measured;
use crate::{
    actions,
    alike::Piece,
    drawn::{Draw, Drawn},
    goals::{agreement, doing, effect, seldom_held, sparkline},
    links,
    ui::{
        icon::{Icon, icon},
        people::Network,
        said, sentence_with_date,
    },
};

/// One goal as the plan shows it.
pub fn card(network: Network<'_>, goal: &Goal) -> Drawn {
    let class = match goal.status {
        GoalStatus::Active | GoalStatus::Agreed => "goal",
        GoalStatus::Draft | GoalStatus::Proposed => "goal goal-wait",
        _ => "goal goal-later",
    };
    let primary = goal.primary();
    let judged = primary
        .map(|measure| (measure, effect::assess(network.asking, network.record, goal, measure)));
    let status = judged.as_ref().map(|(_, judged)| judged.status.as_str());
    let reason = judged.as_ref().map(|(_, judged)| judged.reason.as_str());
    let working = matches!(goal.status, GoalStatus::Active | GoalStatus::Agreed);
    let told = |network: Network<'_>| {
        let how = judged.filter(|_| working).map(|(measure, judged)| {
            let said = effect::sentence(network.asking, network.record, goal, measure, &judged);
            how(network, goal, &said, effect::status(network.asking, &judged).drawn())
        });
        view! { {top(network, goal)} {how} {measured(network, goal)} }.drawn()
    };
    // Where it waits for agreement, readers are told which word is their own.
    let told =
        if working { network.alike(Piece::GoalInPlan, &goal.id, told) } else { told(network) };
    view! {
        <li
            class=class
            id=goal.id.to_string()
            data-goal=goal.id.to_string()
            data-status=status
            data-reason=reason
        >
            <div class="goal-top">{told}</div>
            {working.then(|| doings(network, goal))}
        </li>
    }
    .drawn()
}

fn top(network: Network<'_>, goal: &Goal) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let area = said::words(&goal.area, asking);
    let working = matches!(goal.status, GoalStatus::Active | GoalStatus::Agreed);
    let words = if working { "words" } else { "words words-m" };
    let whose = t.goal_words_of(&t.whose(&network.name(&goal.own_words.by)));
    let waits = matches!(goal.status, GoalStatus::Parked | GoalStatus::OnHold);
    let mark = if waits {
        icon(Icon::Park).drawn()
    } else {
        view! {
            <span class="rank" aria-hidden="true">
                {goal.rank}
            </span>
        }
        .drawn()
    };
    let statement = (goal.status != GoalStatus::Parked).then(|| {
        view! { <p>{said::plain(&goal.statement, asking)}</p> }
    });
    view! {
        <p class="goal-head">
            {mark}
            <span>{head(network, goal, &area)}</span>
        </p>
        <h3 class=words lang=said::lang_of(&goal.own_words.text, asking)>
            <a href=links::goal(
                &network.record.case.id,
                &goal.id,
            )>{said::quoted(&goal.own_words.text, asking)}</a>
        </h3>
        <p class="said">{whose}</p>
        {said::origin(&goal.own_words.text, asking)}
        {statement}
        {waiting(network, goal)}
    }
    .drawn()
}

fn head(network: Network<'_>, goal: &Goal, area: &str) -> String {
    let t = network.asking.t();
    match goal.status {
        GoalStatus::Active if goal.rank == 1 => t.goal_head_first(area),
        GoalStatus::Active => t.goal_head_active(area),
        GoalStatus::Agreed => t.goal_head_agreed(area),
        GoalStatus::Draft | GoalStatus::Proposed => t.goal_head_proposed(area),
        GoalStatus::Parked | GoalStatus::OnHold => t.goal_head_parked(area),
        GoalStatus::Achieved => t.goal_head_achieved(area),
        GoalStatus::Ended | GoalStatus::Withdrawn => t.goal_head_ended(area),
    }
}

/// What stands in place of progress while nothing runs.
fn waiting(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    if matches!(goal.status, GoalStatus::Draft | GoalStatus::Proposed) {
        let note = view! {
            {agreement(network, goal)}
            <p class="status status-wait">
                {icon(Icon::Dots)} <span>{t.goal_not_before_heard()}</span>
            </p>
        };
        return Some(note.drawn());
    }
    if let Some(parked) = &goal.parked {
        let look = sentence_with_date(parked.look_again, t.date(parked.look_again), |date| {
            t.goal_look_again(date)
        });
        let why = said::plain(&parked.why, asking);
        return Some(view! { <p class="small quiet">{why} " " {look}</p> }.drawn());
    }
    let outcome = goal.outcome.as_ref()?;
    let words = said::plain(&outcome.text, asking);
    let celebrated = outcome.celebrated_how.as_ref().map(|how| said::plain(how, asking));
    Some(view! { <p>{words} " " {celebrated}</p> }.drawn())
}

fn how(network: Network<'_>, goal: &Goal, said: &str, status: Drawn) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let next = case.next_meeting(network.asking.today).map(|meeting| {
        sentence_with_date(meeting.date, t.day_month(meeting.date), |date| t.goal_look_at(date))
    });
    view! {
        <div class="goal-how">
            <div class="stack-s">
                {status} {seldom_held(network, goal).map(|seldom| view! { <p>{seldom}</p> })}
                <p>{said.to_owned()}</p> <p class="quiet small">
                    {next} " " <a href=links::goal(&case.id, &goal.id)>{t.goal_see_curve()}</a>
                </p>
            </div>
            {sparkline(network, goal)}
        </div>
    }
    .drawn()
}

/// Interventions with their actions, then actions without one, then what was tried before.
fn doings(network: Network<'_>, goal: &Goal) -> Drawn {
    let done = network.alike(Piece::DoneInPlan, &goal.id, |network| done(network, goal));
    let add = actions::add(network, goal);
    view! { <div class="goal-do">{done} {add}</div> }.drawn()
}

fn done(network: Network<'_>, goal: &Goal) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let of_goal = case.interventions.iter().filter(|iv| iv.goal == goal.id);
    let (running, over): (Vec<&Intervention>, Vec<&Intervention>) =
        of_goal.partition(|iv| iv.is_running());
    let heading = |name: Drawn| view! { <h4>{name}</h4> }.drawn();
    let running: Vec<_> = running.into_iter().map(|iv| doing(network, iv, heading)).collect();
    let loose =
        actions::list(network, |action| action.goal == goal.id && action.intervention.is_none());
    let before: Vec<_> = over.into_iter().map(|iv| doing(network, iv, heading)).collect();
    let before = (!before.is_empty()).then(|| {
        view! {
            <details>
                <summary>
                    <span>{t.goal_tried_before()}</span>
                </summary>
                <div class="stack">{before}</div>
            </details>
        }
    });
    view! { {running} {loose} {before} }.drawn()
}
