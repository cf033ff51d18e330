//! The list, and the count in the menu.

use std::{thread, time::Duration};

use tests::{World, client::Client, database::Engine, on_both};

on_both!(what_others_do_is_news_until_one_looks);

fn menu(client: &Client) -> String {
    client.get("/week").expect(200).page().text("header nav")
}

fn write(world: &World, who: &str, case: &str) {
    let fields = [("case", case), ("text", "Det går bedre om morgenen")];
    world.sign_in(who).post("/do/views/write", &fields).expect(303);
}

fn what_others_do_is_news_until_one_looks(engine: Engine) {
    let world = World::on(engine);
    let jonas = world.sign_in("u-jonas");
    jonas.get("/news").expect(200);
    assert!(!menu(&jonas).contains("Nyt ("));
    write(&world, "u-signe", "case-alma");
    write(&world, "u-nadia", "case-villads");
    write(&world, "u-jonas", "case-alma");
    assert!(menu(&jonas).contains("Nyt (1)"), "{}", menu(&jonas));
    let page = jonas.get("/news").expect(200).page();
    let new = page.text("[data-news=new]");
    assert!(new.contains("Almas") && new.contains("Nogen har skrevet"), "{new}");
    assert!(new.contains("Signe") && !new.contains("bedre om morgenen"), "{new}");
    assert!(!page.text("main").contains("Villads"), "not of plans of others");
    assert!(!menu(&jonas).contains("Nyt ("), "looked at");
    let page = jonas.get("/news").expect(200).page();
    assert!(!page.has("[data-news=new]") && page.has("[data-news=earlier] [data-kind=views]"));
    // Signe's own doing is no news to her, that of Jonas is.
    let signe = world.sign_in("u-signe").get("/news").expect(200).page();
    let own = signe.text("[data-news=new]");
    assert!(own.contains("Jonas") && !own.contains("Signe"), "{own}");
    // The family reads that it was opened.
    let seen = world.sign_in("p-alma-mor").get("/cases/case-alma/seen").expect(200).page();
    assert!(seen.text("main").contains("Læste, hvad der er nyt"));
}

/// What waits for its turn to be written while others look, is new to them when it stands.
#[test]
fn what_waited_while_one_looked_is_new() {
    let world = World::start();
    let (jonas, signe) = (world.sign_in("u-jonas"), world.sign_in("u-signe"));
    let (jonas, written) = world.database.run_around("", || {
        let fields = [("case", "case-alma"), ("text", "Det går bedre om morgenen")];
        let writing = signe.post_and_wait("/do/views/write", fields);
        let looking = thread::spawn(move || {
            jonas.get("/news").expect(200);
            jonas
        });
        thread::sleep(Duration::from_millis(500));
        (looking, writing)
    });
    written.join().expect("no panic").expect(303);
    let jonas = jonas.join().expect("no panic");
    assert!(menu(&jonas).contains("Nyt (1)"), "{}", menu(&jonas));
}

#[test]
fn whose_sharing_has_stopped_hears_no_more() {
    let world = World::start();
    let karin = world.sign_in("u-karin");
    karin.get("/news").expect(200);
    write(&world, "u-lone", "case-samuel");
    assert!(menu(&karin).contains("Nyt (1)"));
    let grace = world.sign_in("p-sam-mor");
    let page = grace.get("/cases/case-samuel/sharing").page();
    let form = page.form("[data-consent='c-sam-1'] form[action='/do/consents/stop']");
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    grace.post("/do/consents/stop", &fields).expect(303);
    assert!(!menu(&karin).contains("Nyt ("), "{}", menu(&karin));
    let page = karin.get("/news").expect(200).page();
    assert!(!page.text("main").contains("Samuel"), "neither new nor earlier");
}

#[test]
fn what_waits_is_linked_and_not_told_twice() {
    let world = World::start();
    let page = world.sign_in("u-jonas").get("/news").expect(200).page();
    assert!(page.has("main a[href='/']"), "{}", page.text("main"));
    assert!(!page.has("main [data-action]"));
}
