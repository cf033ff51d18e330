//! The open flags of a case or a goal, as a short list: what is asked, why, and how far it is.

use domain::{
    access::Action,
    flag::{DecisionKind, Flag, Subject},
    goal::Goal,
};
use leptos::prelude::*;

use super::{goal_of, words};
use crate::{
    alike::Piece,
    drawn::{Draw, Drawn},
    i18n::Texts,
    links,
    ui::{icon::icon, people::Network, said},
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
pub(super) fn state(network: Network<'_>, flag: &Flag) -> String {
    let (asking, t) = (network.asking, network.asking.t());
    if let Some(closed) = &flag.closed {
        return t.flag_closed(&t.date(closed.on));
    }
    if let Some(last) = flag.decisions.last() {
        let what = last.kind.map_or("", |kind| decided(t, kind));
        let on = t.date(last.on);
        return match last.next_look {
            Some(look) => t.flag_state_decided(&on, &t.date(look), what),
            None => t.flag_state_decided_open(&on, what),
        };
    }
    if let Some(snoozed) = flag.snoozed.as_ref().filter(|_| flag.is_snoozed(asking.today)) {
        let why = said::words(&snoozed.reason, asking);
        return t.flag_state_snoozed(&t.date(snoozed.until), &why);
    }
    if let Some(agenda) = &flag.agenda {
        let mut meetings = network.record.case.meetings.iter();
        let meeting = meetings.find(|it| it.id == agenda.meeting);
        return t.flag_state_agenda(&t.date(meeting.map_or(agenda.on, |it| it.date)));
    }
    if let Some(asked) = &flag.asked {
        return t.flag_state_asked(&t.date(asked.on), &network.name(&asked.by));
    }
    match &flag.seen {
        Some(seen) => t.flag_state_seen(&t.date(seen.on)),
        None => t.flag_state_raised(&t.date(flag.raised)),
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
