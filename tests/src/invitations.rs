//! Inviting somebody as a lead does, and what comes of it.

use crate::{World, client::Client};

/// A password that may be taken.
pub const PASSWORD: &str = "tre blå sommerfugle";

/// Somebody invited, as the lead sees it.
#[derive(Debug)]
pub struct Invited {
    /// The invitation's page for the lead, without its code.
    pub page: String,
    /// The code.
    pub code: String,
    /// Its page for whoever is invited.
    pub path: String,
}

/// What every invitation needs; a test adds what its part asks for.
const ALWAYS: [(&str, &str); 3] = [("name", "Ida"), ("relation", "moster"), ("locale", "da")];

/// Has a lead invite somebody; the fields given here come first.
///
/// # Panics
/// If that is refused.
#[must_use]
pub fn invite(world: &World, lead: &str, case: &str, fields: &[(&str, &str)]) -> Invited {
    let fields = [&[("case", case)], fields, &ALWAYS].concat();
    let mut once: Vec<(&str, &str)> = Vec::new();
    for (name, value) in fields {
        if !once.iter().any(|(known, _)| *known == name) {
            once.push((name, value));
        }
    }
    let answer = world.sign_in(lead).post("/do/invitations/send", &once).expect(303);
    Invited::at(answer.header("location").expect("a place"))
}

impl Invited {
    /// The one that an address with a code shows.
    ///
    /// # Panics
    /// If it has none.
    #[must_use]
    pub fn at(place: &str) -> Self {
        let (page, code) = place.split_once("?code=").expect("a code");
        let path = format!("/invitation/{code}");
        Self { page: page.to_owned(), code: code.to_owned(), path }
    }

    /// Takes it as somebody new.
    ///
    /// # Panics
    /// If that is refused.
    #[must_use]
    pub fn take(&self, world: &World, email: &str) -> Client {
        let client = world.nobody();
        let fields = [("code", self.code.as_str()), ("email", email), ("password", PASSWORD)];
        client.post("/do/invitations/take", &fields).expect(303);
        client
    }
}
