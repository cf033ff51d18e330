//! The form of a meeting's plan: what kind, when, where, who, and who interprets.

use domain::{
    clock::FirstView,
    meeting::{Meeting, MeetingKind},
    people::Who,
};
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::words;
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    links,
    session::Asking,
    ui::{crumbs, field, people::Network, said, with_date},
};

/// The form of a new meeting: with everybody, on the day by which it is to be held.
pub(super) fn blank(asking: &Asking, record: &CaseRecord) -> Submitted {
    let case = &record.case;
    let wanted: Option<Date> = asking.query("on").parse().ok();
    let by = wanted.or_else(|| case.next_follow_up_by(asking.today));
    let by = by.map(|by| open_day(record, by.max(asking.today)));
    let last = case.meetings.iter().max_by_key(|meeting| meeting.date);
    let place = last.map(|last| said::words(&last.place, asking));
    let first = [
        ("key", key()),
        ("kind", words::kind_value(MeetingKind::Review).to_owned()),
        ("date", by.map(|by| by.to_string()).unwrap_or_default()),
        ("place", place.unwrap_or_default()),
    ];
    let asked = case.taking_part(asking.today).map(|who| ("who", who.to_string()));
    Submitted::starting(first.into_iter().chain(asked))
}

/// The last day up to another on which the child's unit is open.
fn open_day(record: &CaseRecord, by: Date) -> Date {
    let closed = |day: Date| record.calendar.iter().any(|(a, b)| (*a..=*b).contains(&day));
    let mut day = by;
    while closed(day) && day > Date::MIN {
        day = day.saturating_sub(1.day());
    }
    day
}

/// The form of one that is planned.
pub(super) fn of(asking: &Asking, meeting: &Meeting) -> Submitted {
    let interpreter = meeting.interpreter.as_ref();
    let time = meeting.course.time.map(|time| time.strftime("%H:%M").to_string());
    let of_age = interpreter.is_some_and(|it| it.adult).then_some("yes");
    let first = [
        ("key", key()),
        ("version", meeting.course.version.to_string()),
        ("kind", words::kind_value(meeting.kind).to_owned()),
        ("date", meeting.date.to_string()),
        ("time", time.unwrap_or_default()),
        ("place", said::words(&meeting.place, asking)),
        ("language", interpreter.map(|it| it.language.clone()).unwrap_or_default()),
        ("interpreter", interpreter.map(|it| said::words(&it.name, asking)).unwrap_or_default()),
        ("of_age", of_age.unwrap_or_default().to_owned()),
    ];
    let asked = meeting.participants.iter().map(|who| ("who", who.to_string()));
    Submitted::starting(first.into_iter().chain(asked))
}

/// The page.
pub(super) fn view(
    asking: &Asking,
    record: &CaseRecord,
    meeting: Option<&Meeting>,
    form: &Submitted,
) -> Drawn {
    let t = asking.t();
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let all = (links::meetings(&case.id), t.meeting_title().to_owned());
    let (title, action, back) = match meeting {
        Some(meeting) => {
            let back = links::meeting(&case.id, &meeting.id);
            (t.meeting_change(), "/do/meetings/change", back)
        }
        None => (t.meeting_plan(), "/do/meetings/plan", links::meetings(&case.id)),
    };
    let hidden = meeting.map(|meeting| {
        view! {
            <input type="hidden" name="meeting" value=meeting.id.to_string() />
            <input type="hidden" name="version" value=form.value("version").to_owned() />
        }
    });
    let kinds = MeetingKind::ALL.iter().map(|kind| {
        let value = words::kind_value(*kind).to_owned();
        field::pick(form, "kind", value, words::kind(t, *kind).to_owned(), None)
    });
    view! {
        {crumbs(t.common_path(), vec![plan, all], title.to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{title}</h1>
            {due(asking, record)}
            <form class="form" method="post" action=action novalidate>
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {hidden}
                {field::choices(form, "kind", t.meeting_kind(), None, "picks", kinds.collect())}
                {field::line(form, "date", "date", t.meeting_day(), None)}
                {field::line(form, "time", "time", t.meeting_time(), None)}
                {field::line(form, "place", "text", t.meeting_place(), None)}
                {who(Network::new(record, asking), form)}
                {interpreter(asking, form)}
                <p class="row">
                    <button class="btn btn-main">{t.meeting_save()}</button>
                    <a class="btn btn-plain" href=back>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    }
    .drawn()
}

/// By when it is to be held, and whether the child has been heard before it.
fn due(asking: &Asking, record: &CaseRecord) -> Drawn {
    let t = asking.t();
    let by = record.case.next_follow_up_by(asking.today);
    let by = by.map(|by| view! { <p>{with_date(t, by, |day| t.begin_follow_up_by(day))}</p> });
    let [FirstView { there, .. }, _] = record.case.first_views(asking.today);
    let unheard = (!there).then(|| {
        let name = &record.case.child.name;
        view! {
            <p>
                <a href=links::voice(&record.case.id)>{t.meeting_hear_first(name)}</a>
            </p>
        }
    });
    view! { {by} {unheard} }.drawn()
}

fn who(network: Network<'_>, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let each = network.record.case.taking_part(network.asking.today).map(|who: Who| {
        let role = network.role(&who);
        field::check(form, "who", who.to_string(), network.name(&who), Some(role))
    });
    let child = &network.record.case.child.name;
    let hint = Some(t.meeting_who_hint(child));
    field::choices(form, "who", t.meeting_who(), hint, "picks picks-2", each.collect())
}

fn interpreter(asking: &Asking, form: &Submitted) -> Drawn {
    let t = asking.t();
    let of_age =
        field::check(form, "of_age", "yes".to_owned(), t.meeting_of_age().to_owned(), None);
    view! {
        <details open=!form.value("interpreter").is_empty() || form.error("of_age").is_some()>
            <summary>
                <span>{t.meeting_interpreter()}</span>
            </summary>
            <div class="form">
                {field::line(form, "interpreter", "text", t.meeting_interpreter_name(), None)}
                {field::line(
                    form,
                    "language",
                    "text",
                    t.meeting_interpreter_language(),
                    Some(t.meeting_interpreter_language_hint()),
                )}
                {field::choices(
                    form,
                    "of_age",
                    t.meeting_interpreter_age(),
                    None,
                    "picks",
                    vec![of_age],
                )}
            </div>
        </details>
    }
    .drawn()
}
