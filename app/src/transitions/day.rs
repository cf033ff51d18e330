//! The day of a move: who stays behind, and where the first follow-up in the new place is. Settled by
//! the lead once what is handed over was read; what it changes happens by itself on the day.

use domain::{
    access::Action,
    leaving::InHand,
    people::Who,
    transition::{Transition, TransitionState},
};
use jiff::ToSpan;
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    links, meetings,
    ui::{field, people::Network, with_date},
};

/// What is settled about the day, or the lead's form for it.
pub(super) fn section(
    network: Network<'_>,
    transition: &Transition,
    state: TransitionState,
    form: &Submitted,
) -> Option<Drawn> {
    let t = network.asking.t();
    let leads = network.may(Action::Invite);
    let ahead = transition.is_ahead(&network.record.case);
    let rest = if transition.arranged().is_some() {
        settled(network, transition)
    } else if leads && state == TransitionState::Received {
        settle(network, transition, form)
    } else if ahead {
        view! { <p>{t.transition_day_later()}</p> }.drawn()
    } else {
        return None;
    };
    let call_off = (leads && ahead).then(|| call_off(network, transition, form));
    let shown = view! {
        <section class="section stack" aria-labelledby="day">
            <h2 id="day">{t.transition_the_day()}</h2>
            {rest} {call_off}
        </section>
    };
    Some(shown.drawn())
}

/// Who stays behind, and the follow-up.
fn settled(network: Network<'_>, transition: &Transition) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let Some(settled) = transition.arranged() else { return ().drawn() };
    let leaving: Vec<Who> = settled.leaving.iter().cloned().map(Who::Person).collect();
    let leaving = if leaving.is_empty() {
        t.transition_all_stay().drawn()
    } else {
        let names = network.names(&leaving);
        with_date(t, transition.date, |date| t.transition_leave(date, &names))
    };
    let meeting = case.meetings.iter().find(|meeting| meeting.id == *settled.follow_up);
    let meeting = meeting.map(|meeting| {
        view! {
            <p>
                {t.transition_follow_up_is()} " "
                <a href=links::meeting(&case.id, &meeting.id)>{meetings::named(asking, meeting)}</a>
            </p>
        }
    });
    let who = network.name(&transition.receiving);
    let joins = with_date(t, transition.date, |date| t.transition_joins(date, &who));
    view! {
        <p>{leaving}</p>
        <p>{joins}</p>
        {meeting}
        <p class="quiet">{t.transition_curve_goes_on()}</p>
    }
    .drawn()
}

/// The form.
fn settle(network: Network<'_>, transition: &Transition, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let helpers = case
        .network
        .iter()
        .filter(|id| **id != case.case_lead && Who::Person((*id).clone()) != transition.receiving);
    let helpers: Vec<_> = helpers
        .map(|id| {
            let who = Who::Person(id.clone());
            let hand = InHand::of(case, &who);
            let hint = (!hand.is_empty())
                .then(|| t.transition_hands_on(&network.first_name(&transition.receiving)));
            field::check(form, "leaving", id.to_string(), network.name(&who), hint)
        })
        .collect();
    let planned: Vec<_> = transition
        .follow_ups(case)
        .map(|meeting| {
            let name = meetings::named(asking, meeting);
            field::pick(form, "follow_up", meeting.id.to_string(), name, None)
        })
        .collect();
    let book = view! {
        <p>
            <a href=links::new_meeting(
                &case.id,
                Some(transition.date.saturating_add(1.month())),
            )>{t.transition_book()}</a>
        </p>
    };
    if planned.is_empty() {
        return view! {
            <p>{t.transition_book_first()}</p>
            {book}
        }
        .drawn();
    }
    let hint = Some(t.transition_leaving_hint().to_owned());
    let follow_up = t.transition_follow_up();
    view! {
        <form class="form" method="post" action="/do/transitions/arrange" novalidate>
            <input type="hidden" name="case" value=case.id.to_string() />
            <input type="hidden" name="transition" value=transition.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            {field::choices(form, "leaving", t.transition_leaving(), hint, "picks", helpers)}
            {field::choices(form, "follow_up", follow_up, None, "picks", planned)} {book} <p>
                <button class="btn btn-main">{t.transition_arrange()}</button>
            </p>
        </form>
    }
    .drawn()
}

/// It does not take place, and why.
fn call_off(network: Network<'_>, transition: &Transition, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    view! {
        <details open=form.error("off").is_some()>
            <summary>
                <span>{t.transition_call_off()}</span>
            </summary>
            <form class="form" method="post" action="/do/transitions/call-off" novalidate>
                <input type="hidden" name="case" value=network.record.case.id.to_string() />
                <input type="hidden" name="transition" value=transition.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::area(form, "off", t.transition_call_off_why(), None)} <p>
                    <button class="btn btn-plain">{t.transition_call_off_now()}</button>
                </p>
            </form>
        </details>
    }
    .drawn()
}
