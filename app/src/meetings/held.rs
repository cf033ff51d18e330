//! A meeting that is over: the minutes as they were closed, and what was added to them. Whether child
//! and family were listened to stands in `listened`.

use domain::{
    access::Action,
    meeting::{AboutGoal, ChildsPart, Doing, Meeting, Minutes, Noted},
    text::Text,
};
use leptos::prelude::*;

use super::{listened, words};
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    ui::{field, people::Network, said, with_date},
};

/// All of it.
pub(super) fn shown(network: Network<'_>, meeting: &Meeting, form: &Submitted) -> Drawn {
    let told = match meeting.minutes() {
        Some((minutes, noted)) => minutes_of(network, minutes, noted),
        None => as_filed(network, meeting),
    };
    view! { {told} {added(network, meeting, form)} {listened::asked(network, meeting, form)} }
        .drawn()
}

fn minutes_of(network: Network<'_>, minutes: &Minutes, noted: &Noted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let goals: Vec<_> = minutes.goals.iter().map(|about| goal(network, about)).collect();
    let also = minutes.also.as_ref().map(|text| view! { <p>{said::plain(text, asking)}</p> });
    let doing: Vec<_> = minutes.doing.iter().map(|it| does(network, it)).collect();
    let doing = if doing.is_empty() {
        view! { <p>{t.meeting_nobody_does()}</p> }.drawn()
    } else {
        view! { <ul class="signs">{doing}</ul> }.drawn()
    };
    let who = network.name(&noted.by);
    let by = with_date(t, noted.on, |date| t.set_by_on(&who, date));
    view! {
        <section class="section stack" aria-labelledby="minutes" data-minutes="closed">
            <h2 id="minutes">{t.meeting_minutes()}</h2>
            {part(network, &minutes.child)}
            <h3>{t.meeting_decisions()}</h3>
            {goals}
            {also}
            <h3>{t.meeting_doing()}</h3>
            {doing}
            <p>
                <b>{with_date(t, minutes.next, |date| t.meeting_next_on(date))}</b>
            </p>
            <p class="small quiet">{by} " " {t.meeting_frozen()}</p>
        </section>
    }
    .drawn()
}

/// The child's part, after Lundy, each of the four with its question.
fn part(network: Network<'_>, part: &ChildsPart) -> Drawn {
    let t = network.asking.t();
    let name = &network.record.case.child.name;
    let line = |label: String, text: Option<&Text>| {
        text.map(|text| {
            view! {
                <dt>{label}</dt>
                <dd lang=said::lang_of(
                    text,
                    network.asking,
                )>{said::words(text, network.asking)}</dd>
            }
        })
    };
    view! {
        <h3>{t.meeting_part(name)}</h3>
        <p>{words::part(t, part.form, name)}</p>
        <dl class="facts">
            {line(t.meeting_space(name), part.space.as_ref())}
            {line(t.meeting_voice(name), Some(&part.voice))}
            {line(t.meeting_audience(name), part.audience.as_ref())}
            {line(t.meeting_influence(name), part.influence.as_ref())}
        </dl>
    }
    .drawn()
}

fn goal(network: Network<'_>, about: &AboutGoal) -> Drawn {
    let asking = network.asking;
    view! {
        <div class="card stack-s" data-about=about.goal.to_string()>
            <p class="words words-m" lang=said::lang_of(&about.own_words, asking)>
                {said::quoted(&about.own_words, asking)}
            </p>
            <p class="quiet">{said::plain(&about.statement, asking)}</p>
            <p>{said::plain(&about.decided, asking)}</p>
        </div>
    }
    .drawn()
}

fn does(network: Network<'_>, doing: &Doing) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let who = doing.responsible.as_ref().map(|who| network.name(who));
    let who = who.unwrap_or_else(|| t.plan_nobody_responsible().to_owned());
    view! {
        <li>
            <b>{who}</b>
            ": "
            {said::plain(&doing.text, asking)}
            " "
            <span class="quiet">{with_date(t, doing.due, |date| t.meeting_by(date))}</span>
        </li>
    }
    .drawn()
}

/// A meeting that came with a file: what it tells.
fn as_filed(network: Network<'_>, meeting: &Meeting) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let name = &network.record.case.child.name;
    let part = meeting.child_participation.as_ref().map(|part| {
        view! {
            <h3>{t.meeting_part(name)}</h3>
            <p>{words::part(t, part.form, name)}</p>
            <p>{said::plain(&part.text, asking)}</p>
        }
    });
    let decisions = meeting.decisions.iter().flatten();
    let decisions: Vec<_> =
        decisions.map(|text| view! { <li>{said::plain(text, asking)}</li> }).collect();
    view! {
        <section class="section stack" aria-labelledby="minutes" data-minutes="filed">
            <h2 id="minutes">{t.meeting_minutes()}</h2>
            {part}
            <h3>{t.meeting_decisions()}</h3>
            <ul class="signs">{decisions}</ul>
        </section>
    }
    .drawn()
}

/// What was added later: beside the minutes, never in them.
fn added(network: Network<'_>, meeting: &Meeting, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case.id;
    let each: Vec<_> = meeting
        .addenda()
        .map(|(text, noted)| {
            view! {
                <li class="stack-s" data-added="">
                    <p lang=said::lang_of(text, asking)>{said::words(text, asking)}</p>
                    {network.who_on(&noted.by, noted.on)}
                </li>
            }
        })
        .collect();
    let each = (!each.is_empty()).then(|| view! { <ul class="stack voices">{each}</ul> });
    let left = (!form.value("kept").is_empty()).then(|| {
        view! {
            <button class="btn btn-plain" formaction="/do/meetings/draft" name="throw" value="draft">
                {t.meeting_draft_throw()}
            </button>
        }
    });
    let write = network.may(Action::Tell).then(|| {
        view! {
            <form class="form" method="post" action="/do/meetings/add">
                <input type="hidden" name="case" value=case.to_string() />
                <input type="hidden" name="meeting" value=meeting.id.to_string() />
                <input type="hidden" name="key" value=crate::form::key() />
                <input type="hidden" name="kept" value=form.value("kept").to_owned() />
                {field::area(form, "text", t.meeting_add(), Some(t.meeting_add_hint()))}
                <p class="row">
                    <button class="btn">{t.meeting_add_save()}</button>
                    {left}
                </p>
            </form>
        }
    });
    view! {
        <section class="section stack" aria-labelledby="added">
            <h2 id="added">{t.meeting_added()}</h2>
            {each}
            {write}
        </section>
    }
    .drawn()
}
