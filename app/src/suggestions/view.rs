//! How suggestions look: the one field to send one, and each with its reply and what came of it.

use domain::{
    access::Action,
    goal::GoalStatus,
    people::Who,
    suggestion::{Duty, Kept, State},
    voice::{Reply, ReplyOutcome, Suggestion},
};
use leptos::prelude::*;

use super::answers;
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    links,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said, time, with_date,
    },
};

/// On the plan: the field, and the way to all of them.
pub fn of_plan(network: Network<'_>) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let form = network.may(Action::Suggest).then(|| {
        let form = Submitted::starting([("key", key())]);
        send(network, &form, false)
    });
    let waiting = case.suggestions.iter().filter(|one| one.reply.is_none()).count();
    let [count, waiting] =
        [case.suggestions.len(), waiting].map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    let all =
        if waiting == 0 { t.suggestion_read(count) } else { t.suggestion_all(count, waiting) };
    view! {
        <section class="section stack" aria-labelledby="suggestions">
            <h2 id="suggestions">{t.suggestion_title()}</h2>
            {form}
            <p>
                <a class="btn btn-plain" href=links::suggestions(&case.id)>
                    {icon(Icon::Speech)}
                    {all}
                </a>
            </p>
        </section>
    }
    .drawn()
}

/// All of them, the newest first.
pub(super) fn all(network: Network<'_>, form: &Submitted, kept: Option<Kept>) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let send = network.may(Action::Suggest).then(|| send(network, form, true));
    let each: Vec<_> = case
        .suggestions
        .iter()
        .rev()
        .filter_map(|one| Some(card(network, one, network.record.duties.get(&one.id)?, true)))
        .collect();
    let each = if each.is_empty() {
        view! { <p>{t.suggestion_none()}</p> }.drawn()
    } else {
        view! { <ul class="looks">{each}</ul> }.drawn()
    };
    view! {
        {crumbs(t.common_path(), vec![plan], t.suggestion_title().to_owned())}
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1>{t.suggestion_title()}</h1>
                <p>{t.suggestion_about(&case.child.name)}</p>
                {kept.map(|kept| rate(network, kept))}
            </div>
            {send}
            {each}
        </div>
    }
    .drawn()
}

/// How the promise to reply is kept, for everybody to read.
fn rate(network: Network<'_>, kept: Kept) -> Drawn {
    let t = network.asking.t();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let rate = t.suggestion_rate(&kept.answered.to_string(), number(kept.sent));
    let days = kept.median_days.map(|days| t.suggestion_median(days));
    view! { <p class="small quiet" data-rate="">{rate} " " {days}</p> }.drawn()
}

/// The one field, and who answers by when. Whole, it also lets somebody choose who answers.
fn send(network: Network<'_>, form: &Submitted, whole: bool) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let lead = Who::Person(case.case_lead.clone());
    let duty = Duty::new(lead.clone(), asking.today, &network.record.limits);
    let promise = t.suggestion_promise(&t.date(duty.due), &network.first_name(&lead));
    let ask =
        if network.is_reader(&Who::Child) { t.suggestion_ask_child() } else { t.suggestion_ask() };
    let others = whole.then(|| {
        let helpers = case.helping(asking.today).filter(|id| **id != case.case_lead);
        let each = helpers.cloned().map(Who::Person).map(|who| {
            let role = network.role(&who);
            field::pick(form, "owner", who.to_string(), network.name(&who), Some(role))
        });
        view! {
            <details open=form.error("owner").is_some()>
                <summary>
                    <span>{t.suggestion_other_owner()}</span>
                </summary>
                {field::choices(
                    form,
                    "owner",
                    t.suggestion_who_answers(),
                    None,
                    "picks picks-2",
                    each.collect(),
                )}
            </details>
        }
    });
    view! {
        <form class="form" method="post" action="/do/suggestions/send">
            <input type="hidden" name="case" value=case.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            {field::area(form, "text", ask, Some(&promise))}
            {others}
            <p>
                <button class="btn">{t.suggestion_send()}</button>
            </p>
        </form>
    }
    .drawn()
}

/// One suggestion: what was said, who answers by when, the reply, and what came of it.
pub(super) fn card(
    network: Network<'_>,
    suggestion: &Suggestion,
    duty: &Duty,
    in_list: bool,
) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let state = duty.state(suggestion, asking.today);
    let day = time(suggestion.date, t.day_month(suggestion.date));
    let under = view! { {network.role(&suggestion.by)} ", " {day} }.drawn();
    let class = if suggestion.by == Who::Child { "say say-child" } else { "say" };
    let reply = suggestion.reply.as_ref().map(|it| reply(network, it, duty));
    let answer = (in_list && suggestion.reply.is_none() && answers(network, duty)).then(|| {
        view! {
            <a class="btn btn-main" href=links::suggestion(&case.id, &suggestion.id)>
                {t.suggestion_answer()}
            </a>
        }
    });
    let alone = (in_list && answer.is_none()).then(|| {
        view! {
            <a class="btn btn-plain" href=links::suggestion(&case.id, &suggestion.id)>
                {t.suggestion_open()}
            </a>
        }
    });
    let verdict = judging(network, suggestion, duty);
    view! {
        <li
            class="card stack-s"
            id=format!("s-{}", suggestion.id)
            data-suggestion=suggestion.id.to_string()
            data-state=state.as_str()
        >
            <figure class=class>
                <blockquote lang=said::lang_of(
                    &suggestion.text,
                    asking,
                )>{said::quoted(&suggestion.text, asking)}</blockquote>
                <figcaption class="stack-s">
                    {network.who_with(&suggestion.by, under)}
                    {said::origin(&suggestion.text, asking)}
                </figcaption>
            </figure>
            {standing(network, duty, state)}
            {reply}
            {verdict}
            <p class="row">{answer} {alone}</p>
        </li>
    }
    .drawn()
}

/// How it stands, in a sentence.
fn standing(network: Network<'_>, duty: &Duty, state: State) -> Option<Drawn> {
    let t = network.asking.t();
    let owner = network.first_name(&duty.owner);
    let by_then = |words: &dyn Fn(&str) -> String| with_date(t, duty.due, words);
    let by = duty.verdict.as_ref().map(|it| network.first_name(&it.by)).unwrap_or_default();
    let (class, mark, words) = match state {
        State::Waiting => {
            ("status status-wait", Icon::Clock, by_then(&|day| t.suggestion_waits(day, &owner)))
        }
        State::Overdue => {
            ("status status-look", Icon::Clock, by_then(&|day| t.suggestion_late(day, &owner)))
        }
        State::Answered => return None,
        State::Fine => ("status", Icon::Check, t.suggestion_is_fine(&by).drawn()),
        State::NotFine => {
            ("status status-look", Icon::Speech, t.suggestion_is_not_fine(&by).drawn())
        }
    };
    Some(view! { <p class=class>{icon(mark)} <span>{words}</span></p> }.drawn())
}

/// The reply: what changes, why not, and the same for the child.
fn reply(network: Network<'_>, reply: &Reply, duty: &Duty) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let what = match reply.outcome {
        ReplyOutcome::Changed => t.suggestion_changed(),
        ReplyOutcome::Partly => t.suggestion_partly(),
        ReplyOutcome::NotPossible => t.suggestion_not_possible(),
    };
    let words: Vec<_> = [&reply.what_changed, &reply.why_not]
        .into_iter()
        .flatten()
        .map(|text| view! { <p>{said::plain(text, asking)} {said::origin(text, asking)}</p> })
        .collect();
    let for_child = duty.for_child.as_ref().map(|text| {
        view! {
            <p class="notice">
                <b>{t.suggestion_to_child(&network.record.case.child.name)}</b>
                " "
                {said::plain(text, asking)}
            </p>
        }
    });
    // The child reads the own version first.
    let (first, last) =
        if network.is_reader(&Who::Child) { (for_child, None) } else { (None, for_child) };
    let day = time(reply.date, t.day_month(reply.date));
    let by = view! { {network.role(&reply.by)} ", " {day} }.drawn();
    view! {
        <div class="stack-s">
            <p>{network.who_with(&reply.by, by)}</p>
            {first}
            <p>
                <b>{what}</b>
            </p>
            {words}
            {last}
        </div>
    }
    .drawn()
}

/// What the one who suggested can say to the reply, and do with it.
fn judging(network: Network<'_>, suggestion: &Suggestion, duty: &Duty) -> Option<Drawn> {
    let t = network.asking.t();
    let case = &network.record.case;
    if let Some(tryout) = duty.verdict.as_ref().and_then(|it| it.tryout.as_ref()) {
        let link = view! {
            <p>
                <a href=links::action(&case.id, tryout)>{t.suggestion_tried()}</a>
            </p>
        };
        return Some(link.drawn());
    }
    suggestion.reply.as_ref()?;
    if !network.may(Action::Suggest) || !network.is_reader(&suggestion.by) {
        return None;
    }
    let form = |verb: &'static str, words: &'static str, fine: Option<&'static str>| {
        let fine = fine.map(|fine| view! { <input type="hidden" name="fine" value=fine /> });
        view! {
            <form method="post" action=format!("/do/suggestions/{verb}")>
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="suggestion" value=suggestion.id.to_string() />
                <input type="hidden" name="key" value=key() />
                {fine}
                <button class="btn">{words}</button>
            </form>
        }
        .drawn()
    };
    let unsaid = duty.verdict.is_none();
    let goal = case.goals.iter().any(|goal| is_worked_on(goal.status));
    let ask = unsaid.then(|| view! { <p>{t.suggestion_is_it_fine()}</p> });
    let yes = unsaid.then(|| form("say", t.suggestion_fine(), Some("yes")));
    let no = unsaid.then(|| form("say", t.suggestion_not_fine(), Some("no")));
    let tried =
        (goal && duty.can_be_tried(suggestion)).then(|| form("try", t.suggestion_try(), None));
    Some(view! { {ask} <div class="row">{yes} {no} {tried}</div> }.drawn())
}

/// Whether an action can be made for a goal like this.
pub(super) fn is_worked_on(status: GoalStatus) -> bool {
    matches!(status, GoalStatus::Active | GoalStatus::Agreed)
}
