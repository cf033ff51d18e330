//! The week of a family: over all its children for whoever may see each, and without a trace of those
//! that somebody may not see.

use tests::{World, client::Client, invitations::invite};

const ALMA: &str = "/cases/case-alma/family-week";
const KARLA: &str = "/cases/case-karla/family-week";

/// Alma's mother has parental responsibility for Karla as well.
fn one_family(world: &World) {
    let part = [("as", "guardian"), ("custody", "shared"), ("relation", "mor")];
    let invited = invite(world, "u-mette", "case-karla", &part);
    let mother = world.sign_in("p-alma-mor");
    mother.post("/do/invitations/accept", &[("code", &invited.code)]).expect(303);
}

fn plan(client: &Client, case: &str, intervention: &str, at: &str) {
    let fields = [
        ("case", case),
        ("intervention", intervention),
        ("outcome", "planned"),
        ("date", "2026-11-24"),
        ("at", at),
    ];
    client.post("/do/interventions/note", &fields).expect(303);
}

/// What it is, a week's times and minutes, as its lead writes it.
fn tell(client: &Client, case: &str, id: &str, kind: &str) {
    let page = format!("/cases/{case}/interventions/{id}/edit");
    let mut form =
        client.get(&page).expect(200).page().form("form[action='/do/interventions/tell']");
    for (name, value) in [("kind", kind), ("times", "2"), ("minutes", "45")] {
        form.insert(name.to_owned(), value.to_owned());
    }
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    client.post("/do/interventions/tell", &fields).expect(303);
}

fn main(client: &Client, path: &str) -> String {
    client.get(path).expect(200).page().text("main")
}

#[test]
fn nothing_leaks_from_one_child_to_who_may_see_another_only() {
    let world = World::start();
    let week = |path: &str| format!("{path}?from=2026-11-24");
    // u-jonas helps Alma only, u-lise Karla only; Karla's father has nothing to do with Alma.
    let one_only = [("u-jonas", ALMA), ("u-lise", KARLA), ("p-kar-far", KARLA)];
    let mette = world.sign_in("u-mette");
    plan(&mette, "case-alma", "iv-alma-1", "08:00");
    plan(&mette, "case-karla", "iv-kar-2", "08:15");
    let before: Vec<_> = one_only.map(|(who, path)| main(&world.sign_in(who), &week(path))).into();
    one_family(&world);
    for ((who, path), before) in one_only.into_iter().zip(before) {
        let client = world.sign_in(who);
        assert_eq!(main(&client, &week(path)), before, "{who} can tell that there is another");
        let other = if path == ALMA { KARLA } else { ALMA };
        client.get(other).expect(404);
    }
    let seen = main(&mette, "/cases/case-karla/seen");
    assert!(seen.contains("Åbnede familiens uge"), "{seen}");
}

#[test]
fn a_guardian_sees_all_children_and_what_falls_together() {
    let world = World::start();
    one_family(&world);
    let mette = world.sign_in("u-mette");
    plan(&mette, "case-alma", "iv-alma-1", "08:00");
    plan(&mette, "case-karla", "iv-kar-2", "08:30");
    tell(&mette, "case-alma", "iv-alma-1", "training");
    tell(&mette, "case-karla", "iv-kar-2", "training");
    let mother = world.sign_in("p-alma-mor");
    for path in [ALMA, KARLA] {
        let page = mother.get(&format!("{path}?from=2026-11-25")).expect(200).page();
        for case in ["case-alma", "case-karla"] {
            assert!(page.has(&format!("[data-entry={case}]")), "{case} on {path}");
        }
        let together = page.text("[data-together]");
        assert!(
            together.contains("samme tid") && together.contains("kl. 8")
                || together.contains("tirsdag"),
            "{together}"
        );
        assert!(together.contains("To af samme slags (Øvelse og træning)"), "{together}");
        assert_eq!(page.one("[data-load]").attr("data-load"), Some("180"), "three hours a week");
        assert!(page.text("[data-load]").contains("3 timer"), "{}", page.text("[data-load]"));
        let lead = page.text("[data-helper=u-mette]");
        assert!(lead.contains("Alma") && lead.contains("Karla"), "{lead}");
    }
    let quiet = mother.get(&format!("{ALMA}?from=2027-02-03")).expect(200).page();
    assert!(!quiet.has("[data-entry]"));
    // A day that is none is this week.
    mother.get(&format!("{ALMA}?from=snart")).expect(200);
}
