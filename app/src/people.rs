//! `/cases/{case}/people`: who is in a plan, as what and since when, and who is invited. The lead
//! invites here, takes an invitation back, or makes it anew. How an invitation is taken stands in
//! `invitation`.

mod choose;
mod form;
mod lead;
mod leave;
mod list;
mod one;
mod posts;
mod words;

use domain::{
    access::{Action, allowed},
    id::InvitationId,
    invitation::{Invitation, Part},
    reading::What,
};
use leptos::prelude::*;
use store::{
    cases::CaseRecord,
    invitations,
    memberships::{self, Membership},
};

pub use lead::{NewLead, hand_over};
pub use leave::{Leave, end, leave};
pub use posts::{renew, send, withdraw};
pub use words::part;

use crate::{
    cases,
    page::{Page, Place, page, param},
    refusal::Refusal,
    session::Asking,
};

/// What the page shows besides the plan's own.
struct Around {
    members: Vec<Membership>,
    invitations: Vec<Invitation>,
}

/// `/cases/{case}/people`
#[component]
pub fn People() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::People).await?;
        let around = around(&asking, &record).await?;
        let title = asking.t().people_title();
        Ok(Page::new(title, list::list(&asking, &record, &around)).at(Place::Cases))
    })
}

async fn around(asking: &Asking, record: &CaseRecord) -> Result<Around, Refusal> {
    let mut tx = asking.state.db.read().await?;
    let proof = asking.case(&mut tx, &record.case.id, Action::View).await?;
    let members = memberships::of_case(&mut tx, &proof, asking.today).await?;
    // Whoever may read who has seen it may read who is invited to.
    let known = if allowed(record.relation, Action::Trace) {
        let proof = asking.case(&mut tx, &record.case.id, Action::Trace).await?;
        invitations::of_case(&mut tx, &proof).await?
    } else {
        Vec::new()
    };
    Ok(Around { members, invitations: known })
}

/// `/cases/{case}/people/invite`: first as what, then who.
#[component]
pub fn Invite() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Invite, What::People).await?;
        let Some(part) = Part::named(&asking.query("as")) else {
            return Ok(choose::choose(&asking, &record));
        };
        let start = form::starting(&asking, &record, part, &asking.query("person"));
        let around = form::Around::load(&asking).await?;
        Ok(form::form(&asking, &record, &around, part, &start))
    })
}

/// `/cases/{case}/invitations/{invitation}`: one invitation; with its code, to hand over.
#[component]
pub fn OneInvitation() -> impl IntoView {
    let (case, id) = (param("case"), param("invitation"));
    page(move |asking| async move {
        let record = cases::load_for(&asking, &case, Action::Invite, What::People).await?;
        let mut tx = asking.state.db.read().await?;
        let proof = asking.case(&mut tx, &record.case.id, Action::Invite).await?;
        let id = InvitationId::try_from(id).map_err(|_| Refusal::NotFound)?;
        let all = invitations::of_case(&mut tx, &proof).await?;
        let found = all.into_iter().find(|one| one.id == id).ok_or(Refusal::NotFound)?;
        let code = one::shown(&asking, &mut tx, &found).await?;
        Ok(one::one(&asking, &record, &found, code))
    })
}
