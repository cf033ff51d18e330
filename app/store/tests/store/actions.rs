//! Actions: added, changed from the version that was seen, and listed for their person.

use domain::{
    access::Action::{Answer, Plan},
    action::{Action, ActionStatus},
    event::EventKind,
    people::Who,
    text::{Lang, Text},
};
use jiff::civil::date;
use store::{StoreError, actions, cases, goals};

use crate::world::{World, keep, on_both, person, today};

fn action(id: &str) -> Action {
    Action {
        id: id.try_into().expect("id"),
        goal: "goal-alma-1".try_into().expect("id"),
        intervention: None,
        text: Text::new(Lang::En, "Show the new room").expect("text"),
        responsible: Some(Who::Person(person("u-jonas"))),
        due: date(2026, 12, 1),
        done: None,
        status: ActionStatus::Suggested,
        reason: None,
        version: 1,
    }
}

async fn add(world: &World, it: &Action) {
    let proof = world.granted("u-mette", "case-alma", Plan).await;
    let mut tx = world.db.write().await.expect("write");
    actions::add(&mut tx, &proof, it).await.expect("added");
    keep(tx, &proof, EventKind::ActionAdded, it.id.as_str()).await;
}

on_both! {
    async fn an_action_is_added_and_promised(world) {
        world.demo().await;
        let new = action("a-new");
        add(world, &new).await;
        let proof = world.granted("u-jonas", "case-alma", Answer).await;
        let mut tx = world.db.write().await.expect("write");
        let yes = Action { status: ActionStatus::Open, ..new.clone() };
        actions::change(&mut tx, &proof, &yes).await.expect("changed");
        keep(tx, &proof, EventKind::ActionAccepted, "a-new").await;
        let mut tx = world.db.read().await.expect("read");
        let record = cases::load(&mut tx, &proof).await.expect("loaded");
        let last = record.case.actions.last().expect("an action");
        assert_eq!((last.status, last.version), (ActionStatus::Open, 2));
        assert_eq!(last.text.original, Some(Lang::En));
        assert_eq!(record.version, 3);
        assert_eq!(record.version, cases::version(&mut tx, &proof).await.expect("version"));
    }

    /// Two people change the same action: the second gets it as it stands, and nothing is lost.
    async fn a_change_from_an_old_version_gets_the_new_one(world) {
        world.demo().await;
        let new = action("a-new");
        add(world, &new).await;
        let proof = world.granted("u-mette", "case-alma", Plan).await;
        let mut tx = world.db.write().await.expect("write");
        let first = Action { due: date(2026, 12, 8), ..new.clone() };
        actions::change(&mut tx, &proof, &first).await.expect("changed");
        keep(tx, &proof, EventKind::ActionChanged, "a-new").await;
        let mut tx = world.db.write().await.expect("write");
        let second = Action { responsible: Some(Who::Child), ..new.clone() };
        let fault = actions::change(&mut tx, &proof, &second).await.expect_err("seen too early");
        let StoreError::Changed(stands) = fault else { panic!("{fault}") };
        assert_eq!((stands.due, stands.version), (date(2026, 12, 8), 2));
        let again = Action { version: 2, ..second };
        actions::change(&mut tx, &proof, &again).await.expect("changed");
        keep(tx, &proof, EventKind::ActionChanged, "a-new").await;
        world.raw("delete from action_history where action_id = 'a-new' and version = 3")
            .await.expect("there is no third");
        let same = "update actions set version = case when (select count(*) from action_history \
                    where action_id = 'a-new') = 2 then 3 else null end where id = 'a-new'";
        world.raw(same).await.expect("both earlier ones are kept");
    }

    async fn an_action_of_another_case_is_not_there(world) {
        world.demo().await;
        add(world, &action("a-new")).await;
        let proof = world.granted("u-mette", "case-freja", Plan).await;
        let mut tx = world.db.write().await.expect("write");
        let fault = actions::change(&mut tx, &proof, &action("a-new")).await;
        assert!(matches!(fault, Err(StoreError::NotFound)));
        let taken = actions::add(&mut tx, &proof, &action("a-vil-1")).await;
        assert!(matches!(taken, Err(StoreError::Exists { table: "actions", .. })), "{taken:?}");
    }

    async fn my_actions_are_the_open_ones_in_cases_i_see(world) {
        world.demo().await;
        add(world, &action("a-new")).await;
        let mut tx = world.db.read().await.expect("read");
        let mine = actions::of_person(&mut tx, &person("u-jonas"), today()).await.expect("actions");
        let new = mine.iter().find(|mine| mine.action.id.as_str() == "a-new").expect("the new one");
        assert_eq!(new.child_name, "Alma");
        assert_eq!(new.own_words.da.as_deref(), Some("Jeg vil gå ind i klassen om morgenen uden at få ondt i maven."));
        assert!(mine.iter().all(|mine| mine.action.status.is_open()));
        assert!(mine.is_sorted_by_key(|mine| mine.action.due));
        let anja = person("u-anja");
        let hers = actions::of_person(&mut tx, &anja, today()).await.expect("actions");
        assert_eq!(hers.len(), 1);
        let later = date(2027, 3, 25);
        let hers = actions::of_person(&mut tx, &anja, later).await.expect("actions");
        assert!(hers.is_empty(), "the consent is over");
    }

    async fn goals_wait_for_those_who_have_not_said(world) {
        world.demo().await;
        let mut tx = world.db.read().await.expect("read");
        let father = person("p-yus-far");
        let waiting = goals::waiting_for(&mut tx, &father, today()).await.expect("goals");
        let goals = waiting.iter().map(|(_, child, id, _)| (child.as_str(), id.as_str()));
        assert_eq!(goals.collect::<Vec<_>>(), [("Yusuf", "goal-yus-1")]);
        let mette = goals::waiting_for(&mut tx, &person("u-mette"), today()).await.expect("goals");
        assert!(mette.is_empty());
    }
}
