//! How the list looks: one table, a group for each thing that is asked.

use leptos::prelude::*;
use store::flags::Open;

use super::{Filter, List, group::Group, row::Row, unheard::unheard, waits};
use crate::{
    drawn::{Draw, Drawn},
    session::Asking,
    ui::{
        icon::{Icon, icon},
        sentence_with_date, time,
    },
};

/// The page.
pub(super) fn list(asking: &Asking, list: &List) -> Drawn {
    let t = asking.t();
    let jumps: Vec<_> = list
        .groups
        .iter()
        .map(|(group, (_, count))| {
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            let words = t.follow_jump(count, group.title(t));
            view! {
                <li>
                    <a href=format!("#{}", group.as_str())>{words}</a>
                </li>
            }
        })
        .collect();
    let day = t.follow_today(&t.weekday_date_year(asking.today), &t.week(asking.today));
    let table = if list.groups.is_empty() {
        view! { <p>{t.follow_nothing()}</p> }.drawn()
    } else {
        table(asking, list)
    };
    view! {
        <div class="hero stack-s">
            <p class="quiet cap">{day}</p>
            <h1>{t.follow_title()}</h1>
            <p>{t.follow_about()}</p>
            <ul class="jump">{jumps}</ul>
        </div>
        {filter(asking, list)}
        {table}
        {unheard(asking, list)}
        <p>
            <a class="btn btn-small" href=address("/api/follow-up.csv", &list.filter)>
                {icon(Icon::Download)}
                {t.follow_csv()}
            </a>
        </p>
    }
    .drawn()
}

/// An address with the filter that is in use.
fn address(path: &str, filter: &Filter) -> String {
    let all = [("unit", &filter.unit), ("lead", &filter.lead), ("kind", &filter.kind)];
    let used: Vec<_> = all.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let query = serde_urlencoded::to_string(used).unwrap_or_default();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

fn filter(asking: &Asking, list: &List) -> Drawn {
    let t = asking.t();
    let units: Vec<_> = list.units.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
    let leads: Vec<_> = list.leads.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
    let kinds = Group::ALL.map(|group| (group.as_str(), group.title(t)));
    let choose = |name: &'static str, label: &'static str, all: &[(&str, &str)], now: &str| {
        let each: Vec<_> = all
            .iter()
            .map(|(id, words)| {
                let (id, words) = ((*id).to_owned(), (*words).to_owned());
                let selected = id == now;
                view! {
                    <option value=id selected=selected>
                        {words}
                    </option>
                }
            })
            .collect();
        view! {
            <div class="field">
                <label for=name>{label}</label>
                <select class="input" id=name name=name>
                    <option value="">{t.follow_all()}</option>
                    {each}
                </select>
            </div>
        }
        .drawn()
    };
    let open = list.filter != Filter::default();
    view! {
        <details open=open>
            <summary>
                <span>{t.follow_filter()}</span>
            </summary>
            <form class="cols filt" method="get" action="/follow-up">
                {choose("unit", t.follow_unit(), &units, &list.filter.unit)}
                {choose("lead", t.follow_lead(), &leads, &list.filter.lead)}
                {choose("kind", t.follow_kind(), &kinds, &list.filter.kind)}
                <p>
                    <button class="btn">{t.follow_show()}</button>
                </p>
            </form>
        </details>
    }
    .drawn()
}

/// With its roles said, for on a phone it is drawn as cards.
fn table(asking: &Asking, list: &List) -> Drawn {
    let t = asking.t();
    let heads = [
        t.follow_what(),
        t.follow_why(),
        t.follow_since(),
        t.follow_held(),
        t.follow_sense(),
        t.follow_review(),
        t.follow_lead(),
    ];
    let heads: Vec<_> = heads
        .into_iter()
        .map(|head| view! { <th role="columnheader" scope="col">{head}</th> })
        .collect();
    let groups: Vec<_> = list
        .groups
        .iter()
        .map(|(group, (shown, count))| rows(asking, list, *group, shown, *count))
        .collect();
    view! {
        <table role="table" class="rows rows-8">
            <caption class="vh">{t.follow_title()}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    {heads} <th role="columnheader" scope="col">
                        <span class="vh">{t.follow_do()}</span>
                    </th>
                </tr>
            </thead>
            {groups}
        </table>
    }
    .drawn()
}

fn rows(asking: &Asking, list: &List, group: Group, shown: &[Open], count: usize) -> Drawn {
    let t = asking.t();
    let (mark, class) = group.mark();
    let each: Vec<_> = shown
        .iter()
        .flat_map(|open| list.rows(asking, open).map(move |row| one(asking, open, &row)))
        .collect();
    let more = i64::try_from(count - shown.len()).unwrap_or(i64::MAX);
    let more = (more > 0).then(|| {
        view! {
            <tr role="row">
                <td role="cell" colspan="8">
                    {t.follow_more(more)}
                </td>
            </tr>
        }
    });
    view! {
        <tbody role="rowgroup" id=group.as_str()>
            <tr role="row" class="group">
                <th role="rowheader" colspan="8" scope="rowgroup">
                    <span class=class>{icon(mark)} <span>{group.title(t)}</span></span>
                    " "
                    <span class="opt">{group.ask(t)}</span>
                </th>
            </tr>
            {each}
            {more}
        </tbody>
    }
    .drawn()
}

fn one(asking: &Asking, open: &Open, row: &Row<'_>) -> Drawn {
    let t = asking.t();
    let child = &row.network.record.case.child.name;
    let since = row.undecided_days().map(|days| {
        let long = days >= i64::from(row.network.record.limits.decision_days);
        let class = if long { "small late" } else { "small opt" };
        view! {
            <br />
            <span class=class>{t.follow_waited(days)}</span>
        }
        .drawn()
    });
    let decided = row.flag.and_then(|flag| flag.decisions.last()).map(|last| {
        let words = sentence_with_date(last.on, t.short_date(last.on), |day| t.follow_decided(day));
        view! {
            <br />
            <span class="small opt">{words}</span>
        }
        .drawn()
    });
    let held =
        row.held().map(
            |(words, seldom)| {
                if seldom { view! { <b>{words}</b> }.drawn() } else { words.drawn() }
            },
        );
    let review = match row.review() {
        Some(day) => time(day, t.short_date(day)).drawn(),
        None => view! { <b class="late">{t.follow_no_review()}</b> }.drawn(),
    };
    let first = row.first.then_some(());
    let kind = first.and(row.flag).map(|flag| flag.kind.as_str());
    let subject = first.and(row.flag).map(|flag| flag.subject.to_string());
    let since_day = time(row.since, t.short_date(row.since));
    view! {
        <tr role="row" data-flag=kind data-subject=subject data-waits=waits(open).to_owned()>
            <th role="rowheader" scope="row">
                <a href=row.href.clone()>{row.name.clone()}</a>
                <br />
                <span class="opt small">{t.follow_plan_of(child)}</span>
            </th>
            <td role="cell" data-h=t.follow_why()>
                {row.why.clone()}
            </td>
            <td role="cell" data-h=t.follow_since()>
                {since_day}
                {since}
                {decided}
            </td>
            <td role="cell" data-h=t.follow_held()>
                {held}
            </td>
            <td role="cell" data-h=t.follow_sense()>
                {row.sense()}
            </td>
            <td role="cell" data-h=t.follow_review()>
                {review}
            </td>
            <td role="cell" data-h=t.follow_lead()>
                {open.lead_name.clone()}
            </td>
            <td role="cell">{row.may_hand_on().then(|| hand_on(asking, open, row))}</td>
        </tr>
    }
    .drawn()
}

/// Two taps at most: ask the lead, or put it on the agenda of the next meeting.
fn hand_on(asking: &Asking, open: &Open, row: &Row<'_>) -> Drawn {
    let t = asking.t();
    let form = |action: &'static str, words: String| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="case" value=open.case.to_string() />
                <input type="hidden" name="flag" value=waits(open).to_owned() />
                <input type="hidden" name="back" value=asking.here.clone() />
                <button class="btn btn-small">{words}</button>
            </form>
        }
        .drawn()
    };
    let flag = row.flag;
    let mine = asking.session.as_ref().is_some_and(|session| session.person.id == open.lead);
    let lead = open.lead_name.split(' ').next().unwrap_or_default();
    let ask = match flag.and_then(|flag| flag.asked.as_ref()) {
        Some(asked) => {
            let day = t.short_date(asked.on);
            let words = sentence_with_date(asked.on, day, |day| t.follow_asked(day));
            Some(view! { <span class="small">{words}</span> }.drawn())
        }
        None if mine => None,
        None => Some(form("/do/flags/ask", t.follow_ask(lead))),
    };
    let meeting = row.network.record.case.next_meeting(asking.today);
    let agenda = match (flag.and_then(|flag| flag.agenda.as_ref()), meeting) {
        (Some(agenda), _) => {
            let mut meetings = row.network.record.case.meetings.iter();
            let day = meetings.find(|it| it.id == agenda.meeting).map_or(agenda.on, |it| it.date);
            let words = sentence_with_date(day, t.short_date(day), |day| t.follow_on_agenda(day));
            Some(view! { <span class="small">{words}</span> }.drawn())
        }
        (None, Some(_)) => Some(form("/do/flags/agenda", t.follow_agenda().to_owned())),
        (None, None) => None,
    };
    view! { <div class="btns">{ask} {agenda}</div> }.drawn()
}
