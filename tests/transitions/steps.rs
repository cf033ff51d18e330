//! The steps of Samuel's move, from kindergarten to school, as each takes them on the page.

use tests::{World, client::Answer, client::Client};

pub(super) const CASE: &str = "/cases/case-samuel";
pub(super) const MOVE: &str = "/cases/case-samuel/transitions/tr-sam-1";
/// The first day at school, and the day before.
pub(super) const DAY: &str = "2027-08-09";
pub(super) const BEFORE: &str = "2027-08-08";
/// What nobody but the family and its helpers is to know.
pub(super) const SECRET: &str = "Han tisser stadig i sengen";
pub(super) const LEAD: &str = "u-mette";
pub(super) const MOTHER: &str = "p-sam-mor";
pub(super) const RECEIVER: &str = "u-peter";
/// Of the kindergarten.
pub(super) const LEAVER: &str = "u-lone";

/// Sends a form on a page as it stands there, with some fields laid over it; a second time as well.
pub(super) fn send(client: &Client, path: &str, verb: &str, changed: &[(&str, &str)]) -> Answer {
    let page = client.get(path).expect(200).page();
    let action = format!("/do/transitions/{verb}");
    let mut fields = page.fields(&format!("form[action='{action}']"));
    fields.retain(|(name, _)| !changed.iter().any(|(over, _)| over == name));
    fields.extend(changed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let answer = client.post(&action, &fields);
    if answer.status == 303 {
        client.post(&action, &fields).expect(303);
    }
    answer
}

/// What the plan suggests, and one line more. Gives the numbers of the lines, the secret's last.
pub(super) fn propose(world: &World) -> Vec<String> {
    let lead = world.sign_in(LEAD);
    let content = format!("{MOVE}/content");
    let page = lead.get(&content).expect(200).page();
    let room = page.all("textarea").filter_map(|it| it.attr("name")).last().expect("room for more");
    send(&lead, &content, "propose", &[(room, SECRET)]).expect(303);
    let page = lead.get(MOVE).expect(200).page();
    page.all("[data-line]").filter_map(|it| it.attr("data-line")).map(str::to_owned).collect()
}

/// The mother lets every line go along but the last.
pub(super) fn approve(world: &World, lines: &[String]) {
    let says: Vec<(String, &str)> = lines
        .iter()
        .map(|line| {
            (format!("say-{line}"), if lines.last() == Some(line) { "not" } else { "share" })
        })
        .collect();
    let says: Vec<_> = says.iter().map(|(name, say)| (name.as_str(), *say)).collect();
    send(&world.sign_in(MOTHER), MOVE, "answer", &says).expect(303);
}

/// Up to where everything is settled for the day.
pub(super) fn settle(world: &World) {
    let lines = propose(world);
    approve(world, &lines);
    send(&world.sign_in(RECEIVER), MOVE, "receive", &[]).expect(303);
    let lead = world.sign_in(LEAD);
    let plan = [
        ("case", "case-samuel"),
        ("kind", "transition"),
        ("date", "2027-09-01"),
        ("place", "Skolen"),
        ("who", MOTHER),
        ("who", LEAD),
    ];
    let planned = lead.post("/do/meetings/plan", &plan).expect(303);
    let meeting = planned.header("location").and_then(|it| it.rsplit('/').next()).expect("an id");
    let day = [("leaving", LEAVER), ("follow_up", meeting)];
    send(&lead, MOVE, "arrange", &day).expect(303);
}

/// How far it has come, as somebody reads it.
pub(super) fn state(world: &World, person: &str) -> String {
    let page = world.sign_in(person).get(MOVE).expect(200).page();
    page.one("[data-transition]").value().attr("data-state").expect("a state").to_owned()
}
