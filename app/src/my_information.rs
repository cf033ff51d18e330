//! `/my-information`: everything about oneself, to read; `/api/my-information.json`, the same as a
//! file. Child and guardians get the whole plan with it.

mod named;
mod view;

use axum::{
    Extension, Json,
    http::header,
    response::{IntoResponse, Response},
};
use domain::{
    access::{Action, Granted, Relation, allowed},
    people::Who,
    reading::What,
};
use leptos::prelude::*;
use serde_json::{Value, json};
use store::{
    accounts,
    cases::{self, CaseRecord},
    questions::{self, Asked},
};

use crate::{
    page::{Page, page},
    refusal::Refusal,
    session::Asking,
};

/// `/my-information`
#[component]
pub fn MyInformation() -> impl IntoView {
    page(|asking| async move {
        let mine = load(&asking).await?;
        Ok(Page::new(asking.t().mine_title(), view::mine(&asking, &mine)))
    })
}

/// What is known about somebody.
struct Mine {
    /// What they sign in with, if they have an account.
    email: Option<String>,
    /// The cases they see today, each with what they have asked in it and may ask by.
    cases: Vec<(CaseRecord, Granted, Vec<Asked>)>,
}

async fn load(asking: &Asking) -> Result<Mine, Refusal> {
    let person = asking.person()?;
    let mut tx = asking.state.db.read().await?;
    let email = accounts::of_person(&mut tx, person).await?.map(|it| it.email);
    let mut cases = Vec::new();
    for line in cases::mine(&mut tx, person, asking.today).await? {
        // Whoever is there for a meeting alone reads no plan: nothing in it is told of them here.
        if !allowed(line.relation, Action::View) {
            continue;
        }
        let proof = asking.case(&mut tx, &line.id, Action::View).await?;
        let record = cases::load(&mut tx, &proof).await?;
        let mut asked = questions::of_case(&mut tx, &proof, &record.limits).await?;
        asked.retain(|one| one.question.asked.by == proof.who());
        cases.push((record, proof, asked));
    }
    drop(tx);
    let opened = cases.iter().map(|(record, ..)| (record.case.id.clone(), record.relation));
    asking.note(opened.collect::<Vec<_>>(), What::Mine).await?;
    Ok(Mine { email, cases })
}

/// Whether somebody gets the whole plan: it is about the child, and guardians act for the child.
fn gets_all(relation: Relation) -> bool {
    matches!(relation, Relation::Child | Relation::Guardian)
}

/// `/api/my-information.json`
pub async fn file(Extension(asking): Extension<Asking>) -> Result<Response, Refusal> {
    let mine = load(&asking).await?;
    let person = &asking.session()?.person;
    let mut cases = Vec::new();
    for (record, _, asked) in &mine.cases {
        let mut case = serde_json::to_value(&record.case).map_err(|_| Refusal::Broken)?;
        if record.places_hidden
            && let Some(child) = case.get_mut("child").and_then(Value::as_object_mut)
        {
            child.remove("school");
        }
        let who = Who::within(&record.case.id, &person.id);
        let about = named::in_case(&case, &who);
        let about: serde_json::Map<String, Value> =
            about.into_iter().map(|it| (it.path, it.facts)).collect();
        cases.push(json!({
            "case": record.case.id,
            "relation": record.relation,
            "about_me": about,
            "asked": asked.iter().map(|one| &one.question.asked).collect::<Vec<_>>(),
            "withheld": record.withheld.iter().map(|it| json!({
                "reason": it.reason, "review": it.review, "owner": it.owner,
            })).collect::<Vec<_>>(),
            "plan": gets_all(record.relation).then_some(case),
        }));
    }
    let told = json!({
        "as_of": asking.now.to_string(),
        "person": {
            "id": person.id,
            "name": person.name,
            "title": person.title,
            "language": person.locale,
            "text_size": person.text_size.as_str(),
            "email": mine.email,
        },
        "cases": cases,
    });
    let save = [(header::CONTENT_DISPOSITION, "attachment; filename=\"my-information.json\"")];
    Ok((save, Json(told)).into_response())
}
