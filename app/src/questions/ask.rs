//! The page to ask why somebody opened something: what they opened, and one field.

use domain::{
    access::{Action, Granted, allowed},
    id::CaseId,
    question::{self, Opened},
    reading::What,
    suggestion::Duty,
};
use leptos::prelude::*;
use store::{cases as stored, cases::CaseRecord, questions, readings, tx::Tx};

use super::view;
use crate::{
    drawn::Draw,
    form::{Submitted, key},
    links,
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, with_date},
};

/// `/cases/{case}/seen/{reading}`
#[component]
pub fn AskWhy() -> impl IntoView {
    let (case, seq) = (param("case"), param("reading"));
    page(move |asking| async move {
        asking.person()?;
        let case = CaseId::try_from(case.as_str()).map_err(|_| Refusal::NotFound)?;
        let mut tx = asking.state.db.read().await?;
        let proof = asking.case(&mut tx, &case, Action::Ask).await?;
        let opened = opened(&mut tx, &proof, &seq).await?;
        let record = stored::load(&mut tx, &proof).await?;
        drop(tx);
        asking.note([(case, proof.relation())], What::Seen).await?;
        ask_page(&asking, &proof, &record, &opened, &Submitted::starting([("key", key())])).await
    })
}

/// What was opened, by somebody who can be asked about it.
pub(super) async fn opened(tx: &mut Tx, proof: &Granted, seq: &str) -> Result<Opened, Refusal> {
    if !allowed(proof.relation(), Action::Trace) {
        return Err(Refusal::Forbidden);
    }
    let seq = seq.parse().map_err(|_| Refusal::NotFound)?;
    let (opened, relation) = readings::one(tx, proof, seq).await?;
    let asked = question::is_asked_about(relation) && opened.reader != *proof.actor();
    if asked { Ok(opened) } else { Err(Refusal::NotFound) }
}

/// The page, with what was typed.
pub(super) async fn ask_page(
    asking: &Asking,
    proof: &Granted,
    record: &CaseRecord,
    opened: &Opened,
    form: &Submitted,
) -> Result<Page, Refusal> {
    let t = asking.t();
    let case = &record.case;
    let mut tx = asking.state.db.read().await?;
    let today = stored::relation(&mut tx, &case.id, &opened.reader, asking.today).await?;
    let all = questions::of_case(&mut tx, proof, &record.limits).await?;
    drop(tx);
    let reader = domain::people::Who::Person(opened.reader.clone());
    let owner = question::owner(reader, today, case.case_lead.clone());
    let duty = Duty::new(owner, asking.today, &record.limits);
    let before = all.iter().find(|one| view::is_about(one, opened.seq, &proof.who()));
    let steps = vec![
        (links::case(&case.id), t.plan_title(&t.whose(&case.child.name))),
        (links::seen(&case.id), t.seen_title().to_owned()),
    ];
    let form_here = match before {
        Some(before) => view::card(asking, proof, before),
        None => view! {
            <p>{with_date(t, duty.due, |day| t.question_ask_about(day, &opened.name))}</p>
            <form class="form" method="post" action="/do/questions/ask">
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="reading" value=opened.seq.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::area(form, "text", t.question_ask_words(), Some(t.question_ask_hint()))}
                <p class="row">
                    <button class="btn btn-main">{t.question_ask_send()}</button>
                    <a class="btn btn-plain" href=links::seen(&case.id)>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        }
        .drawn(),
    };
    let title = t.question_ask_title();
    let body = view! {
        {crumbs(t.common_path(), steps, title.to_owned())}
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <h1>{title}</h1>
            <p class="notice">{view::opened(asking, opened)}</p>
            {form_here}
        </div>
    };
    let title = form.titled(t, title);
    Ok(Page::new(title, body).at(Place::Cases))
}
