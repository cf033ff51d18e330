//! Opening a case from outside it: a coordinator says why, and the family can see it.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Relation},
    event::EventKind,
    reading::What,
};
use leptos::prelude::*;
use store::cases::{self as store_cases, CaseRecord};

use crate::{
    cases,
    form::{Submitted, see},
    links,
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::field,
};

/// `/cases/{case}/open`
#[component]
pub fn Visit() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Open, What::Door).await?;
        Ok(visit(&asking, &record, &Submitted::starting([("back", asking.query("back"))])))
    })
}

fn visit(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Page {
    let t = asking.t();
    let whose = t.whose(&record.case.child.name);
    let body = view! {
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.flag_visit()}</h1>
            <p>{t.flag_visit_about(&whose)}</p>
            <form class="form" method="post" action="/do/cases/open">
                <input type="hidden" name="case" value=record.case.id.to_string() />
                <input type="hidden" name="back" value=form.value("back").to_owned() />
                {field::area(form, "why", t.flag_visit_why(), Some(t.flag_visit_why_hint()))}
                <p class="row">
                    <button class="btn btn-main">{t.flag_visit_open()}</button>
                    <a class="btn btn-plain" href="/follow-up">
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    let title = t.flag_visit();
    let title = form.titled(t, title);
    Page::new(title, body).at(Place::FollowUp)
}

/// `/do/cases/open`: holds for the day, and is written down for the family.
pub async fn open(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    if is_open(&asking, &form).await? {
        return Ok(see(&form.back(&links::case(&form.id("case")?))));
    }
    let (proof, record) = cases::of_form(&asking, &form, Action::Open).await?;
    let Some(why) = form.needed_words(&asking, "why") else {
        let page = visit(&asking, &record, &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::Door, status, page).await;
    };
    let (mut write, proof) = match cases::turn(&asking, &proof).await {
        Err(Refusal::Forbidden) if is_open(&asking, &form).await? => {
            return Ok(see(&form.back(&links::case(proof.case()))));
        }
        turn => turn?,
    };
    let why = why.read(asking.lang()).words.to_owned();
    store_cases::open(&mut write, &proof, &why, asking.today, asking.now).await?;
    let event = asking.event(&proof, EventKind::CaseOpened, proof.case());
    write.record(&event).await?.commit().await?;
    Ok(see(&form.back(&links::case(proof.case()))))
}

/// Whether they opened it before today: an impatient finger does that.
async fn is_open(asking: &Asking, form: &Submitted) -> Result<bool, Refusal> {
    let (person, case) = (asking.person()?, form.id("case")?);
    let mut tx = asking.state.db.read().await?;
    let relation = store_cases::relation(&mut tx, &case, person, asking.today).await?;
    Ok(relation == Relation::Visitor)
}
