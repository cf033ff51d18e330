//! An invitation works once, for a fortnight, until it is taken back or made anew; nothing of it can
//! be guessed or read out of the database.

use std::fs;

use tests::{
    World,
    database::Engine,
    invitations::{Invited, PASSWORD, invite},
    on_both,
    server::Server,
};

const CASE: &str = "case-alma";
const FRIEND: &[(&str, &str)] = &[("as", "relative")];

on_both! {
    an_invitation_works_once,
    the_lead_takes_it_back_or_makes_it_anew,
}

/// Sends the lead's form for an invitation.
fn send(world: &World, one: &Invited, verb: &str) -> String {
    let lead = world.sign_in("u-mette");
    let action = format!("/do/invitations/{verb}");
    let form = lead.get(&one.page).expect(200).page().form(&format!("form[action='{action}']"));
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let place =
        lead.post(&action, &fields).expect(303).header("location").expect("a place").to_owned();
    // Once more, as an impatient finger does.
    lead.post(&action, &fields).expect(303);
    place
}

fn an_invitation_works_once(engine: Engine) {
    let world = World::on(engine);
    let one = invite(&world, "u-mette", CASE, FRIEND);
    let ida = one.take(&world, "ida@example.dk");
    let plan = ida.get("/cases/case-alma").expect(200).page();
    assert!(plan.text(".hero").contains("Ida"), "{}", plan.text(".hero"));
    // Whoever comes second reads the same as somebody with a code that never was.
    let second = world.nobody().get(&one.path).expect(404);
    let unknown = world.nobody().get("/invitation/00000000000000000000").expect(404);
    let bare = |text: String, code: &str| text.replace(code, "…");
    assert_eq!(bare(second.text(), &one.code), bare(unknown.text(), "00000000000000000000"));
    assert!(!second.text().contains("Alma") && !second.text().contains("Ida"));
    let fields = [("code", one.code.as_str()), ("email", "bo@example.dk"), ("password", PASSWORD)];
    world.nobody().post("/do/invitations/take", &fields).expect(404);
    let page = world.sign_in("u-mette").get("/cases/case-alma/people").page();
    assert_eq!(page.all("[data-relation=companion]").count(), 1);
    assert_eq!(page.all("[data-invitation][data-state=taken]").count(), 1);
    let log = world.sign_in("p-alma-mor").get("/cases/case-alma/seen").page().text("main");
    assert!(log.contains("Inviterede en til planen"), "{log}");
    assert!(log.contains("Tog sin invitation og kom med"), "{log}");
    assert!(log.contains("Er inviteret til Almas plan"), "{log}");
    // The account is theirs: out, and in again, with a letter typed apart.
    ida.post("/do/session/end", &[]).expect(303);
    let apart = PASSWORD.replace('å', "a\u{30a}");
    let door = [("email", " IDA@example.dk"), ("password", apart.as_str())];
    ida.post("/do/session/start", &door).expect(303);
    ida.get("/cases/case-alma").expect(200);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn the_lead_takes_it_back_or_makes_it_anew(engine: Engine) {
    let world = World::on(engine);
    let one = invite(&world, "u-mette", CASE, FRIEND);
    world.nobody().get(&one.path).expect(200);
    send(&world, &one, "withdraw");
    world.nobody().get(&one.path).expect(404);
    let anew = Invited::at(&send(&world, &one, "renew"));
    assert_ne!(anew.code, one.code);
    world.nobody().get(&one.path).expect(404);
    // Another lead has nothing to do with it, and neither has a parent.
    let fields =
        [("case", CASE), ("invitation", &one.page[one.page.rfind('/').unwrap_or(0) + 1..])];
    world.sign_in("u-nadia").post("/do/invitations/renew", &fields).expect(404);
    world.sign_in("p-alma-mor").post("/do/invitations/renew", &fields).expect(403);
    let _ = anew.take(&world, "ida@example.dk");
    world.sign_in("u-mette").post("/do/invitations/withdraw", &fields).expect(303);
    let page = world.sign_in("u-mette").get(&one.page).expect(200).page();
    assert_eq!(page.one("[data-state]").attr("data-state"), Some("taken"));
    assert!(!page.has("main form"), "nothing is left to do about it");
}

#[test]
fn the_code_is_shown_once_and_only_its_hash_is_kept() {
    let world = World::start();
    let one = invite(&world, "u-mette", CASE, FRIEND);
    let lead = world.sign_in("u-mette");
    let page = lead.get(&format!("{}?code={}", one.page, one.code)).expect(200).page();
    let link = page.one("[data-link]").attr("data-link").expect("a link").to_owned();
    assert_eq!(link, format!("{}{}", world.server.address, one.path));
    assert!(page.has("svg.qr[role=img] path"));
    assert_eq!(page.text("[data-code]").replace('-', ""), one.code);
    let later = lead.get(&one.page).expect(200).text();
    assert!(!later.contains(&one.code), "gone from the page");
    let other = lead.get(&format!("{}?code=0000", one.page)).expect(200).page();
    assert!(!other.has("[data-link]"), "another code shows nothing");
    let folder = world.database.path(".");
    for file in fs::read_dir(folder).expect("the folder").flatten() {
        let bytes = fs::read(file.path()).unwrap_or_default();
        let found = bytes.windows(one.code.len()).any(|window| window == one.code.as_bytes());
        assert!(!found, "the code stands in {:?}", file.file_name());
    }
    // Typed by hand, as people type.
    let by_hand = format!(" {} ", page.text("[data-code]").to_lowercase());
    let answer = world.nobody().post("/do/invitations/find", &[("code", &by_hand)]).expect(303);
    assert_eq!(answer.header("location"), Some(one.path.as_str()));
}

#[test]
fn it_is_over_after_a_fortnight() {
    let mut world = World::start();
    let one = invite(&world, "u-mette", CASE, FRIEND);
    for (day, status) in [("2026-12-05", 200), ("2026-12-06", 404)] {
        world.server.kill();
        let words = ["--database", &world.database.url, "--demo", "--today", day];
        world.server = Server::with(&words, &[]);
        world.nobody().get(&one.path).expect(status);
    }
    let page = world.sign_in("u-mette").get(&one.page).expect(200).page();
    assert_eq!(page.one("[data-state]").attr("data-state"), Some("expired"));
}

#[test]
fn guessing_is_slow_and_a_true_code_still_works() {
    let world = World::start();
    let one = invite(&world, "u-mette", CASE, FRIEND);
    let client = world.nobody();
    let mut wrong = (0..11).map(|n| client.get(&format!("/invitation/{n:020}")).status);
    assert!(wrong.by_ref().take(10).all(|status| status == 404));
    assert_eq!(wrong.next(), Some(429));
    client.post("/do/invitations/find", &[("code", "AAAAA-AAAAA")]).expect(429);
    client.get(&one.path).expect(200);
}
