//! How the page to add an action looks: what, who, when. Always a person, never a place.

use domain::{goal::Goal, people::Who};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    links,
    session::Asking,
    ui::{crumbs, field, people::Network, said},
};

/// The page.
pub fn view(asking: &Asking, record: &CaseRecord, goal: &Goal, form: &Submitted) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(&record.case.child.name)));
    let back = links::goal(&record.case.id, &goal.id);
    let steps = vec![plan, (back.clone(), t.goal_number(goal.rank))];
    view! {
        {crumbs(t.common_path(), steps, t.action_new().to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.action_not_saved())}
            <h1>{t.action_new()}</h1>
            <p class="words words-m" lang=said::lang_of(&goal.own_words.text, asking)>
                {said::quoted(&goal.own_words.text, asking)}
            </p>
            <form class="form" method="post" action="/do/actions/add" novalidate>
                <input type="hidden" name="case" value=record.case.id.to_string() />
                <input type="hidden" name="goal" value=goal.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::line(form, "text", "text", t.action_what(), Some(t.action_what_hint()))}
                {responsible(network, form)}
                {field::line(form, "due", "date", t.action_when(), None)}
                {intervention(network, goal, form)}
                <p class="row">
                    <button class="btn btn-main">{t.action_save()}</button>
                    <a class="btn btn-plain" href=back>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    }
    .drawn()
}

/// Everybody in the case who could take it on.
pub fn responsible(network: Network<'_>, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let everybody: Vec<_> = network
        .record
        .case
        .taking_part(network.asking.today)
        .map(|who: Who| {
            let role = network.role(&who);
            field::pick(form, "responsible", who.to_string(), network.name(&who), Some(role))
        })
        .collect();
    let class = form.error("responsible").map(|_| "has-error");
    view! {
        <fieldset class=class id="responsible">
            <legend>{t.action_who()}</legend>
            <p class="hint">{t.action_who_hint()}</p>
            {field::error(form, "responsible")}
            <div class="picks picks-2">{everybody}</div>
        </fieldset>
    }
    .drawn()
}

/// The running intervention it belongs to, if any.
fn intervention(network: Network<'_>, goal: &Goal, form: &Submitted) -> Option<Drawn> {
    let asking = network.asking;
    let t = asking.t();
    let all = network.record.case.interventions.iter();
    let running = all.filter(|intervention| intervention.runs_for(&goal.id));
    let each: Vec<_> = running
        .map(|intervention| {
            let name = said::words(&intervention.name, asking);
            field::pick(form, "intervention", intervention.id.to_string(), name, None)
        })
        .collect();
    (!each.is_empty()).then(|| {
        view! {
            <fieldset>
                <legend>
                    {t.action_belongs()} " " <span class="opt">{t.common_optional()}</span>
                </legend>
                <div class="picks">{each}</div>
            </fieldset>
        }
        .drawn()
    })
}
