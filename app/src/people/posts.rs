//! What the lead's forms post to: `/do/invitations/send`, `renew`, `withdraw`.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{Action, Granted},
    event::EventKind,
    id::InvitationId,
    invitation::{Fault, Invitation, Invited, Part, Wish, until},
    people::{Custody, Who},
    reading::What,
    text::Text,
};
use store::{cases::CaseRecord, invitations, organisation, tx::WriteTx};

use super::form as page_of;
use crate::{
    cases,
    form::{Submitted, key, see},
    i18n::Locale,
    invitation::code,
    links, page,
    refusal::Refusal,
    session::Asking,
};

/// `/do/invitations/send`: makes it, and shows its code once.
pub async fn send(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Invite).await?;
    let part = Part::named(form.value("as")).ok_or(Refusal::Malformed)?;
    let around = organisation::surroundings(&mut write).await?;
    let mut wish = wish(&asking, &record, part, &mut form);
    wish.invited.unit = wish.invited.unit.filter(|unit| around.units.contains_key(unit));
    let checked = wish.check(&record.case, &record.limits, asking.today);
    for fault in checked.as_ref().err().into_iter().flatten() {
        reject(&asking, &mut form, part, *fault);
    }
    let invited = match checked {
        Ok(invited) if form.errors().is_empty() => invited,
        _ => {
            drop(write);
            let around = page_of::Around::load(&asking).await?;
            let page = page_of::form(&asking, &record, &around, part, &form);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page::answer_about(&asking, &proof, What::People, status, page).await;
        }
    };
    let id = InvitationId::try_from(key()).map_err(|_| Refusal::Broken)?;
    if form.is_repeated(&asking, &mut write, id.as_str()).await? {
        // The code was shown with the first answer.
        return Ok(see(&links::people(proof.case())));
    }
    let code = code::new().map_err(|_| Refusal::Broken)?;
    let invitation = Invitation {
        id,
        invited,
        by: proof.actor().clone(),
        at: asking.now,
        until: until(asking.today),
        opened: None,
        taken: None,
        withdrawn: None,
    };
    invitations::add(&mut write, &proof, &invitation, &code::hash(&code)).await?;
    let event = asking.event(&proof, EventKind::PersonInvited, &invitation.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&links::invitation_with_code(proof.case(), &invitation.id, &code)))
}

/// What was typed, as far as it can be read.
fn wish(asking: &Asking, record: &CaseRecord, part: Part, form: &mut Submitted) -> Wish {
    let member = page_of::member(record, part, form.value("person"));
    let short = |text: &str| text.trim().chars().take(200).collect::<String>();
    let relation = form.words(asking, "relation");
    let exception = form.words(asking, "exception");
    let workplace = form.words(asking, "place");
    let text = |field: &str| Some(form.value(field)).filter(|text| !text.trim().is_empty());
    let custody = match form.value("custody") {
        "shared" => Some(Custody::Shared),
        "sole" => Some(Custody::Sole),
        _ => None,
    };
    let of_age = match form.value("age") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let locale: Locale = form.value("locale").parse().unwrap_or(asking.locale);
    let unit = text("unit").and_then(|unit| unit.try_into().ok());
    let invited = Invited {
        part,
        person: member.map(|(id, _)| id),
        name: short(form.value("name")),
        relation: relation.map(|words| known(record, part, form, words)),
        locale: locale.into(),
        email: text("email").map(|email| email.trim().to_owned()),
        custody: Custody::None,
        lives_with_child: form.value("lives") == "yes",
        acts_for: text("acts_for").and_then(|who| Who::try_from(who.to_owned()).ok()),
        exception,
        unit,
        workplace,
        meeting: text("meeting").and_then(|meeting| meeting.try_into().ok()),
    };
    Wish { invited, custody, of_age }
}

/// What somebody in the plan is called there already, with its translation, where it was not changed.
fn known(record: &CaseRecord, part: Part, form: &Submitted, words: Text) -> Text {
    let member = page_of::member(record, part, form.value("person"));
    let title = member.and_then(|(id, _)| record.people.get(&id)?.title.clone());
    let same = |title: &Text| {
        let said = words.words(words.original());
        said.is_some() && title.words(words.original()) == said
    };
    title.filter(same).unwrap_or(words)
}

fn reject(asking: &Asking, form: &mut Submitted, part: Part, fault: Fault) {
    let t = asking.t();
    let (field, why) = match fault {
        Fault::NoName => ("name", t.people_error_name()),
        // What is too long has been said already.
        Fault::NoRelation if form.error("relation").is_some() => return,
        Fault::NoRelation => ("relation", t.people_error_relation()),
        Fault::BadEmail => ("email", t.people_error_email()),
        Fault::NoCustody => ("custody", t.people_error_choose()),
        Fault::NobodyToActFor => ("acts_for", t.people_error_choose()),
        Fault::NoAge => ("age", t.people_error_choose()),
        Fault::TooYoungToInterpret => ("exception", t.people_error_interpreter()),
        Fault::TooYoungToSupport => ("age", t.people_error_supporter()),
        Fault::TooYoungToSignIn => ("age", t.people_error_child()),
        Fault::NoPlace if part == Part::Helper => ("unit", t.people_error_choose()),
        Fault::NoPlace if form.error("place").is_some() => return,
        Fault::NoPlace => ("place", t.errors_field_empty()),
        Fault::NoMeeting => ("meeting", t.people_error_meeting()),
    };
    form.reject(field, why);
}

struct Under {
    write: WriteTx,
    proof: Granted,
    invitation: Invitation,
}

async fn begin(asking: &Asking, form: &Submitted) -> Result<Under, Refusal> {
    let (mut write, proof, _) = cases::of_form_to_change(asking, form, Action::Invite).await?;
    let id: InvitationId = form.id("invitation")?;
    let all = invitations::of_case(&mut write, &proof).await?;
    let invitation = all.into_iter().find(|one| one.id == id).ok_or(Refusal::NotFound)?;
    Ok(Under { write, proof, invitation })
}

/// `/do/invitations/renew`: another code; the one before is worth nothing.
pub async fn renew(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let Under { mut write, proof, invitation } = begin(&asking, &form).await?;
    let place = links::invitation_of(proof.case(), &invitation.id);
    let repeated = form.is_repeated(&asking, &mut write, invitation.id.as_str()).await?;
    if repeated || invitation.taken.is_some() {
        return Ok(see(&place));
    }
    let code = code::new().map_err(|_| Refusal::Broken)?;
    let until = until(asking.today);
    invitations::renew(&mut write, &proof, &invitation, &code::hash(&code), until).await?;
    let event = asking.event(&proof, EventKind::InvitationRenewed, &invitation.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&links::invitation_with_code(proof.case(), &invitation.id, &code)))
}

/// `/do/invitations/withdraw`: its code is worth nothing from now on.
pub async fn withdraw(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let Under { mut write, proof, invitation } = begin(&asking, &form).await?;
    let place = links::invitation_of(proof.case(), &invitation.id);
    if invitation.taken.is_some() || invitation.withdrawn.is_some() {
        return Ok(see(&place));
    }
    invitations::withdraw(&mut write, &proof, &invitation, asking.now).await?;
    let event = asking.event(&proof, EventKind::InvitationWithdrawn, &invitation.id);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}
