//! Cookies: the session's token, and language and text size before sign-in. The token is random
//! and known to the browser only; the database keeps its hash.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite, time::Duration};
use sha2::{Digest, Sha256};

/// The cookie with the language, before sign-in.
pub const LOCALE: &str = "locale";
/// The cookie with the text size, before sign-in.
pub const TEXT: &str = "text";

/// The name of the session's cookie. With https browsers accept `__Host-` only from this very
/// host, for all paths, encrypted.
fn session_name(secure: bool) -> &'static str {
    if secure { "__Host-session" } else { "session" }
}

/// The value of a cookie.
#[must_use]
pub fn find(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|cookie| cookie.name() == name)
        .map(|cookie| cookie.value().to_owned())
}

/// The token of the request's session.
#[must_use]
pub fn token(headers: &HeaderMap, secure: bool) -> Option<String> {
    find(headers, session_name(secure)).filter(|token| token.len() == 64)
}

/// What the database knows a token by: SHA-256 in hexadecimal.
#[must_use]
pub fn hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// A new token: 256 random bits in hexadecimal.
///
/// # Errors
/// If the machine has no randomness to give.
pub fn new_token() -> Result<String, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(hex(&bytes))
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// `Set-Cookie` for a session; without a token the cookie is taken away.
#[must_use]
pub fn set_session(token: Option<&str>, secure: bool) -> Option<HeaderValue> {
    let mut cookie = Cookie::build((session_name(secure), token.unwrap_or_default()))
        .path("/")
        .http_only(true)
        .secure(secure)
        .same_site(SameSite::Lax);
    if token.is_none() {
        cookie = cookie.max_age(Duration::ZERO);
    }
    HeaderValue::try_from(cookie.build().to_string()).ok()
}

/// `Set-Cookie` for a choice made before sign-in, kept for a year.
#[must_use]
pub fn set_choice(name: &'static str, value: &str, secure: bool) -> Option<HeaderValue> {
    set(name, value, Duration::days(365).whole_seconds(), secure)
}

/// `Set-Cookie` for something that says nothing of anybody, kept so many seconds; none takes it away.
#[must_use]
pub fn set(name: &'static str, value: &str, seconds: i64, secure: bool) -> Option<HeaderValue> {
    let cookie = Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .secure(secure)
        .same_site(SameSite::Lax)
        .max_age(Duration::seconds(seconds));
    HeaderValue::try_from(cookie.build().to_string()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_long_and_never_the_same() {
        let (one, two) = (new_token().expect("randomness"), new_token().expect("randomness"));
        assert_eq!(one.len(), 64);
        assert_ne!(one, two);
        assert_ne!(hash(&one), one);
    }

    #[test]
    fn with_https_the_cookie_is_bound_to_the_host() {
        let cookie = set_session(Some("t"), true).expect("a header");
        assert_eq!(cookie, "__Host-session=t; HttpOnly; SameSite=Lax; Secure; Path=/");
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("a=b; locale=en"));
        assert_eq!(find(&headers, LOCALE).as_deref(), Some("en"));
        assert_eq!(token(&headers, true), None);
    }
}
