//! Actions in a list: what, who, by when.

use domain::{
    access,
    action::{Action, ActionStatus},
    goal::Goal,
};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    links,
    ui::{
        icon::{Icon, icon},
        people::Network,
        said, with_dates,
    },
};

/// The actions of a case that belong here; open ones first, by date.
pub fn list(network: Network<'_>, belongs: impl Fn(&Action) -> bool) -> Drawn {
    let all = network.record.case.actions.iter();
    let mut actions: Vec<&Action> = all.filter(|action| belongs(action)).collect();
    if actions.is_empty() {
        return ().drawn();
    }
    actions.sort_by_key(|action| (!action.status.is_open(), action.due));
    let each: Vec<_> = actions.into_iter().map(|action| line(network, action)).collect();
    view! { <ul class="acts">{each}</ul> }.drawn()
}

/// The way to one more, for whoever may.
pub fn add(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let href = links::new_action(&network.record.case.id, &goal.id);
    let words = network.asking.t().action_add();
    let way = view! {
        <p>
            <a class="btn btn-small" href=href>
                {words}
            </a>
        </p>
    };
    network.may(access::Action::Plan).then(|| way.drawn())
}

fn line(network: Network<'_>, action: &Action) -> Drawn {
    let asking = network.asking;
    let responsible = match &action.responsible {
        Some(who) => network.who(who, None),
        None => network.nobody(),
    };
    let href = links::action(&network.record.case.id, &action.id);
    view! {
        <li
            class="act"
            data-action=action.id.to_string()
            data-state=state(action, asking.today)
            data-responsible=action.responsible.as_ref().map(ToString::to_string)
        >
            <p>
                <a href=href>{said::plain(&action.text, asking)}</a>
            </p>
            {responsible}
            {due(network, action)}
        </li>
    }
    .drawn()
}

/// How far it has come, in one word for machines.
pub fn state(action: &Action, today: Date) -> &'static str {
    if action.is_late(today) {
        return "overdue";
    }
    match action.status {
        ActionStatus::Suggested => "suggested",
        ActionStatus::Open | ActionStatus::Overdue => "open",
        ActionStatus::Declined => "declined",
        ActionStatus::Done => "done",
        ActionStatus::NotDone => "not_done",
        ActionStatus::HandedOver => "handed_over",
    }
}

/// When it is due or was done, in words, with the state of the answer.
pub fn due(network: Network<'_>, action: &Action) -> Drawn {
    let asking = network.asking;
    let t = asking.t();
    let on = |day: Date, words: &dyn Fn(&str) -> String| {
        with_dates([(day, t.day_month(day))], |[day]| words(day))
    };
    let due = |words: &dyn Fn(&str) -> String| on(action.due, words);
    let late = action.is_late(asking.today);
    let (class, which, words) = match (action.status, action.done) {
        (ActionStatus::Done, done) => {
            let words = on(done.unwrap_or(action.due), &|day| t.action_done_on(day));
            ("due due-done", Icon::Check, words)
        }
        (ActionStatus::NotDone, _) => ("due due-done", Icon::No, t.action_not_done().drawn()),
        (ActionStatus::HandedOver, _) => ("due due-done", Icon::Go, t.action_handed_over().drawn()),
        (ActionStatus::Declined, _) => {
            ("due due-late", Icon::Speech, due(&|day| t.action_declined(day)))
        }
        _ if late => ("due due-late", Icon::Clock, due(&|day| t.action_late(day))),
        (ActionStatus::Suggested, _) => {
            ("due due-open", Icon::Ask, due(&|day| t.action_suggested(day)))
        }
        _ => ("due due-open", Icon::Calendar, due(&|day| t.action_due(day))),
    };
    let reason = action.reason.as_ref().map(|reason| {
        view! {
            <br />
            <span lang=said::lang_of(reason, asking)>{said::quoted(reason, asking)}</span>
        }
    });
    view! {
        <p class=class>
            {icon(which)} <span>{words} {reason}</span>
        </p>
    }
    .drawn()
}
