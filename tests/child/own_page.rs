//! The child's own page: what comes first, what is tapped there, and for whom it is.

use tests::{World, page::text};

const OWN: &str = "/cases/case-alma/child";

#[test]
fn a_child_who_signs_in_comes_to_the_own_page() {
    let world = World::start();
    let client = world.nobody();
    let came = client.post("/do/session/demo", &[("person", "case-alma:child")]).expect(303);
    assert_eq!(came.header("location"), Some(OWN));
    let page = client.get(OWN).expect(200).page();
    assert!(page.has("html.kid"));
    assert_eq!(page.all("h1").count(), 1);
    assert!(page.has("h1.words"), "the child’s words are the largest thing");
    for words in ["De hjælper mig", "Hvem kan se det her?", "Det har du ret til"] {
        assert!(page.text("main").contains(words), "{words}");
    }
    // The path says in words what it shows.
    let told = page.one("svg.path-big[role=img]").attr("aria-label").expect("words").to_owned();
    assert!(page.text("main").contains(&told), "{told}");
    let back = client.post("/do/session/demo", &[("person", "case-alma:child"), ("back", "/week")]);
    assert_eq!(back.header("location"), Some("/week"), "unless they were on the way elsewhere");
}

#[test]
fn it_is_for_the_child_alone() {
    let world = World::start();
    for adult in ["u-mette", "u-jonas", "p-alma-far"] {
        world.sign_in(adult).get(OWN).expect(403);
    }
    for stranger in ["u-lone", "case-freja:child"] {
        world.sign_in(stranger).get(OWN).expect(404);
    }
}

#[test]
fn who_can_see_it_are_those_who_can() {
    let world = World::start();
    let seen = |case: &str| {
        let page = world.sign_in(&format!("{case}:child")).get(&format!("/cases/{case}/child"));
        page.expect(200).page().text("section.card")
    };
    assert!(seen("case-samuel").contains("Karin"));
    let grace = world.sign_in("p-sam-mor");
    let stop = [("case", "case-samuel"), ("consent", "c-sam-1"), ("key", "stop")];
    grace.post("/do/consents/stop", &stop).expect(303);
    assert!(!seen("case-samuel").contains("Karin"), "whose sharing has stopped");
}

#[test]
fn a_face_is_tapped_and_saved_and_words_are_said() {
    let world = World::start();
    let alma = world.sign_in("case-alma:child");
    let page = alma.get(OWN).expect(200).page();
    let measure = "form[action='/do/measures/record']:has(.smileys)";
    assert_eq!(page.all(&format!("{measure} input[type=radio]")).count(), 5);
    let mut form = page.form(measure);
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let page = alma.post("/do/measures/record", &fields).expect(422).page();
    assert!(page.has("html.kid #value-error"), "the same page again");
    form.insert("value".to_owned(), "4".to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    for _ in 0..2 {
        let saved = alma.post("/do/measures/record", &fields).expect(303);
        assert_eq!(saved.header("location"), Some(&*format!("{OWN}#how")), "where it was asked");
    }
    let told = alma.get(OWN).page().text(&format!("{measure} .quiet"));
    assert!(told.contains("21. november sagde du: »Glad«"), "{told}");
    let said = [("case", "case-alma"), ("text", "Liva må gerne komme med"), ("back", OWN)];
    alma.post("/do/views/write", &said).expect(303);
    let page = alma.get(OWN).page();
    assert!(page.has("details[open] .say-child"), "what was just said is seen");
    let newest = page.all(".say-child").next().map(text).expect("what was said");
    assert!(newest.contains("Liva må gerne komme med"), "{newest}");
    let empty = [("case", "case-alma"), ("text", " "), ("back", OWN)];
    let page = alma.post("/do/views/write", &empty).expect(422).page();
    assert!(page.has("html.kid #text-error"));
}
