//! Somebody with a browser, without the browser: keeps cookies, sends forms as our own pages do,
//! and follows no redirect, so that every answer can be looked at.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    thread::{self, JoinHandle},
    time::Duration,
};

use ureq::{Agent, http, typestate::WithBody};

use crate::page::Page;

/// One browser's worth of cookies and settings.
#[derive(Debug)]
pub struct Client {
    agent: Agent,
    address: String,
    cookies: RefCell<BTreeMap<String, String>>,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers, names in lower case, in order.
    pub headers: Vec<(String, String)>,
    /// The body as it was sent.
    pub bytes: Vec<u8>,
}

/// The headers that a form on one of our own pages is sent with.
const OWN: &[(&str, &str)] = &[("sec-fetch-site", "same-origin")];

impl Client {
    /// Somebody new.
    #[must_use]
    pub fn new(address: &str) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self { agent: config.into(), address: address.to_owned(), cookies: RefCell::default() }
    }

    /// Signs in as one of the demo's people.
    ///
    /// # Panics
    /// If that is refused.
    pub fn sign_in(&self, person: &str) {
        let answer = self.post("/do/session/demo", &[("person", person)]);
        assert_eq!(answer.status, 303, "signing in as {person}: {}", answer.text());
    }

    /// Gets a page.
    pub fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[])
    }

    /// Gets a page with headers of the test's choice.
    ///
    /// # Panics
    /// If there is no answer.
    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.agent.get(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookies) = self.cookie_header() {
            request = request.header("cookie", cookies);
        }
        self.keep(request.call().unwrap_or_else(|error| panic!("GET {path}: {error}")))
    }

    /// Sends a form as our own pages do.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, OWN)
    }

    /// Sends a form while somebody else has the turn to write: it waits.
    ///
    /// # Panics
    /// If it does not.
    #[must_use]
    pub fn post_and_wait<const N: usize>(
        self,
        path: &'static str,
        fields: [(&'static str, &'static str); N],
    ) -> JoinHandle<Answer> {
        let writing = thread::spawn(move || self.post(path, &fields));
        thread::sleep(Duration::from_millis(500));
        assert!(!writing.is_finished(), "{path} waits for its turn");
        writing
    }

    /// Sends a form with headers of the test's choice.
    ///
    /// # Panics
    /// If there is no answer.
    pub fn post_with(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request: ureq::RequestBuilder<WithBody> =
            self.agent.post(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(cookies) = self.cookie_header() {
            request = request.header("cookie", cookies);
        }
        let sent = request.send_form(fields.iter().copied());
        self.keep(sent.unwrap_or_else(|error| panic!("POST {path}: {error}")))
    }

    /// Sends a form as our own pages do; nothing where no answer comes back.
    pub fn try_post(&self, path: &str, fields: &[(&str, &str)]) -> Option<Answer> {
        let mut request = self.agent.post(format!("{}{path}", self.address));
        for (name, value) in OWN {
            request = request.header(*name, *value);
        }
        if let Some(cookies) = self.cookie_header() {
            request = request.header("cookie", cookies);
        }
        request.send_form(fields.iter().copied()).ok().and_then(|answer| self.try_keep(answer))
    }

    /// Sends a form with a file as our own pages do; the fields stand before it.
    ///
    /// # Panics
    /// If there is no answer.
    pub fn send_file(&self, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Answer {
        let between = "between-the-parts";
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("--{between}\r\ncontent-disposition: form-data; name=\"{name}\"");
            body.extend(format!("{head}\r\n\r\n{value}\r\n").bytes());
        }
        let head = format!("--{between}\r\ncontent-disposition: form-data; name=\"{}\"", file.0);
        body.extend(format!("{head}; filename=\"IMG_1.jpg\"\r\n").bytes());
        body.extend(b"content-type: image/jpeg\r\n\r\n");
        body.extend_from_slice(file.1);
        body.extend(format!("\r\n--{between}--\r\n").bytes());
        let mut request = self
            .agent
            .post(format!("{}{path}", self.address))
            .header("content-type", format!("multipart/form-data; boundary={between}"));
        for (name, value) in OWN {
            request = request.header(*name, *value);
        }
        if let Some(cookies) = self.cookie_header() {
            request = request.header("cookie", cookies);
        }
        self.keep(request.send(&body[..]).unwrap_or_else(|error| panic!("POST {path}: {error}")))
    }

    /// The same browser, at another address.
    #[must_use]
    pub fn at(&self, address: &str) -> Self {
        let moved = Self::new(address);
        moved.cookies.replace(self.cookies.borrow().clone());
        moved
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    /// Puts a cookie in, as one who has stolen it would.
    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
    }

    fn cookie_header(&self) -> Option<String> {
        let cookies = self.cookies.borrow();
        let each: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        (!each.is_empty()).then(|| each.join("; "))
    }

    /// Keeps the cookies of an answer, and all of the answer.
    fn keep(&self, answer: http::Response<ureq::Body>) -> Answer {
        self.try_keep(answer).expect("the whole body")
    }

    /// The same; nothing where the answer breaks off.
    fn try_keep(&self, answer: http::Response<ureq::Body>) -> Option<Answer> {
        let (parts, mut body) = answer.into_parts();
        let header = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into();
        let headers: Vec<(String, String)> =
            parts.headers.iter().map(|(name, value)| (name.to_string(), header(value))).collect();
        let bytes = body.read_to_vec().ok()?;
        let answer = Answer { status: parts.status.as_u16(), headers, bytes };
        for set in answer.all("set-cookie") {
            let (pair, attributes) = set.split_once(';').unwrap_or((set, ""));
            let (name, value) = pair.split_once('=').expect("a name and a value");
            let ended = attributes.split(';').any(|part| part.trim() == "Max-Age=0");
            if ended {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.set_cookie(name, value);
            }
        }
        Some(answer)
    }
}

impl Answer {
    /// A header, if there is exactly one of it.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(its, _)| its == name);
        let one = found.next()?;
        found.next().is_none().then_some(one.1.as_str())
    }

    /// Every header of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(its, _)| its == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The body as a browser reads it.
    ///
    /// # Panics
    /// If a summary of errors leads to a field that is not there, or two elements have the same id.
    #[must_use]
    pub fn page(&self) -> Page {
        let page = Page::read(&self.text());
        for link in page.all(".errors a[href^='#']") {
            let field = link.attr("href").unwrap_or_default();
            assert!(page.has(field), "a summary of errors leads to {field}, which is not there");
        }
        let mut ids = BTreeSet::new();
        for id in page.all("[id]").filter_map(|element| element.attr("id")) {
            assert!(ids.insert(id), "#{id} is there twice");
        }
        page
    }

    /// The answer, where it has this status.
    ///
    /// # Panics
    /// If it has another one.
    #[expect(
        clippy::must_use_candidate,
        clippy::return_self_not_must_use,
        reason = "often only the status matters"
    )]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text());
        self
    }
}
