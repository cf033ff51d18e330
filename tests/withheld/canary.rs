//! A mark in words that are withheld: looked for on every page and in every file that those get from
//! whom it is withheld.

use tests::{
    World,
    client::Client,
    database::Engine,
    on_both,
    page::{selector, text},
    tour,
};

/// No word of any language has it.
const MARK: &str = "Wqzvk";
const PAGE: &str = "/cases/case-alma/withheld";
/// Child and guardian.
const FAMILY: [&str; 2] = ["case-alma:child", "p-alma-far"];
const FILES: [&str; 2] = ["/api/my-information.json", "/api/cases/case-alma/seen.csv"];

on_both!(invariant_10_what_is_withheld_is_on_no_page_and_in_no_file_of_the_family);

/// How often the mark is in anything that somebody can open, and how often they read why.
fn read(world: &World, person: &'static str) -> (usize, usize) {
    let client = world.sign_in(person);
    let all = tour::links(world, person);
    let texts = all.iter().map(String::as_str).chain(FILES).map(|path| client.get(path).text());
    let texts: Vec<String> = texts.collect();
    let with = |words: &str| texts.iter().filter(|text| text.contains(words)).count();
    (with(MARK), with("Hensyn til et andet barn"))
}

/// Withholds everything with the mark, one after the other.
fn withhold(lead: &Client) {
    let page = lead.get(PAGE).expect(200).page();
    let marked = page.all("label.pick:has(input[name=item])").filter(|it| text(*it).contains(MARK));
    let input = selector("input");
    let items = marked.filter_map(|pick| pick.select(&input).next()?.attr("value"));
    let items: Vec<&str> = items.collect();
    assert_eq!(items.len(), 2, "a view and a remark: {items:?}");
    for item in items {
        let fields = [
            ("case", "case-alma"),
            ("item", item),
            ("reason", "Hensyn til et andet barn"),
            ("owner", "u-signe"),
            ("review", "2027-01-04"),
        ];
        lead.post("/do/withheld/keep", &fields).expect(303);
    }
}

fn invariant_10_what_is_withheld_is_on_no_page_and_in_no_file_of_the_family(engine: Engine) {
    let world = World::on(engine);
    let (signe, lead) = (world.sign_in("u-signe"), world.sign_in("u-mette"));
    let words = format!("Hun er bange for {MARK}");
    let view = [("case", "case-alma"), ("text", words.as_str())];
    signe.post("/do/views/write", &view).expect(303);
    let note = [("measure", "ms-alma-1"), ("value", "3"), ("note", &words)];
    signe.post("/do/measures/record", &note).expect(303);
    for person in FAMILY {
        assert!(read(&world, person).0 > 0, "{person} reads it: the mark is there to be found");
    }
    withhold(&lead);
    for person in FAMILY {
        let (found, why) = read(&world, person);
        assert_eq!(found, 0, "{person} still finds it");
        assert!(why > 0, "{person} does not read that it is withheld, and why");
        let told = world.sign_in(person).get(PAGE).expect(200).page().text("main");
        for words in ["Noget her er holdt tilbage", "senest 4. januar 2027", "Ansvarlig: Signe"] {
            assert!(told.contains(words), "{person}: {told}");
        }
    }
    // A correction of the measurement does not bring it back.
    let goal = signe.get("/cases/case-alma/goals/goal-alma-1").expect(200).page();
    let again = goal.all("td a[href*='/observations/']").find_map(|a| a.attr("href"));
    let form = signe.get(again.expect("to correct it")).expect(200).page();
    let mut form = form.form("form[action='/do/measures/correct']");
    form.insert("value".into(), "4".into());
    form.insert("note".into(), words.clone());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    signe.post("/do/measures/correct", &fields).expect(303);
    assert_eq!(read(&world, "p-alma-far").0, 0);
    assert!(read(&world, "u-signe").0 > 0, "helpers go on reading it");

    // Lifted, it is read again, in the same second.
    let page = lead.get(PAGE).page();
    for id in page.all("[data-withheld]").filter_map(|it| it.attr("data-withheld")) {
        lead.post("/do/withheld/lift", &[("case", "case-alma"), ("withheld", id)]).expect(303);
    }
    assert!(read(&world, "p-alma-far").0 > 0);
    assert_eq!(world.database.verify(), "the database is whole\n");
}
