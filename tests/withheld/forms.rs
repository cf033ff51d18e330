//! Withholding, being reminded, and lifting.

use tests::World;

const PAGE: &str = "/cases/case-alma/withheld";

#[test]
fn a_reason_an_owner_and_a_day_are_asked_for_and_nothing_typed_is_lost() {
    let world = World::start();
    let lead = world.sign_in("u-mette");
    let page = lead.get(PAGE).expect(200).page();
    let item = page.all("input[name=item]").find_map(|it| it.attr("value")).expect("an item");
    for (missing, value) in [
        ("item", ""),
        ("reason", " "),
        ("owner", "p-alma-far"),
        ("owner", "u-lone"),
        ("review", "2026-11-21"),
        ("review", "2028-01-01"),
    ] {
        let mut fields = vec![
            ("case", "case-alma"),
            ("item", item),
            ("reason", "Hensyn til en anden"),
            ("owner", "u-mette"),
            ("review", "2026-12-21"),
        ];
        fields.retain(|(name, _)| *name != missing);
        fields.push((missing, value));
        let page = lead.post("/do/withheld/keep", &fields).expect(422).page();
        assert!(page.has(&format!("#{missing}-error")), "{missing}");
        let kept = page.form("form[action='/do/withheld/keep']");
        for (name, value) in fields.iter().filter(|(name, _)| ["reason", "review"].contains(name)) {
            assert_eq!(kept[*name].trim(), value.trim());
        }
    }
    assert!(!lead.get(PAGE).page().has("[data-withheld]"), "nothing was withheld");
    let reply = [("case", "case-alma"), ("item", "reply:s-alma-1")];
    lead.post("/do/withheld/keep", &reply).expect(404);
}

#[test]
fn its_owner_is_reminded_on_the_day() {
    let world = World::start();
    let lead = world.sign_in("u-mette");
    let page = lead.get(PAGE).expect(200).page();
    let item = page.all("input[name=item]").find_map(|it| it.attr("value")).expect("an item");
    let fields = [
        ("case", "case-alma"),
        ("item", item),
        ("reason", "Hensyn til en anden"),
        ("owner", "u-signe"),
        ("review", "2026-11-22"),
    ];
    lead.post("/do/withheld/keep", &fields).expect(303);
    let signe = world.sign_in("u-signe");
    let asked = format!("main a[href='{PAGE}']");
    assert!(!signe.get("/").page().has(&asked), "tomorrow is early enough");
    world.database.run("update withheld set review = '2026-11-20'").expect("time passes");
    assert!(signe.get("/").page().has(&asked));
    assert!(!lead.get("/").page().has(&asked), "it is Signe’s to look at");
    let log = world.sign_in("p-alma-far").get("/cases/case-alma/seen").expect(200).text();
    assert!(log.contains("Holdt noget tilbage for barn og familie"));
}
