//! The end of a membership: by the lead with a date and a reason, or by the person themselves. What
//! they have in hand goes to somebody named, or is left and flagged.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted},
    event::EventKind,
    id::PersonId,
    leaving::{InHand, successors},
    people::Who,
    reading::What,
};
use jiff::civil::Date;
use leptos::prelude::*;
use store::{cases::CaseRecord, memberships};

use crate::{
    cases,
    drawn::{Draw, Drawn},
    form::{Submitted, key, see},
    links,
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, people::Network, said},
};

/// What the form sends where nobody takes over.
const NOBODY: &str = "nobody";

/// `/cases/{case}/people/{person}/leave`
#[component]
pub fn Leave() -> impl IntoView {
    let (case, person) = (param("case"), param("person"));
    page(move |asking| async move {
        let action = asked(&asking, &person)?;
        let record = cases::load_for(&asking, &case, action, What::People).await?;
        let who = leaver(&record, &person)?;
        let start = Submitted::starting([("key", key()), ("date", asking.today.to_string())]);
        Ok(form(&asking, &record, &who, &start))
    })
}

/// The lead ends it; everybody else leaves for themselves.
fn asked(asking: &Asking, person: &str) -> Result<Action, Refusal> {
    let own = asking.person()?.as_str() == person;
    Ok(if own { Action::Leave } else { Action::Invite })
}

/// Somebody who can leave: not the child, whose plan it is, and not the lead before there is another.
fn leaver(record: &CaseRecord, person: &str) -> Result<Who, Refusal> {
    let id = PersonId::try_from(person).map_err(|_| Refusal::NotFound)?;
    let who = Who::within(&record.case.id, &id);
    let there = record.people.contains_key(&id);
    let stays = who == Who::Child || id == record.case.case_lead;
    if there && !stays { Ok(who) } else { Err(Refusal::NotFound) }
}

fn form(asking: &Asking, record: &CaseRecord, who: &Who, form: &Submitted) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let people = (links::people(&case.id), t.people_title().to_owned());
    let own = network.is_reader(who);
    let name = network.first_name(who);
    let title = if own { t.leaving_own().to_owned() } else { t.leaving_title(&name) };
    let (about, verb) = if own {
        (t.leaving_own_about().to_owned(), "leave")
    } else {
        (t.leaving_about(&name), "end")
    };
    let fields = (!own).then(|| {
        view! {
            {field::line(form, "date", "date", t.leaving_from(), Some(t.leaving_from_hint()))}
            {field::area(form, "reason", t.leaving_why(), Some(t.leaving_why_hint()))}
        }
    });
    let person = who.person(&case.id).map(|id| id.to_string()).unwrap_or_default();
    let shown = form.titled(t, &title);
    let body = view! {
        {crumbs(t.common_path(), vec![plan, people.clone()], title.clone())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{title}</h1>
            <p>{network.who(who, None)}</p>
            <p>{about}</p>
            <form class="form" method="post" action=format!("/do/memberships/{verb}") novalidate>
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="person" value=person />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {fields}
                {in_hand(network, who, form)}
                <p class="row">
                    <button class="btn btn-main">
                        {if own { t.leaving_own_now() } else { t.leaving_now() }}
                    </button>
                    <a class="btn btn-plain" href=people.0>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    Page::new(shown, body).at(Place::Cases)
}

/// What they have in hand, and who takes it over.
fn in_hand(network: Network<'_>, who: &Who, form: &Submitted) -> Option<Drawn> {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let hand = InHand::of(case, who);
    if hand.is_empty() {
        return None;
    }
    let actions = hand.actions.iter().map(|action| said::words(&action.text, asking));
    let measures = case.goals.iter().flat_map(|goal| &goal.measures);
    let measures = measures.filter(|one| hand.measures.contains(&one.id));
    let measures = measures.map(|one| t.leaving_measure(&said::words(&one.name, asking)));
    let led = case.interventions.iter().filter(|one| hand.interventions.contains(&one.id));
    let led = led.map(|one| t.leaving_led(&said::words(&one.name, asking)));
    let all: Vec<_> =
        actions.chain(measures).chain(led).map(|words| view! { <li>{words}</li> }).collect();
    let others = successors(case, who, asking.today).map(|one| {
        let role = network.role(&one);
        field::pick(form, "successor", one.to_string(), network.name(&one), Some(role))
    });
    let nobody = t.leaving_nobody().to_owned();
    let nobody = field::pick(form, "successor", NOBODY.to_owned(), nobody, None);
    let each: Vec<_> = others.chain([nobody]).collect();
    let shown = view! {
        <section class="stack-s" aria-labelledby="hand">
            <h2 id="hand">{t.leaving_hand()}</h2>
            <ul class="plain-list">{all}</ul>
        </section>
        {field::choices(form, "successor", t.leaving_successor(), None, "picks", each)}
    };
    Some(shown.drawn())
}

/// `/do/memberships/end`: by the lead.
pub async fn end(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    leave_as(asking, form, Action::Invite).await
}

/// `/do/memberships/leave`: by themselves.
pub async fn leave(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    leave_as(asking, form, Action::Leave).await
}

async fn leave_as(
    asking: Asking,
    mut form: Submitted,
    action: Action,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = cases::of_form_to_change(&asking, &form, action).await?;
    let own = action == Action::Leave;
    let place = if own { "/cases".to_owned() } else { links::people(proof.case()) };
    let person = if own { proof.actor().to_string() } else { form.value("person").to_owned() };
    if form.is_repeated(&asking, &mut write, &person).await? {
        return Ok(see(&place));
    }
    let who = leaver(&record, &person)?;
    let hand = InHand::of(&record.case, &who);
    let on = if own { asking.today } else { day(&asking, &mut form) };
    let why = if own { None } else { form.needed_words(&asking, "reason") };
    let successor = successor(&asking, &record, &who, &hand, &mut form);
    if !form.errors().is_empty() {
        drop(write);
        let page = self::form(&asking, &record, &who, &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::People, status, page).await;
    }
    let id = who.person(proof.case()).map_err(|_| Refusal::NotFound)?;
    if let Some(successor) = &successor {
        let answer: Granted = asking.case(&mut write, proof.case(), Action::Answer).await?;
        memberships::hand_on(&mut write, &answer, &hand, successor).await?;
    }
    memberships::end(&mut write, &proof, &id, (on, asking.now), why.as_ref()).await?;
    let kind = if own { EventKind::PersonLeft } else { EventKind::MembershipEnded };
    let mut events = vec![asking.event(&proof, kind, &id)];
    if successor.is_some() {
        for action in &hand.actions {
            events.push(asking.event(&proof, EventKind::ActionHandedOn, &action.id));
        }
    }
    let recorded = write.record_all(&events).await?;
    recorded.look(proof.case(), asking.today, asking.now).await?.commit().await?;
    Ok(see(&place))
}

/// The first day without them: today, or one that has been.
fn day(asking: &Asking, form: &mut Submitted) -> Date {
    match form.day("date") {
        Some(day) if day <= asking.today => day,
        _ => {
            form.reject("date", asking.t().leaving_error_day());
            asking.today
        }
    }
}

/// Who takes over, where there is something to take over.
fn successor(
    asking: &Asking,
    record: &CaseRecord,
    who: &Who,
    hand: &InHand,
    form: &mut Submitted,
) -> Option<Who> {
    if hand.is_empty() || form.value("successor") == NOBODY {
        return None;
    }
    let named = Who::try_from(form.value("successor").to_owned()).ok();
    let known =
        named.filter(|named| successors(&record.case, who, asking.today).any(|one| one == *named));
    if known.is_none() {
        form.reject("successor", asking.t().leaving_error_successor());
    }
    known
}
