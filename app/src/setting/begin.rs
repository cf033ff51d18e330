//! A new goal: whose it is, and in which words. Everything else can wait.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{self, Granted},
    event::EventKind,
    goal::{Goal, change::NewGoal as Wanted},
    id::GoalId,
    people::Who,
    reading::What,
    text::Text,
};
use leptos::prelude::*;
use store::{cases::CaseRecord, goals};

use crate::{
    cases,
    drawn::Draw,
    form::{Submitted, key, see},
    i18n::{Texts, both},
    links,
    page::{self, Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, people::Network},
};

/// `/cases/{case}/goals/new`
#[component]
pub fn NewGoal() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = super::load(&asking, &case, access::Action::Plan).await?;
        let me = Who::within(&record.case.id, asking.person()?);
        let whose = if record.case.is_of_family(&me) { me } else { Who::Child };
        let form = Submitted::starting([("key", key()), ("by", whose.to_string())]);
        Ok(begin_page(&asking, &record, &form))
    })
}

fn begin_page(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(&record.case.child.name)));
    let cancel = plan.0.clone();
    let me = asking.session.as_ref().map(|it| Who::within(&record.case.id, &it.person.id));
    let own = me.as_ref().filter(|me| record.case.is_of_family(me));
    let whose = if own.is_none() {
        let family = record.case.family.iter().map(|member| Who::Person(member.id.clone()));
        let each = std::iter::once(Who::Child).chain(family).map(|who| {
            let role = Some(network.role(&who)).filter(|role| !role.is_empty());
            field::pick(form, "by", who.to_string(), network.name(&who), role)
        });
        let hint = Some(t.set_whose_hint().to_owned());
        field::choices(form, "by", t.set_whose(), hint, "picks picks-2", each.collect())
    } else {
        view! { <input type="hidden" name="by" value=form.value("by").to_owned() /> }.drawn()
    };
    let child = own.is_none().then(|| {
        view! {
            <p>
                <a href=links::child_goal(&record.case.id)>
                    {t.set_child_link(&record.case.child.name)}
                </a>
            </p>
        }
    });
    let safety =
        (own == Some(&Who::Child)).then(|| view! { <p class="notice">{t.view_safety()}</p> });
    let title = t.set_new();
    let shown = view! {
        {crumbs(t.common_path(), vec![plan], title.to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())} <h1>{title}</h1> {safety}
            <form class="form" method="post" action="/do/goals/begin" novalidate>
                <input type="hidden" name="case" value=record.case.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {whose}
                {field::area(form, "words", t.set_words(), Some(t.set_words_hint()))}
                <p class="row">
                    <button class="btn btn-main">{t.set_words_save()}</button>
                    <a class="btn btn-plain" href=cancel>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
            {child}
        </div>
    };
    let title = form.titled(t, title);
    Page::new(title, shown).at(Place::Cases)
}

/// The goal that a form tells; none where something is wrong with it, noted beside the field.
pub(super) fn wanted(
    asking: &Asking,
    (record, proof): (&CaseRecord, &Granted),
    form: &mut Submitted,
    by: &Who,
    area: Option<Text>,
) -> Result<Option<Goal>, Refusal> {
    let Some(words) = form.needed_words(asking, "words") else { return Ok(None) };
    let wanted = Wanted {
        id: GoalId::try_from(key()).map_err(|_| Refusal::Broken)?,
        by: by.clone(),
        words,
        typed_by: proof.who(),
        area,
        undecided: both(Texts::set_undecided),
    };
    let goal = wanted.decide(&record.case).ok();
    if goal.is_none() {
        form.reject("by", asking.t().set_error_whose());
    }
    Ok(goal)
}

/// `/do/goals/begin`
pub async fn begin(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, access::Action::Plan).await?;
    let by = Who::try_from(form.value("by").to_owned()).map_err(|_| Refusal::Malformed)?;
    let Some(goal) = wanted(&asking, (&record, &proof), &mut form, &by, None)? else {
        drop(write);
        let page = begin_page(&asking, &record, &form);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page::answer_about(&asking, &proof, What::Goal, status, page).await;
    };
    if form.is_repeated(&asking, &mut write, goal.id.as_str()).await? {
        return Ok(see(&links::case(&record.case.id)));
    }
    goals::begin(&mut write, &proof, &goal).await?;
    let event = asking.event(&proof, EventKind::GoalBegun, &goal.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&links::step(&record.case.id, &goal.id, "statement")))
}
