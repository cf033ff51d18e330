//! Whether it makes sense: child and family each for themselves, over time, never made one number.

use tests::{World, client::Client, database::Engine, on_both, page::text};

const PAGE: &str = "/cases/case-freja/interventions/iv-fre-2";
const SENSE: &str = "/do/interventions/sense";

on_both! { invariant_6_each_persons_line_stands_by_itself }

fn say(client: &Client, value: &str, words: &str) -> tests::client::Answer {
    let mut form = client.get(PAGE).expect(200).page().form(&format!("form[action='{SENSE}']"));
    form.insert("sense".to_owned(), value.to_owned());
    form.insert("sense_words".to_owned(), words.to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let first = client.post(SENSE, &fields);
    if first.status == 303 {
        client.post(SENSE, &fields).expect(303);
    }
    first
}

/// What somebody has said, the latest first.
fn line(client: &Client, who: &str) -> Vec<String> {
    let page = client.get(PAGE).expect(200).page();
    let line = format!("[data-sense='{who}'] li");
    let each = page.all(&line);
    each.filter_map(|it| it.attr("data-value")).map(str::to_owned).collect()
}

fn invariant_6_each_persons_line_stands_by_itself(engine: Engine) {
    let world = World::on(engine);
    let (child, mother) = (world.sign_in("case-freja:child"), world.sign_in("p-fre-mor"));
    assert_eq!(
        (line(&mother, "child"), line(&mother, "p-fre-mor")),
        (vec!["5".into()], vec!["5".into()])
    );
    say(&child, "2", "De andre løber fra mig").expect(303);
    assert_eq!(line(&mother, "child"), ["2", "5"], "sent twice, counted once; the first stays");
    assert_eq!(line(&mother, "p-fre-mor"), ["5"]);
    let page = mother.get(PAGE).page();
    assert!(page.text("[data-sense=child]").contains("De andre løber fra mig"));
    let all: Vec<String> = page.all("[data-sense]").map(text).collect();
    assert!(all[0].starts_with("Fr"), "the child first: {all:?}");
    for middle in ["3,5", "3.5", "snit", "average"] {
        assert!(!page.text("main").contains(middle), "never averaged: {middle}");
    }
    let flag = "[data-flag=low_meaningfulness]";
    assert!(!page.has(flag), "once");
    say(&child, "1", "").expect(303);
    assert!(mother.get(PAGE).page().has(flag), "twice: it is asked about at once");
    say(&child, "3", "").expect(303);
    assert!(!mother.get(PAGE).page().has(flag), "better since");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn helpers_do_not_say_it_and_nobody_says_it_for_another() {
    let world = World::start();
    for helper in ["u-mette", "u-jonas"] {
        let client = world.sign_in(helper);
        assert!(!client.get(PAGE).page().has(&format!("form[action='{SENSE}']")));
        let fields = [("case", "case-freja"), ("intervention", "iv-fre-2"), ("sense", "5")];
        client.post(SENSE, &fields).expect(403);
    }
    let mother = world.sign_in("p-fre-mor");
    let page = say(&mother, "6", "Han er glad").expect(422).page();
    let kept = page.form(&format!("form[action='{SENSE}']"));
    assert_eq!(kept["sense_words"].trim(), "Han er glad");
    assert!(page.has("form[action='/do/interventions/sense'] .error"));
}

#[test]
fn the_child_says_it_on_the_own_page_also_on_a_borrowed_device() {
    let world = World::start();
    let device = world.sign_in("u-jonas");
    device.post("/do/child/start", &[("case", "case-freja")]).expect(303);
    let own = "/cases/case-freja/child";
    let form = format!("[data-intervention=iv-fre-2] form[action='{SENSE}']");
    let mut fields = device.get(own).expect(200).page().form(&form);
    let send = |fields: &std::collections::BTreeMap<String, String>| {
        let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        device.post(SENSE, &fields)
    };
    fields.insert("sense_words".to_owned(), "Det er sjovt".to_owned());
    let page = send(&fields).expect(422).page();
    assert_eq!(page.form(&form)["sense_words"].trim(), "Det er sjovt", "on the child's own page");
    fields.insert("sense".to_owned(), "4".to_owned());
    assert_eq!(send(&fields).expect(303).header("location"), Some(&*format!("{own}#senses")));
    assert!(device.get(own).page().text("main").contains("sagde du: »Godt«"));
    device.get(PAGE).expect(404);
    assert_eq!(line(&world.sign_in("p-fre-mor"), "child"), ["4", "5"]);
}
