//! A real Chromium, as people have one: opens pages, taps, types, and tells what is on them. How
//! it is started and ended stands in `driver`, what it pretends to be (a phone, dark, without
//! scripts) in `pretend`, what every page must hold to in `look` and `barriers`.

mod barriers;
mod command;
mod driver;
mod look;
mod pretend;

use std::{
    cell::Cell,
    fmt::Display,
    future::Future,
    time::{Duration, Instant},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use fantoccini::{
    Client, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use self::driver::Driver;

pub use fantoccini::key::Key;
pub use pretend::{PHONE, Screen, WIDE};

/// How long something may take before a test gives up on it.
const PATIENCE: Duration = Duration::from_secs(10);

/// One browser with one window, at home on one server. Whatever cannot be done ends the test.
#[derive(Debug)]
pub struct Browser {
    client: Client,
    runtime: Runtime,
    base: String,
    scripts: Cell<bool>,
    // Ends the browser when the test ends, whatever way that is.
    _driver: Driver,
}

impl Browser {
    /// A fresh browser without cookies, for the server at an address (`http://127.0.0.1:4000`).
    #[must_use]
    #[track_caller]
    pub fn start(address: &str) -> Self {
        let runtime = must(Runtime::new(), "a runtime");
        let driver = Driver::start();
        let client = runtime.block_on(driver.connect());
        let browser = Self {
            client,
            runtime,
            base: address.to_owned(),
            scripts: Cell::new(true),
            _driver: driver,
        };
        browser.screen(WIDE);
        browser.dark(false);
        browser
    }

    /// Goes to an address of the server.
    #[track_caller]
    pub fn open(&self, path: &str) {
        let address = format!("{}{path}", self.base);
        must(self.wait_for(self.client.goto(&address)), path);
    }

    /// Signs in as a person of the demo, by the page that lists them.
    #[track_caller]
    pub fn sign_in(&self, person: &str) {
        self.open("/demo");
        self.follow(&format!("button[name=person][value='{person}']"));
    }

    /// Path and query of where it is now.
    #[must_use]
    #[track_caller]
    pub fn path(&self) -> String {
        self.ask("location.pathname + location.search")
    }

    /// Taps what a selector finds first, as a finger would: it must be visible and on top.
    #[track_caller]
    pub fn tap(&self, css: &str) {
        must(self.wait_for(self.find(css).click()), css);
    }

    /// Taps what leads to another page, and waits for that page.
    #[track_caller]
    pub fn follow(&self, css: &str) {
        let _: bool = self.ask("window.left = true");
        self.tap(css);
        self.until("!window.left && document.readyState === 'complete'");
    }

    /// Empties a field and types into it.
    #[track_caller]
    pub fn fill(&self, css: &str, words: &str) {
        let field = self.find(css);
        must(self.wait_for(field.clear()), css);
        must(self.wait_for(field.send_keys(words)), css);
    }

    /// Presses keys where the focus is: all down, then all up again.
    #[track_caller]
    pub fn press(&self, keys: &[Key]) {
        let value = |key: &Key| char::from(*key);
        let down = keys.iter().map(value).map(|value| KeyAction::Down { value });
        let up = keys.iter().rev().map(value).map(|value| KeyAction::Up { value });
        let actions = KeyActions::new("keyboard".to_owned());
        let actions = down.chain(up).fold(actions, InputSource::then);
        must(self.wait_for(self.client.perform_actions(actions)), "a key");
    }

    /// The words of what a selector finds first, as they are shown.
    #[must_use]
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        must(self.wait_for(self.find(css).text()), css)
    }

    /// How many a selector finds.
    #[must_use]
    #[track_caller]
    pub fn count(&self, css: &str) -> usize {
        self.ask(&format!("document.querySelectorAll({}).length", json!(css)))
    }

    /// What an expression in the page's own language says; pages cannot forbid to ask.
    #[must_use]
    #[track_caller]
    pub fn ask<T: DeserializeOwned>(&self, expression: &str) -> T {
        must(self.try_ask(expression), &start_of(expression))
    }

    /// Waits until an expression is true.
    ///
    /// # Panics
    /// When it never is.
    #[track_caller]
    pub fn until(&self, expression: &str) {
        let begun = Instant::now();
        // While a page gives way to the next one there is nobody to answer.
        while !self.try_ask(&format!("Boolean({expression})")).unwrap_or(false) {
            let there = self.path();
            assert!(begun.elapsed() < PATIENCE, "waited in vain for {expression} on {there}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Prints the page on A4 and says on how many sheets. Where `FOELGESKAB_PAPER` names a folder, the
    /// file is left there under this name, to be looked at.
    #[must_use]
    #[track_caller]
    pub fn print(&self, name: &str) -> usize {
        let paper = json!({ "page": { "width": 21.0, "height": 29.7 }, "background": false });
        let printed = must(self.issue("print", paper), "printing");
        let file = BASE64_STANDARD.decode(printed.as_str().unwrap_or_default());
        let file = must(file, "a PDF");
        if let Some(folder) = std::env::var_os("FOELGESKAB_PAPER") {
            let path = std::path::Path::new(&folder).join(format!("{name}.pdf"));
            must(std::fs::write(path, &file), "the file");
        }
        let page = b"/Type /Page";
        let ends = |rest: &[u8]| rest.get(page.len()).is_some_and(|next| *next != b's');
        file.windows(page.len() + 1).filter(|it| it.starts_with(page) && ends(it)).count()
    }

    /// What pages have complained about since it was last asked: errors of scripts, refused
    /// resources, and the status of pages that could not be shown.
    #[must_use]
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        let log = must(self.issue("se/log", json!({ "type": "browser" })), "the browser's log");
        let lines = log.as_array().into_iter().flatten();
        lines.filter_map(|line| line["message"].as_str()).map(str::to_owned).collect()
    }

    #[track_caller]
    fn find(&self, css: &str) -> Element {
        must(self.wait_for(self.client.find(Locator::Css(css))), css)
    }

    fn try_ask<T: DeserializeOwned>(&self, expression: &str) -> Result<T, String> {
        let asked = json!({
            "expression": expression,
            "awaitPromise": true,
            "returnByValue": true,
            "includeCommandLineAPI": true,
        });
        let mut answer = self.devtools("Runtime.evaluate", &asked)?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            return Err(thrown.to_string());
        }
        serde_json::from_value(answer["result"]["value"].take()).map_err(|error| error.to_string())
    }

    fn devtools(&self, command: &str, params: &Value) -> Result<Value, String> {
        self.issue("goog/cdp/execute", json!({ "cmd": command, "params": params }))
    }

    fn wait_for<T>(&self, doing: impl Future<Output = T>) -> T {
        self.runtime.block_on(doing)
    }
}

/// What came out of it; otherwise the test ends there.
#[track_caller]
fn must<T, E: Display>(outcome: Result<T, E>, what: &str) -> T {
    match outcome {
        Ok(done) => done,
        Err(error) => panic!("{what}: {error}"),
    }
}

fn start_of(expression: &str) -> String {
    expression.chars().take(120).collect()
}
