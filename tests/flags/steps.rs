//! What several of these tests do and look for.

use std::collections::BTreeSet;

use tests::{
    client::{Answer, Client},
    page::Page,
};

pub(super) const PLAN: &str = "/cases/case-samuel";
pub(super) const GOAL: &str = "/cases/case-samuel/goals/goal-sam-1";
/// The flag that Samuel's case file tells: no documented effect, decided once.
pub(super) const FLAG: &str = "/cases/case-samuel/flags/case-samuel%210";
pub(super) const DECIDE: &str = "/do/flags/decide";

/// The open flags of a page as `KIND:SUBJECT`.
pub(super) fn flags(page: &Page) -> BTreeSet<String> {
    let flags = page.all("[data-flag]").map(|flag| {
        let mark = |name| flag.attr(name).unwrap_or_default();
        format!("{}:{}", mark("data-flag"), mark("data-subject"))
    });
    flags.collect()
}

/// The form to decide a flag, as its page offers it.
pub(super) fn form(client: &Client, flag: &str) -> Vec<(String, String)> {
    client.get(flag).expect(200).page().fields(&format!("form[action='{DECIDE}']"))
}

/// The same with some fields as somebody has filled them in.
pub(super) fn filled(form: &[(String, String)], typed: &[(&str, &str)]) -> Vec<(String, String)> {
    let kept = form.iter().filter(|(name, _)| typed.iter().all(|(field, _)| field != name));
    let typed = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    kept.cloned().chain(typed).collect()
}

/// Sends it.
pub(super) fn send(client: &Client, fields: &[(String, String)]) -> Answer {
    let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    client.post(DECIDE, &fields)
}

/// A decision that lacks nothing, beside what the form fills in by itself.
pub(super) const ADJUSTED: [(&str, &str); 5] = [
    ("kind", "adjust"),
    ("label", "Sproggruppen hver dag efter frokost"),
    ("reason", "Gruppen blev holdt 11 af 26 gange, fordi Henrik var væk"),
    ("child_view", "Jeg vil være med Ella"),
    ("child_how", "cards"),
];
