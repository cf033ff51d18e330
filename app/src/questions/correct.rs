//! The page to say that something about oneself is wrong, and what it should say.

use domain::{access::Action, people::Who, reading::What, suggestion::Duty};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    cases,
    form::{Submitted, key},
    links,
    page::{Page, page, param},
    session::Asking,
    ui::{crumbs, field, people::Network, with_date},
};

/// `/cases/{case}/correct`
#[component]
pub fn Correct() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Ask, What::Questions).await?;
        Ok(correct_page(&asking, &record, &Submitted::starting([("key", key())])))
    })
}

/// The page, with what was typed.
pub(super) fn correct_page(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Page {
    let t = asking.t();
    let case = &record.case;
    let lead = Who::Person(case.case_lead.clone());
    let duty = Duty::new(lead.clone(), asking.today, &record.limits);
    let lead = Network::new(record, asking).name(&lead);
    let mine = vec![("/my-information".to_owned(), t.mine_title().to_owned())];
    let title = t.question_correct();
    let body = view! {
        {crumbs(t.common_path(), mine, title.to_owned())}
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1>{title}</h1>
                <p>
                    <a href=links::case(&case.id)>{t.plan_title(&t.whose(&case.child.name))}</a>
                </p>
                <p>{with_date(t, duty.due, |day| t.question_correct_about(day, &lead))}</p>
            </div>
            <form class="form" method="post" action="/do/questions/correct">
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::area(
                    form,
                    "text",
                    t.question_correct_what(),
                    Some(t.question_correct_what_hint()),
                )}
                {field::area(form, "should", t.question_correct_should(), None)}
                <p class="row">
                    <button class="btn btn-main">{t.question_correct_send()}</button>
                    <a class="btn btn-plain" href="/my-information">
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    let title = form.titled(t, title);
    Page::new(title, body)
}
