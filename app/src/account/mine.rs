//! `/account`: what is one's own. Who one is here, language and text size, the password, and
//! everywhere one is signed in.

pub mod mail;
mod places;
pub mod posts;
mod view;

use jiff::Timestamp;
use leptos::prelude::*;
use store::{
    accounts::{self, Account, second},
    calendar,
    news::{self, mail::Choice},
    sessions::{self, Place},
};

use crate::{
    form::Submitted,
    page::{self, Page, page},
    refusal::Refusal,
    session::Asking,
};

/// The address of the page.
pub const PAGE: &str = "/account";

/// What the page shows.
struct Mine {
    /// With what they sign in; a child, or one of a demo, may have none.
    account: Option<Account>,
    /// Whether they have a second factor.
    second: bool,
    /// Which mail they want.
    choice: Option<Choice>,
    /// Since when their calendar has an address.
    calendar: Option<Timestamp>,
    /// Where they are signed in.
    places: Vec<Place>,
}

/// `/account`
#[component]
pub fn MyAccount() -> impl IntoView {
    page(|asking| async move { whole(&asking, &Submitted::default()).await })
}

/// The page, with what was typed into one of its forms.
async fn whole(asking: &Asking, form: &Submitted) -> Result<Page, Refusal> {
    let person = asking.person()?;
    let mut tx = asking.state.db.read().await?;
    let mine = Mine {
        account: accounts::of_person(&mut tx, person).await?,
        second: second::of_person(&mut tx, person).await?.is_some(),
        choice: news::mail::choice(&mut tx, person).await?,
        calendar: calendar::made(&mut tx, person).await?,
        places: sessions::places(&mut tx, person, asking.now).await?,
    };
    drop(tx);
    let t = asking.t();
    let title = form.titled(t, t.account_title());
    Ok(Page::new(title, view::mine(asking, &mine, form)?).at(page::Place::Account))
}
