//! What can be done instead of deciding at once: to take it up at the next meeting, or put it off.

use domain::flag::Flag;
use leptos::prelude::*;

use super::decide::hidden;
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    ui::{field, people::Network},
};

/// To the agenda of the next planned meeting.
pub(super) fn agenda(network: Network<'_>, flag: &Flag, form: &Submitted) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let meeting = network.record.case.next_meeting(asking.today)?;
    if flag.agenda.as_ref().is_some_and(|agenda| agenda.meeting == meeting.id) {
        return None;
    }
    let shown = view! {
        <form method="post" action="/do/flags/agenda">
            {hidden(network, flag, form)}
            <button class="btn">{t.flag_agenda(&t.day_month(meeting.date))}</button>
        </form>
    };
    Some(shown.drawn())
}

/// Once, for a few days, with a reason; not after a decision.
pub(super) fn snooze(network: Network<'_>, flag: &Flag, form: &Submitted) -> Option<Drawn> {
    let t = network.asking.t();
    if flag.snoozed.is_some() || !flag.decisions.is_empty() {
        return None;
    }
    let wrong = ["snooze_until", "snooze_why"].iter().any(|field| form.error(field).is_some());
    let shown = view! {
        <details open=wrong>
            <summary>
                <span>{t.flag_snooze()}</span>
            </summary>
            <form class="form" method="post" action="/do/flags/snooze" novalidate>
                {hidden(network, flag, form)}
                {field::line(form, "snooze_until", "date", t.flag_snooze_until(), None)}
                {field::line(form, "snooze_why", "text", t.flag_snooze_why(), None)}
                <button class="btn">{t.flag_snooze_save()}</button>
            </form>
        </details>
    };
    Some(shown.drawn())
}
