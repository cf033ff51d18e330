//! The one screen that everybody looks at while they meet: a goal at a time, in its own words, with its
//! curve, who agrees, who does what, and what is asked. It is read from the other end of the room; what is
//! decided is written in the minutes.

use domain::{
    action::Action,
    flag::Flag,
    goal::{Accepts, Goal},
    intervention::Intervention,
    meeting::Meeting,
    people::Who,
    reading::What,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{agenda, decided, find, words};
use crate::{
    actions, cases,
    drawn::{Draw, Drawn},
    flags, goals, links,
    page::{Page, Place, page, param},
    session::Asking,
    ui::{
        icon::{Icon, icon},
        people::Network,
        said, time,
    },
};

/// `/cases/{case}/meetings/{meeting}/screen`
#[component]
pub fn MeetingScreen() -> impl IntoView {
    let (case, meeting) = (param("case"), param("meeting"));
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Meeting).await?;
        let meeting = find(&record, &meeting)?;
        let title = asking.t().meeting_screen_title(&words::name(&asking, meeting));
        Ok(Page::new(title, view(&asking, &record, meeting)).at(Place::Cases).for_room())
    })
}

/// The goal that is chosen, or the first.
fn view(asking: &Asking, record: &CaseRecord, meeting: &Meeting) -> Drawn {
    let network = Network::new(record, asking);
    let all = decided::goals(record);
    let chosen = asking.query("goal");
    let goal = all.iter().find(|goal| goal.id.as_str() == chosen).or(all.first()).copied();
    let Some(goal) = goal else {
        return view! {
            {side(network, meeting, &[], None)}
            <p class="room-head">{asking.t().meeting_screen_none()}</p>
        }
        .drawn();
    };
    let own = &goal.own_words.text;
    view! {
        {side(network, meeting, &all, Some(goal))}
        <h1 class="words room-head" lang=said::lang_of(own, asking)>
            {said::quoted(own, asking)}
        </h1>
        <div class="stack">{goals::picture_of(network, goal)} {asked(network, goal)}</div>
        {people(network, goal)}
    }
    .drawn()
}

/// The goals that are talked about, and the way to the minutes.
fn side(network: Network<'_>, meeting: &Meeting, all: &[&Goal], shown: Option<&Goal>) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case.id;
    let each = all.iter().map(|goal| {
        let here = shown.is_some_and(|shown| shown.id == goal.id).then_some("step");
        let place = format!("{}?goal={}", links::meeting_screen(case, &meeting.id), goal.id);
        view! {
            <li>
                <a href=place aria-current=here>
                    <span>{said::words(&goal.area, asking)}</span>
                </a>
            </li>
        }
    });
    let each: Vec<_> = each.collect();
    view! {
        <nav class="side" aria-label=t.meeting_screen_goals()>
            <p class="small quiet side-top">
                {words::kind(t, meeting.kind)} <br /> {time(meeting.date, t.date(meeting.date))}
            </p>
            <ol class="agenda">{each}</ol>
            <p>
                <a class="btn btn-small" href=links::meeting(case, &meeting.id)>
                    {icon(Icon::Pen)}
                    {t.meeting_screen_minutes()}
                </a>
            </p>
        </nav>
    }
    .drawn()
}

/// What is to be looked at together.
fn asked(network: Network<'_>, goal: &Goal) -> Option<Drawn> {
    let record = network.record;
    let its = |flag: &&Flag| {
        flag.is_open() && flags::goal_of(record, flag).is_some_and(|it| it.id == goal.id)
    };
    let each: Vec<_> =
        record.flags.iter().filter(its).map(|flag| agenda::asked(network, flag)).collect();
    let shown = view! {
        <section class="card stack-s" aria-labelledby="flags">
            <h2 id="flags">{network.asking.t().flag_list()}</h2>
            <ul class="signs">{each}</ul>
        </section>
    };
    record.flags.iter().any(|flag| its(&flag)).then(|| shown.drawn())
}

/// Who agrees, what is tried, and who does what.
fn people(network: Network<'_>, goal: &Goal) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let words = [
        (Accepts::Agrees, Icon::Check, t.goal_agrees()),
        (Accepts::Disagrees, Icon::No, t.goal_disagrees()),
        (Accepts::Pending, Icon::Dots, t.goal_not_heard()),
    ];
    let each = words.into_iter().filter_map(|(says, mark, label)| {
        let all = goal.word_of_each().iter().filter(|word| word.status == says);
        let mut all: Vec<&Who> = all.map(|word| &word.who).collect();
        all.sort_by_key(|who| **who != Who::Child);
        let line = format!("{label}: {}", network.names(all.iter().copied()));
        (!all.is_empty()).then(|| view! { <li class="yes">{icon(mark)} <span>{line}</span></li> })
    });
    let each: Vec<_> = each.collect();
    let tried = network.record.case.interventions.iter();
    let tried = tried.filter(|it| it.runs_for(&goal.id)).map(|it: &Intervention| {
        view! {
            <li>
                <b>{said::plain(&it.name, asking)}</b>
                " "
                {network.first_name(&it.responsible)}
                ". "
                {goals::held(network, it)}
            </li>
        }
    });
    let tried: Vec<_> = tried.collect();
    let doing = network.record.case.actions.iter();
    let doing = doing.filter(|it| it.goal == goal.id && it.status.is_open());
    let doing: Vec<_> = doing.map(|action| act(network, action)).collect();
    view! {
        <section class="card stack-s" aria-labelledby="who">
            <h2 id="who">{t.goal_who_agrees()}</h2>
            <ul class="stack-s">{each}</ul>
            <h2>{t.goal_what_we_do()}</h2>
            <ul class="small stack-s">{tried}</ul>
            <ul class="small stack-s">{doing}</ul>
        </section>
    }
    .drawn()
}

/// Who does what, by when, in a line.
fn act(network: Network<'_>, action: &Action) -> Drawn {
    let asking = network.asking;
    let who = action.responsible.as_ref().map(|who| network.first_name(who));
    let who = who.unwrap_or_else(|| asking.t().plan_nobody_responsible().to_owned());
    view! {
        <li
            data-action=action.id.to_string()
            data-state=actions::state(action, asking.today)
            data-responsible=action.responsible.as_ref().map(ToString::to_string)
        >
            <b>{who}</b>
            " "
            <a href=links::action(&network.record.case.id, &action.id)>
                {said::plain(&action.text, asking)}
            </a>
            {actions::due(network, action)}
        </li>
    }
    .drawn()
}
