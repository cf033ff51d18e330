//! The child's own book: what is written there is found nowhere else, until the child shares it.

use std::fs;

use tests::{World, client::Client, command, database::Engine, on_both, tour};

const OWN: &str = "/cases/case-alma/child";
/// No word of any language has it.
const MARK: &str = "Qvzxk";

on_both! {
    a_note_is_found_nowhere_but_in_the_book,
    a_shared_note_is_the_childs_words_in_the_plan,
}

fn write(client: &Client, words: &str) {
    let mut form = client.get(OWN).expect(200).page().form("form[action='/do/notes/write']");
    form.insert("book".to_owned(), words.to_owned());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    for _ in 0..2 {
        client.post("/do/notes/write", &fields).expect(303);
    }
}

/// The notes that are shown: their ids.
fn notes(client: &Client) -> Vec<String> {
    let page = client.get(OWN).expect(200).page();
    page.all("[data-note]").filter_map(|note| note.attr("data-note")).map(str::to_owned).collect()
}

/// Every page and file that adults can open, searched.
fn no_adult_reads_it(world: &World) {
    let open = [("case", "case-alma"), ("why", "Indsatsen bliver ikke holdt")];
    let rasmus = world.sign_in("u-rasmus");
    rasmus.get("/follow-up").expect(200);
    rasmus.post("/do/cases/open", &open).expect(303);
    let mut pages = 0;
    for person in ["u-mette", "u-jonas", "p-alma-far", "p-alma-mor", "u-rasmus", "u-inge"] {
        let client = world.sign_in(person);
        let files = ["/api/my-information.json", "/api/cases/case-alma/seen.csv", OWN];
        let all = tour::links(world, person);
        for path in all.iter().map(String::as_str).chain(files) {
            assert!(!client.get(path).text().contains(MARK), "{person} reads it on {path}");
            pages += 1;
        }
    }
    assert!(pages > 100, "{pages} pages are few");
}

fn a_note_is_found_nowhere_but_in_the_book(engine: Engine) {
    let world = World::on(engine);
    let alma = world.sign_in("case-alma:child");
    let page = alma.get(OWN).expect(200).page().text("main");
    assert!(page.contains("skal de voksne gøre noget ved det"), "said before anything is written");
    write(&alma, &format!("Jeg er ked af det {MARK}"));
    assert_eq!(notes(&alma).len(), 1, "sent twice, counted once");
    assert!(alma.get(OWN).text().contains(MARK));
    no_adult_reads_it(&world);
    // Nor that it was written.
    let seen = world.sign_in("p-alma-far").get("/cases/case-alma/seen").expect(200).text();
    assert!(!seen.contains("egen bog"), "the log is read by others");

    let export = world.database.export().to_string();
    assert!(!export.contains(MARK));
    let file = world.database.path("backup");
    let path = file.to_str().expect("a path");
    let _ = command::run(&["backup", path, "--database", &world.database.url]).ok();
    let bytes = fs::read(&file).expect("the backup");
    assert!(!bytes.windows(MARK.len()).any(|it| it == MARK.as_bytes()), "sealed at rest");
    assert!(!world.server.log().contains(MARK));

    // It is the child's to take away.
    let note = notes(&alma).remove(0);
    let stolen = [("case", "case-alma"), ("note", &*note)];
    world.sign_in("p-alma-far").post("/do/notes/forget", &stolen).expect(403);
    alma.post("/do/notes/forget", &stolen).expect(303);
    assert!(notes(&alma).is_empty());
    alma.post("/do/notes/forget", &stolen).expect(404);
    assert_eq!(world.database.number("select count(*) from notes"), 0, "for good");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn a_shared_note_is_the_childs_words_in_the_plan(engine: Engine) {
    let world = World::on(engine);
    let alma = world.sign_in("case-alma:child");
    let empty = [("case", "case-alma"), ("book", "  ")];
    let page = alma.post("/do/notes/write", &empty).expect(422).page();
    assert!(page.has("html.kid #book-error"));
    let words = "Jeg vil gerne sidde ved vinduet";
    write(&alma, words);
    assert!(!world.database.export().to_string().contains(words));
    let note = notes(&alma).remove(0);
    let share = [("case", "case-alma"), ("note", &*note), ("key", "once")];
    for _ in 0..2 {
        alma.post("/do/notes/share", &share).expect(303);
    }
    assert!(notes(&alma).is_empty(), "it is no longer in the book");
    assert!(alma.get(OWN).text().contains(words), "but among what was said");
    let voices = world.database.export().to_string();
    assert_eq!(voices.matches(words).count(), 1);
    let log = world.sign_in("p-alma-far").get("/cases/case-alma/seen").text();
    assert!(log.contains("Delte noget, barnet selv har skrevet"));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn on_a_lent_device_only_what_is_written_there_is_read() {
    let world = World::start();
    let alma = world.sign_in("case-alma:child");
    write(&alma, "Hemmeligt fra i går");
    let before = notes(&alma).remove(0);
    let tablet = world.sign_in("u-jonas");
    tablet.post("/do/child/start", &[("case", "case-alma")]).expect(303);
    assert!(!tablet.get(OWN).text().contains("Hemmeligt fra i går"), "an adult opened the device");
    let theirs = [("case", "case-alma"), ("note", &*before)];
    tablet.post("/do/notes/forget", &theirs).expect(404);
    tablet.post("/do/notes/share", &theirs).expect(404);
    write(&tablet, "Skrevet lige nu");
    assert_eq!(notes(&tablet).len(), 1);
    assert!(tablet.get(OWN).text().contains("Skrevet lige nu"));
    let later = world.sign_in("u-jonas");
    later.post("/do/child/start", &[("case", "case-alma")]).expect(303);
    assert!(notes(&later).is_empty(), "ten minutes later it is closed again");
    assert_eq!(notes(&alma).len(), 2, "signed in, the child reads all of it");
}

#[test]
fn with_another_key_the_notes_of_before_stay_closed_and_say_so() {
    let mut world = World::start();
    let alma = world.sign_in("case-alma:child");
    write(&alma, "Med den gamle nøgle");
    world.restart();
    let moved = alma.at(&world.server.address);
    assert!(moved.get(OWN).text().contains("Med den gamle nøgle"), "the key lies beside it");
    world.server.kill();
    let words = ["--database", &world.database.url, "--demo", "--today", tests::TODAY];
    let other = "5".repeat(64);
    world.server = tests::server::Server::with(&words, &[("FOELGESKAB_KEY", &other)]);
    let moved = alma.at(&world.server.address);
    let page = moved.get(OWN).expect(200).page();
    let told = page.text("[data-note]");
    assert!(told.contains("nøglen til det er væk"), "{told}");
    assert!(!page.has("[data-note] form[action='/do/notes/share']"));
    write(&moved, "Med den nye");
    assert!(moved.get(OWN).text().contains("Med den nye"));
}
