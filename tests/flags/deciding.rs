//! Deciding: whole or not at all, once, and never edited.

use tests::{
    World,
    client::Client,
    command,
    database::{Database, Engine},
    on_both,
};

use super::steps::{ADJUSTED, DECIDE, FLAG, GOAL, PLAN, filled, flags, form, send};

on_both! {
    an_adjustment_is_seen_at_once,
    whoever_is_second_reads_the_first,
}

fn phases(client: &Client) -> usize {
    client.get(GOAL).expect(200).page().all("ul.key .no-phase").count()
}

fn an_adjustment_is_seen_at_once(engine: Engine) {
    let world = World::on(engine);
    let mette = world.sign_in("u-mette");
    let before = phases(&mette);
    let sent = filled(&form(&mette, FLAG), &ADJUSTED);
    let answer = send(&mette, &sent).expect(303);
    assert_eq!(answer.header("location"), Some(GOAL), "to the curve");
    // Sent again, as an impatient finger does.
    send(&mette, &sent).expect(303);

    let goal = mette.get(GOAL).expect(200).page();
    assert_eq!(phases(&mette), before + 1, "one line more on the curve");
    assert!(goal.text("[data-chart]").contains("hver dag efter frokost"));
    let status = goal.one("[data-goal]").attr("data-status").map(str::to_owned);
    assert_ne!(status.as_deref(), Some("no_effect"), "the rule starts afresh");
    let story = goal.text("ol.steps");
    for (_, words) in &ADJUSTED[1..4] {
        assert!(story.contains(words), "{words} in {story}");
    }
    let plan = mette.get(PLAN).page();
    let open = flags(&plan);
    assert!(!open.contains("no_effect:goal-sam-1"), "closed: {open:?}");
    assert!(!open.contains("low_delivery:iv-sam-2"), "that intervention has ended: {open:?}");
    // Her words are hers, and the family's page says the same.
    let grace = world.sign_in("p-sam-mor");
    let page = grace.get(FLAG).expect(200).page();
    assert_eq!(page.one("[data-flag]").attr("data-state"), Some("closed"));
    assert!(page.text(".steps").contains(ADJUSTED[2].1));
    assert_eq!(world.database.verify(), "the database is whole\n");
}

#[test]
fn a_decision_without_a_part_is_refused_and_everything_kept() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let blank = form(&mette, FLAG);
    let whole = filled(&blank, &ADJUSTED);
    let export = world.database.export();
    for part in [
        "kind",
        "label",
        "reason",
        "child_view",
        "child_how",
        "took_part",
        "ends",
        "responsible",
        "frequency",
        "look",
    ] {
        let lacking: Vec<_> = whole.iter().filter(|(name, _)| name != part).cloned().collect();
        let page = send(&mette, &lacking).expect(422).page();
        assert!(page.has(&format!(".errors a[href='#{part}']")), "{part} is named");
        let kept = page.fields(&format!("form[action='{DECIDE}']"));
        for typed in &lacking {
            assert!(kept.contains(typed), "{typed:?} is kept where {part} is missing: {kept:?}");
        }
        // What was chosen by itself is not chosen again behind anybody's back.
        let chosen = kept.iter().filter(|(name, value)| name == part && !value.is_empty()).count();
        let picked_first = part == "responsible";
        assert!(chosen == 0 || picked_first, "{part} stays open: {kept:?}");
    }
    assert_eq!(world.database.export(), export, "nothing is half-written");
    // A reason in place of the child's view is enough.
    let instead =
        filled(&whole, &[("child_view", ""), ("child_not_heard", "Lone spørger ham på mandag")]);
    send(&mette, &instead).expect(303);
}

#[test]
fn two_changes_on_one_day_come_out_and_go_in_again() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    send(&mette, &filled(&form(&mette, FLAG), &ADJUSTED)).expect(303);
    let before = phases(&mette);
    let other = format!("{}3", FLAG.trim_end_matches('0'));
    send(&mette, &filled(&form(&mette, &other), &ADJUSTED)).expect(303);
    assert_eq!(phases(&mette), before + 1);
    let out = world.database.path("out.json");
    let file = out.to_str().expect("a path");
    let _ = command::run(&["export", "--out", file, "--database", &world.database.url]).ok();
    let empty = Database::new(Engine::Sqlite);
    empty.import(&out);
    assert_eq!(empty.export()["cases"], world.database.export()["cases"]);
}

#[test]
fn days_to_look_again_lie_ahead() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let whole = filled(&form(&mette, FLAG), &ADJUSTED);
    for day in ["2026-11-21", "2026-11-01", "den syttende", ""] {
        let other = filled(&whole, &[("look", "other"), ("look_day", day)]);
        let page = send(&mette, &other).expect(422).page();
        assert!(page.has(".errors a[href='#look']"), "{day:?}");
    }
    // The days that are offered are such days.
    let page = mette.get(FLAG).page();
    let offered = page.all("input[name=look]").filter_map(|day| day.attr("value"));
    let offered: Vec<_> = offered.filter(|day| *day != "other").map(str::to_owned).collect();
    assert!(offered.len() >= 3, "{offered:?}");
    for day in offered {
        let page = filled(&whole, &[("look", &day), ("reason", "")]);
        let page = send(&mette, &page).expect(422).page();
        assert!(!page.has(".errors a[href='#look']"), "{day}");
    }
}

#[test]
fn what_comes_after_it_was_closed_is_not_lost() {
    let world = World::start();
    let (mette, lone) = (world.sign_in("u-mette"), world.sign_in("u-lone"));
    let (first, second) = (form(&mette, FLAG), form(&lone, FLAG));
    send(&mette, &filled(&first, &ADJUSTED)).expect(303);
    let reason = ("reason", "Henrik kommer igen i januar");
    let page = send(&lone, &filled(&second, &[ADJUSTED[0], reason])).expect(409).page();
    assert!(page.text("main [role=alert]").contains(reason.1), "it is closed");
    // A page from before: as many decisions as it knows.
    let known = lone.get(FLAG).page().all(".decision").count().to_string();
    let known = if known == "0" { "2" } else { &known };
    let page = send(&lone, &filled(&second, &[("decisions", known), reason])).expect(409).page();
    assert!(page.text("main [role=alert]").contains(reason.1));
}

fn whoever_is_second_reads_the_first(engine: Engine) {
    let world = World::on(engine);
    let (mette, lone) = (world.sign_in("u-mette"), world.sign_in("u-lone"));
    let (first, second) = (form(&mette, FLAG), form(&lone, FLAG));
    let go_on = |reason| {
        [("kind", "continue"), ("reason", reason), ("child_view", "Fint"), ("child_how", "talk")]
    };
    send(&mette, &filled(&first, &go_on("Den bliver holdt nu"))).expect(303);
    let page = send(&lone, &filled(&second, &go_on("Henrik er tilbage"))).expect(409).page();
    assert!(page.text(".steps").contains("Den bliver holdt nu"), "theirs");
    let mine = page.fields(&format!("form[action='{DECIDE}']"));
    assert!(mine.contains(&("reason".to_owned(), "Henrik er tilbage".to_owned())), "and mine");
    send(&lone, &mine).expect(303);
    let story = mette.get(FLAG).page().text(".steps");
    let (later, earlier) = (story.find("Henrik er tilbage"), story.find("Den bliver holdt nu"));
    assert!(later.is_some() && later < earlier, "both are kept, the later first: {story}");
}

#[test]
fn a_flag_is_put_off_once_and_not_for_long() {
    let world = World::start();
    let mette = world.sign_in("u-mette");
    let plan = mette.get(PLAN).page();
    let low = plan.one("[data-flag=low_delivery] a").attr("href").expect("a link").to_owned();
    let snooze = |until: &str, why: &str| {
        let form = "form[action='/do/flags/snooze']";
        let page = mette.get(&low).page();
        let offered = if page.has(form) { page.fields(form) } else { Vec::new() };
        let mut fields = filled(&offered, &[("snooze_until", until), ("snooze_why", why)]);
        if offered.is_empty() {
            let id = low.rsplit('/').next().unwrap_or_default().replace("%21", "!");
            fields.extend([("case".into(), "case-samuel".into()), ("flag".into(), id)]);
        }
        let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        mette.post("/do/flags/snooze", &fields)
    };
    let page = snooze("2026-12-06", "Efter ferien").expect(422).page();
    assert!(page.has(".errors a[href='#snooze_until']"), "no more than 14 days");
    let page = snooze("2026-12-01", " ").expect(422).page();
    assert!(page.has(".errors a[href='#snooze_why']"), "not without a reason");
    snooze("2026-12-01", "Henrik er tilbage på mandag").expect(303);
    let plan = mette.get(PLAN).page();
    let shown = tests::page::text(plan.one("[data-flag=low_delivery]"));
    assert!(shown.contains("Henrik er tilbage på mandag"), "the family still sees it: {shown}");
    snooze("2026-12-02", "Lidt mere").expect(422);
}
