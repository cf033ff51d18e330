//! The page of an intervention: each part can be left open, and two who write it at once lose nothing.

use tests::{World, client::Client, database::Engine, on_both};

const PAGE: &str = "/cases/case-samuel/interventions/iv-sam-2";
const FORM: &str = "form[action='/do/interventions/tell']";

on_both! { invariant_15_two_who_write_it_at_once_get_both_texts }

/// Sends the form of the page, with some fields laid over it.
fn write(client: &Client, changed: &[(&str, &str)]) -> tests::client::Answer {
    let mut form = client.get(&format!("{PAGE}/edit")).expect(200).page().form(FORM);
    form.extend(changed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    client.post("/do/interventions/tell", &fields)
}

#[test]
fn what_is_not_decided_is_said_to_be_open_and_what_is_told_everybody_reads() {
    let world = World::start();
    let mother = world.sign_in("p-sam-mor");
    let before = mother.get(PAGE).expect(200).page();
    assert_eq!(before.text("dl").matches("Not decided yet").count(), 7, "{}", before.text("dl"));
    assert!(before.has("[data-flag=low_delivery]"), "its flag stands on it");
    assert!(before.text("main").contains("Held 11 of 26 times"));
    assert!(!before.has("a[href$='/edit']"), "she is not responsible for it");
    mother.get(&format!("{PAGE}/edit")).expect(403);

    // u-henrik is responsible.
    let henrik = world.sign_in("u-henrik");
    let told = [
        ("kind", "training"),
        ("what", "Fire børn leger med ord"),
        ("times", "2"),
        ("minutes", "30"),
        ("expect", "Nye ord i løbet af foråret"),
        ("signs", "Han bruger ordene i legen"),
        ("cost", "Ingenting"),
        ("deputy", "u-lone"),
    ];
    write(&henrik, &told).expect(303);
    let page = mother.get(PAGE).expect(200).page().text("dl");
    for words in ["Fire børn leger med ord", "2 times a week, 30 minutes each", "Lone", "Ingenting"]
    {
        assert!(page.contains(words), "{words} in {page}");
    }
    assert_eq!(page.matches("Not decided yet").count(), 1, "how long: {page}");
    // Who steps in writes it, too.
    write(&world.sign_in("u-lone"), &[("how_long", "Til påske")]).expect(303);
    world.sign_in("u-karin").get(&format!("{PAGE}/edit")).expect(403);

    for (field, wrong) in [
        ("times", "0"),
        ("minutes", "mange"),
        ("responsible", "u-bo"),
        ("deputy", "u-henrik"),
        ("frequency", " "),
    ] {
        let page =
            write(&henrik, &[(field, wrong), ("what", "Noget helt andet")]).expect(422).page();
        let kept = page.form(FORM);
        assert_eq!(kept["what"], "Noget helt andet", "{field}");
        assert!(page.has(&format!("a[href='#{field}']")), "{field} is said");
    }
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn words_that_were_not_changed_keep_their_translation() {
    let world = World::start();
    let (lead, mother) = (world.sign_in("u-mette"), world.sign_in("p-sam-mor"));
    let often = |client: &Client| client.get(PAGE).page().text("main .quiet");
    let before = (often(&lead), often(&mother));
    assert_ne!(before.0, before.1);
    write(&lead, &[("what", "Vi leger med ord")]).expect(303);
    assert_eq!((often(&lead), often(&mother)), before);
}

fn invariant_15_two_who_write_it_at_once_get_both_texts(engine: Engine) {
    let world = World::on(engine);
    let (lead, henrik) = (world.sign_in("u-mette"), world.sign_in("u-henrik"));
    let mut late = lead.get(&format!("{PAGE}/edit")).page().form(FORM);
    write(&henrik, &[("what", "Fire børn leger med ord")]).expect(303);
    late.insert("what".to_owned(), "Han øver ord".to_owned());
    late.insert("kind".to_owned(), "training".to_owned());
    let fields: Vec<_> = late.iter().map(|(name, value)| (&**name, &**value)).collect();
    let page = lead.post("/do/interventions/tell", &fields).expect(409).page();
    let both = page.text("main");
    assert!(both.contains("Fire børn leger med ord") && both.contains("Han øver ord"), "{both}");
    assert!(!lead.get(PAGE).page().text("dl").contains("Han øver ord"), "not saved yet");
    // Mine is saved over what stands now.
    let form = page.form(FORM);
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    lead.post("/do/interventions/tell", &fields).expect(303);
    let told = lead.get(PAGE).page().text("dl");
    assert!(told.contains("Han øver ord") && told.contains("Øvelse og træning"), "{told}");
    // Sent twice, it counts once.
    lead.post("/do/interventions/tell", &fields).expect(303);
    assert_eq!(world.database.verify(), "the database is whole\n");
}
