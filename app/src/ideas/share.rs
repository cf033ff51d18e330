//! Whether somebody takes part in a goal, is only told, or wants nothing of it. Each says so for
//! themselves; the goal stays open to them.

use axum::{Extension, response::Response};
use domain::{access::Action, event::EventKind, goal::Goal, idea::Share, people::Who};
use leptos::prelude::*;
use store::ideas;

use super::goal_of;
use crate::{
    cases,
    drawn::{Draw, Drawn},
    form::{Submitted, key, see},
    i18n::Texts,
    links,
    refusal::Refusal,
    session::Asking,
    ui::people::Network,
};

fn words(t: Texts, share: Share) -> &'static str {
    match share {
        Share::TakePart => t.idea_take_part(),
        Share::Told => t.idea_only_told(),
        Share::NotThis => t.idea_not_this(),
    }
}

fn reader(network: Network<'_>) -> Option<Who> {
    let session = network.asking.session.as_ref()?;
    Some(Who::within(&network.record.case.id, &session.person.id))
}

/// Whether the reader wants nothing of a goal.
#[must_use]
pub fn is_left(network: Network<'_>, goal: &Goal) -> bool {
    reader(network).is_some_and(|me| network.record.ideas.share(&goal.id, &me) == Share::NotThis)
}

/// On the goal's page: who is only told or not in it, and the reader's own choice.
pub fn of_goal(network: Network<'_>, goal: &Goal) -> Drawn {
    let t = network.asking.t();
    let shares = network.record.ideas.shares.iter().filter(|((of, _), _)| *of == goal.id);
    let told: Vec<_> = shares
        .filter(|(_, share)| **share != Share::TakePart)
        .map(|((_, who), share)| {
            let line = match share {
                Share::Told => t.idea_is_told(&network.name(who)),
                _ => t.idea_is_not_in_it(&network.name(who)),
            };
            view! { <li data-share=share.as_str()>{line}</li> }
        })
        .collect();
    let told = (!told.is_empty()).then(|| view! { <ul class="signs small">{told}</ul> });
    let me = reader(network).filter(|_| network.may(Action::Answer));
    let choose = me.map(|me| {
        let now = network.record.ideas.share(&goal.id, &me);
        let each = Share::ALL.iter().map(|share| {
            let pressed = (*share == now).to_string();
            view! {
                <button class="btn btn-small" name="share" value=share.as_str() aria-pressed=pressed>
                    {words(t, *share)}
                </button>
            }
        });
        view! {
            <details>
                <summary>
                    <span>{words(t, now)}</span>
                </summary>
                <form class="stack-s" method="post" action="/do/goals/share">
                    <p class="small">{t.idea_share_what()}</p>
                    <input type="hidden" name="case" value=network.record.case.id.to_string() />
                    <input type="hidden" name="goal" value=goal.id.to_string() />
                    <input type="hidden" name="key" value=key() />
                    <div class="row">{each.collect_view()}</div>
                </form>
            </details>
        }
    });
    view! {
        {told}
        {choose}
    }
    .drawn()
}

/// `/do/goals/share`: what somebody wants to do with a goal.
pub async fn share(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Answer).await?;
    let goal = goal_of(&record, form.value("goal"))?;
    let share = Share::named(form.value("share"));
    let share = share.ok_or(Refusal::Malformed)?;
    let place = links::goal(proof.case(), &goal.id);
    if form.is_repeated(&asking, &mut write, goal.id.as_str()).await? {
        return Ok(see(&place));
    }
    ideas::take_part(&mut write, &proof, &goal.id, share).await?;
    let event = asking.event(&proof, EventKind::ShareChosen, &goal.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}
