//! Forms as they were sent: every value is kept as it was typed, so that a rejected form comes
//! back whole, with what is wrong beside each field.

use std::collections::BTreeMap;

use axum::{
    extract::{Form, FromRequest, Request},
    response::{IntoResponse, Redirect, Response},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use domain::{
    day,
    id::BadId,
    text::{BadText, LONGEST, Lang, Text},
};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use store::tx::{Once, WriteTx};
use uuid::Uuid;

use crate::{i18n::Texts, refusal::Refusal, session::Asking, ui::tongues};

/// The largest form that anybody may send, in bytes: every field of the minutes full, in any alphabet.
pub const LARGEST_FORM: usize = 1024 * 1024;

/// What somebody sent, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Submitted {
    /// Where it was sent; nowhere where nobody has sent it yet.
    path: String,
    values: BTreeMap<String, Vec<String>>,
    errors: Vec<(&'static str, String)>,
}

impl Submitted {
    /// A form that nobody has sent yet, with values to begin with.
    pub fn starting<'v>(values: impl IntoIterator<Item = (&'v str, String)>) -> Self {
        Self::of(values.into_iter().map(|(field, value)| (field.to_owned(), value)))
    }

    fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (field, mut value) in pairs {
            // Nobody types it, and PostgreSQL keeps no text with it.
            value.retain(|letter| letter != '\0' && !tongues::is_mark(letter));
            values.entry(field).or_default().push(value);
        }
        Self { path: String::new(), values, errors: Vec::new() }
    }

    /// All fields that were sent, each with all its values.
    #[must_use]
    pub fn values(&self) -> &BTreeMap<String, Vec<String>> {
        &self.values
    }

    /// What was typed into a field; empty if it was not sent.
    #[must_use]
    pub fn value(&self, field: &str) -> &str {
        self.all(field).last().map_or("", String::as_str)
    }

    /// The day in a field, if it is one.
    #[must_use]
    pub fn day(&self, field: &str) -> Option<Date> {
        day::typed(self.value(field))
    }

    /// All that was chosen in a field that takes several.
    #[must_use]
    pub fn all(&self, field: &str) -> &[String] {
        self.values.get(field).map_or(&[], Vec::as_slice)
    }

    /// The same form with another value in a field.
    #[must_use]
    pub fn with(mut self, field: &str, value: String) -> Self {
        self.values.insert(field.to_owned(), vec![value]);
        self
    }

    /// This form with what was typed into another laid over it, and what is wrong there.
    #[must_use]
    pub fn over(mut self, typed: &Self) -> Self {
        self.values.extend(typed.values.clone());
        self.errors.clone_from(&typed.errors);
        self
    }

    /// What was typed, where the page that shows it asks for nothing.
    #[must_use]
    pub fn without_errors(&self) -> Self {
        Self { errors: Vec::new(), ..self.clone() }
    }

    /// An id in a field that the page itself wrote.
    ///
    /// # Errors
    /// [`Refusal::Malformed`] if it is not there or cannot be an id.
    pub fn id<Id: for<'t> TryFrom<&'t str, Error = BadId>>(
        &self,
        field: &str,
    ) -> Result<Id, Refusal> {
        Id::try_from(self.value(field)).map_err(|BadId| Refusal::Malformed)
    }

    /// Words in a field, in the language of the one who writes; none if there are none. Too many are
    /// noted beside it.
    pub fn words(&mut self, asking: &Asking, field: &'static str) -> Option<Text> {
        self.words_in(asking, asking.lang(), field)
    }

    /// As [`Self::words`], in a language of the form's choice.
    pub fn words_in(&mut self, asking: &Asking, lang: Lang, field: &'static str) -> Option<Text> {
        match Text::new(lang, self.value(field)) {
            Ok(text) => Some(text),
            Err(BadText::Empty) => None,
            Err(BadText::TooLong) => {
                self.reject(field, asking.t().errors_field_long(LONGEST));
                None
            }
        }
    }

    /// As [`Self::words`], where there must be some.
    pub fn needed_words(&mut self, asking: &Asking, field: &'static str) -> Option<Text> {
        let words = self.words(asking, field);
        if words.is_none() && self.error(field).is_none() {
            self.reject(field, asking.t().errors_field_empty());
        }
        words
    }

    /// Notes what is wrong with a field.
    pub fn reject(&mut self, field: &'static str, why: impl Into<String>) {
        self.errors.push((field, why.into()));
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn error(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|(at, _)| *at == field).map(|(_, why)| why.as_str())
    }

    /// All that is wrong, in the order of the fields.
    #[must_use]
    pub fn errors(&self) -> &[(&'static str, String)] {
        &self.errors
    }

    /// What a page with this form is called: that it could not be saved is told in the title too.
    #[must_use]
    pub fn titled(&self, t: Texts, title: &str) -> String {
        if self.errors.is_empty() { title.to_owned() } else { t.text_error_title(title) }
    }

    /// Whether this very form, by its key, was saved before: then it does not count again.
    ///
    /// # Errors
    /// If the database cannot answer.
    pub async fn is_repeated(
        &self,
        asking: &Asking,
        write: &mut WriteTx,
        subject: &str,
    ) -> Result<bool, Refusal> {
        Ok(self.made_before(asking, write, subject).await?.is_some())
    }

    /// By what it is told when it is sent again: its key with all that stands in it. Whoever goes back
    /// and writes something else sends another request. Empty where it has no key.
    #[must_use]
    pub fn request(&self) -> String {
        if self.value("key").is_empty() {
            return String::new();
        }
        let mut sum = Sha256::new();
        let each =
            self.values.iter().flat_map(|(field, all)| all.iter().map(move |it| (field, it)));
        let parts = each.flat_map(|(field, value)| [field, value]);
        for part in std::iter::once(&self.path).chain(parts) {
            sum.update(part.len().to_be_bytes());
            sum.update(part.as_bytes());
        }
        BASE64_URL_SAFE_NO_PAD.encode(sum.finalize())
    }

    /// As [`Self::is_repeated`]: what this very form made when it was saved before.
    ///
    /// # Errors
    /// If the database cannot answer.
    pub async fn made_before(
        &self,
        asking: &Asking,
        write: &mut WriteTx,
        subject: &str,
    ) -> Result<Option<String>, Refusal> {
        let request = self.request();
        if request.is_empty() {
            return Ok(None);
        }
        match write.once(asking.person()?, &request, subject).await? {
            Once::First => Ok(None),
            Once::Repeated { subject } => Ok(Some(subject)),
        }
    }

    /// Where to go afterwards: a path of our own, never another host.
    #[must_use]
    pub fn back(&self, otherwise: &str) -> String {
        let back = self.value("back");
        let own = back.starts_with('/') && !back.starts_with("//") && !back.contains('\\');
        let plain = back.chars().all(|letter| !letter.is_control());
        if own && plain { back.to_owned() } else { otherwise.to_owned() }
    }
}

impl<S: Send + Sync> FromRequest<S> for Submitted {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let path = request.uri().path().to_owned();
        let Form(pairs) = Form::<Vec<(String, String)>>::from_request(request, state)
            .await
            .map_err(|_| Refusal::Malformed)?;
        Ok(Self { path, ..Self::of(pairs) })
    }
}

/// A new id, sorted by time. As a form's hidden `key` it makes a repeated request count once: the same
/// words with another key are said anew.
#[must_use]
pub fn key() -> String {
    Uuid::now_v7().to_string()
}

/// The answer to a form that was saved: go and see it.
#[must_use]
pub fn see(place: &str) -> Response {
    Redirect::to(place).into_response()
}

#[cfg(test)]
mod tests {
    use super::Submitted;

    #[test]
    fn what_no_text_may_hold_is_left_out() {
        let form = Submitted::starting([("email", "ida\0@example.dk\0".to_owned())]);
        assert_eq!(form.value("email"), "ida@example.dk");
    }

    #[test]
    fn a_request_is_repeated_where_nothing_in_it_is_new() {
        let form = |text: &str, key: &str| {
            let form = [("text", text.to_owned()), ("key", key.to_owned())];
            Submitted::starting(form).request()
        };
        assert_eq!(form("Ro", "k-1"), form("Ro", "k-1"));
        assert_ne!(form("Ro", "k-1"), form("Uro", "k-1"), "what was written after going back");
        assert_ne!(form("Ro", "k-1"), form("Ro", "k-2"), "said again");
        assert_eq!(form("Ro", ""), "");
    }

    #[test]
    fn nobody_is_sent_to_another_host() {
        let back = |place: &str| Submitted::starting([("back", place.to_owned())]).back("/");
        assert_eq!(back("/cases/x?y=1"), "/cases/x?y=1");
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil", "", "/\r\nX: y"] {
            assert_eq!(back(elsewhere), "/", "{elsewhere:?}");
        }
    }
}
