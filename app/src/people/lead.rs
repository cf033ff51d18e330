//! A new lead: the lead hands it on to one of the helpers, with a word on why. A case always has one.

use std::collections::BTreeSet;

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Relation},
    event::EventKind,
    id::PersonId,
    people::Who,
    reading::What,
};
use jiff::civil::Date;
use leptos::prelude::*;
use store::{
    cases::{self as stored, CaseRecord},
    memberships,
};

use crate::{
    cases,
    form::{Submitted, key, see},
    links,
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, people::Network},
};

/// `/cases/{case}/people/lead`
#[component]
pub fn NewLead() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Invite, What::People).await?;
        let mut tx = asking.state.db.read().await?;
        let proof = asking.case(&mut tx, &record.case.id, Action::Invite).await?;
        let outside = memberships::externals(&mut tx, &proof).await?;
        drop(tx);
        Ok(form(&asking, &record, &outside, &Submitted::starting([("key", key())])))
    })
}

/// The helpers who could lead it: of the organisation, and part of the case today.
fn others<'r>(
    record: &'r CaseRecord,
    today: Date,
    outside: &BTreeSet<PersonId>,
) -> impl Iterator<Item = &'r PersonId> {
    let may = |id: &&PersonId| **id != record.case.case_lead && !outside.contains(*id);
    record.case.helping(today).filter(may)
}

fn form(
    asking: &Asking,
    record: &CaseRecord,
    outside: &BTreeSet<PersonId>,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let people = (links::people(&case.id), t.people_title().to_owned());
    let title = t.leaving_lead();
    let each = others(record, asking.today, outside).map(|id| {
        let who = Who::Person(id.clone());
        field::pick(form, "to", id.to_string(), network.name(&who), Some(network.role(&who)))
    });
    let shown = form.titled(t, title);
    let body = view! {
        {crumbs(t.common_path(), vec![plan, people.clone()], title.to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{title}</h1>
            <p>{t.leaving_lead_about()}</p>
            <form class="form" method="post" action="/do/cases/hand-over">
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::choices(form, "to", t.leaving_lead_who(), None, "picks", each.collect())}
                {field::area(form, "note", t.leaving_lead_why(), Some(t.leaving_why_hint()))}
                <p class="row">
                    <button class="btn btn-main">{t.leaving_lead_now()}</button>
                    <a class="btn btn-plain" href=people.0>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    Page::new(shown, body).at(Place::Cases)
}

/// `/do/cases/hand-over`
pub async fn hand_over(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        match cases::of_form_to_change(&asking, &form, Action::Invite).await {
            // Sent twice: it is theirs already.
            Err(Refusal::Forbidden) if is_led_by_them(&asking, &form).await? => {
                return Ok(see(&links::people(&form.id("case")?)));
            }
            under => under?,
        };
    let note = form.needed_words(&asking, "note");
    let outside = memberships::externals(&mut write, &proof).await?;
    let mut to =
        others(&record, asking.today, &outside).find(|id| id.as_str() == form.value("to")).cloned();
    if let Some(chosen) = &to {
        let relation = stored::relation(&mut write, proof.case(), chosen, asking.today).await?;
        to = to.filter(|_| relation == Relation::Helper);
    }
    if to.is_none() {
        let t = asking.t();
        let chosen = !form.value("to").is_empty();
        let why = if chosen { t.leaving_error_lead() } else { t.people_error_choose() };
        form.reject("to", why);
    }
    let (Some(to), Some(note), true) = (to, note, form.errors().is_empty()) else {
        drop(write);
        let page = self::form(&asking, &record, &outside, &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::People, status, page).await;
    };
    memberships::hand_over(&mut write, &proof, &to, &note, asking.today).await?;
    let event = asking.event(&proof, EventKind::LeadHandedOver, &to);
    let recorded = write.record(&event).await?;
    recorded.look(proof.case(), asking.today, asking.now).await?.commit().await?;
    Ok(see(&links::people(proof.case())))
}

/// Whether the one whom the form chooses leads the plan.
async fn is_led_by_them(asking: &Asking, form: &Submitted) -> Result<bool, Refusal> {
    let (_, record) = cases::of_form(asking, form, Action::View).await?;
    Ok(record.case.case_lead.as_str() == form.value("to"))
}
