//! Flags: raised and closed by looks, each once; decided with what that changes.

use std::collections::BTreeSet;

use domain::{
    access::{Action, Granted},
    event::{Event, EventKind},
    flag::{Change, Decision, DecisionKind, FlagState, Start, reached},
    id::FlagId,
    people::Who,
    text::{Lang, Text},
};
use jiff::{ToSpan, civil::Date};
use store::{
    cases::{self, CaseRecord},
    flags::{self, Waits},
    interventions,
};

use crate::world::{World, case_id, keep, noon, on_both, person, today};

/// The open flags of a case as `KIND:SUBJECT`.
fn open(record: &CaseRecord) -> BTreeSet<String> {
    let open = record.flags.iter().filter(|flag| flag.is_open());
    open.map(|flag| format!("{}:{}", flag.kind.as_str(), flag.subject)).collect()
}

async fn load(world: &World, proof: &Granted) -> CaseRecord {
    let mut tx = world.db.read().await.expect("read");
    cases::load(&mut tx, proof).await.expect("loaded")
}

async fn look(world: &World, case: &str, day: Date) -> bool {
    flags::look(&world.db, &case_id(case), day, noon()).await.expect("a look")
}

async fn waiting(world: &World, day: Date) -> Vec<String> {
    let mut tx = world.db.read().await.expect("read");
    let waiting = flags::waiting(&mut tx, day, 100).await.expect("cases");
    waiting.into_iter().map(|case| case.to_string()).collect()
}

fn text(words: &str) -> Text {
    Text { original: Some(Lang::En), ..Text::new(Lang::En, words).expect("text") }
}

fn decision() -> Decision {
    Decision {
        on: today(),
        by: Some(Who::Person(person("u-mette"))),
        kind: Some(DecisionKind::AdjustIntervention),
        reason: Some(text("The group was held 11 times of 26")),
        took_part: vec![Who::Child, Who::Person(person("p-sam-mor"))],
        child_view: Some(text("Read with Lone!")),
        child_heard_how: Some(text("Picture cards")),
        child_not_heard: None,
        next_look: Some(today().saturating_add(47.days())),
        in_the_way: None,
    }
}

on_both! {
    async fn a_first_look_raises_what_holds_and_a_second_nothing(world) {
        let file = world.demo().await;
        assert_eq!(waiting(world, today()).await.len(), file.cases.len());
        for case in &file.cases {
            let proof =
                world.granted(case.case_lead.as_str(), case.id.as_str(), Action::View).await;
            let before = load(world, &proof).await;
            assert!(look(world, case.id.as_str(), today()).await);
            let after = load(world, &proof).await;
            assert_eq!(open(&after), case.expected_flags.iter().cloned().collect());
            let raised = open(&after).len() - open(&before).len();
            let raised = i64::try_from(raised).expect("a few");
            assert_eq!(after.version, before.version + raised, "an event for each");
            // It waits no more that day.
            assert!(!look(world, case.id.as_str(), today()).await);
            assert_eq!(load(world, &proof).await, after);
        }
        assert_eq!(waiting(world, today()).await, Vec::<String>::new());
        assert_eq!(waiting(world, today().saturating_add(1.day())).await.len(), file.cases.len());
    }

    async fn whatever_happens_asks_for_a_look(world) {
        world.demo().await;
        look(world, "case-samuel", today()).await;
        let proof = world.granted("u-mette", "case-samuel", Action::Plan).await;
        let mut tx = world.db.write().await.expect("write");
        let action = load(world, &proof).await.case.actions[0].clone();
        store::actions::change(&mut tx, &proof, &action).await.expect("changed");
        keep(tx, &proof, EventKind::ActionChanged, action.id.as_str()).await;
        assert!(waiting(world, today()).await.contains(&"case-samuel".to_owned()));
    }

    /// Somebody writes meanwhile, for as long as they like.
    async fn who_looks_where_nothing_waits_takes_no_turn(world) {
        world.demo().await;
        look(world, "case-samuel", today()).await;
        let turn = world.db.write().await.expect("write");
        assert!(!look(world, "case-samuel", today()).await);
        drop(turn);
    }

    async fn a_look_that_finds_nothing_new_leaves_all_as_it_was(world) {
        world.demo().await;
        look(world, "case-samuel", today()).await;
        let proof = world.granted("u-mette", "case-samuel", Action::Plan).await;
        let action = load(world, &proof).await.case.actions[0].clone();
        let mut tx = world.db.write().await.expect("write");
        store::actions::change(&mut tx, &proof, &action).await.expect("changed");
        keep(tx, &proof, EventKind::ActionChanged, action.id.as_str()).await;
        let before = load(world, &proof).await;
        assert!(look(world, "case-samuel", today()).await);
        assert_eq!(load(world, &proof).await, before);
        assert!(!waiting(world, today()).await.contains(&"case-samuel".to_owned()));
    }

    async fn each_days_look_finds_what_is_reached_that_day(world) {
        world.demo().await;
        let lead = person("u-mette");
        let proof = world.granted("u-mette", "case-karla", Action::View).await;
        let mut found = BTreeSet::new();
        for ahead in 0..=100 {
            let day = today().saturating_add(ahead.days());
            look(world, "case-karla", day).await;
            let reached: BTreeSet<_> =
                reached(&load(world, &proof).await.scene(day)).into_iter().collect();
            let mut tx = world.db.read().await.expect("read");
            let listed = flags::to_look_at(&mut tx, &lead, day).await.expect("a list");
            let listed = listed.into_iter().filter_map(|open| match open.what {
                Waits::Reached(goal) => Some((goal, open.since)),
                Waits::Flag(..) => None,
            });
            assert_eq!(listed.collect::<BTreeSet<_>>(), reached, "{day}");
            found.insert(reached.len());
        }
        assert!(found.len() > 1, "the days differ");
    }

    /// What the rule was asked with is kept with each flag, and its version.
    async fn a_flag_keeps_what_it_was_raised_with(world) {
        world.demo().await;
        look(world, "case-yusuf", today()).await;
        let proof = world.granted("u-nadia", "case-yusuf", Action::View).await;
        let record = load(world, &proof).await;
        let stale = record.flags.iter().find(|flag| flag.kind.as_str() == "stale");
        let stale = stale.expect("a flag");
        assert_eq!(stale.rule_version, domain::effect::RULE_VERSION);
        assert_eq!(stale.inputs["status"], "stale");
        assert!(stale.inputs["goal"].is_object(), "{}", stale.inputs);
        assert_eq!(stale.state(), FlagState::Raised);
    }

    async fn two_looks_at_once_raise_each_flag_once(world) {
        world.demo().await;
        let case = case_id("case-yusuf");
        let (one, other) = tokio::join!(
            flags::look(&world.db, &case, today(), noon()),
            flags::look(&world.db, &case, today(), noon()),
        );
        assert_ne!(one.expect("a look"), other.expect("a look"));
        let again = "insert into flags (id, case_id, position, kind, subject, phase_id, raised, \
                         rule_version, inputs) \
                     select 'x', case_id, 99, kind, subject, phase_id, raised, rule_version, inputs \
                     from flags where kind = 'stale'";
        let refused = world.raw(again).await.expect_err("refused");
        assert!(refused.to_lowercase().contains("unique"), "{refused}");
    }

    async fn an_adjustment_opens_a_phase_and_ends_the_flag(world) {
        world.demo().await;
        look(world, "case-samuel", today()).await;
        let proof = world.granted("u-mette", "case-samuel", Action::Decide).await;
        let record = load(world, &proof).await;
        let mut flag = record.flags.iter().find(|it| it.kind.as_str() == "no_effect").cloned();
        let flag = flag.as_mut().expect("the flag");
        flag.decide(decision(), &record.scene(today())).expect("complete");
        let change = Change {
            ends: vec!["iv-sam-2".try_into().expect("id")],
            label: Some(text("The group every day after lunch")),
            starts: Some(Start {
                responsible: Some(Who::Person(person("u-lone"))),
                frequency: Some(text("Every day, 20 minutes")),
            }),
        };
        let ids = ("iv-new".try_into().expect("id"), "ph-new".try_into().expect("id"));
        let goal = &record.case.goals[0];
        let kind = DecisionKind::AdjustIntervention;
        let changed = change.decide(kind, None, &record.case, goal, ids, today()).expect("all told");

        let mut tx = world.db.write().await.expect("write");
        flags::keep(&mut tx, &proof, flag).await.expect("kept");
        interventions::change(&mut tx, &proof, &changed).await.expect("changed");
        let event = Event {
            case: proof.case().clone(),
            by: proof.actor().clone(),
            at: noon(),
            kind: EventKind::FlagDecided,
            subject: flag.id.to_string(),
        };
        let recorded = tx.record(&event).await.expect("recorded");
        let looked = recorded.look(proof.case(), today(), noon()).await.expect("looked");
        looked.commit().await.expect("kept");

        let after = load(world, &proof).await;
        let goal = &after.case.goals[0];
        let phase = goal.phase_on(today()).expect("a phase");
        assert_eq!((phase.n, phase.start, phase.end), (2, today(), None));
        let tried: Vec<_> = phase.interventions.iter().map(ToString::to_string).collect();
        assert_eq!(tried, ["iv-sam-1", "iv-new"]);
        assert_eq!(goal.phases[0].end, Some(today().saturating_sub(1.day())));
        assert_eq!(goal.phases[0].label, record.case.goals[0].phases[0].label, "it keeps its words");
        let closed = after.flags.iter().find(|it| it.id == flag.id).expect("the flag");
        assert_eq!(closed.state(), FlagState::Closed);
        assert_eq!(closed.closed.as_ref().and_then(|it| it.because.as_deref()), Some("decision"));
        assert_eq!(closed.decisions, flag.decisions);
        // The group that was held too seldom has ended as well.
        assert!(!open(&after).contains("low_delivery:iv-sam-2"));
        assert!(waiting(world, today()).await.iter().all(|case| case != "case-samuel"));
    }

    async fn decisions_only_grow(world) {
        world.demo().await;
        for change in ["update decisions set reason = null", "delete from decisions"] {
            let refused = world.raw(change).await.expect_err("refused");
            assert!(refused.contains("decisions are append-only"), "{refused}");
        }
    }

    async fn a_lead_and_a_coordinator_find_what_is_open(world) {
        let file = world.demo().await;
        for case in &file.cases {
            look(world, case.id.as_str(), today()).await;
        }
        let expected = |lead: Option<&str>| -> usize {
            let cases = file.cases.iter().filter(|it| lead.is_none_or(|l| it.case_lead.as_str() == l));
            cases.map(|case| case.expected_flags.len()).sum()
        };
        let mut tx = world.db.read().await.expect("read");
        for (who, count) in [
            ("u-rasmus", expected(None)),
            ("u-mette", expected(Some("u-mette"))),
            ("u-nadia", expected(Some("u-nadia"))),
            ("u-jonas", 0),
            ("p-sam-mor", 0),
        ] {
            let open = flags::to_look_at(&mut tx, &person(who), today()).await.expect("flags");
            let flags = open.iter().filter(|it| matches!(it.what, flags::Waits::Flag(..)));
            assert_eq!(flags.count(), count, "{who}");
            assert!(open.is_sorted_by_key(|it| it.since), "the longest wait first");
        }
    }

    async fn who_is_asked_sees_it_until_it_is_decided(world) {
        world.demo().await;
        look(world, "case-samuel", today()).await;
        let proof = world.granted("u-rasmus", "case-samuel", Action::HandOn).await;
        let record = load(world, &proof).await;
        let mut flag = record.flags[0].clone();
        flag.ask(&proof.who(), today()).expect("asked");
        let mut tx = world.db.write().await.expect("write");
        flags::keep(&mut tx, &proof, &flag).await.expect("kept");
        keep(tx, &proof, EventKind::FlagAsked, flag.id.as_str()).await;
        let mut tx = world.db.read().await.expect("read");
        let asked = flags::asked_of(&mut tx, &person("u-mette")).await.expect("asked");
        let told: Vec<(&FlagId, &str)> = asked.iter().map(|it| (&it.flag, &*it.by)).collect();
        assert_eq!(told, [(&flag.id, "Rasmus Holt")]);
        assert!(flags::asked_of(&mut tx, &person("u-nadia")).await.expect("asked").is_empty());
    }

    async fn a_coordinator_opens_a_case_for_a_day(world) {
        world.demo().await;
        let proof = world.granted("u-rasmus", "case-samuel", Action::Open).await;
        let mut tx = world.db.write().await.expect("write");
        cases::open(&mut tx, &proof, "The group is not held", today(), noon()).await.expect("open");
        keep(tx, &proof, EventKind::CaseOpened, "case-samuel").await;
        let mut tx = world.db.read().await.expect("read");
        let (case, who) = (case_id("case-samuel"), person("u-rasmus"));
        let mut on = async |day| cases::relation(&mut tx, &case, &who, day).await.expect("told");
        assert_eq!(on(today()).await, domain::access::Relation::Visitor);
        let tomorrow = today().saturating_add(1.day());
        assert_eq!(on(tomorrow).await, domain::access::Relation::Coordinator);
    }
}
