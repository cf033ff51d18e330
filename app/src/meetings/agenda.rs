//! How an agenda looks: one thing after the other, each with the way to it.

use domain::{
    flag::Flag,
    goal::Goal,
    meeting::{
        Meeting,
        agenda::{Item, agenda},
    },
    people::Who,
};
use leptos::prelude::*;

use crate::{
    actions,
    drawn::{Draw, Drawn},
    flags, links,
    ui::{people::Network, said, with_date},
};

/// What is talked about.
pub(super) fn shown(network: Network<'_>, meeting: &Meeting) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let record = network.record;
    let items = agenda(&record.case, &record.flags, meeting, asking.today);
    if items.is_empty() {
        return view! { <p>{t.meeting_agenda_empty()}</p> }.drawn();
    }
    let each: Vec<_> = items.into_iter().map(|it| item(network, it)).collect();
    view! { <ol class="talk stack">{each}</ol> }.drawn()
}

fn item(network: Network<'_>, item: Item<'_>) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    match item {
        Item::Asked(about, flags) => {
            let flags: Vec<_> = flags.into_iter().map(|it| asked(network, it)).collect();
            view! {
                <li data-item="asked" class="stack-s">
                    {goal(network, about)} <ul class="signs">{flags}</ul>
                </li>
            }
            .drawn()
        }
        Item::Flag(flag) => {
            view! { <li data-item="flag"><ul class="signs">{asked(network, flag)}</ul></li> }
                .drawn()
        }
        Item::Suggestion(suggestion) => {
            let by = t.meeting_suggestion(&network.first_name(&suggestion.by));
            view! {
                <li data-item="suggestion" class="stack-s">
                    <p>
                        <a href=links::suggestion(&case.id, &suggestion.id)>{by}</a>
                    </p>
                    <q lang=said::lang_of(&suggestion.text, asking)>
                        {said::quoted(&suggestion.text, asking)}
                    </q>
                </li>
            }
            .drawn()
        }
        Item::Late(action) => {
            let who = action.responsible.as_ref().map(|who| network.first_name(who));
            let who = who.unwrap_or_else(|| t.plan_nobody_responsible().to_owned());
            view! {
                <li
                    data-item="late"
                    data-action=action.id.to_string()
                    data-state=actions::state(action, asking.today)
                    data-responsible=action.responsible.as_ref().map(ToString::to_string)
                >
                    <a href=links::action(&case.id, &action.id)>
                        {with_date(t, action.due, |date| t.meeting_late(date, &who))}
                    </a>
                    " "
                    {said::plain(&action.text, asking)}
                </li>
            }
            .drawn()
        }
        Item::Wish(of, text, noted) => {
            let by = (noted.by != *of).then(|| t.set_typed_by(&network.name(&noted.by)));
            let class = if *of == Who::Child { "say say-child" } else { "say" };
            view! {
                <li data-item="wish">
                    <figure class=class>
                        <blockquote lang=said::lang_of(
                            text,
                            asking,
                        )>{said::quoted(text, asking)}</blockquote>
                        <figcaption class="stack-s">
                            {network.who(of, by)} {said::origin(text, asking)}
                        </figcaption>
                    </figure>
                </li>
            }
            .drawn()
        }
        Item::Goal(about) => view! { <li data-item="goal">{goal(network, about)}</li> }.drawn(),
    }
}

/// A goal in its own words.
pub(super) fn goal(network: Network<'_>, goal: &Goal) -> Drawn {
    let asking = network.asking;
    let own = &goal.own_words.text;
    view! {
        <p class="words words-m" lang=said::lang_of(own, asking)>
            <a href=links::goal(&network.record.case.id, &goal.id)>{said::quoted(own, asking)}</a>
        </p>
        <p>{said::plain(&goal.statement, asking)}</p>
    }
    .drawn()
}

pub(super) fn asked(network: Network<'_>, flag: &Flag) -> Drawn {
    let href = links::flag(&network.record.case.id, &flag.id);
    let title = flags::title(network, flag);
    view! {
        <li data-flag=flag.kind.as_str() data-subject=flag.subject.to_string()>
            <a href=href>{title}</a>
        </li>
    }
    .drawn()
}
