//! Two who wrote the page of an intervention at once: both texts, to choose from.

use domain::intervention::Intervention;
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{edit, hidden};
use crate::{
    drawn::Draw,
    form::{Submitted, key},
    i18n::Texts,
    links,
    page::{Page, Place},
    session::Asking,
    ui::people::Network,
};

/// The fields with words, and what each asks.
fn fields(t: Texts) -> [(&'static str, &'static str); 8] {
    [
        ("what", t.intervention_what()),
        ("frequency", t.intervention_often()),
        ("times", t.intervention_times()),
        ("minutes", t.intervention_minutes()),
        ("how_long", t.intervention_how_long()),
        ("expect", t.intervention_expect()),
        ("signs", t.intervention_signs()),
        ("cost", t.intervention_cost()),
    ]
}

/// How it stands now beside what was typed. The form can still be saved over what stands.
pub(super) fn page_of(
    asking: &Asking,
    record: &CaseRecord,
    now: &Intervention,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let stands = edit::starting(asking, now);
    let by = now.course.told.changed.as_ref().map(|(by, on)| {
        let words = t.intervention_changed(&t.date(*on), &network.name(by));
        view! { <p class="small quiet">{words}</p> }
    });
    let told = |form: &Submitted| {
        let each = fields(t).map(|(field, name)| {
            let value = form.value(field).to_owned();
            (!value.is_empty()).then(|| {
                view! {
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                }
            })
        });
        view! { <dl class="dl">{each.into_iter().collect_view()}</dl> }.drawn()
    };
    let others = ["kind", "responsible", "deputy"];
    let sent = fields(t).map(|(field, _)| field).into_iter().chain(others);
    let typed = sent.map(|field| {
        view! { <input type="hidden" name=field value=form.value(field).to_owned() /> }
    });
    let body = view! {
        <div class="stack">
            <h1>{t.errors_conflict()}</h1>
            <p>{t.action_conflict_what()}</p>
            <div class="cols">
                <section class="card stack-s">
                    <h2>{t.action_conflict_theirs()}</h2>
                    {by}
                    {told(&stands)}
                    <a class="btn" href=links::intervention(&record.case.id, &now.id)>
                        {t.errors_conflict_keep_theirs()}
                    </a>
                </section>
                <section class="card stack-s">
                    <h2>{t.errors_conflict_yours()}</h2>
                    {told(form)}
                    <form method="post" action="/do/interventions/tell">
                        {hidden(record, now, key())}
                        <input
                            type="hidden"
                            name="version"
                            value=now.course.told.version.to_string()
                        />
                        {typed.collect_view()}
                        <button class="btn btn-main">{t.errors_conflict_keep_yours()}</button>
                    </form>
                </section>
            </div>
        </div>
    };
    Page::new(t.errors_conflict(), body).at(Place::Cases)
}
