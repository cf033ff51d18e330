//! What forms about ideas post to: `/do/ideas/…`. Beginning one is `begin`'s.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    event::EventKind,
    id::IdeaId,
    idea::{Idea, Way},
    reading::What,
};
use store::ideas;

use super::{all, find, goal_of};
use crate::{
    cases, child,
    form::{Submitted, key, see},
    links, page,
    refusal::Refusal,
    session::Asking,
};

/// `/do/ideas/add`: one field; it comes last in the goal's list.
pub async fn add(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = cases::of_form_to_change(&asking, &form, Action::Tell).await?;
    let goal = goal_of(&record, form.value("goal"))?;
    let Some(text) = form.needed_words(&asking, "idea") else {
        drop(write);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        if child::is_from(&asking, proof.case(), &form) {
            let page = child::again(&asking, &proof, &record, &form).await?;
            return page::answer_about(&asking, &proof, What::OwnPage, status, page).await;
        }
        let page = all(&asking, &record, goal, &form);
        return page::answer_about(&asking, &proof, What::Ideas, status, page).await;
    };
    let idea = Idea {
        id: IdeaId::try_from(key()).map_err(|_| Refusal::Broken)?,
        goal: goal.id.clone(),
        by: proof.who(),
        text,
        date: asking.today,
        rank: record.ideas.last_rank(&goal.id),
    };
    let place = form.back(&links::ideas(proof.case(), &goal.id));
    if form.is_repeated(&asking, &mut write, idea.id.as_str()).await? {
        return Ok(see(&place));
    }
    ideas::add(&mut write, &proof, &idea).await?;
    cases::keep(&asking, write, &proof, EventKind::IdeaAdded, &goal.id).await?;
    Ok(see(&place))
}

/// `/do/ideas/rank`: one place up or down.
pub async fn rank(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) = cases::of_form_to_change(&asking, &form, Action::Tell).await?;
    let idea = find(&record, form.value("idea")).ok_or(Refusal::NotFound)?;
    let way = match form.value("way") {
        "up" => Way::Up,
        "down" => Way::Down,
        _ => return Err(Refusal::Malformed),
    };
    let place = format!("{}#i-{}", links::ideas(proof.case(), &idea.goal), idea.id);
    // At the end of the list already, be it since the page was drawn: nothing to do.
    let Some(two) = record.ideas.swapped(&idea.id, way) else { return Ok(see(&place)) };
    if form.is_repeated(&asking, &mut write, idea.id.as_str()).await? {
        return Ok(see(&place));
    }
    ideas::swap(&mut write, &proof, two).await?;
    cases::keep(&asking, write, &proof, EventKind::IdeaRanked, &idea.goal).await?;
    Ok(see(&place))
}
