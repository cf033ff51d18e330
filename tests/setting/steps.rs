//! What several of these tests do.

use tests::client::{Answer, Client};

pub(super) const CASE: &str = "case-freja";

/// Writes down a goal in Freja's words, typed by whoever asks.
pub(super) fn begin(client: &Client, words: &str) -> String {
    let fields = [("case", CASE), ("by", "child"), ("words", words)];
    let answer = client.post("/do/goals/begin", &fields).expect(303);
    let next = answer.header("location").expect("the first step");
    next.split('/').nth(4).expect("a goal").to_owned()
}

/// The address of a goal.
pub(super) fn path(goal: &str) -> String {
    format!("/cases/{CASE}/goals/{goal}")
}

/// The version of a goal that its pages show now.
pub(super) fn version(client: &Client, goal: &str) -> String {
    let whole = client.get(&format!("{}/go/withdraw", path(goal)));
    if whole.status == 200 {
        return whole.page().form("form[action='/do/goals/go']")["version"].clone();
    }
    // Somebody whose goal it is not: their own word is asked.
    let word = client.get(&format!("{}/word", path(goal))).expect(200).page();
    word.form("form[action='/do/goals/accept']")["version"].clone()
}

/// Sends a form about a goal, as one of its pages shows it now.
pub(super) fn send(client: &Client, goal: &str, to: &str, fields: &[(&str, &str)]) -> Answer {
    let version = version(client, goal);
    let about = [("case", CASE), ("goal", goal), ("version", version.as_str())];
    let fields: Vec<_> = about.iter().chain(fields).copied().collect();
    client.post(to, &fields)
}

/// Decides a step.
pub(super) fn set(client: &Client, goal: &str, step: &str, fields: &[(&str, &str)]) {
    let fields: Vec<_> = [("step", step)].iter().chain(fields).copied().collect();
    send(client, goal, "/do/goals/set", &fields).expect(303);
}

/// Every step, as short as it goes.
pub(super) fn set_all(client: &Client, goal: &str) {
    set(client, goal, "statement", &[("statement", "Freja falder selv i søvn")]);
    set(client, goal, "signs", &[("sign1", "Hun bliver i sengen"), ("sign2", "Lyset er slukket")]);
    set(client, goal, "kind", &[("kind", "develop")]);
    set(client, goal, "area", &[("area", "health")]);
    let measure = [
        ("name", "Rolige nætter"),
        ("scale", "rating_0_10"),
        ("direction", "higher"),
        ("raters", "child"),
        ("days", "7"),
    ];
    set(client, goal, "measure", &measure);
    let baseline = [("value", "3"), ("by", "child"), ("date", "2026-11-20")];
    send(client, goal, "/do/goals/baseline", &baseline).expect(303);
    set(client, goal, "target", &[("value", "8"), ("date", "2027-02-22")]);
    let help = [
        ("name", "Godnathistorie"),
        ("responsible", "p-fre-mor"),
        ("frequency", "hver aften"),
        ("start", "2026-11-23"),
    ];
    send(client, goal, "/do/goals/help", &help).expect(303);
    set(client, goal, "rank", &[("rank", "2")]);
}

/// Makes a move that asks for nothing more.
pub(super) fn go(client: &Client, goal: &str, way: &str) -> Answer {
    send(client, goal, "/do/goals/go", &[("way", way)])
}

/// Writes down what somebody said at the meeting.
pub(super) fn says(client: &Client, goal: &str, who: &str, status: &str, wording: &str) -> Answer {
    let word = [("who", who), ("status", status), ("wording", wording), ("how", "meeting")];
    send(client, goal, "/do/goals/accept", &word)
}

/// The state that a goal's page tells.
pub(super) fn state(client: &Client, goal: &str) -> String {
    let page = client.get(&path(goal)).expect(200).page();
    page.one("[data-goal-state]").attr("data-goal-state").unwrap_or_default().to_owned()
}

/// How many things a goal's page says are missing.
pub(super) fn missing(client: &Client, goal: &str) -> usize {
    client.get(&path(goal)).expect(200).page().all("[data-missing] li").count()
}
