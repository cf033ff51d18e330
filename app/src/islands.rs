//! Islands: the only code that reaches the browser, one file a widget. Everything works without
//! them; they get finished texts and know no language, no domain and no address but their form's.

#[expect(missing_docs, clippy::must_use_candidate, reason = "`#[island]` makes the items")]
pub mod log_form;
