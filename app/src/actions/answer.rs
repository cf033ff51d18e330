//! The page of an action: its responsible person answers for it, and it can be changed.

use domain::{
    access,
    action::{Action, ActionStatus},
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{change, list};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    links,
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, people::Network, said},
};

/// The page.
pub fn view(
    asking: &Asking,
    record: &CaseRecord,
    action: &Action,
    form: &Submitted,
) -> Result<Drawn, Refusal> {
    let t = asking.t();
    let network = Network::new(record, asking);
    let goal = record.case.goal(&action.goal).ok_or(Refusal::NotFound)?;
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(&record.case.child.name)));
    let steps = vec![plan, (links::goal(&record.case.id, &goal.id), t.goal_number(goal.rank))];
    let responsible = match &action.responsible {
        Some(who) => network.who(who, None),
        None => network.nobody(),
    };
    let mine = action.responsible.as_ref().is_some_and(|who| network.is_reader(who));
    let answer = (mine && action.status.is_open()).then(|| answer(network, action, form));
    let may = network.may(access::Action::Plan);
    let change = (may && action.status.is_open()).then(|| {
        let open = !form.errors().is_empty() && form.error("reason").is_none();
        view! {
            <details open=open>
                <summary>
                    <span>{t.action_change()}</span>
                </summary>
                {change::view(network, action, form)}
            </details>
        }
    });
    let page = view! {
        {crumbs(t.common_path(), steps, t.action_title().to_owned())}
        <div
            class="narrow form"
            data-action=action.id.to_string()
            data-state=list::state(action, asking.today)
            data-responsible=action.responsible.as_ref().map(ToString::to_string)
        >
            {field::summary(form, t, t.action_not_saved())}
            <h1 lang=said::lang_of(&action.text, asking)>{said::words(&action.text, asking)}</h1>
            {said::origin(&action.text, asking)}
            <p class="row">{responsible} {list::due(network, action)}</p>
            {answer}
            {change}
        </div>
    };
    Ok(page.drawn())
}

/// Yes, no, done, or not done and why.
fn answer(network: Network<'_>, action: &Action, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let record = network.record;
    let version = action.version.to_string();
    let button = |verb: &str, class: &'static str, words: &'static str| {
        view! {
            <form method="post" action=format!("/do/actions/{verb}")>
                {change::hidden(record, action, &version, &key())}
                <button class=class>{words}</button>
            </form>
        }
        .drawn()
    };
    let asked = matches!(action.status, ActionStatus::Suggested | ActionStatus::Declined);
    let main = if asked {
        button("accept", "btn btn-main", t.action_accept())
    } else {
        button("finish", "btn btn-main", t.action_finish())
    };
    let (verb, ask, words) = if asked {
        ("decline", t.action_decline_ask(), t.action_decline())
    } else {
        ("not-done", t.action_not_done_ask(), t.action_say_not_done())
    };
    let open = form.error("reason").is_some();
    view! {
        <section class="card stack" aria-label=t.action_answer()>
            {main}
            <details open=open>
                <summary>
                    <span>{words}</span>
                </summary>
                <form class="stack" method="post" action=format!("/do/actions/{verb}")>
                    {change::hidden(record, action, &version, &key())}
                    {field::area(form, "reason", ask, None)}
                    <button class="btn">{words}</button>
                </form>
            </details>
        </section>
    }
    .drawn()
}
