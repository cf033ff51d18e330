//! The way on a goal's page: what is not decided yet, what is missing for the next state, and the
//! other ways it can go.

use domain::{
    access::Action,
    goal::{Goal, GoalStatus, Lack, Move, Step, Told},
    people::Who,
};
use leptos::prelude::*;

use super::{going, history, lacks, title_of};
use crate::{
    drawn::{Draw, Drawn},
    form::key,
    links,
    ui::{
        icon::{Icon, icon},
        people::Network,
    },
};

/// The steps that are open, as the case and the goal tell.
fn open(network: Network<'_>, goal: &Goal) -> Vec<Step> {
    let helps = network.record.case.interventions.iter().any(|one| one.can_run_for(&goal.id));
    let open = |step: &Step| if *step == Step::Help { !helps } else { goal.is_open(*step) };
    Step::ALL.iter().copied().filter(open).collect()
}

/// The next state on the way, from where it stands.
fn ahead(goal: &Goal) -> Option<Move> {
    match goal.status {
        GoalStatus::Draft => Some(Move::Propose),
        GoalStatus::Proposed => Some(Move::Agree),
        GoalStatus::Agreed | GoalStatus::Active if !goal.way.is_agreed_as_it_stands() => {
            Some(Move::AgreeAnew)
        }
        GoalStatus::Agreed => Some(Move::Start),
        GoalStatus::OnHold => Some(Move::Resume),
        GoalStatus::Parked => Some(Move::TakeUp),
        _ => None,
    }
}

/// The section.
pub fn section(network: Network<'_>, goal: &Goal) -> Drawn {
    let (asking, record) = (network.asking, network.record);
    let t = asking.t();
    let session = asking.session.as_ref();
    let me = session.map_or(Who::Child, |it| Who::within(&record.case.id, &it.person.id));
    let next = ahead(goal).map(|kind| next(network, goal, &me, kind));
    let settable = matches!(
        goal.status,
        GoalStatus::Draft | GoalStatus::Proposed | GoalStatus::Agreed | GoalStatus::Parked
    );
    let steps: Vec<_> = open(network, goal)
        .into_iter()
        .map(|step| {
            let name = title_of(t, step);
            let href = links::step(&record.case.id, &goal.id, step.as_str());
            let shown = if network.may(Action::Plan) {
                view! { <a href=href>{name}</a> }.drawn()
            } else {
                name.drawn()
            };
            view! { <li>{shown}</li> }
        })
        .collect();
    let steps = (settable && !steps.is_empty()).then(|| {
        view! {
            <h3>{t.set_undecided()}</h3>
            <ul class="signs" data-open="">{steps}</ul>
        }
    });
    let decided = (settable && network.may(Action::Plan)).then(|| {
        let all = Step::ALL.iter().filter(|step| !open(network, goal).contains(step));
        let all: Vec<_> = all
            .map(|step| {
                let href = links::step(&record.case.id, &goal.id, step.as_str());
                view! {
                    <li>
                        <a href=href>{title_of(t, *step)}</a>
                    </li>
                }
            })
            .collect();
        (!all.is_empty()).then(|| {
            view! {
                <details>
                    <summary>
                        <span>{t.set_decided()}</span>
                    </summary>
                    <ul class="signs">{all}</ul>
                </details>
            }
        })
    });
    view! {
        <section class="section stack" aria-labelledby="way" data-goal-state=state(goal)>
            <h2 id="way">{t.set_way()}</h2>
            {next}
            {steps}
            {decided}
            {words(network, goal)}
            {others(network, goal)}
            {history::history(network, goal)}
        </section>
    }
    .drawn()
}

/// The state's name for marks.
fn state(goal: &Goal) -> &'static str {
    match goal.status {
        GoalStatus::Draft => "draft",
        GoalStatus::Proposed => "proposed",
        GoalStatus::Agreed => "agreed",
        GoalStatus::Active => "active",
        GoalStatus::OnHold => "on_hold",
        GoalStatus::Parked => "parked",
        GoalStatus::Achieved => "achieved",
        GoalStatus::Ended => "ended",
        GoalStatus::Withdrawn => "withdrawn",
    }
}

/// What is missing for the next state; nothing is missing: the button.
fn next(network: Network<'_>, goal: &Goal, me: &Who, kind: Move) -> Drawn {
    let (asking, record) = (network.asking, network.record);
    let t = asking.t();
    let missing = going::ground(asking, record, goal, me).lacks(kind, &Told::default());
    if missing.is_empty() {
        let button = going::is_offered(network, goal, kind).then(|| {
            view! {
                <form method="post" action="/do/goals/go">
                    <input type="hidden" name="case" value=record.case.id.to_string() />
                    <input type="hidden" name="goal" value=goal.id.to_string() />
                    <input type="hidden" name="version" value=goal.way.version.to_string() />
                    <input type="hidden" name="key" value=key() />
                    <input type="hidden" name="way" value=kind.as_str() />
                    <button class="btn btn-main">{going::title(t, kind)}</button>
                </form>
            }
        });
        return view! {
            <p class="status">{icon(Icon::Check)} <span>{t.set_nothing_missing()}</span></p>
            {button}
        }
        .drawn();
    }
    let only_reason = missing == [Lack::TooMany];
    let on = (only_reason && going::is_offered(network, goal, kind)).then(|| {
        view! {
            <p>
                <a class="btn" href=links::go(&record.case.id, &goal.id, kind.as_str())>
                    {going::title(t, kind)}
                </a>
            </p>
        }
    });
    view! {
        <p class="status status-wait">
            {icon(Icon::Dots)} <span>{t.set_missing_for(going::title(t, kind))}</span>
        </p>
        {lacks::list(network, goal, &missing)}
        {on}
    }
    .drawn()
}

/// To say one's own word, or to write down somebody's.
fn words(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let (asking, case) = (network.asking, &network.record.case);
    let t = asking.t();
    if !goal.is_asked() || !network.may(Action::Tell) {
        return None;
    }
    let link = |who: &Who, words: String| {
        view! {
            <li>
                <a href=links::word(&case.id, &goal.id, who)>{words}</a>
            </li>
        }
        .drawn()
    };
    let me = asking.session.as_ref().map(|it| Who::within(&case.id, &it.person.id));
    let mine = me.iter().map(|me| link(me, t.set_word().to_owned()));
    let others = network.may(Action::Settle).then(|| {
        let others = std::iter::once(Who::Child).chain(case.guardians());
        others.map(|who| link(&who, t.set_word_of(&network.name(&who)))).collect::<Vec<_>>()
    });
    let each: Vec<_> = mine.chain(others.into_iter().flatten()).collect();
    Some(view! { <ul class="signs">{each}</ul> }.drawn())
}

/// The other ways: to rest, to be over, to be taken back, or another wording.
fn others(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let t = network.asking.t();
    let case = &network.record.case;
    let moves = [Move::Achieve, Move::Relapse, Move::Hold, Move::Park, Move::End, Move::Withdraw];
    let mut each: Vec<_> = moves
        .into_iter()
        .filter(|kind| going::is_offered(network, goal, *kind))
        .map(|kind| {
            let href = links::go(&case.id, &goal.id, kind.as_str());
            view! {
                <li>
                    <a href=href>{going::title(t, kind)}</a>
                </li>
            }
            .drawn()
        })
        .collect();
    if goal.is_asked() && network.may(Action::Plan) {
        let link = view! {
            <li>
                <a href=links::wording(&case.id, &goal.id)>{t.set_new_wording()}</a>
            </li>
        };
        each.insert(0, link.drawn());
    }
    (!each.is_empty()).then(|| {
        view! {
            <details>
                <summary>
                    <span>{t.set_other_ways()}</span>
                </summary>
                <ul class="signs">{each}</ul>
            </details>
        }
        .drawn()
    })
}
