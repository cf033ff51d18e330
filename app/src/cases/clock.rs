//! The clock of a case: by when it is looked at first where the rules of the law hold, and how
//! often afterwards, which is a decision with a reason and the child's wishes.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    clock::{Interval, NoInterval},
    event::EventKind,
    reading::What,
};
use leptos::prelude::*;
use store::cases::{self as stored, CaseRecord};

use super::{load_for, of_form_to_change};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key, see},
    links, meetings,
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said, with_date,
    },
};

/// Days from one follow-up to the next, to choose from.
const DAYS: [u16; 5] = [28, 42, 56, 91, 182];

/// `/cases/{case}/clock`
#[component]
pub fn Clock() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = load_for(&asking, &case, Action::Settle, What::Plan).await?;
        Ok(clock_page(&asking, &record, &Submitted::starting([("key", key())])))
    })
}

fn clock_page(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Page {
    let t = asking.t();
    let name = &record.case.child.name;
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(name)));
    let on = record.case.frame.rules;
    let rules = if on { t.begin_rules_off() } else { t.begin_rules_on() };
    let about = if on { t.begin_rules_are_on() } else { t.begin_rules_are_off() };
    let often = DAYS.map(|days| {
        let words = t.begin_weeks(i64::from(days / 7));
        field::pick(form, "days", days.to_string(), words, None)
    });
    let body = view! {
        {crumbs(t.common_path(), vec![plan.clone()], t.begin_clock().to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())} <h1>{t.begin_clock()}</h1>
            {shown(Network::new(record, asking))}
            {meetings::to_plan(Network::new(record, asking))}
            <form class="form" method="post" action="/do/cases/interval" novalidate>
                <input type="hidden" name="case" value=record.case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::choices(form, "days", t.begin_often(), None, "picks picks-2", often.into())}
                {field::area(form, "reason", t.begin_reason(), None)}
                {field::area(form, "child", &t.begin_child(name), None)}
                <p class="row">
                    <button class="btn btn-main">{t.begin_clock_save()}</button>
                    <a class="btn btn-plain" href=plan.0>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
            <form class="stack-s" method="post" action="/do/cases/rules">
                <input type="hidden" name="case" value=record.case.id.to_string() />
                <input type="hidden" name="on" value=if on { "no" } else { "yes" } />
                <p>{about}</p>
                <button class="btn">{rules}</button>
            </form>
        </div>
    };
    let title = t.begin_clock();
    let title = form.titled(t, title);
    Page::new(title, body).at(Place::Cases)
}

/// On the plan: by when it is looked at, how often and why.
pub(super) fn shown(network: Network<'_>) -> Option<Drawn> {
    let (asking, case) = (network.asking, &network.record.case);
    let t = asking.t();
    let by = case.next_follow_up_by(asking.today).map(|by| {
        let planned = case.next_meeting(asking.today).map(|meeting| meeting.date);
        let late = planned.is_none_or(|planned| planned > by);
        let class = if late { "tag tag-look" } else { "tag" };
        let words = with_date(t, by, |date| t.begin_follow_up_by(date));
        view! { <p data-follow-up-by=by.to_string()><span class=class>{words}</span></p> }
    });
    let interval = case.frame.intervals.last().map(|interval| {
        let weeks = t.begin_every(i64::from(interval.days / 7));
        let who = network.name(&interval.by);
        let by = with_date(t, interval.on, |date| t.set_by_on(&who, date));
        view! {
            <p>
                <b>{weeks}</b>
                " "
                {said::plain(&interval.reason, asking)}
            </p>
            <p>
                {t.begin_child_wishes(&case.child.name)} " "
                <q lang=said::lang_of(&interval.child, asking)>
                    {said::quoted(&interval.child, asking)}
                </q>
            </p>
            <p class="small quiet">{by}</p>
        }
    });
    let next = case.next_meeting(asking.today);
    let material = next.and_then(|meeting| meetings::material(network, meeting));
    (by.is_some() || interval.is_some() || material.is_some())
        .then(|| view! { <div class="stack-s">{by} {material} {interval}</div> }.drawn())
}

/// On the plan, with the way to change it.
pub(super) fn of_plan(network: Network<'_>) -> Drawn {
    let t = network.asking.t();
    let link = network.may(Action::Settle).then(|| {
        view! {
            <p>
                <a class="btn btn-plain" href=links::clock(&network.record.case.id)>
                    {icon(Icon::Clock)} {t.begin_clock()}
                </a>
            </p>
        }
    });
    view! { {shown(network)} {link} }.drawn()
}

/// `/do/cases/rules`: whether the rules of the law hold for it.
pub async fn rules(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = of_form_to_change(&asking, &form, Action::Settle).await?;
    stored::set_rules(&mut write, &proof, form.value("on") == "yes").await?;
    let event = asking.event(&proof, EventKind::ClockSet, &record.case.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&links::clock(&record.case.id)))
}

/// `/do/cases/interval`: how often it is looked at from now on.
pub async fn interval(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = of_form_to_change(&asking, &form, Action::Settle).await?;
    let back = links::case(&record.case.id);
    let days = form.value("days").parse().ok();
    let (reason, child) = (form.words(&asking, "reason"), form.words(&asking, "child"));
    match Interval::decide(days, reason, child, proof.who(), asking.today) {
        Ok(interval) if form.errors().is_empty() => {
            if !form.is_repeated(&asking, &mut write, record.case.id.as_str()).await? {
                stored::decide_interval(&mut write, &proof, &interval).await?;
                let event = asking.event(&proof, EventKind::ClockSet, &record.case.id);
                write.record(&event).await?.commit().await?;
            }
            return Ok(see(&back));
        }
        Ok(_) => {}
        Err(missing) => {
            for part in missing {
                let field = match part {
                    NoInterval::Days => "days",
                    NoInterval::Reason => "reason",
                    NoInterval::Child => "child",
                };
                if form.error(field).is_none() {
                    form.reject(field, asking.t().errors_field_empty());
                }
            }
        }
    }
    drop(write);
    let page = clock_page(&asking, &record, &form);
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    page::answer_about(&asking, &proof, What::Plan, status, page).await
}
