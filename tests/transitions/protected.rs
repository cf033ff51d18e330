//! A move where an address is protected: whoever must not know where the child goes is told nothing.

use tests::World;

#[test]
fn whoever_must_not_know_where_is_not_asked_about_a_move() {
    let world = World::start();
    let (mother, lead) = (world.sign_in("p-vil-mor"), world.sign_in("u-nadia"));
    let soon = "insert into transitions (id, case_id, position, from_unit, to_unit, kind, date, \
                    receiving_id, status, summary_shared_with_family) \
                select 'tr-vil', 'case-villads', 0, from_unit, to_unit, kind, date, receiving_id, \
                    'planned', false from transitions where id = 'tr-sam-1'; \
                update cases set version = version + 1 where id = 'case-villads'";
    world.database.run(soon).expect("a move");
    let move_ = "/cases/case-villads/transitions/tr-vil";
    let content = format!("{move_}/content");
    let form = "form[action='/do/transitions/propose']";
    let fields = lead.get(&content).expect(200).page().fields(form);
    let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    lead.post("/do/transitions/propose", &fields).expect(303);
    assert!(mother.get("/").expect(200).text().contains("/transitions/tr-vil"), "she is asked");
    let told = |page: &str| mother.get(page).expect(200).text().contains("nyt om et skift");
    assert!(told("/news"));
    let log = || mother.get("/api/cases/case-villads/seen.csv").expect(200).text();
    assert!(log().contains("Åbnede det, der gives videre ved et skift"), "{}", log());
    let whose = [("case", "case-villads"), ("person", "child")];
    lead.post("/do/protection/set", &whose).expect(303);
    assert!(!told("/news"), "nor is it news to her");
    assert!(
        !log().contains("Åbnede det, der gives videre ved et skift"),
        "nor who has looked at it"
    );
    assert!(!mother.get("/").expect(200).text().contains("/transitions/tr-vil"));
    // The father alone settles it.
    let father = world.sign_in("p-vil-far");
    assert!(father.get("/").expect(200).text().contains("/transitions/tr-vil"));
    let form = "form[action='/do/transitions/answer']";
    let mut fields = father.get(move_).expect(200).page().fields(form);
    let lines = father.get(move_).expect(200).page();
    let lines = lines.all("[data-line]").filter_map(|it| it.attr("data-line"));
    fields.retain(|(name, _)| !name.starts_with("say-"));
    fields.extend(lines.map(|line| (format!("say-{line}"), "share".to_owned())));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    father.post("/do/transitions/answer", &fields).expect(303);
    let status = world.database.texts("select status from transitions where id = 'tr-vil'");
    assert_eq!(status, ["approved"]);
}
