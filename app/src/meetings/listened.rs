//! Were you listened to? Asked of child and family after a meeting. Each answer stands by itself, from
//! meeting to meeting; they are never made one number.

use domain::{
    access::Action,
    meeting::{Listened, Meeting},
    people::Who,
};
use leptos::prelude::*;

use super::words;
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    links,
    ui::{field, people::Network, said},
};

/// The question, with what each has said; it is asked of whoever reads it and is of the family.
pub(super) fn asked(network: Network<'_>, meeting: &Meeting, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let family = case.everybody().filter(|who| case.is_family(who));
    let each: Vec<_> = family.filter_map(|who| said_by(network, meeting, &who)).collect();
    let me = network.asking.person().ok().map(|id| Who::within(&case.id, id));
    let mine = me.filter(|me| case.is_family(me) && network.may(Action::Tell));
    let ask = mine.map(|_| question(network, meeting, form, None));
    let none =
        (each.is_empty() && ask.is_none()).then(|| view! { <p>{t.meeting_nobody_said()}</p> });
    let each = (!each.is_empty()).then(|| view! { <ul class="stack voices">{each}</ul> });
    view! {
        <section class="section stack" aria-labelledby="heard">
            <h2 id="heard">{t.meeting_listened()}</h2>
            {none}
            {each}
            {ask}
        </section>
    }
    .drawn()
}

/// On the child's own page: the same question about the last meeting, until it is answered.
pub fn ask_child(network: Network<'_>, form: &Submitted) -> Option<Drawn> {
    let t = network.asking.t();
    let case = &network.record.case;
    let held = case.meetings.iter().filter(|it| !it.planned && it.minutes().is_some());
    let last = held.max_by_key(|meeting| meeting.date)?;
    if last.answer_of(&Who::Child).is_some() {
        return None;
    }
    let back = links::child(&case.id);
    Some(
        view! {
            <section class="stack" aria-labelledby="heard">
                <h2 id="heard">{t.meeting_ask()}</h2>
                <p>{t.meeting_ask_about(&t.date(last.date))}</p>
                {question(network, last, form, Some(back))}
            </section>
        }
        .drawn(),
    )
}

/// The question itself; from the child's own page it goes back there.
fn question(
    network: Network<'_>,
    meeting: &Meeting,
    form: &Submitted,
    back: Option<String>,
) -> Drawn {
    let t = network.asking.t();
    let ways = Listened::ALL.iter().map(|it| {
        let words = words::listened(t, *it).to_owned();
        field::pick(form, "listened", it.as_str().to_owned(), words, None)
    });
    let back = back.map(|back| view! { <input type="hidden" name="back" value=back /> });
    view! {
        <form class="form" method="post" action="/do/meetings/answer">
            <input type="hidden" name="case" value=network.record.case.id.to_string() />
            <input type="hidden" name="meeting" value=meeting.id.to_string() />
            <input type="hidden" name="key" value=crate::form::key() />
            {back}
            {field::choices(form, "listened", t.meeting_ask(), None, "picks", ways.collect())}
            {field::area(form, "words", t.meeting_ask_words(), None)}
            <p>
                <button class="btn">{t.meeting_ask_save()}</button>
            </p>
        </form>
    }
    .drawn()
}

fn said_by(network: Network<'_>, meeting: &Meeting, who: &Who) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let (answer, text, on) = meeting.answer_of(who)?;
    let text = text.map(|text| {
        view! {
            <q lang=said::lang_of(text, asking)>{said::quoted(text, asking)}</q>
        }
    });
    Some(
        view! {
            <li class="stack-s" data-listened=answer.as_str()>
                {network.who_on(who, on)} <p>{words::listened(t, answer)} " " {text}</p>
            </li>
        }
        .drawn(),
    )
}

/// How each of the family answered from meeting to meeting: a row a person, never one number.
pub(super) fn series(network: Network<'_>) -> Option<Drawn> {
    let t = network.asking.t();
    let case = &network.record.case;
    let mut held: Vec<_> = case.meetings.iter().filter(|meeting| !meeting.planned).collect();
    held.sort_by_key(|meeting| meeting.date);
    let rows: Vec<_> = case
        .everybody()
        .filter(|who| case.is_family(who))
        .filter_map(|who| {
            let said = held.iter().filter_map(|meeting| {
                let (answer, ..) = meeting.answer_of(&who)?;
                let day = links::meeting(&case.id, &meeting.id);
                let words = words::listened(t, answer);
                Some(view! {
                    <li data-listened=answer.as_str()>
                        <a href=day>{t.date(meeting.date)}</a>
                        ": "
                        {words}
                    </li>
                })
            });
            let said: Vec<_> = said.collect();
            (!said.is_empty()).then(|| {
                view! {
                    <li class="stack-s" data-series=who.to_string()>
                        {network.who(&who, None)} <ol class="signs">{said}</ol>
                    </li>
                }
            })
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section stack" aria-labelledby="heard">
                <h2 id="heard">{t.meeting_listened()}</h2>
                <ul class="stack voices">{rows}</ul>
            </section>
        }
        .drawn()
    })
}
