//! The page to correct a measurement: the first stays in the table, struck through.

use domain::{
    goal::Goal,
    id::{MeasureId, ObservationId},
    measure::Observation,
    reading::What,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    cases,
    form::{Submitted, key},
    goals::effect,
    links,
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, people::Network, said, with_date},
};

/// `/cases/{case}/goals/{goal}/observations/{observation}`
#[component]
pub fn Correct() -> impl IntoView {
    let (case, goal) = (param("case"), param("goal"));
    let observation = param("observation");
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Measurement).await?;
        let goal = record.case.goals.iter().find(|found| found.id.as_str() == goal);
        let form = Submitted::starting([("observation", observation), ("key", key())]);
        correct_page(&asking, &record, goal.ok_or(Refusal::NotFound)?, &form)
    })
}

/// The page, with what was typed before.
///
/// # Errors
/// [`Refusal::NotFound`] unless it is one's own measurement and still stands.
pub fn correct_page(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    form: &Submitted,
) -> Result<Page, Refusal> {
    let t = asking.t();
    let id: ObservationId = form.id("observation").map_err(|_| Refusal::NotFound)?;
    let network = Network::new(record, asking);
    let found = goal.measures.iter().find_map(|measure| {
        let mut standing = measure.standing().map(|(observation, _)| observation);
        Some((measure, standing.find(|observation| observation.id.as_ref() == Some(&id))?))
    });
    let (measure, observation) = found.ok_or(Refusal::NotFound)?;
    if !network.is_reader(&observation.by) {
        return Err(Refusal::Forbidden);
    }
    let value = observation.value.map(domain::measure::Value::get);
    let now = value.map_or_else(String::new, |value| effect::level(asking, measure, value));
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(&record.case.child.name)));
    let back = links::goal(&record.case.id, &goal.id);
    let blank = Submitted::starting([
        ("observation", id.to_string()),
        ("key", form.value("key").to_owned()),
        ("value", value.map(|value| format!("{value}")).unwrap_or_default()),
    ]);
    let shown = if form.value("measure").is_empty() { &blank } else { form };
    let name = said::words(&measure.name, asking);
    let body = view! {
        {crumbs(
            t.common_path(),
            vec![plan, (back.clone(), t.goal_number(goal.rank))],
            t.week_correct().to_owned(),
        )}
        <div class="narrow form">
            {field::summary(shown, t, t.errors_form())}
            <h1>{t.week_correct()}</h1>
            <p>{with_date(t, observation.date, |date| t.week_correct_what(date, &name, &now))}</p>
            <form class="form" method="post" action="/do/measures/correct">
                <input type="hidden" name="measure" value=measure.id.to_string() />
                <input type="hidden" name="observation" value=id.to_string() />
                <input type="hidden" name="date" value=observation.date.to_string() />
                <input type="hidden" name="key" value=shown.value("key").to_owned() />
                <input type="hidden" name="back" value=back.clone() />
                {field::line(shown, "value", "text", t.week_correct_to(), None)}
                {field::area(shown, "note", t.week_correct_why(), None)}
                <p class="row">
                    <button class="btn btn-main">{t.week_correct_save()}</button>
                    <a class="btn btn-plain" href=back>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    Ok(Page::new(shown.titled(t, t.week_correct()), body).at(Place::Cases))
}

/// Somebody corrected it meanwhile: what stands now beside what was typed.
#[must_use]
pub fn conflict(
    asking: &Asking,
    record: &CaseRecord,
    measure: &MeasureId,
    now: &Observation,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let measures = record.case.goals.iter().flat_map(|goal| &goal.measures);
    let measure = measures.into_iter().find(|it| it.id == *measure);
    let value = measure.zip(now.value);
    let value = value.map(|(measure, value)| effect::level(asking, measure, value.get()));
    let value = value.unwrap_or_else(|| t.week_taken_back().to_owned());
    let body = view! {
        <div class="narrow stack">
            <h1>{t.errors_conflict()}</h1>
            <p>{with_date(t, now.date, |date| t.week_conflict(date, &value))}</p>
            <p>
                <b>{t.errors_conflict_yours()}</b>
                " "
                {form.value("value").to_owned()}
                " "
                {form.value("note").to_owned()}
            </p>
            <p>
                <a class="btn btn-main" href=form.back(&links::case(&record.case.id))>
                    {t.errors_conflict_keep_theirs()}
                </a>
            </p>
        </div>
    };
    Page::new(t.errors_conflict(), body).at(Place::Cases)
}
