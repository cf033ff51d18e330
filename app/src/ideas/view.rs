//! How ideas look: one list in the order that everybody has given it, each with whose it is.

use domain::{
    access::Action,
    goal::{Goal, GoalStatus},
    idea::{Idea, Way},
    intervention::Intervention,
    people::Who,
};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    links,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said,
    },
};

/// On the goal's page: the first of them, and the way to all.
pub fn of_goal(network: Network<'_>, goal: &Goal) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let record = network.record;
    let open = record.ideas.open(&goal.id);
    let first = open.first().map(|idea| {
        let whose = t.idea_from(&network.first_name(&idea.by));
        view! {
            <p>
                <span lang=said::lang_of(&idea.text, asking)>{said::quoted(&idea.text, asking)}</span>
                " "
                <span class="small quiet">{whose}</span>
            </p>
        }
    });
    let all = record.ideas.of(&goal.id).count();
    let way = if all == 0 { t.idea_add_first().to_owned() } else { t.idea_all(all) };
    view! {
        <section class="section stack" aria-labelledby="ideas">
            <h2 id="ideas">{t.idea_title()}</h2>
            {first}
            <p>
                <a class="btn btn-plain" href=links::ideas(&record.case.id, &goal.id)>
                    {icon(Icon::Pen)}
                    {way}
                </a>
            </p>
        </section>
    }
    .drawn()
}

/// All of them, and room for one more.
pub(super) fn all(network: Network<'_>, goal: &Goal, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let ideas = &network.record.ideas;
    let open = ideas.open(&goal.id);
    let last = open.len().saturating_sub(1);
    let each: Vec<_> = open
        .iter()
        .enumerate()
        .map(|(place, idea)| card(network, goal, idea, (place, last)))
        .collect();
    let each = if each.is_empty() {
        view! { <p>{t.idea_none()}</p> }.drawn()
    } else {
        view! { <ol class="looks">{each}</ol> }.drawn()
    };
    let tried: Vec<_> = ideas.of(&goal.id).filter_map(|idea| tried(network, idea)).collect();
    let tried = (!tried.is_empty()).then(|| {
        view! {
            <section class="section stack" aria-labelledby="tried">
                <h2 id="tried">{t.idea_tried()}</h2>
                <ul class="looks">{tried}</ul>
            </section>
        }
    });
    let add = network
        .may(Action::Tell)
        .then(|| add(network, goal, form, links::ideas(&case.id, &goal.id)));
    let steps = vec![
        (links::case(&case.id), t.plan_title(&t.whose(&case.child.name))),
        (links::goal(&case.id, &goal.id), t.goal_number(goal.rank)),
    ];
    let words = &goal.own_words.text;
    view! {
        {crumbs(t.common_path(), steps, t.idea_title().to_owned())}
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1>{t.idea_title()}</h1>
                <p class="words words-m" lang=said::lang_of(words, asking)>
                    {said::quoted(words, asking)}
                </p>
                <p>{t.idea_about()}</p>
            </div>
            {each}
            {add}
            {tried}
        </div>
    }
    .drawn()
}

fn card(network: Network<'_>, goal: &Goal, idea: &Idea, (place, last): (usize, usize)) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let step = |way: Way, shown: bool, words: &'static str, value: &'static str| {
        (shown && network.may(Action::Tell)).then(|| {
            view! {
                <form method="post" action="/do/ideas/rank" data-way=format!("{way:?}")>
                    <input type="hidden" name="case" value=case.id.to_string() />
                    <input type="hidden" name="idea" value=idea.id.to_string() />
                    <input type="hidden" name="key" value=key() />
                    <button class="btn btn-plain btn-small" name="way" value=value>
                        {words}
                        <span class="vh">": " {said::plain(&idea.text, asking)}</span>
                    </button>
                </form>
            }
        })
    };
    let can_begin = network.may(Action::Plan) && is_tried_for(network, goal);
    let begin = can_begin.then(|| {
        view! {
            <a class="btn btn-small" href=links::idea(&case.id, &goal.id, &idea.id)>
                {t.idea_try()}
                <span class="vh">": " {said::plain(&idea.text, asking)}</span>
            </a>
        }
    });
    view! {
        <li class="card stack-s" id=format!("i-{}", idea.id) data-idea=idea.id.to_string()>
            {spoken(network, idea)}
            <div class="row">
                {begin}
                {step(Way::Up, place > 0, t.idea_up(), "up")}
                {step(Way::Down, place < last, t.idea_down(), "down")}
            </div>
        </li>
    }
    .drawn()
}

/// Whether something can be tried for a goal now: while it is set, or worked on by whoever decides.
pub(super) fn is_tried_for(network: Network<'_>, goal: &Goal) -> bool {
    match goal.status {
        GoalStatus::Draft | GoalStatus::Proposed | GoalStatus::Agreed | GoalStatus::Parked => true,
        GoalStatus::Active => network.may(Action::Decide),
        _ => false,
    }
}

/// The words, and whose they are.
fn spoken(network: Network<'_>, idea: &Idea) -> Drawn {
    let asking = network.asking;
    let class = if idea.by == Who::Child { "say say-child" } else { "say" };
    view! {
        <figure class=class>
            <blockquote lang=said::lang_of(
                &idea.text,
                asking,
            )>{said::quoted(&idea.text, asking)}</blockquote>
            <figcaption>
                {network.who_on(&idea.by, idea.date)} {said::origin(&idea.text, asking)}
            </figcaption>
        </figure>
    }
    .drawn()
}

/// One that was chosen, with what it became.
fn tried(network: Network<'_>, idea: &Idea) -> Option<Drawn> {
    let t = network.asking.t();
    let record = network.record;
    let choice = record.ideas.choice(&idea.id)?;
    let place = links::intervention(&record.case.id, &choice.intervention);
    let shown = view! {
        <li class="card stack-s" data-idea=idea.id.to_string() data-chosen="">
            {spoken(network, idea)}
            <p>
                <a href=place>{t.idea_became()}</a>
            </p>
        </li>
    };
    Some(shown.drawn())
}

/// One field, in the words of whoever has the idea.
fn add(network: Network<'_>, goal: &Goal, form: &Submitted, back: String) -> Drawn {
    let t = network.asking.t();
    let sent = form.value("goal") == goal.id.as_str();
    let own_key = if sent { form.value("key").to_owned() } else { key() };
    let ask = if network.is_reader(&Who::Child) { t.idea_ask_child() } else { t.idea_ask() };
    view! {
        <form class="form" method="post" action="/do/ideas/add" novalidate>
            <input type="hidden" name="case" value=network.record.case.id.to_string() />
            <input type="hidden" name="goal" value=goal.id.to_string() />
            <input type="hidden" name="key" value=own_key />
            <input type="hidden" name="back" value=back />
            {field::area(form, "idea", ask, None)}
            <p>
                <button class="btn">{icon(Icon::Speech)} {t.idea_save()}</button>
            </p>
        </form>
    }
    .drawn()
}

/// On the child's own page, for the goal that stands first.
pub fn for_child(network: Network<'_>, goal: &Goal, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let own: Vec<_> = network
        .record
        .ideas
        .of(&goal.id)
        .filter(|idea| idea.by == Who::Child)
        .map(|idea| {
            let lang = said::lang_of(&idea.text, asking);
            view! { <li lang=lang>{said::quoted(&idea.text, asking)}</li> }
        })
        .collect();
    let own = (!own.is_empty()).then(|| view! { <ul class="signs">{own}</ul> });
    view! {
        <section class="stack" aria-labelledby="idea-of-mine">
            <h2 id="idea-of-mine">{t.idea_child()}</h2>
            {own}
            {add(network, goal, form, links::child_at(&network.record.case.id, "idea-of-mine"))}
        </section>
    }
    .drawn()
}

/// On the page of what is tried: whose idea it was, and what else there was to choose from.
pub fn origin(network: Network<'_>, of: &Intervention) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let ideas = &network.record.ideas;
    let (choice, idea) = ideas.origin(&of.id)?;
    let offered: Vec<_> = choice
        .offered
        .iter()
        .filter_map(|id| ideas.find(id))
        .map(|one| {
            let mark = (one.id == idea.id).then_some("");
            let chosen = mark.map(|_| format!(" {}", t.idea_chosen()));
            let whose = t.idea_from(&network.first_name(&one.by));
            view! {
                <li data-chosen=mark>
                    <span lang=said::lang_of(&one.text, asking)>{said::quoted(&one.text, asking)}</span>
                    " "
                    <span class="small quiet">{whose} {chosen}</span>
                </li>
            }
        })
        .collect();
    let by = t.idea_chosen_by(&t.date(choice.on), &network.name(&choice.by));
    let shown = view! {
        <section class="section stack" aria-labelledby="origin" data-origin=idea.by.to_string()>
            <h2 id="origin">{t.idea_came_from(&network.first_name(&idea.by))}</h2>
            <ol class="signs">{offered}</ol>
            <p>
                <b>{t.idea_why()}</b>
                " "
                {said::plain(&choice.why, asking)}
            </p>
            <p class="small quiet">{by}</p>
        </section>
    };
    Some(shown.drawn())
}
