//! Commands that only the driver of Chromium knows, beside those of every browser.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::Value;
use ureq::http::Method;
use url::{ParseError, Url};

use super::Browser;

/// A POST below the session's address.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

impl Browser {
    /// Sends one and gives back what it answers.
    pub(super) fn issue(&self, path: &'static str, body: Value) -> Result<Value, String> {
        let issued = self.client.issue_cmd(Own { path, body });
        self.wait_for(issued).map_err(|error| error.to_string())
    }
}
