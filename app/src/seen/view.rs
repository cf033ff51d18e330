//! How the list looks: a table of sentences, the newest first.

use domain::{
    access::Action,
    people::Who,
    question::{self, Matter},
    text::Text,
};
use jiff::SignedDuration;
use leptos::prelude::*;
use store::{
    cases::CaseRecord,
    questions::Asked,
    readings::{Did, Entry},
};

use super::{A_PAGE, is_told, words};
use crate::{
    clock::local_time,
    drawn::{Draw, Drawn},
    links, questions,
    session::Asking,
    ui::{
        crumbs,
        icon::{Icon, icon},
        people::{Network, person_line},
        said,
    },
};

/// The page.
pub(super) fn list(
    asking: &Asking,
    record: &CaseRecord,
    entries: &[Entry],
    asked: &[Asked],
) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let whose = t.whose(&record.case.child.name);
    let plan = (links::case(&record.case.id), t.plan_title(&whose));
    let (entries, full) = whole_moments(entries);
    let runs = entries.chunk_by(is_same);
    let rows: Vec<_> = runs.filter_map(|run| row(network, run, asked)).collect();
    let older = entries.last().filter(|_| full).map(|last| {
        let href = format!("{}?before={}", links::seen(&record.case.id), last.at);
        view! {
            <a class="btn btn-plain" href=href>
                {t.seen_older()}
            </a>
        }
    });
    let heads = [t.seen_when(), t.seen_who(), t.seen_what(), t.seen_why()].map(|head| {
        view! { <th role="columnheader" scope="col">{head}</th> }
    });
    let table = if rows.is_empty() {
        view! { <p>{t.seen_nothing()}</p> }.drawn()
    } else {
        view! {
            <table role="table" class="rows seen">
                <caption class="vh">{t.seen_caption(&whose)}</caption>
                <thead role="rowgroup">
                    <tr role="row">{heads.into_iter().collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        }
        .drawn()
    };
    view! {
        {crumbs(t.common_path(), vec![plan], t.seen_title().to_owned())}
        <div class="hero stack-s">
            <h1>{t.seen_title()}</h1>
            <p>{t.seen_about(&whose)}</p>
        </div>
        {table}
        <p class="row">
            {older}
            <a class="btn btn-small" href=links::seen_csv(&record.case.id)>
                {icon(Icon::Download)}
                {t.seen_download()}
            </a>
        </p>
    }
    .drawn()
}

/// Whether two entries that follow each other are one line: the same opened by the same person
/// within the hour. The list to take along has each.
fn is_same(one: &Entry, next: &Entry) -> bool {
    let near = one.at.duration_since(next.at).abs() < SignedDuration::from_hours(1);
    near && matches!(one.did, Did::Read(_))
        && (&one.by, one.did, one.relation) == (&next.by, next.did, next.relation)
}

/// What stands on a page, and whether there may be more: all of one moment stands on the same, for the
/// next page begins before it.
fn whole_moments(entries: &[Entry]) -> (&[Entry], bool) {
    let full = u32::try_from(entries.len()).is_ok_and(|count| count == A_PAGE);
    let earliest = entries.last().map(|last| last.at);
    let later = entries.partition_point(|entry| Some(entry.at) > earliest);
    if full && later > 0 { (&entries[..later], true) } else { (entries, full) }
}

fn row(network: Network<'_>, run: &[Entry], asked: &[Asked]) -> Option<Drawn> {
    let entry = run.first().filter(|entry| is_told(network.record, entry))?;
    let times = i64::try_from(run.len()).ok().filter(|times| *times > 1);
    let (asking, t) = (network.asking, network.asking.t());
    let when = local_time(entry.at);
    let mark = words::is_unusual(entry).then(|| {
        view! {
            <br />
            <span class="tag tag-look">{icon(Icon::Ask)} {t.seen_outside()}</span>
        }
    });
    let who = match (&entry.by, &entry.name) {
        (Some(id), Some(name)) => {
            let me = asking.session.as_ref().is_some_and(|session| session.person.id == *id);
            let role = if me { t.seen_you().to_owned() } else { role(asking, entry) };
            person_line(id, name, role, !entry.is_helper)
        }
        _ => t.seen_program().drawn(),
    };
    let (why, questions) = (words::why(network, entry), questions(network, run, asked));
    let head = (!why.is_empty() || questions.is_some()).then(|| t.seen_why());
    let shown = view! {
        <tr role="row">
            <td role="cell" data-h=t.seen_when()>
                <time datetime=format!("{:.0}", entry.at)>{t.date_time(when)}</time>
            </td>
            <th role="rowheader" scope="row">
                {who}
            </th>
            <td role="cell" data-h=t.seen_what()>
                {words::did(t, entry.did)}
                {times.map(|times| format!(" {}", t.seen_times(times)))}
            </td>
            <td role="cell" data-h=head>
                {why} {mark} {questions}
            </td>
        </tr>
    };
    Some(shown.drawn())
}

/// What was asked about these openings, and the way to ask.
fn questions(network: Network<'_>, run: &[Entry], asked: &[Asked]) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case.id;
    let entry = run.first().filter(|entry| matches!(entry.did, Did::Read(_)))?;
    let about: Vec<&Asked> =
        asked.iter().filter(|one| run.iter().any(|it| is_about(one, it))).collect();
    let me = asking.session.as_ref().map(|session| &session.person.id);
    let mine = me.map(|me| Who::within(case, me));
    let asked_by_me = about.iter().any(|one| Some(&one.question.asked.by) == mine.as_ref());
    let can_ask = network.may(Action::Ask)
        && entry.relation.is_some_and(question::is_asked_about)
        && entry.by.as_ref() != me;
    let ask = (can_ask && !asked_by_me).then(|| {
        view! {
            <p>
                <a class="btn btn-small" href=links::ask(case, entry.seq)>
                    {t.question_ask()}
                </a>
            </p>
        }
    });
    let about: Vec<_> = about.iter().map(|one| questions::beside(asking, case, one)).collect();
    (!about.is_empty() || ask.is_some()).then(|| view! { {about} {ask} }.drawn())
}

fn is_about(asked: &Asked, entry: &Entry) -> bool {
    matches!(&asked.question.matter, Matter::Reading(opened) if opened.seq == entry.seq)
}

/// What they are called, and where they work.
pub(super) fn role(asking: &Asking, entry: &Entry) -> String {
    let t = asking.t();
    let words = |text: &Text| said::words(text, asking);
    match (&entry.title, &entry.unit) {
        (Some(title), Some(unit))
            if !said::bare(title, asking).contains(&said::bare(unit, asking)) =>
        {
            t.seen_role_unit(&words(title), &words(unit))
        }
        (Some(title), _) => words(title),
        (None, unit) => unit.as_ref().map(words).unwrap_or_default(),
    }
}
