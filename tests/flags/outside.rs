//! A coordinator is outside the cases of their units until they open one, with a reason, for a day.

use tests::{World, page::text};

use super::steps::{ADJUSTED, FLAG, GOAL, PLAN, filled};

#[test]
fn a_case_is_opened_with_a_reason() {
    let world = World::start();
    let rasmus = world.sign_in("u-rasmus");
    for path in [PLAN, GOAL, FLAG] {
        rasmus.get(path).expect(404);
    }
    let list = rasmus.get("/follow-up").page();
    let link = list.all("[data-subject=goal-sam-1] a").next().expect("a link");
    assert!(text(link).contains("læsning"), "the intervention: {}", text(link));
    let door = link.attr("href").expect("an address").to_owned();
    let page = rasmus.get(&door).expect(200).page();
    let mut form = page.form("form[action='/do/cases/open']");
    let send = |form: &std::collections::BTreeMap<String, String>| {
        let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
        rasmus.post("/do/cases/open", &fields)
    };
    let refused = send(&form).expect(422).page();
    assert!(refused.has(".errors a[href='#why']"), "a reason is missing");
    rasmus.get(PLAN).expect(404);
    form.insert("why".to_owned(), "Sproggruppen er ikke holdt siden maj".to_owned());
    let opened = send(&form).expect(303);
    assert_eq!(opened.header("location"), Some(FLAG), "where they wanted to go");
    assert_eq!(send(&form).expect(303).header("location"), Some(FLAG), "an impatient finger");
    for path in [PLAN, GOAL, FLAG] {
        rasmus.get(path).expect(200);
    }
    // They look and decide together with the family; the plan is not theirs to write.
    assert!(!rasmus.get(PLAN).page().has("a[href$='/view']"));
    rasmus.get(&format!("{GOAL}/actions/new")).expect(403);
    let other = filled(&super::steps::form(&rasmus, FLAG), &ADJUSTED);
    let other = filled(&other, &[("kind", "change_goal")]);
    let decided = super::steps::send(&rasmus, &other).expect(303);
    assert_eq!(decided.header("location"), Some(FLAG), "others find the new words");
    rasmus.get("/cases/case-villads").expect(404);
}

/// Whoever coordinates may be in a case of their units as well: that goes before.
#[test]
fn a_place_of_their_own_goes_before_what_they_coordinate() {
    let world = World::start();
    let rasmus = world.sign_in("u-rasmus");
    let place = |case: &str, role: &str| {
        let sql = format!(
            "insert into memberships (case_id, person_id, role) values ('{case}', 'u-rasmus', '{role}')"
        );
        world.database.run(&sql).expect("a place");
    };
    place("case-samuel", "helper");
    let list = rasmus.get("/follow-up").expect(200).page();
    let link = list.all("[data-subject=goal-sam-1] a").next().expect("a link");
    assert_eq!(link.attr("href"), Some(FLAG), "they see the plan");
    rasmus.get(PLAN).expect(200);
    // Family without custody sees nothing, and not by another door either.
    assert!(list.has("#reached"));
    place("case-karla", "family");
    let list = rasmus.get("/follow-up").expect(200).page();
    assert!(!list.has("#reached"));
    let taken_along = rasmus.get("/api/follow-up.csv").expect(200).text();
    assert!(!taken_along.contains("reached"), "Karla's is the only one: {taken_along}");
}

#[test]
fn the_list_is_there_while_a_case_is_open_in_an_emergency() {
    let world = World::start();
    let rasmus = world.sign_in("u-rasmus");
    let opened = "insert into emergencies (case_id, person_id, at, until, kind, why) values \
                  ('case-samuel', 'u-rasmus', '2020-01-01T08:00:00.000000000Z', \
                      '2100-01-01T08:00:00.000000000Z', 'missing', 'x')";
    world.database.run(opened).expect("open");
    rasmus.get(PLAN).expect(200);
    assert!(rasmus.get("/follow-up").expect(200).page().has("[data-subject=goal-sam-1]"));
}
