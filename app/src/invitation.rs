//! Being invited: the door for somebody with a code (`/invitation`), the page that an invitation's
//! link leads to (`/invitation/{code}`), and taking it. Whoever has the code may; there is no session
//! yet. How a lead invites stands in `people`.

pub mod code;
mod posts;
mod view;

use domain::invitation::State;
use leptos::prelude::*;
use store::{invitations, memberships};

pub use posts::{accept, find, take};

use crate::{
    account::tries,
    form::Submitted,
    i18n::Locale,
    page::{Page, page, param},
    refusal::Refusal,
    session::Asking,
};

/// `/invitation`: to type a code that came on paper.
#[component]
pub fn TypeCode() -> impl IntoView {
    page(|asking| async move {
        Ok(Page::new(asking.t().invitation_door(), view::door(&asking, &Submitted::default())))
    })
}

/// `/invitation/{code}`
#[component]
pub fn Invitation() -> impl IntoView {
    let code = param("code");
    page(move |asking| async move {
        let found = find_open(&asking, &code).await?;
        Ok(found.page(&Submitted::starting([("email", found.email())])))
    })
}

/// An invitation that can be taken, and what its page tells.
struct Found {
    /// The one who asks, in the language of the invitation.
    asking: Asking,
    code: String,
    case: domain::id::CaseId,
    invitation: domain::invitation::Invitation,
    welcome: invitations::Welcome,
    /// Whether the one who is signed in is a helper from outside, of another case and of no more.
    elsewhere: bool,
}

impl Found {
    fn email(&self) -> String {
        self.invitation.invited.email.clone().unwrap_or_default()
    }

    fn page(&self, form: &Submitted) -> Page {
        let mut page = view::page(self, form);
        page.locale = Some(self.asking.locale);
        page
    }
}

/// The invitation of a code, if it can be taken. Unknown, used, taken back and expired are the same
/// answer; wrong tries are counted, so that guessing is slow. That it was opened is noted first.
async fn find_open(asking: &Asking, typed: &str) -> Result<Found, Refusal> {
    let code = code::plain(typed);
    let hash = code::hash(&code);
    let mut tx = asking.state.db.read().await?;
    let found = invitations::by_code(&mut tx, &hash).await?;
    let open = found.filter(|(_, one)| one.state(asking.today) == State::Open);
    let Some((case, invitation)) = open else {
        drop(tx);
        let allowed = tries::allowed(&asking.state.db, "/invitation", asking.now).await?;
        return Err(if allowed { Refusal::NoInvitation } else { Refusal::TooMany });
    };
    let welcome = invitations::welcome(&mut tx, &case, &invitation).await?;
    let only = match &asking.session {
        Some(session) => memberships::only_case(&mut tx, &session.person.id).await?,
        None => None,
    };
    let elsewhere = only.is_some_and(|only| only != case);
    drop(tx);
    invitations::opened(&asking.state.db, &hash, asking.now).await?;
    let mut asking = asking.clone();
    if asking.session.is_none() && !asking.chosen {
        asking.locale = Locale::from(invitation.invited.locale);
    }
    Ok(Found { asking, code, case, invitation, welcome, elsewhere })
}
