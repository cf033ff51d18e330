//! Lines about the child, from outside.

use tests::{World, client::Client, database::Engine, on_both, page::text};

const ABOUT: &str = "/cases/case-alma/about";
const WRITE: &str = "/do/about/write";
const WORDS: &str = "Sig det dagen før, hvis noget bliver anderledes";

on_both! {
    a_line_is_read_by_those_it_was_chosen_for,
    two_who_change_a_line_lose_nothing,
}

/// The lines as somebody reads them.
fn lines(client: &Client) -> Vec<String> {
    client.get(ABOUT).expect(200).page().all("[data-line]").map(text).collect()
}

/// The form of the page at `path`, with some fields laid over it.
fn form(client: &Client, path: &str, changed: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = client.get(path).expect(200).page();
    let mut form = page.form(&format!("form[action='{WRITE}']"));
    form.extend(changed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    form.into_iter().collect()
}

fn send(client: &Client, form: &[(String, String)]) -> tests::client::Answer {
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    client.post(WRITE, &fields)
}

fn a_line_is_read_by_those_it_was_chosen_for(engine: Engine) {
    let world = World::on(engine);
    let father = world.sign_in("p-alma-far");
    let (jonas, signe) = (world.sign_in("u-jonas"), world.sign_in("u-signe"));
    let chosen = [("kind", "helps"), ("text", WORDS), ("readers", "chosen"), ("reader", "u-jonas")];
    let new = form(&father, ABOUT, &chosen);
    send(&father, &new).expect(303);
    send(&father, &new).expect(303);
    assert_eq!(lines(&father).len(), 1, "the same form twice counts once");
    assert!(lines(&father)[0].contains("Læses af familien og Jonas"), "{:?}", lines(&father));
    assert_eq!(lines(&world.sign_in("case-alma:child")).len(), 1, "the child reads all");

    let waiting = "Læs om Alma, før I mødes";
    assert!(jonas.get("/").expect(200).text().contains(waiting), "before he has opened it");
    assert!(!signe.get("/").expect(200).text().contains(waiting), "she has nothing to read");
    assert!(lines(&signe).is_empty() && lines(&world.sign_in("u-mette")).is_empty());
    assert!(!signe.get(ABOUT).text().contains(WORDS));
    assert!(lines(&jonas)[0].contains(WORDS), "{:?}", lines(&jonas));
    assert!(!jonas.get("/").expect(200).text().contains(waiting), "he has opened it");
    let refused = send(&jonas, &new);
    assert_eq!(refused.status, 403, "the family’s to tell");

    let page = father.get(ABOUT).page();
    let change = page.one("[data-line] a").attr("href").expect("a link").to_owned();
    let change = change.split('#').next().expect("a path");
    send(&father, &form(&father, change, &[("readers", "everybody")])).expect(303);
    assert_eq!(lines(&signe).len(), 1, "shared with everybody now");
    let page = father.get(ABOUT).page();
    let line = page.one("[data-line]").attr("data-line").expect("its id").to_owned();
    let back = [("case", "case-alma"), ("line", &*line), ("key", "one")];
    father.post("/do/about/take-back", &back).expect(303);
    father.post("/do/about/take-back", &back).expect(303);
    assert!(lines(&jonas).is_empty() && lines(&father).is_empty(), "gone at the next request");
    let seen = father.get("/cases/case-alma/seen").expect(200).page().text("main");
    for words in ["Skrev en linje om barnet", "Tog en linje om barnet tilbage", "Læste om barnet"]
    {
        assert!(seen.contains(words), "{words} in {seen}");
    }
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn two_who_change_a_line_lose_nothing(engine: Engine) {
    let world = World::on(engine);
    let (mother, father) = (world.sign_in("p-alma-mor"), world.sign_in("p-alma-far"));
    send(&mother, &form(&mother, ABOUT, &[("text", WORDS)])).expect(303);
    let page = mother.get(ABOUT).page();
    let change = page.one("[data-line] a").attr("href").expect("a link").to_owned();
    let change = change.split('#').next().expect("a path");
    let hers = form(&mother, change, &[("text", "Sig det om morgenen")]);
    let his = form(&father, change, &[("text", "Sig det to dage før")]);
    send(&mother, &hers).expect(303);
    let page = send(&father, &his).expect(409).page();
    let told = page.text("main");
    assert!(told.contains("Sig det om morgenen"), "hers stands: {told}");
    let form = page.form(&format!("form[action='{WRITE}']"));
    assert_eq!(form["text"].trim(), "Sig det to dage før", "his is kept");
    send(&father, &form.into_iter().collect::<Vec<_>>()).expect(303);
    let all = lines(&mother);
    assert_eq!(all.len(), 2, "both: {all:?}");
    let empty = self::form(&father, ABOUT, &[("text", " "), ("readers", "chosen")]);
    let page = send(&father, &empty).expect(422).page();
    assert!(page.has("#text-error"));
    assert_eq!(lines(&mother), all);
    // Nobody who is not in the plan can be chosen.
    let other = form_with(&father, "u-lone");
    assert_eq!(send(&father, &other).status, 404);
    let stranger = form_with(&father, "u-nobody");
    assert_eq!(send(&father, &stranger).status, 404);
}

fn form_with(client: &Client, reader: &str) -> Vec<(String, String)> {
    form(client, ABOUT, &[("text", WORDS), ("readers", "chosen"), ("reader", reader)])
}
