//! What an invitation asks the lead for, and its page the one who is invited.

use tests::{
    World,
    invitations::{PASSWORD, invite},
};

const CASE: &str = "case-alma";

#[test]
fn a_form_with_something_missing_comes_back_whole() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let send = |fields: &[(&str, &str)]| {
        let fields = [&[("case", CASE), ("name", "Ida"), ("relation", "tolk")], fields].concat();
        mette.post("/do/invitations/send", &fields).expect(422).page()
    };
    let page = send(&[("as", "interpreter"), ("age", "no"), ("email", "ingen"), ("meeting", "")]);
    assert!(page.text("title").starts_with("Fejl: "), "{}", page.text("title"));
    assert_eq!(page.form("form[action='/do/invitations/send']")["name"], "Ida");
    let said = page.text(".errors");
    for words in ["En under 18 år må ikke tolke", "ligner ikke en e-mail", "Vælg det møde"] {
        assert!(said.contains(words), "{words} in {said}");
    }
    let page = send(&[("as", "supporter"), ("age", "no"), ("acts_for", "child")]);
    assert!(page.text(".errors").contains("skal være fyldt 15 år"), "{}", page.text(".errors"));
    for (part, field) in [("guardian", "custody"), ("helper", "unit"), ("external", "place")] {
        assert!(
            send(&[("as", part), ("unit", "nowhere")]).has(&format!(".errors a[href='#{field}']")),
            "{part}"
        );
    }
    mette.post("/do/invitations/send", &[("case", CASE), ("as", "king")]).expect(400);
    let page = mette.get("/cases/case-alma/people").page();
    assert!(!page.has("[data-invitation]"), "nothing was kept");
}

#[test]
fn a_form_sent_twice_invites_once() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let fields =
        [("case", CASE), ("as", "relative"), ("name", "Ida"), ("relation", "ven"), ("key", "k-1")];
    mette.post("/do/invitations/send", &fields).expect(303);
    let again = mette.post("/do/invitations/send", &fields).expect(303);
    assert_eq!(again.header("location"), Some("/cases/case-alma/people"));
    assert_eq!(mette.get("/cases/case-alma/people").page().all("[data-invitation]").count(), 1);
}

#[test]
fn the_page_is_in_the_language_of_the_invited_until_they_choose() {
    let world = World::start();
    let one = invite(
        &world,
        "u-mette",
        CASE,
        &[("as", "guardian"), ("custody", "shared"), ("locale", "en")],
    );
    let client = world.nobody();
    let page = client.get(&one.path).expect(200).page();
    assert_eq!(page.one("html").attr("lang"), Some("en"));
    let words = page.text("main");
    for said in
        ["Mette Lund invites you", "Alma’s plan", "You may disagree", "Camilla", "5 December 2026"]
    {
        assert!(words.contains(said), "{said} in {words}");
    }
    client.post("/do/locale/set", &[("locale", "da"), ("back", &one.path)]).expect(303);
    assert_eq!(client.get(&one.path).page().one("html").attr("lang"), Some("da"));
    let fields = [("code", one.code.as_str()), ("email", "ida@example.dk"), ("password", PASSWORD)];
    client.post("/do/invitations/take", &fields).expect(303);
    let plan = client.get("/cases/case-alma").expect(200).page();
    assert_eq!(plan.one("html").attr("lang"), Some("da"), "kept for the account");
}

#[test]
fn passwords_that_are_guessed_first_are_refused_and_the_rest_is_kept() {
    let world = World::start();
    let one = invite(&world, "u-mette", CASE, &[("as", "relative"), ("name", "Ida Storgaard")]);
    let client = world.nobody();
    let long = "æ".repeat(129);
    for (password, why) in [
        ("", "Skriv den adgangskode"),
        ("1234567", "Adgangskoden har 7 tegn. Der skal være mindst 8 og højst 128"),
        (&long, "129 tegn"),
        ("idastorgaard", "ligner for meget dit navn"),
        ("Følgeskab26", "ligner for meget"),
        ("qwertyuiop", "for let at gætte"),
    ] {
        let fields =
            [("code", one.code.as_str()), ("email", "ida@example.dk"), ("password", password)];
        let page = client.post("/do/invitations/take", &fields).expect(422).page();
        assert!(page.text(".error").contains(why), "{password}: {}", page.text(".error"));
        let form = page.form("form[action='/do/invitations/take']");
        assert_eq!((&*form["email"], &*form["password"]), ("ida@example.dk", ""));
    }
    // An address that has an account is told, and nothing of it is taken over.
    let _ = invite(&world, "u-mette", CASE, &[("as", "relative")]).take(&world, "bo@example.dk");
    let fields = [("code", one.code.as_str()), ("email", "BO@example.dk"), ("password", PASSWORD)];
    let page = client.post("/do/invitations/take", &fields).expect(422).page();
    assert!(page.text(".error").contains("Der findes en adgang"), "{}", page.text(".error"));
    client.get(&one.path).expect(200);
}

#[test]
fn whoever_has_an_account_accepts_with_it() {
    let world = World::start();
    let one = invite(
        &world,
        "u-mette",
        CASE,
        &[("as", "helper"), ("unit", "skovbrynet"), ("relation", "lærer")],
    );
    let henrik = world.sign_in("u-henrik");
    henrik.get("/cases/case-alma").expect(404);
    let page = henrik.get(&one.path).expect(200).page();
    assert!(!page.has("#password"), "no second account");
    // A parent cannot take what a helper is invited to.
    let mother = world.sign_in("p-sam-mor");
    assert!(!mother.get(&one.path).expect(200).page().has("main .btn-main"));
    mother.post("/do/invitations/accept", &[("code", &one.code)]).expect(422);
    world.nobody().post("/do/invitations/accept", &[("code", &one.code)]).expect(303);
    henrik.post("/do/invitations/accept", &[("code", &one.code)]).expect(303);
    henrik.get("/cases/case-alma").expect(200);
    henrik.post("/do/invitations/accept", &[("code", &one.code)]).expect(404);
}

#[test]
fn somebody_in_the_plan_gets_their_own_account() {
    let world = World::start();
    // Alma is nine.
    let office = world.sign_in("u-inge");
    let limits = "form[action='/do/organisation/limits']";
    let mut form = office.get("/organisation").expect(200).page().form(limits);
    form.insert("child_age".into(), "9".into());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    office.post("/do/organisation/limits", &fields).expect(303);
    let mette = world.sign_in("u-mette");
    let page = mette.get("/cases/case-alma/people").expect(200).page();
    let href =
        page.one("[data-person='case-alma:child'] a").attr("href").expect("a link").to_owned();
    let mut form = mette.get(&href).expect(200).page().form("form[action='/do/invitations/send']");
    assert_eq!(form["name"], "Alma");
    form.insert("email".into(), "alma@example.dk".into());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let answer = mette.post("/do/invitations/send", &fields).expect(303);
    let one = tests::invitations::Invited::at(answer.header("location").expect("a place"));
    let page = world.nobody().get(&one.path).expect(200).page();
    assert!(page.text("h1").contains("Hej Alma"), "{}", page.text("h1"));
    assert_eq!(page.form("form[action='/do/invitations/take']")["email"], "alma@example.dk");
    let alma = one.take(&world, "alma@example.dk");
    let plan = alma.get("/cases/case-alma").expect(200).page();
    assert!(plan.text("footer").contains("Alma"), "{}", plan.text("footer"));
    alma.get("/cases/case-alma/seen").expect(200);
    let before = mette.get("/cases/case-alma/people").page();
    assert!(!before.has("[data-person='case-alma:child'] a"), "they can sign in now");
}
