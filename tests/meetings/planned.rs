//! Planned and told in good time, by the law and for everybody.

use tests::{World, database::Engine, on_both, page::text};

use super::steps::{CASE, PLAN, but, close, page, people, planned, school_is_closed, send};

on_both!(a_meeting_goes_step_by_step_and_never_back);

fn state(page: &tests::page::Page) -> String {
    page.one("[data-meeting]").attr("data-state").expect("a state").to_owned()
}

fn a_meeting_goes_step_by_step_and_never_back(engine: Engine) {
    let world = World::on(engine);
    let [mette, jonas, mother, _] = people(&world);
    let meeting = planned(&mette, &[]);
    assert_eq!(state(&page(&mother, &meeting)), "planned");
    // Nothing is begun or closed that nobody was told about.
    send(&mette, "begin", &meeting, &[]).expect(409);
    for _ in 0..2 {
        send(&mette, "invite", &meeting, &[]).expect(303);
    }
    assert_eq!(state(&page(&mother, &meeting)), "invited");
    assert!(!page(&jonas, &meeting).has("form[action='/do/meetings/begin']"), "the lead's to do");
    send(&jonas, "begin", &meeting, &[]).expect(403);
    for _ in 0..2 {
        send(&mette, "begin", &meeting, &[]).expect(303);
    }
    assert_eq!(state(&page(&mother, &meeting)), "running");
    let fields = but(&PLAN, &[("meeting", &meeting), ("version", "0")]);
    mette.post("/do/meetings/change", &fields).expect(303);
    let seen = mother.get("/cases/case-alma/seen").page().text("main");
    for words in ["Planlagde et møde", "Gav besked om et møde", "Begyndte et møde"] {
        assert!(seen.contains(words), "{words} in {seen}");
    }
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn the_days_between_the_word_and_the_meeting_are_measured() {
    let world = World::start();
    let [mette, _, mother, _] = people(&world);
    let late = planned(&mette, &[("date", "2026-11-24")]);
    assert!(
        page(&mother, &late).has("[data-material] .tag-look") || {
            page(&mother, &late).text("main").contains("Giv besked om mødet senest 19. november")
        }
    );
    send(&mette, "invite", &late, &[]).expect(303);
    let shown = page(&mother, &late);
    assert_eq!(shown.one("[data-material]").attr("data-material"), Some("3"));
    assert!(shown.has("[data-material] .tag-look"), "too late, and said so");
    let good = planned(&mette, &[("date", "2026-11-26")]);
    send(&mette, "invite", &good, &[]).expect(303);
    let shown = page(&mother, &good);
    assert_eq!(shown.one("[data-material]").attr("data-material"), Some("5"));
    assert!(!shown.has(".tag-look"));
    // The family reads of it in the news.
    let news = mother.get("/news").expect(200).page();
    assert!(news.has("[data-kind=meetings]"), "{}", news.text("main"));
}

/// Invariant 19: the first follow-up is within three months when the rules are on. Invariant 16:
/// nobody under 18 interprets. Invariant 21: nothing is due on a holiday.
#[test]
fn invariants_16_19_and_21_hold_when_a_meeting_is_planned() {
    let world = World::start();
    school_is_closed(&world);
    let nadia = world.sign_in("u-nadia");
    let plan = [
        ("case", "case-yusuf"),
        ("kind", "review"),
        ("date", "2026-12-01"),
        ("place", "Skolen"),
        ("who", "child"),
        ("who", "u-nadia"),
    ];
    let refused = |changed: &[(&str, &str)], field: &str| {
        let page = nadia.post("/do/meetings/plan", &but(&plan, changed)).expect(422).page();
        assert!(page.has(&format!("#{field}-error")), "{field}: {}", page.text("main"));
        let form = page.form("form[action='/do/meetings/plan']");
        assert_eq!(
            form["place"],
            changed.iter().find(|it| it.0 == "place").map_or("Skolen", |_| "")
        );
    };
    let young = [("interpreter", "Amina"), ("language", "ar")];
    refused(&young, "of_age");
    refused(&[("date", "2026-12-24")], "date");
    refused(&[("date", "2026-11-20")], "date");
    refused(&[("time", "kl. to")], "time");
    refused(&[("kind", "party")], "kind");
    nadia.post("/do/cases/rules", &[("case", "case-yusuf"), ("on", "yes")]).expect(303);
    let of_age = [("interpreter", "Amina"), ("language", "ar"), ("of_age", "yes")];
    nadia.post("/do/meetings/plan", &but(&plan, &of_age)).expect(303);
    let list = nadia.get("/cases/case-yusuf/meetings").expect(200).page();
    assert_eq!(list.all("[data-state=planned]").count(), 1);
}

/// Invariant 19, where the next day is set in the minutes.
#[test]
fn the_next_meeting_of_the_minutes_is_held_to_the_law() {
    let world = World::start();
    let [mette, ..] = people(&world);
    mette.post("/do/cases/rules", &[("case", CASE), ("on", "yes")]).expect(303);
    let young = "update meetings set kind = 'network_meeting' where case_id = 'case-alma'; \
                 update interventions set start_date = '2026-11-02' where case_id = 'case-alma'; \
                 update cases set version = version + 1 where id = 'case-alma'";
    world.database.run(young).expect("nothing has been followed up yet");
    let meeting = planned(&mette, &[("kind", "network_meeting")]);
    send(&mette, "invite", &meeting, &[]).expect(303);
    send(&mette, "begin", &meeting, &[]).expect(303);
    let page = close(&mette, &meeting, &[("next", "2027-02-03")]).expect(422).page();
    assert!(text(page.one("#next-error")).contains("2. februar 2027"));
    close(&mette, &meeting, &[("next", "2027-02-02")]).expect(303);
}

#[test]
fn who_changes_an_older_plan_gets_both() {
    let world = World::start();
    let [mette, ..] = people(&world);
    let meeting = planned(&mette, &[]);
    let path = format!("/cases/{CASE}/meetings/{meeting}/change");
    let form = mette.get(&path).expect(200).page().form("form[action='/do/meetings/change']");
    assert_eq!((&*form["place"], &*form["time"]), ("Skovbrynets Skole", "14:00"));
    let with = |place: &'static str| {
        but(&PLAN, &[("place", place)]).into_iter().map(|(name, value)| (name, value.to_owned()))
    };
    let send = |place: &'static str| {
        let mut fields: Vec<(&str, String)> = with(place).collect();
        fields.extend([("meeting", meeting.clone()), ("version", form["version"].clone())]);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        mette.post("/do/meetings/change", &fields)
    };
    send("Hjemme hos Alma").expect(303);
    let page = send("Biblioteket").expect(409).page();
    let told = text(page.one("#date-error"));
    assert!(told.contains("Hjemme hos Alma"), "what stands: {told}");
    let again = page.form("form[action='/do/meetings/change']");
    assert_eq!(again["place"], "Biblioteket", "what was typed");
    assert_eq!(again["version"], "1", "so that it can be saved now");
}

#[test]
fn the_clock_leads_to_a_meeting_by_its_day() {
    let world = World::start();
    let [mette, ..] = people(&world);
    let fields =
        [("case", CASE), ("days", "28"), ("reason", "Det går stærkt"), ("child", "Ikke for tit")];
    mette.post("/do/cases/interval", &fields).expect(303);
    let clock = mette.get("/cases/case-alma/clock").expect(200).page();
    let by = clock.one("[data-follow-up-by]").attr("data-follow-up-by").expect("a day").to_owned();
    let link = clock.one("a[href*='/meetings/new']").attr("href").expect("an address").to_owned();
    assert!(link.ends_with(&format!("?on={by}")), "{link} by {by}");
    let form = mette.get(&link).expect(200).page().form("form[action='/do/meetings/plan']");
    assert!(!form["date"].is_empty(), "a day that is not over");
}
