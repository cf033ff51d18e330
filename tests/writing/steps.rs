//! What several of these tests look for on a page.

use tests::{client::Client, page};

/// A row of a goal's table of measurements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) rater: String,
    pub(super) words: String,
    /// Corrected or taken back: shown struck through.
    pub(super) struck: bool,
}

/// The table of measurements of a goal, newest first.
pub(super) fn rows(client: &Client, goal: &str) -> Vec<Row> {
    let page = client.get(goal).expect(200).page();
    let struck = page::selector("s");
    page.all("tr[data-observation]")
        .map(|row| Row {
            id: row.attr("data-observation").unwrap_or_default().to_owned(),
            rater: row.attr("data-rater").unwrap_or_default().to_owned(),
            words: page::text(row),
            struck: row.select(&struck).next().is_some(),
        })
        .collect()
}

/// What is in one list and not in the other.
pub(super) fn added(before: &[Row], after: &[Row]) -> Vec<Row> {
    after.iter().filter(|row| before.iter().all(|old| old.id != row.id)).cloned().collect()
}

/// An action as the plan shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) id: String,
    pub(super) state: String,
    pub(super) responsible: String,
    pub(super) words: String,
}

/// The actions in a plan.
pub(super) fn actions(client: &Client, case: &str) -> Vec<Shown> {
    let page = client.get(&format!("/cases/{case}")).expect(200).page();
    let attr =
        |element: scraper::ElementRef<'_>, name| element.attr(name).unwrap_or_default().to_owned();
    page.all("[data-action]")
        .map(|action| Shown {
            id: attr(action, "data-action"),
            state: attr(action, "data-state"),
            responsible: attr(action, "data-responsible"),
            words: page::text(action),
        })
        .collect()
}

/// One action in a plan.
pub(super) fn action(client: &Client, case: &str, id: &str) -> Shown {
    let found = actions(client, case).into_iter().find(|action| action.id == id);
    found.unwrap_or_else(|| panic!("the plan of {case} does not show {id}"))
}

/// Adds an action to Alma's goal and says which it became.
pub(super) fn add_action(client: &Client, text: &str, responsible: &str) -> String {
    let fields = [
        ("case", "case-alma"),
        ("goal", "goal-alma-1"),
        ("text", text),
        ("responsible", responsible),
        ("due", "2026-12-01"),
    ];
    client.post("/do/actions/add", &fields).expect(303);
    let all = actions(client, "case-alma");
    all.into_iter().find(|action| action.words.contains(text)).expect("the new action").id
}

/// A form on an action's page, as it would be sent.
pub(super) fn action_form(client: &Client, id: &str, verb: &str) -> Vec<(String, String)> {
    let page = client.get(&format!("/cases/case-alma/actions/{id}")).expect(200).page();
    page.form(&format!("form[action='/do/actions/{verb}']")).into_iter().collect()
}

/// Sends a form with some of its fields changed.
pub(super) fn send(
    client: &Client,
    path: &str,
    form: &[(String, String)],
    changed: &[(&str, &str)],
) -> tests::client::Answer {
    let kept = form.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let kept = kept.filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
    client.post(path, &kept.chain(changed.iter().copied()).collect::<Vec<_>>())
}
