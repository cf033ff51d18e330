//! Questions to whoever has opened something, and corrections: each gets its reply.

use tests::{World, client::Client, database::Engine, on_both, page::text};

const SEEN: &str = "/cases/case-samuel/seen";

on_both! {
    family_asks_why_and_reads_the_answer_beside_the_opening,
    what_is_wrong_is_put_right_or_it_is_said_why_not,
}

/// The way to ask about the newest opening by somebody.
fn way(client: &Client, who: &str) -> Option<String> {
    let page = client.get(SEEN).expect(200).page();
    let row = page.all("tbody tr").find(|row| text(*row).contains(who))?;
    let link = row.select(&tests::page::selector("a[href*='/seen/']")).next()?;
    link.attr("href").map(str::to_owned)
}

fn send(
    client: &Client,
    page: &str,
    action: &str,
    typed: &[(&str, &str)],
) -> tests::client::Answer {
    let mut form = client.get(page).expect(200).page().form(&format!("form[action='{action}']"));
    form.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let first = client.post(action, &fields);
    if first.status == 303 {
        let again = client.post(action, &fields).expect(303);
        assert_eq!(again.header("location"), first.header("location"), "sent twice, counted once");
    }
    first
}

fn family_asks_why_and_reads_the_answer_beside_the_opening(engine: Engine) {
    let world = World::on(engine);
    let (grace, lone) = (world.sign_in("p-sam-mor"), world.sign_in("u-lone"));
    grace.post("/do/locale/set", &[("locale", "da")]).expect(303);
    lone.get("/cases/case-samuel").expect(200);
    assert_eq!(way(&grace, "Grace"), None, "nobody asks themselves");
    let ask = way(&grace, "Lone Bech").expect("a way to ask");
    let told = grace.get(&ask).expect(200).page().text("main");
    assert!(told.contains("Lone Bech: Åbnede planen"), "{told}");
    assert!(told.contains("senest 5. december 2026"), "by when: {told}");
    // Nothing needs to be written.
    let made = send(&grace, &ask, "/do/questions/ask", &[]).expect(303);
    let question = made.header("location").expect("its page").to_owned();
    let beside = || {
        let page = grace.get(SEEN).expect(200).page();
        page.text("tbody [data-question]")
    };
    assert!(beside().contains("»Hvorfor åbnede du det?«"), "{}", beside());
    assert!(beside().contains("Lone Bech svarer senest 5. december 2026"), "{}", beside());

    // The reader has it as a duty, the lead as well, and nobody else reads it.
    let lead = world.sign_in("u-mette");
    for owes in [&lone, &lead] {
        let front = owes.get("/").expect(200).page();
        assert!(front.has(&format!("a[href='{question}']")), "on the front page");
        let news = owes.get("/news").expect(200).page();
        let told = news.has("[data-kind=replies]");
        assert_eq!(told, owes.cookie("session") == lone.cookie("session"), "news of who is asked");
    }
    let other = world.sign_in("u-henrik");
    other.get(&question).expect(404);
    assert!(!other.get("/news").page().has("[data-kind=replies]"));
    assert!(!other.get("/cases/case-samuel/suggestions").text().contains("Hvorfor åbnede"));

    let page = send(&lone, &question, "/do/questions/reply", &[("what_changed", "Intet")]);
    assert!(page.expect(422).page().text("main").contains("Skriv, hvorfor det blev åbnet"));
    let why = [("why_not", "Jeg skulle forberede mødet på tirsdag")];
    send(&lone, &question, "/do/questions/reply", &why).expect(303);
    assert!(beside().contains("Jeg skulle forberede mødet"), "{}", beside());
    assert!(!lone.get("/").page().has(&format!("a[href='{question}']")), "no longer owed");
    assert!(!grace.get(&question).page().has("form[action='/do/questions/reply']"));
    let id = question.rsplit('/').next().expect("its id");
    let fine = [("case", "case-samuel"), ("question", id), ("fine", "yes")];
    grace.post("/do/questions/say", &fine).expect(303);
    assert!(grace.get(&question).page().text("main").contains("at svaret er i orden"));
    let log = grace.get(SEEN).page().text("main");
    for words in ["Spurgte, hvorfor noget blev åbnet", "Svarede på et spørgsmål"] {
        assert!(log.contains(words), "{words}");
    }
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn whoever_came_from_outside_answers_from_outside() {
    let world = World::start();
    let (rasmus, grace) = (world.sign_in("u-rasmus"), world.sign_in("p-sam-mor"));
    rasmus.get("/follow-up").expect(200);
    let ask = way(&grace, "Rasmus").expect("on the list of interventions");
    let made = send(&grace, &ask, "/do/questions/ask", &[("text", "Hvad så du?")]).expect(303);
    let question = made.header("location").expect("its page").to_owned();
    assert!(rasmus.get("/").expect(200).page().has(&format!("a[href='{question}']")));
    rasmus.get("/cases/case-samuel").expect(404);
    let page = rasmus.get(&question).expect(200).page();
    assert!(page.text("main").contains("Hvad så du?"));
    assert!(!page.has("main a[href^='/cases/case-samuel']"), "the plan stays closed");
    let why = [("why_not", "Kun listen"), ("what_changed", "Jeg spørger Mette først")];
    send(&rasmus, &question, "/do/questions/reply", &why).expect(303);
    let told = grace.get(&question).expect(200).page().text("main");
    assert!(told.contains("Kun listen") && told.contains("Jeg spørger Mette først"), "{told}");
    // Another coordinator's question is nobody else's.
    world.sign_in("u-bo").get(&question).expect(404);
}

fn what_is_wrong_is_put_right_or_it_is_said_why_not(engine: Engine) {
    let world = World::on(engine);
    let (grace, mette) = (world.sign_in("p-sam-mor"), world.sign_in("u-mette"));
    grace.post("/do/locale/set", &[("locale", "da")]).expect(303);
    let mine = grace.get("/my-information").expect(200).page();
    let correct = "/cases/case-samuel/correct";
    assert!(mine.has(&format!("a[href='{correct}']")), "from one's own information");
    let empty = send(&grace, correct, "/do/questions/correct", &[("should", "Seks")]);
    assert_eq!(empty.expect(422).page().form("form.form")["should"].trim(), "Seks");
    let wrong = [("text", "Der står, at han er fem"), ("should", "Seks år")];
    let made = send(&grace, correct, "/do/questions/correct", &wrong).expect(303);
    let question = made.header("location").expect("its page").to_owned();
    // It is between her and the lead.
    world.sign_in("case-samuel:child").get(&question).expect(404);
    world.sign_in("u-lone").get(&question).expect(404);
    assert!(mette.get("/").page().has(&format!("a[href='{question}']")));
    for lacking in [&[][..], &[("outcome", "changed")], &[("outcome", "not_possible")]] {
        send(&mette, &question, "/do/questions/reply", lacking).expect(422);
    }
    let late = mette.get(&question).page().form("form[action='/do/questions/reply']");
    let said = [("outcome", "changed"), ("what_changed", "Der står nu seks")];
    send(&mette, &question, "/do/questions/reply", &said).expect(303);
    let mut late = late;
    late.insert("key".into(), "another".into());
    late.insert("outcome".into(), "not_possible".into());
    late.insert("why_not".into(), "Det står rigtigt".into());
    let fields: Vec<_> = late.iter().map(|(name, value)| (&**name, &**value)).collect();
    let both = mette.post("/do/questions/reply", &fields).expect(409).page().text("main");
    assert!(both.contains("Der står nu seks") && both.contains("Det står rigtigt"), "{both}");
    let told = grace.get("/my-information").page().text("main");
    assert!(told.contains("Det er rettet") && told.contains("Der står nu seks"), "{told}");
    let file = grace.get("/api/my-information.json").expect(200).text();
    assert!(file.contains("Der står, at han er fem"));
    // A case file tells suggestions only.
    let file = world.database.export().to_string();
    assert!(!file.contains("Der står, at han er fem"));
    assert_eq!(world.database.verify(), "the database is whole\n");
}
