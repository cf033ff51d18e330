//! The open flags of a case or a goal, as a short list: what is asked, why, and how far it is.

use domain::{
    access::Action,
    flag::{DecisionKind, Flag, Subject},
    goal::Goal,
};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{goal_of, words};
use crate::{
    alike::Piece,
    drawn::{Draw, Drawn},
    i18n::Texts,
    links,
    ui::{icon::icon, people::Network, said, with_date, with_dates},
};

/// All that is to be looked at in a case.
pub fn of_case(network: Network<'_>) -> Option<Drawn> {
    let open: Vec<_> = network.record.flags.iter().filter(|flag| flag.is_open()).collect();
    let (decides, of) = (decides(network), &network.record.case.id);
    (!open.is_empty())
        .then(|| network.alike(Piece::Flags(decides), of, |network| list(network, &open, decides)))
}

/// What is to be looked at for a goal: on it, on what is tried for it, on what is promised.
pub fn of_goal(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let its = |flag: &&Flag| {
        flag.is_open() && goal_of(network.record, flag).is_some_and(|it| it.id == goal.id)
    };
    let open: Vec<_> = network.record.flags.iter().filter(its).collect();
    let (decides, of) = (decides(network), &goal.id);
    (!open.is_empty()).then(|| {
        network.alike(Piece::FlagsOfGoal(decides), of, |network| list(network, &open, decides))
    })
}

/// What is to be looked at about one thing.
pub fn about(network: Network<'_>, its: impl Fn(&Subject) -> bool) -> Option<Drawn> {
    let of_it = |flag: &&Flag| flag.is_open() && its(&flag.subject);
    let open: Vec<_> = network.record.flags.iter().filter(of_it).collect();
    (!open.is_empty()).then(|| list(network, &open, decides(network)))
}

/// All that the reader is told in other words than others are.
fn decides(network: Network<'_>) -> bool {
    network.may(Action::Decide)
}

fn list(network: Network<'_>, flags: &[&Flag], decides: bool) -> Drawn {
    let t = network.asking.t();
    let each: Vec<_> = flags.iter().map(|flag| line(network, flag, decides)).collect();
    let child = &network.record.case.child.name;
    view! {
        <section class="section stack" aria-labelledby="flags">
            <h2 id="flags">{t.flag_list()}</h2>
            <p class="small quiet">{t.flag_list_about(child)}</p>
            <ul class="looks">{each}</ul>
        </section>
    }
    .drawn()
}

fn line(network: Network<'_>, flag: &Flag, decides: bool) -> Drawn {
    let t = network.asking.t();
    let href = links::flag(&network.record.case.id, &flag.id);
    let decides = decides && !flag.kind.is_about_deciding();
    let link = if decides { t.flag_open() } else { t.flag_read() };
    let title = words::title(network, flag);
    view! {
        <li
            class="look-at stack-s"
            data-flag=flag.kind.as_str()
            data-subject=flag.subject.to_string()
            data-state=flag.state().as_str()
        >
            <p class="status status-look">
                {icon(words::mark(flag.kind))} <span>{title.clone()}</span>
            </p>
            <p>{words::why(network, flag)}</p>
            <p class="small quiet">
                {state(network, flag)} ". " <a href=href>
                    {link} <span class="vh">": " {title}</span>
                </a>
            </p>
        </li>
    }
    .drawn()
}

/// How far a flag has come, in words.
pub(super) fn state(network: Network<'_>, flag: &Flag) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let on = |day: Date, words: &dyn Fn(&str) -> String| with_date(t, day, words);
    if let Some(closed) = &flag.closed {
        return on(closed.on, &|day| t.flag_closed(day));
    }
    if let Some(last) = flag.decisions.last() {
        let what = last.kind.map_or("", |kind| decided(t, kind));
        return match last.next_look {
            Some(look) => {
                let days = [last.on, look].map(|day| (day, t.date(day)));
                with_dates(days, |[decided, look]| t.flag_state_decided(decided, look, what))
            }
            None => on(last.on, &|day| t.flag_state_decided_open(day, what)),
        };
    }
    if let Some(snoozed) = flag.snoozed.as_ref().filter(|_| flag.is_snoozed(asking.today)) {
        let why =
            &said::of_tongue(&snoozed.reason, asking, |why| why.trim_end_matches('.').to_owned());
        return on(snoozed.until, &|day| t.flag_state_snoozed(day, why));
    }
    if let Some(agenda) = &flag.agenda {
        let mut meetings = network.record.case.meetings.iter();
        let meeting = meetings.find(|it| it.id == agenda.meeting);
        let day = meeting.map_or(agenda.on, |it| it.date);
        return on(day, &|day| t.flag_state_agenda(day));
    }
    if let Some(asked) = &flag.asked {
        let name = network.name(&asked.by);
        return on(asked.on, &|day| t.flag_state_asked(day, &name));
    }
    match &flag.seen {
        Some(seen) => on(seen.on, &|day| t.flag_state_seen(day)),
        None => on(flag.raised, &|day| t.flag_state_raised(day)),
    }
}

/// A decision in words.
#[must_use]
pub fn decided(t: Texts, decision: DecisionKind) -> &'static str {
    match decision {
        DecisionKind::Continue => t.goal_decision_continue(),
        DecisionKind::AdjustIntervention => t.goal_decision_adjust(),
        DecisionKind::ReplaceIntervention => t.goal_decision_replace(),
        DecisionKind::ChangeGoal => t.goal_decision_change_goal(),
        DecisionKind::LookCloser => t.goal_decision_look_closer(),
        DecisionKind::Stop => t.goal_decision_stop(),
    }
}
