//! A drawing or a photo beside a view: what one sees is kept and nothing else, those who see the plan
//! see it, and its owner takes it away.

use tests::{
    World,
    client::{Answer, Client},
    command,
    database::{Database, Engine},
    on_both,
    page::text,
    picture::{SPECK, photograph},
};

on_both! {
    a_photo_loses_the_place_and_is_seen_by_those_who_see_the_plan,
    what_its_owner_takes_away_is_gone,
}

const ALT: &str = "Alma har tegnet en rød dør";

/// Jonas writes down what Alma drew; the picture is asked for. The view's id.
fn heard(jonas: &Client) -> String {
    let fields = [
        ("case", "case-alma"),
        ("text", "Døren er for stor"),
        ("way", "drawing"),
        ("date", "2026-11-20"),
    ];
    let answer = jonas.post("/do/voices/record", &fields).expect(303);
    let next = answer.header("location").expect("a place");
    next.strip_suffix("/picture").and_then(|it| it.rsplit('/').next()).expect("a view").to_owned()
}

fn lay(client: &Client, view: &str, file: &[u8]) -> Answer {
    let fields = [("case", "case-alma"), ("view", view), ("key", "once"), ("alt", ALT)];
    client.send_file("/do/pictures/add", &fields, ("picture", file))
}

/// Where the picture lies that somebody sees on the plan.
fn address(client: &Client) -> Option<String> {
    let page = client.get("/cases/case-alma").expect(200).page();
    let image = page.all("img[data-picture]").next()?;
    assert_eq!(image.attr("alt"), Some(ALT));
    image.attr("src").map(str::to_owned)
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

fn a_photo_loses_the_place_and_is_seen_by_those_who_see_the_plan(engine: Engine) {
    let world = World::on(engine);
    let jonas = world.sign_in("u-jonas");
    let view = heard(&jonas);
    let sent = photograph();
    assert!(holds(&sent, b"GPS 56.3581"));
    for _ in 0..2 {
        lay(&jonas, &view, &sent).expect(303);
    }
    let mother = world.sign_in("p-alma-mor");
    let place = address(&mother).expect("a picture");
    let file = mother.get(&place).expect(200);
    let headers = [
        ("content-type", "image/jpeg"),
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
    ];
    for (name, value) in headers {
        assert_eq!(file.header(name), Some(value));
    }
    assert!(file.bytes.starts_with(&[0xff, 0xd8, 0xff]), "a JPEG");
    for words in [&b"GPS"[..], b"Exif", b"56.3581"] {
        assert!(!holds(&file.bytes, words), "{words:?} is gone");
    }
    let seen = mother.get("/cases/case-alma/seen").page().text("main");
    for words in ["Lagde en tegning eller et foto ved", "Så en tegning eller et foto"] {
        assert!(seen.contains(words), "{words} in {seen}");
    }
    // In the backup too, and the same.
    let path = world.database.path("backup.db");
    let path = path.to_str().expect("a path");
    let _ = command::run(&["backup", path, "--database", &world.database.url]).ok();
    let restored = Database::new(engine);
    let _ = command::run(&["restore", path, "--database", &restored.url]).ok();
    let files = |database: &Database| database.texts("select jpeg from pictures");
    assert_eq!(files(&restored), files(&world.database));
    assert_eq!(restored.verify(), "the database is whole\n");

    // Hidden answers as absent does; nobody gets it without signing in.
    let outside = world.sign_in("u-nadia");
    let hidden = outside.get(&place).expect(404);
    let absent = outside.get("/api/cases/case-alma/pictures/no-such-picture").expect(404);
    // Save for the way back that the frame of each names.
    let same = |answer: &Answer, id: &str| answer.text().replace(id, "…");
    let id = place.rsplit('/').next().expect("an id");
    assert_eq!(same(&hidden, id), same(&absent, "no-such-picture"));
    world.nobody().get(&place).expect(401);
    // Of another case, under one's own.
    outside.get(&place.replace("case-alma", "case-villads")).expect(404);
}

fn what_its_owner_takes_away_is_gone(engine: Engine) {
    let world = World::on(engine);
    let (jonas, mother) = (world.sign_in("u-jonas"), world.sign_in("p-alma-mor"));
    let view = heard(&jonas);
    lay(&jonas, &view, SPECK).expect(303);
    let place = address(&mother).expect("a picture");
    let fields = [("case", "case-alma"), ("view", &*view)];
    // Who did not write the view neither lays a picture there nor takes it away.
    mother.post("/do/pictures/remove", &fields).expect(403);
    lay(&mother, &view, SPECK).expect(403);
    mother.get(&place).expect(200);
    let page = jonas.get(&format!("/cases/case-alma/views/{view}/picture")).expect(200).page();
    assert!(page.has("form[action='/do/pictures/remove']"));
    for _ in 0..2 {
        jonas.post("/do/pictures/remove", &fields).expect(303);
    }
    mother.get(&place).expect(404);
    assert_eq!(address(&mother), None);
    assert_eq!(world.database.texts("select jpeg from pictures"), Vec::<String>::new());
    let seen = mother.get("/cases/case-alma/seen").page().text("main");
    assert!(seen.contains("Fjernede en tegning eller et foto"), "{seen}");
    let plan = mother.get("/cases/case-alma").page().text("main");
    assert!(plan.contains("Døren er for stor"), "the words stay");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

/// A small file that says that it is a picture of 12,000 by 12,000 points.
fn bomb() -> Vec<u8> {
    let mut bomb = SPECK.to_vec();
    for side in [16, 20] {
        bomb[side..side + 4].copy_from_slice(&12_000_u32.to_be_bytes());
    }
    // The checksum over what has changed, ISO 3309.
    let step = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    let turn = |sum: u32, byte: &u8| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum));
    let sum = !bomb[12..29].iter().fold(!0, turn);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    bomb
}

#[test]
fn what_is_no_picture_is_refused_and_what_was_typed_stays() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let view = heard(&jonas);
    let before = world.database.texts("select id from pictures");
    let mut large = photograph();
    large.resize(8 * 1024 * 1024 + 1, 0);
    let mut larger = photograph();
    larger.resize(20 * 1024 * 1024, 0);
    let files: [(&str, Vec<u8>); 5] = [
        ("Vælg et billede", Vec::new()),
        ("Vi kan ikke læse filen som et billede", b"Dear Mette, here is a drawing".to_vec()),
        ("Billedet har for mange punkter", bomb()),
        ("Billedet fylder for meget", large),
        ("Billedet fylder for meget", larger),
    ];
    for (why, file) in files {
        let page = lay(&jonas, &view, &file).expect(422).page();
        let told = text(page.one("#picture-error"));
        assert!(told.contains(why), "{why}: {told}");
        let form = page.form("form[action='/do/pictures/add']");
        assert_eq!((&*form["alt"], &*form["key"]), (ALT, "once"));
    }
    let fields = [("case", "case-alma"), ("view", &*view), ("alt", " ")];
    let page = jonas.send_file("/do/pictures/add", &fields, ("picture", SPECK)).expect(422).page();
    assert!(page.has("#alt-error"), "it is asked for in words");
    assert_eq!(world.database.texts("select id from pictures"), before);
    // The same form as plain fields makes no sense.
    jonas.post("/do/pictures/add", &fields).expect(400);
}

#[test]
fn ordinary_forms_stay_small() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let long = "ord ".repeat(400_000);
    let fields = [("case", "case-alma"), ("text", long.as_str())];
    let refused = jonas.send_file("/do/voices/record", &fields, ("picture", SPECK)).status;
    assert!((400..500).contains(&refused), "{refused}");
}

#[test]
fn the_child_sees_what_it_drew_on_its_own_page() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let view = heard(&jonas);
    lay(&jonas, &view, &photograph()).expect(303);
    let own = "/cases/case-alma/child";
    let seen = |client: &Client| {
        let page = client.get(own).expect(200).page();
        let image = page.one(".say-child img[data-picture]");
        assert_eq!(image.attr("alt"), Some(ALT));
        client.get(image.attr("src").expect("an address")).expect(200);
    };
    seen(&world.sign_in("case-alma:child"));
    // On a device that a helper has opened as well, and nothing there leads away from the page.
    jonas.post("/do/child/start", &[("case", "case-alma")]).expect(303);
    seen(&jonas);
    let page = jonas.get(own).page();
    assert!(!page.has("main a[href*='/views/']"));
    jonas.get("/api/cases/case-villads/pictures/any").expect(404);
}
