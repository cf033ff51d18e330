//! Somebody leaves: access stops at the next request, and what they had in hand is another's, or
//! flagged. A plan always has one lead.

use tests::{
    World,
    client::Client,
    command,
    database::Engine,
    invitations::{Invited, invite},
    on_both,
    page::text,
};

const PLAN: &str = "/cases/case-alma";
const PEOPLE: &str = "/cases/case-alma/people";

on_both! {
    invariant_22_the_lead_ends_it_and_somebody_takes_over,
    what_nobody_takes_over_is_flagged,
    invariant_1_the_lead_is_handed_on,
    who_comes_back_is_what_they_are_invited_as,
    what_was_sent_before_somebody_left_lets_nobody_in,
}

/// Sends the form on the page about somebody's leaving, with these fields.
fn send(client: &Client, person: &str, verb: &str, more: &[(&str, &str)]) -> u16 {
    let page = client.get(&format!("{PEOPLE}/{person}/leave")).expect(200).page();
    let action = format!("/do/memberships/{verb}");
    let form = page.form(&format!("form[action='{action}']"));
    let kept = form.iter().filter(|(name, _)| !more.iter().any(|(given, _)| given == name));
    let mut fields: Vec<_> = kept.map(|(name, value)| (&**name, &**value)).collect();
    fields.extend(more);
    client.post(&action, &fields).status
}

/// The lead asks somebody to do something.
fn ask(lead: &Client, person: &str) {
    let fields = [
        ("case", "case-alma"),
        ("goal", "goal-alma-1"),
        ("text", "Ringe hjem om fredagen"),
        ("responsible", person),
        ("due", "2026-12-11"),
    ];
    lead.post("/do/actions/add", &fields).expect(303);
}

fn invariant_22_the_lead_ends_it_and_somebody_takes_over(engine: Engine) {
    let world = World::on(engine);
    let (mette, signe) = (world.sign_in("u-mette"), world.sign_in("u-signe"));
    ask(&mette, "u-signe");
    signe.get(PLAN).expect(200);
    let open = |plan: &tests::page::Page, who: &str| {
        plan.all(&format!(
            "[data-responsible='{who}']:is([data-state=open], [data-state=suggested])"
        ))
        .count()
    };
    let before = mette.get(PLAN).page();
    let hers = open(&before, "u-signe");
    assert!(hers > 0, "she has something in hand");
    // What is missing is said, and nothing has happened.
    assert_eq!(send(&mette, "u-signe", "end", &[("date", "2026-12-24")]), 422);
    signe.get(PLAN).expect(200);
    let told = [("reason", "Hun har fået nyt arbejde"), ("successor", "u-jonas")];
    assert_eq!(send(&mette, "u-signe", "end", &told), 303);
    signe.get(PLAN).expect(404);
    let lists = signe.get("/cases").expect(200).page();
    assert!(!lists.has(&format!("a[href='{PLAN}']")), "it is gone from her list");
    let after = mette.get(PLAN).page();
    assert_eq!(open(&after, "u-signe"), 0);
    assert!(after.all("[data-responsible='u-jonas'][data-state=suggested]").count() >= hers);
    let shown = after.text(".hero .people");
    assert!(!shown.contains("Signe"), "{shown}");
    let fields = [("measure", "ms-alma-1"), ("value", "3")];
    world.sign_in("u-jonas").post("/do/measures/record", &fields).expect(303);
    signe.post("/do/measures/record", &fields).expect(404);
    let people = mette.get(PEOPLE).page();
    assert!(people.text("[aria-labelledby=before]").contains("Signe"), "she was part of it");
    let log = world.sign_in("p-alma-mor").get("/cases/case-alma/seen").page().text("main");
    assert!(log.contains("Afsluttede, at en var med"), "{log}");
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn what_nobody_takes_over_is_flagged(engine: Engine) {
    let world = World::on(engine);
    let (mette, signe) = (world.sign_in("u-mette"), world.sign_in("u-signe"));
    let flag = "[data-flag=action_without_responsible]";
    ask(&mette, "u-signe");
    assert!(!mette.get(PLAN).page().has(flag));
    // She leaves by herself, and need not say why.
    assert_eq!(send(&signe, "u-signe", "leave", &[]), 422);
    assert_eq!(send(&signe, "u-signe", "leave", &[("successor", "nobody")]), 303);
    signe.get(PLAN).expect(404);
    let plan = mette.get(PLAN).page();
    assert!(plan.has(flag), "nobody has forgotten it");
    // Invited again, she is back.
    let again = [("as", "helper"), ("unit", "skovbrynet"), ("relation", "klasselærer")];
    let one = invite(&world, "u-mette", "case-alma", &again);
    signe.post("/do/invitations/accept", &[("code", &one.code)]).expect(303);
    signe.get(PLAN).expect(200);
}

fn invariant_1_the_lead_is_handed_on(engine: Engine) {
    let world = World::on(engine);
    let mette = world.sign_in("u-mette");
    mette.get(&format!("{PEOPLE}/u-mette/leave")).expect(403);
    mette.post("/do/memberships/leave", &[("case", "case-alma")]).expect(403);
    let lead = format!("{PEOPLE}/lead");
    let form = mette.get(&lead).expect(200).page().form("form[action='/do/cases/hand-over']");
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    mette.post("/do/cases/hand-over", &fields).expect(422);
    let to = |who| [&fields[..], &[("to", who), ("note", "Barsel")]].concat();
    mette.post("/do/cases/hand-over", &to("u-nadia")).expect(422);
    for _impatient in 0..2 {
        mette.post("/do/cases/hand-over", &to("u-jonas")).expect(303);
    }
    world.sign_in("u-jonas").get(&lead).expect(200);
    mette.get(&lead).expect(403);
    mette.get(PLAN).expect(200);
    let people = mette.get(PEOPLE).page();
    assert_eq!(people.all("[data-relation=lead]").count(), 1, "always one");
    assert_eq!(send(&mette, "u-mette", "leave", &[("successor", "u-jonas")]), 303);
    mette.get(PLAN).expect(404);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn neither_the_child_nor_a_parent_is_asked_to_leave_by_themselves() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    mette.get(&format!("{PEOPLE}/case-alma:child/leave")).expect(404);
    let mother = world.sign_in("p-alma-mor");
    mother.get(&format!("{PEOPLE}/p-alma-mor/leave")).expect(403);
    mother.get(&format!("{PEOPLE}/u-jonas/leave")).expect(403);
}

#[test]
fn a_locked_account_is_out_at_once() {
    let world = World::start();
    let ida = invite(&world, "u-mette", "case-alma", &[("as", "relative")])
        .take(&world, "ida@example.dk");
    ida.get(PLAN).expect(200);
    let run = |verb: &str, email: &str| {
        command::run(&["person", verb, "--email", email, "--database", &world.database.url])
    };
    assert_eq!(run("lock", "IDA@example.dk").ok(), "IDA@example.dk cannot sign in\n");
    ida.get(PLAN).expect(303);
    let door = [("email", "ida@example.dk"), ("password", tests::invitations::PASSWORD)];
    ida.post("/do/session/start", &door).expect(422);
    let _ = run("unlock", "ida@example.dk").ok();
    ida.post("/do/session/start", &door).expect(303);
    ida.get(PLAN).expect(200);
    assert_eq!(run("lock", "nobody@example.dk").code, 1);
}

fn who_comes_back_is_what_they_are_invited_as(engine: Engine) {
    let world = World::on(engine);
    let lead = world.sign_in("u-mette");
    // Ida has custody. She leaves, and is asked back as somebody who reads along.
    let guardian = [("as", "guardian"), ("custody", "shared")];
    let _ = invite(&world, "u-mette", "case-alma", &guardian).take(&world, "ida@example.dk");
    let people = lead.get("/cases/case-alma/people").expect(200).page();
    let ida = people.all("[data-person]").find(|one| text(*one).contains("Ida")).expect("Ida");
    let ida = ida.attr("data-person").expect("an id").to_owned();
    let relation = |person: &str| {
        let page = lead.get("/cases/case-alma/people").expect(200).page();
        let one = page.one(&format!("[data-person='{person}']"));
        one.value().attr("data-relation").expect("a relation").to_owned()
    };
    assert_eq!(relation(&ida), "guardian");
    let why = [("date", "2026-11-20"), ("reason", "Flyttet"), ("successor", "nobody")];
    assert_eq!(send(&lead, &ida, "end", &why), 303);
    world.sign_in(&ida).get(PLAN).expect(404);
    let back = invite(&world, "u-mette", "case-alma", &[("as", "relative")]);
    let code = [("code", back.code.as_str())];
    world.sign_in(&ida).post("/do/invitations/accept", &code).expect(303);
    assert_eq!(relation(&ida), "companion");
    world.sign_in(&ida).post("/do/child/start", &[("case", "case-alma")]).expect(403);
    // Whoever is there loses nothing by an invitation to one meeting.
    let form = lead.get("/cases/case-alma/people/invite?as=guest").expect(200).page();
    let meeting = form.all("[name=meeting]").find_map(|field| field.attr("value"));
    let guest = [("as", "guest"), ("meeting", meeting.expect("a meeting"))];
    let code = invite(&world, "u-mette", "case-alma", &guest).code;
    let jonas = world.sign_in("u-jonas");
    let _ = jonas.post("/do/invitations/accept", &[("code", &code)]);
    assert_eq!(relation("u-jonas"), "helper");
    let ends = "select count(*) from memberships where case_id = 'case-alma' \
                and person_id = 'u-jonas' and to_date is null";
    assert_eq!(world.database.number(ends), 1);
    assert_eq!(world.database.verify(), "the database is whole\n");
}

fn what_was_sent_before_somebody_left_lets_nobody_in(engine: Engine) {
    let world = World::on(engine);
    let lead = world.sign_in("u-mette");
    let page = lead.get(PEOPLE).expect(200).page();
    let href = page.one("[data-person='p-alma-far'] a[href*=invite]").attr("href");
    let href = href.expect("a link").to_owned();
    let mut form = lead.get(&href).expect(200).page().form("form[action='/do/invitations/send']");
    form.insert("email".into(), "far@example.dk".into());
    let fields: Vec<_> = form.iter().map(|(name, value)| (&**name, &**value)).collect();
    let sent = lead.post("/do/invitations/send", &fields).expect(303);
    let sent = Invited::at(sent.header("location").expect("a place"));
    world.nobody().get(&sent.path).expect(200);
    let why =
        [("date", "2026-11-20"), ("reason", "Kommunen har besluttet det"), ("successor", "nobody")];
    assert_eq!(send(&lead, "p-alma-far", "end", &why), 303);
    world.nobody().get(&sent.path).expect(404);
    let state = lead.get(&sent.page).expect(200).page();
    assert_eq!(state.one("[data-state]").attr("data-state"), Some("withdrawn"));
}

#[test]
fn who_cannot_see_the_plan_does_not_lead_it() {
    let world = World::start();
    let lead = world.sign_in("u-mette");
    // Her consent was withdrawn in the demo.
    world.sign_in("u-karin").get("/cases/case-karla").expect(404);
    let fields = [("case", "case-karla"), ("to", "u-karin"), ("note", "Barsel")];
    let page = lead.post("/do/cases/hand-over", &fields).expect(422).page();
    assert!(page.text(".errors").contains("samtykke") && page.text("main").contains("Barsel"));
    world.sign_in("u-karin").get("/cases/case-karla").expect(404);
    // Nor is she asked, or given anything to do.
    let mother = world.sign_in("p-kar-mor");
    let forms = ["people/lead", "goals/goal-kar-1/actions/new", "meetings/new", "suggestions"];
    for path in forms.map(|page| format!("/cases/case-karla/{page}")) {
        let reader = if path.ends_with("suggestions") { &mother } else { &lead };
        let page = reader.get(&path).expect(200).page();
        assert!(page.has("main [value=u-lise]"), "{path}");
        assert!(!page.has("main [value=u-karin]"), "{path}");
    }
    let goal = ("goal", "goal-kar-1");
    let action = [("case", "case-karla"), goal, ("text", "Ringe"), ("due", "2026-12-11")];
    let given = [&action[..], &[("responsible", "u-karin")]].concat();
    lead.post("/do/actions/add", &given).expect(422);
}

/// A helper from outside is of one plan, and leads none.
#[test]
fn who_is_from_outside_does_not_lead_it() {
    let world = World::start();
    let place = "Psykologerne ved Havnen";
    let fields = [("as", "external"), ("place", place), ("relation", "psykolog")];
    let _ = invite(&world, "u-mette", "case-alma", &fields).take(&world, "ida@example.dk");
    let lead = world.sign_in("u-mette");
    let people = lead.get(PEOPLE).expect(200).page();
    let ida = people.all("[data-person]").find(|one| text(*one).contains("Ida")).expect("Ida");
    let ida = ida.attr("data-person").expect("an id");
    let page = lead.get(&format!("{PEOPLE}/lead")).expect(200).page();
    assert!(page.has("[value=u-jonas]") && !page.has(&format!("[value='{ida}']")));
    let fields = [("case", "case-alma"), ("to", ida), ("note", "Barsel")];
    lead.post("/do/cases/hand-over", &fields).expect(422);
    // Where they work is nobody else's to choose.
    for page in ["/cases/case-villads/people/invite?as=helper", "/emergency"] {
        let page = world.sign_in("u-nadia").get(page).expect(200).text();
        assert!(page.contains("Skovbrynets") && !page.contains(place));
    }
}

/// A form that waits for its turn to write while its sender is taken out of the plan.
#[test]
fn who_leaves_while_a_form_waits_writes_nothing() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    let gone = "update memberships set ended_on = '2026-11-20', position = null \
                where case_id = 'case-alma' and person_id = 'u-jonas'";
    let writing = world.database.run_around(gone, || {
        let fields = [("case", "case-alma"), ("text", "Det når jeg lige"), ("key", "late")];
        jonas.post_and_wait("/do/views/write", fields)
    });
    writing.join().expect("no panic").expect(404);
    let signe = world.sign_in("u-signe");
    let gone = gone.replace("u-jonas", "u-signe");
    let writing = world.database.run_around(&gone, || {
        let fields = [("measure", "ms-alma-1"), ("value", "7"), ("key", "late")];
        signe.post_and_wait("/do/measures/record", fields)
    });
    writing.join().expect("no panic").expect(404);
    let kept = "select count(*) from idempotency_keys where key = 'late'";
    assert_eq!(world.database.number(kept), 0);
    assert!(!world.sign_in("u-mette").get(PLAN).expect(200).text().contains("Det når jeg lige"));
}
