//! The page of one meeting: when, where and who; what is talked about; then the minutes, to be written
//! or as they stand.

use domain::{
    access::Action,
    meeting::{MATERIAL_DAYS, Meeting, MeetingState},
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{agenda, held, minutes, words};
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    links,
    session::Asking,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said, time, with_date,
    },
};

/// The page.
pub(super) fn view(
    asking: &Asking,
    record: &CaseRecord,
    meeting: &Meeting,
    form: &Submitted,
) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let all = (links::meetings(&case.id), t.meeting_title().to_owned());
    let name = words::name(asking, meeting);
    let state = meeting.state();
    let rest = if state == MeetingState::Closed {
        held::shown(network, meeting, form)
    } else {
        ahead(network, meeting, state, form)
    };
    view! {
        {crumbs(t.common_path(), vec![plan, all], name.clone())}
        <div class="narrow stack-l" data-meeting=meeting.id.to_string() data-state=state.as_str()>
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1>{name}</h1>
                <p>
                    <b>{time(meeting.date, words::when(asking, meeting))}</b>
                    " "
                    {said::plain(&meeting.place, asking)}
                </p>
                <p class="quiet">{words::state(t, state)}</p>
                {material(network, meeting)}
            </div>
            {people(network, meeting)}
            {rest}
        </div>
    }
    .drawn()
}

/// Who comes, or came.
fn people(network: Network<'_>, meeting: &Meeting) -> Drawn {
    let t = network.asking.t();
    let each: Vec<_> = meeting
        .participants
        .iter()
        .map(|who| view! { <li>{network.who(who, None)}</li> })
        .collect();
    let interpreter = meeting.interpreter.as_ref().map(|it| {
        let name = said::words(&it.name, network.asking);
        view! { <p>{t.meeting_interprets(&it.language, &name)}</p> }
    });
    let title = if meeting.planned { t.attend_who() } else { t.meeting_came() };
    view! {
        <section class="section stack-s" aria-labelledby="people">
            <h2 id="people">{title}</h2>
            <ul class="people">{each}</ul>
            {interpreter}
        </section>
    }
    .drawn()
}

/// Whether everybody had what they need in good time: measured, and said.
pub fn material(network: Network<'_>, meeting: &Meeting) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let words = match (meeting.material_days(), meeting.material_sent()) {
        (Some(days), Some(sent)) => {
            with_date(t, sent, |day| t.meeting_material_sent(day, i64::from(days)))
        }
        _ if !meeting.planned => return None,
        _ => with_date(t, meeting.material_by(), |day| t.meeting_material_by(day)),
    };
    let late = meeting.is_material_late(asking.today);
    let class = if late { "tag tag-look" } else { "tag" };
    let why = late.then(|| t.meeting_material_late(i64::from(MATERIAL_DAYS)));
    Some(
        view! {
            <p data-material=meeting.material_days().map(|days| days.to_string())>
                <span class=class>
                    <span>{words}</span>
                </span>
                " "
                {why}
            </p>
        }
        .drawn(),
    )
}

/// Before and while it goes on.
fn ahead(network: Network<'_>, meeting: &Meeting, state: MeetingState, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let convenes = network.may(Action::Convene);
    let steps =
        (convenes && state != MeetingState::Running).then(|| steps(network, meeting, state, form));
    let write =
        (convenes && state == MeetingState::Running).then(|| minutes::form(network, meeting, form));
    let wish = network.may(Action::Tell).then(|| wish(network, meeting, form));
    let screen = links::meeting_screen(&network.record.case.id, &meeting.id);
    view! {
        {steps}
        <p>
            <a class="btn" href=screen>
                {t.meeting_screen()}
            </a>
        </p>
        <section class="section stack" aria-labelledby="agenda">
            <h2 id="agenda">{t.attend_about()}</h2>
            <p class="small quiet">{t.meeting_agenda_about()}</p>
            {agenda::shown(network, meeting)}
            {wish}
        </section>
        {write}
    }
    .drawn()
}

/// What the lead does next with it.
fn steps(network: Network<'_>, meeting: &Meeting, state: MeetingState, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case.id;
    let button = |action: &'static str, words: &'static str, class: &'static str| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="case" value=case.to_string() />
                <input type="hidden" name="meeting" value=meeting.id.to_string() />
                <input type="hidden" name="key" value=crate::form::key() />
                <button class=class>{words}</button>
            </form>
        }
        .drawn()
    };
    let invite = match state {
        MeetingState::Planned => {
            Some(button("/do/meetings/invite", t.meeting_invite(), "btn btn-main"))
        }
        _ => None,
    };
    let begin = (state == MeetingState::Invited && meeting.date <= asking.today)
        .then(|| button("/do/meetings/begin", t.meeting_begin(), "btn btn-main"));
    let about =
        (state == MeetingState::Planned).then(|| view! { <p>{t.meeting_invite_about()}</p> });
    let wrong = field::error(form, "text").filter(|_| state == MeetingState::Planned);
    view! {
        <section class="stack-s">
            {wrong} {about}
            <div class="row">
                {invite} {begin} <a class="btn" href=links::change_meeting(case, &meeting.id)>
                    {icon(Icon::Pen)}
                    {t.meeting_change()}
                </a> <a class="btn btn-plain" href=links::attend(case)>
                    {t.meeting_for_guests()}
                </a>
            </div>
        </section>
    }
    .drawn()
}

/// What somebody wants to talk about.
fn wish(network: Network<'_>, meeting: &Meeting, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let of = network.may(Action::Hear).then(|| {
        let mine = field::pick(form, "of", "me".to_owned(), t.meeting_wish_mine().to_owned(), None);
        let name = t.meeting_wish_child(&case.child.name);
        let child = field::pick(form, "of", "child".to_owned(), name, None);
        field::choices(form, "of", t.meeting_wish_of(), None, "picks picks-2", vec![mine, child])
    });
    view! {
        <details open=form.error("text").is_some()>
            <summary>
                <span>{t.meeting_wish()}</span>
            </summary>
            <form class="form" method="post" action="/do/meetings/wish">
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="meeting" value=meeting.id.to_string() />
                <input type="hidden" name="key" value=crate::form::key() />
                {of}
                {field::area(form, "text", t.meeting_wish_text(), None)}
                <p>
                    <button class="btn">{t.meeting_wish_save()}</button>
                </p>
            </form>
        </details>
    }
    .drawn()
}
