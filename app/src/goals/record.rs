//! Beside the goal: the form to measure, for those who measure, and when we look again.

use domain::goal::{Goal, GoalStatus};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    links,
    measures::{
        entry::{self, Entry},
        week,
    },
    ui::{
        icon::{Icon, icon},
        people::Network,
        sentence_with_date,
    },
};

/// The side of a goal's page.
pub fn aside(network: Network<'_>, goal: &Goal, rejected: Option<&Submitted>) -> Drawn {
    let asking = network.asking;
    let measured = matches!(goal.status, GoalStatus::Active | GoalStatus::Achieved);
    // What was typed as the goal was put on hold is not lost.
    let forms =
        if measured || rejected.is_some() { forms(network, goal, rejected) } else { Vec::new() };
    let t = asking.t();
    let case = &network.record.case;
    let next = case.next_meeting(asking.today).map(|meeting| {
        let day = t.day_month(meeting.date);
        let look = sentence_with_date(meeting.date, day, |date| t.goal_look_at(date));
        let target = goal.primary().and_then(|measure| measure.target_date).map(|date| {
            let by = sentence_with_date(date, t.date(date), |date| t.goal_target_by(date));
            view! { <p>{by}</p> }
        });
        view! {
            <div class="notice">
                {icon(Icon::Calendar)} <p>
                    <b>{look}</b>
                </p> {target}
            </div>
        }
    });
    view! { <aside class="stack" aria-label=t.goal_aside()>{forms} {next}</aside> }.drawn()
}

fn forms(network: Network<'_>, goal: &Goal, rejected: Option<&Submitted>) -> Vec<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    let record = network.record;
    let mine = goal
        .measures
        .iter()
        .filter(|measure| measure.raters.iter().any(|rater| network.is_reader(rater)));
    mine.filter_map(|measure| {
        let scale = record.scales.get(&measure.scale)?;
        let last = measure
            .standing()
            .map(|(o, _)| o)
            .rfind(|o| network.is_reader(&o.by) && o.value.is_some() && o.date <= asking.today);
        let sent = rejected.filter(|form| form.value("measure") == measure.id.as_str());
        let form = sent.cloned().unwrap_or_else(|| entry::blank(asking));
        let back = links::goal(&record.case.id, &goal.id);
        let entry = Entry { asking, measure, scale, last, form: &form, back: &back, main: true };
        let heading = format!("log-{}", measure.id);
        Some(
            view! {
                <section class="card stack" aria-labelledby=heading.clone()>
                    <h2 id=heading.clone()>{t.week_write(&t.week(week::of(asking.today).0))}</h2>
                    {entry::form(&entry)}
                </section>
            }
            .drawn(),
        )
    })
    .collect()
}
