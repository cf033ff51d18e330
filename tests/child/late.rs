//! What a child was writing when the page that an adult had opened closed.

use jiff::{SignedDuration, Timestamp};
use tests::World;

use super::lent::{OWN, lend};

#[test]
fn what_was_being_written_when_it_closed_is_saved() {
    let world = World::start();
    let tablet = lend(&world);
    let book = tablet.get(OWN).expect(200).page().form("form[action='/do/notes/write']");
    let expires = world.database.texts("select expires from sessions where only_case is not null");
    let expires: Timestamp = expires[0].parse().expect("a moment");
    let over = |minutes: i64| {
        let moment = expires - SignedDuration::from_mins(10 + minutes);
        let moment = moment.strftime("%Y-%m-%dT%H:%M:%S.000000000Z");
        let sql = format!("update sessions set expires = '{moment}' where only_case is not null");
        world.database.run(&sql).expect("ten minutes have passed");
    };
    over(5);
    let write = |words: &str, key: &str| {
        let note = [("case", "case-alma"), ("book", words), ("key", key)];
        tablet.post("/do/notes/write", &note).expect(303)
    };
    let saved = write("Jeg nåede det ikke helt", &book["key"]);
    let place = saved.header("location").expect("a page").to_owned();
    assert!(tablet.get(&place).expect(200).text().contains("er gemt"), "{place}");
    // Nothing is read there any more, whatever is sent.
    assert!(
        tablet.get(OWN).expect(303).header("location").is_some_and(|it| it.contains("sign-in"))
    );
    let long = "Det gik godt. ".repeat(1000);
    let long = [("case", "case-alma"), ("book", &*long), ("key", "long")];
    let told = tablet.post("/do/notes/write", &long).expect(422).page();
    assert!(told.text("main .box").contains("Det gik godt. Det gik godt."), "the words");
    assert!(!told.text("body").contains("Alma"), "{}", told.text("body"));
    let empty = write("", "empty");
    assert_eq!(empty.header("location"), Some("/sign-in"));
    let alma = world.sign_in("case-alma:child").get(OWN).expect(200).text();
    assert!(alma.contains("Jeg nåede det ikke helt"), "her own book has it");
    over(61);
    write("Dagen efter", "next day");
    assert!(!world.sign_in("case-alma:child").get(OWN).text().contains("Dagen efter"));
}
