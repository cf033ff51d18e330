//! All meetings of a plan, and the way to them from it.

use domain::{access::Action, meeting::Meeting};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{listened, one, words};
use crate::{
    drawn::{Draw, Drawn},
    links,
    session::Asking,
    ui::{
        crumbs,
        icon::{Icon, icon},
        people::Network,
        said,
    },
};

/// The page.
pub(super) fn list(asking: &Asking, record: &CaseRecord) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let mut all: Vec<&Meeting> = case.meetings.iter().collect();
    all.sort_by_key(|meeting| meeting.date);
    let (ahead, held): (Vec<&Meeting>, Vec<_>) = all.into_iter().partition(|it| it.planned);
    let next = if ahead.is_empty() {
        view! { <p>{t.plan_no_meeting()}</p> }.drawn()
    } else {
        let each: Vec<_> = ahead.into_iter().map(|it| line(network, it)).collect();
        view! { <ul class="todo card">{each}</ul> }.drawn()
    };
    let before = (!held.is_empty()).then(|| {
        let each: Vec<_> = held.into_iter().rev().map(|it| line(network, it)).collect();
        view! {
            <section class="section stack" aria-labelledby="held">
                <h2 id="held">{t.meeting_held()}</h2>
                <ul class="todo card">{each}</ul>
            </section>
        }
    });
    view! {
        {crumbs(t.common_path(), vec![plan], t.meeting_title().to_owned())}
        <div class="narrow stack-l">
            <div class="stack">
                <h1>{t.meeting_title()}</h1>
                {next}
                {to_plan(network)}
            </div>
            {before}
            {listened::series(network)}
        </div>
    }
    .drawn()
}

fn line(network: Network<'_>, meeting: &Meeting) -> Drawn {
    let asking = network.asking;
    let href = links::meeting(&network.record.case.id, &meeting.id);
    let state = words::state(asking.t(), meeting.state());
    let place = said::words(&meeting.place, asking);
    let material = one::material(network, meeting).filter(|_| meeting.planned);
    view! {
        <li data-meeting=meeting.id.to_string() data-state=meeting.state().as_str()>
            <a href=href>
                <span>
                    {words::name(asking, meeting)} <br />
                    <span class="small quiet">{place} ". " {state}</span>
                </span>
                {icon(Icon::Go)}
            </a>
            {material}
        </li>
    }
    .drawn()
}

/// For the lead: to plan one, by its day.
pub fn to_plan(network: Network<'_>) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let by = case.next_follow_up_by(asking.today);
    network.may(Action::Convene).then(|| {
        view! {
            <p>
                <a class="btn" href=links::new_meeting(&case.id, by)>
                    {icon(Icon::Calendar)}
                    {t.meeting_plan()}
                </a>
            </p>
        }
        .drawn()
    })
}

/// On the plan, beside the other ways.
pub fn of_plan(network: Network<'_>) -> Drawn {
    view! {
        <a class="btn btn-plain" href=links::meetings(&network.record.case.id)>
            {icon(Icon::Calendar)}
            {network.asking.t().meeting_title()}
        </a>
    }
    .drawn()
}
