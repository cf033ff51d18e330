//! The story of a goal: agreed, tried, flagged, decided; the newest first.

use domain::{flag::Flag, goal::Goal};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    alike::Piece,
    drawn::{Draw, Drawn},
    flags,
    ui::{people::Network, said, time},
};

/// One entry of the story.
struct Step {
    date: Date,
    class: Option<&'static str>,
    what: String,
    more: Option<String>,
}

/// The timeline.
pub fn story(network: Network<'_>, goal: &Goal) -> Drawn {
    network.alike(Piece::Story, &goal.id, |network| drawn(network, goal))
}

fn drawn(network: Network<'_>, goal: &Goal) -> Drawn {
    let t = network.asking.t();
    let mut steps = agreed(network, goal);
    steps.extend(phases(network, goal));
    steps.extend(flags(network, goal));
    steps.extend(meetings(network, goal));
    steps.sort_by_key(|step| std::cmp::Reverse(step.date));
    let each: Vec<_> = steps
        .into_iter()
        .map(|step| {
            let more = step.more.map(|more| view! { <p class="quiet">{more}</p> });
            view! {
                <li class=step.class>
                    {time(step.date, t.date(step.date))} <b>{step.what}</b> {more}
                </li>
            }
        })
        .collect();
    let empty = each.is_empty().then(|| view! { <p>{t.goal_story_empty()}</p> });
    view! {
        <section class="section" aria-labelledby="story">
            <h2 id="story">{t.goal_story()}</h2>
            {empty}
            <ol class="steps" reversed>
                {each}
            </ol>
        </section>
    }
    .drawn()
}

fn agreed(network: Network<'_>, goal: &Goal) -> Vec<Step> {
    let asking = network.asking;
    let t = asking.t();
    let agreed = goal.agreed.as_ref().map(|agreed| {
        let meeting = network.record.case.meetings.iter().find(|m| m.id == agreed.meeting);
        let child = meeting.and_then(|meeting| meeting.child_participation.as_ref());
        Step {
            date: agreed.date,
            class: None,
            what: t.goal_story_agreed().to_owned(),
            more: child.map(|child| said::words(&child.text, asking)),
        }
    });
    let parked = goal.parked.as_ref().map(|parked| Step {
        date: parked.date,
        class: None,
        what: t.goal_story_parked().to_owned(),
        more: Some(said::words(&parked.why, asking)),
    });
    let outcome = goal.outcome.as_ref().map(|outcome| Step {
        date: outcome.date,
        class: Some("big"),
        what: said::words(&outcome.text, asking),
        more: outcome.celebrated_how.as_ref().map(|how| said::words(how, asking)),
    });
    agreed.into_iter().chain(parked).chain(outcome).collect()
}

fn phases(network: Network<'_>, goal: &Goal) -> Vec<Step> {
    let asking = network.asking;
    let t = asking.t();
    let step = |phase: &domain::goal::Phase| {
        let name = said::words(&phase.label, asking);
        Step {
            date: phase.start,
            class: Some("big"),
            what: if phase.n == 1 { t.goal_story_first(&name) } else { t.goal_story_new(&name) },
            more: phase.why_changed.as_ref().map(|why| t.goal_story_why(&said::words(why, asking))),
        }
    };
    goal.phases.iter().map(step).collect()
}

/// Flags as they were raised and decided, in the words that everybody reads.
fn flags(network: Network<'_>, goal: &Goal) -> Vec<Step> {
    let asking = network.asking;
    let t = asking.t();
    let its = |flag: &&Flag| {
        let about = flags::goal_of(network.record, flag);
        !flag.kind.is_about_deciding() && about.is_some_and(|it| it.id == goal.id)
    };
    let mut steps = Vec::new();
    for flag in network.record.flags.iter().filter(its) {
        steps.push(Step {
            date: flag.raised,
            class: Some("look"),
            what: flags::title(network, flag),
            more: None,
        });
        for decision in &flag.decisions {
            let words = [&decision.reason, &decision.child_view];
            let words: Vec<String> =
                words.into_iter().flatten().map(|text| said::words(text, asking)).collect();
            let what = decision.kind.map_or("", |kind| flags::decided(t, kind));
            steps.push(Step {
                date: decision.on,
                class: None,
                what: t.goal_story_decided(what),
                more: (!words.is_empty()).then(|| words.join(" · ")),
            });
        }
    }
    steps
}

/// What meetings since the agreement decided.
fn meetings(network: Network<'_>, goal: &Goal) -> Vec<Step> {
    let asking = network.asking;
    let since = goal.agreed.as_ref().map(|agreed| agreed.date);
    let held = network
        .record
        .case
        .meetings
        .iter()
        .filter(|meeting| since.is_some_and(|since| meeting.date > since) && !meeting.planned);
    held.filter_map(|meeting| {
        let decisions: Vec<String> =
            meeting.decisions.iter().flatten().map(|text| said::words(text, asking)).collect();
        let child = meeting.child_participation.as_ref();
        (!decisions.is_empty()).then(|| Step {
            date: meeting.date,
            class: None,
            what: decisions.join(" "),
            more: child.map(|child| said::words(&child.text, asking)),
        })
    })
    .collect()
}
