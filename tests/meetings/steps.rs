//! What the tests of meetings do again and again, as their people do it.

use tests::{
    World,
    client::{Answer, Client},
    page::Page,
};

pub(super) const CASE: &str = "case-alma";

/// A review of Alma's plan, with everybody who is usually there.
pub(super) const PLAN: [(&str, &str); 8] = [
    ("case", CASE),
    ("kind", "review"),
    ("date", "2026-11-21"),
    ("time", "14:00"),
    ("place", "Skovbrynets Skole"),
    ("who", "child"),
    ("who", "p-alma-mor"),
    ("who", "u-mette"),
];

/// Minutes in which nothing is missing.
pub(super) const MINUTES: [(&str, &str); 14] = [
    ("case", CASE),
    ("came", "child"),
    ("came", "u-mette"),
    ("form", "present_part"),
    ("space", "I værkstedet, Alma valgte det"),
    ("voice", "Hun viste det på skalaen"),
    ("audience", "Mette og Signe"),
    ("influence", "Vi flyttede tiden til kl. 10"),
    ("about0", "goal-alma-1"),
    ("decided0", "Vi fortsætter til jul"),
    ("do0", "Male døren rød"),
    ("who0", "u-jonas"),
    ("due0", "2026-12-04"),
    ("for0", "goal-alma-1"),
];

/// These fields, with some otherwise; an empty value leaves the field out.
pub(super) fn but<'f>(
    fields: &[(&'f str, &'f str)],
    changed: &[(&'f str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let kept = fields.iter().filter(|(name, _)| !changed.iter().any(|(it, _)| it == name));
    let all = kept.chain(changed).copied();
    all.filter(|(_, value)| !value.is_empty()).collect()
}

/// Plans it; its id.
pub(super) fn planned(lead: &Client, changed: &[(&str, &str)]) -> String {
    let answer = lead.post("/do/meetings/plan", &but(&PLAN, changed)).expect(303);
    let place = answer.header("location").expect("its address");
    place.rsplit('/').next().expect("an id").to_owned()
}

/// Sends one of the small forms about it.
pub(super) fn send(client: &Client, verb: &str, meeting: &str, more: &[(&str, &str)]) -> Answer {
    let about = [("case", CASE), ("meeting", meeting)];
    client.post(&format!("/do/meetings/{verb}"), &[&about[..], more].concat())
}

/// A meeting that goes on today.
pub(super) fn running(lead: &Client) -> String {
    let meeting = planned(lead, &[]);
    send(lead, "invite", &meeting, &[]).expect(303);
    send(lead, "begin", &meeting, &[]).expect(303);
    meeting
}

/// Closes it with these minutes.
pub(super) fn close(lead: &Client, meeting: &str, changed: &[(&str, &str)]) -> Answer {
    let with = [("next", "2026-12-10"), ("meeting", meeting)];
    let all = [&MINUTES[..], &with].concat();
    lead.post("/do/meetings/close", &but(&all, changed))
}

/// Its page.
pub(super) fn page(client: &Client, meeting: &str) -> Page {
    client.get(&format!("/cases/{CASE}/meetings/{meeting}")).expect(200).page()
}

/// Everybody whom these tests are about.
pub(super) fn people(world: &World) -> [Client; 4] {
    ["u-mette", "u-jonas", "p-alma-mor", "case-alma:child"].map(|person| world.sign_in(person))
}

/// Closes the school from before Christmas until the new year.
pub(super) fn school_is_closed(world: &World) {
    let days = [("calendar", "school"), ("first", "2026-12-19"), ("last", "2027-01-03")];
    world.sign_in("u-inge").post("/do/organisation/close", &days).expect(303);
}
