//! Barriers that a program can find, by axe-core. It is put into the page by the developer tools,
//! which no page can forbid, so that the product's own policy stays as strict as it is.

use std::{env, fs};

use super::Browser;

/// Where axe-core lies when `AXE_JS` names no place: where the dev tool fetches it to.
const FETCHED: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../target/tools/axe-core@4.14.1/node_modules/axe-core/axe.min.js"
);

/// WCAG 2.2 A and AA, one line a violation: the rule, how to mend it, and where.
const RUN: &str = "axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
}).then(found => found.violations.flatMap(v => v.nodes.map(n =>
    v.id + ': ' + n.target.join(' ') + ' ' + n.html.slice(0, 160) + ' '
        + n.failureSummary.replace(/\\s+/g, ' ').slice(0, 300))))";

impl Browser {
    /// The barriers on this page as it looks now.
    ///
    /// # Panics
    /// Where axe-core (`AXE_JS`) is not there.
    #[must_use]
    #[track_caller]
    pub fn barriers(&self) -> Vec<String> {
        if self.ask::<bool>("typeof axe === 'undefined'") {
            let file = env::var("AXE_JS").unwrap_or_else(|_| FETCHED.to_owned());
            let axe = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
            let _: u8 = self.ask(&format!("{axe};0"));
        }
        self.ask(RUN)
    }
}
