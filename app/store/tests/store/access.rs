//! What somebody is to a case on a day, and the lists that follow from it.

use domain::access::Relation::{
    self, Bystander, Child, Coordinator, Guardian, Helper, Lead, Relative, Stranger, Supporter,
};
use jiff::civil::{Date, date};
use store::{actions, cases, goals, people};

use crate::world::{World, case_id, on_both, person, today};

async fn relation(world: &World, case: &str, who: &str, today: Date) -> Relation {
    let mut tx = world.db.read().await.expect("read");
    cases::relation(&mut tx, &case_id(case), &person(who), today).await.expect("a relation")
}

async fn cases_of(world: &World, who: &str, today: Date) -> Vec<String> {
    let mut tx = world.db.read().await.expect("read");
    let lines = cases::mine(&mut tx, &person(who), today).await.expect("cases");
    lines.into_iter().map(|line| line.id.to_string()).collect()
}

on_both! {
    async fn everybody_is_what_the_file_says(world) {
        world.demo().await;
        for (case, who, expected) in [
            ("case-alma", "u-mette", Lead),
            ("case-alma", "u-signe", Helper),
            ("case-alma", "case-alma:child", Child),
            ("case-alma", "p-alma-far", Guardian),
            ("case-samuel", "p-sam-mor", Guardian),
            ("case-villads", "p-vil-bisidder", Supporter),
            ("case-yusuf", "p-yus-soester", Relative),
            ("case-alma", "case-freja:child", Stranger),
            ("case-alma", "p-fre-mor", Stranger),
            // A coordinator and the next teacher are not in the network.
            ("case-alma", "u-rasmus", Coordinator),
            ("case-samuel", "u-peter", Bystander),
            ("case-nobody", "u-mette", Stranger),
            ("case-alma", "u-nobody", Stranger),
        ] {
            assert_eq!(relation(world, case, who, today()).await, expected, "{who} in {case}");
        }
    }

    /// Whom a consent names sees only while one holds: given by all, not over, not taken back.
    async fn invariant_14_a_consent_that_does_not_hold_shows_nothing(world) {
        world.demo().await;
        let last_day = date(2026, 11, 13);
        for (case, who, day, expected) in [
            ("case-alma", "u-anja", today(), Helper),
            ("case-alma", "u-anja", date(2027, 2, 27), Bystander),
            // Withdrawn: from the first day on.
            ("case-karla", "u-karin", last_day, Bystander),
            // Over on its last day.
            ("case-karla", "u-ole", last_day, Helper),
            ("case-karla", "u-ole", date(2026, 11, 14), Bystander),
            // The father has not agreed.
            ("case-yusuf", "u-karin", today(), Bystander),
            ("case-samuel", "u-karin", today(), Helper),
        ] {
            assert_eq!(relation(world, case, who, day).await, expected, "{who} in {case} on {day}");
        }
        assert_eq!(cases_of(world, "u-karin", today()).await, ["case-samuel"]);
        assert!(cases_of(world, "u-ole", today()).await.is_empty());
    }

    /// A second consent that holds is enough; a lead needs none.
    async fn one_consent_that_holds_is_enough(world) {
        world.demo().await;
        world.raw("insert into consents (id, case_id, position, purpose, date, valid_to) values \
                   ('c-new', 'case-karla', 9, '{\"da\":\"x\"}', '2026-11-20', '2027-11-20')")
            .await
            .expect("a consent");
        for (place, who) in ["u-karin", "u-mette"].iter().enumerate() {
            let sql = format!("insert into consent_people (case_id, consent_id, part, position, \
                person_id) values ('case-karla', 'c-new', 'scope', {place}, '{who}')");
            world.raw(&sql).await.expect("a scope");
        }
        assert_eq!(relation(world, "case-karla", "u-karin", today()).await, Helper);
        let later = date(2028, 1, 1);
        assert_eq!(relation(world, "case-karla", "u-karin", later).await, Bystander);
        assert_eq!(relation(world, "case-karla", "u-mette", later).await, Lead);
    }

    async fn a_membership_begins_and_ends(world) {
        world.demo().await;
        world.raw("update memberships set from_date = '2026-11-01', to_date = '2026-11-20' \
                   where person_id = 'u-signe'").await.expect("dates");
        let days = [(date(2026, 10, 31), Bystander), (date(2026, 11, 1), Helper),
            (date(2026, 11, 20), Helper), (today(), Bystander)];
        for (day, expected) in days {
            assert_eq!(relation(world, "case-alma", "u-signe", day).await, expected, "{day}");
        }
        assert!(cases_of(world, "u-signe", today()).await.is_empty());
    }

    async fn my_cases_are_those_i_may_see(world) {
        world.demo().await;
        let mette = ["case-alma", "case-samuel", "case-freja", "case-karla"];
        assert_eq!(cases_of(world, "u-mette", today()).await, mette);
        assert_eq!(cases_of(world, "case-alma:child", today()).await, ["case-alma"]);
        assert!(cases_of(world, "p-yus-soester", today()).await.is_empty());
        let mut tx = world.db.read().await.expect("read");
        let lines = cases::mine(&mut tx, &person("u-lone"), today()).await.expect("cases");
        let samuel = &lines[0];
        assert_eq!((samuel.child_name.as_str(), samuel.class.as_deref()), ("Samuel", Some("Solstuen")));
        assert_eq!(samuel.unit.as_ref().and_then(|unit| unit.da.as_deref()), Some("Børnehuset Mælkebøtten"));
        assert_eq!((samuel.relation, samuel.active_goals), (Helper, 1));
        assert_eq!(samuel.next_meeting, Some(date(2026, 11, 26)));
    }

    async fn the_demo_lists_everybody_children_and_families_first(world) {
        world.demo().await;
        let mut tx = world.db.read().await.expect("read");
        let everybody = people::everybody(&mut tx).await.expect("people");
        let names: Vec<_> = everybody.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names[..5], ["Alma", "Camilla", "Martin", "Samuel", "Grace"]);
        assert_eq!(names.len(), 6 + 13 + 14);
        assert_eq!(names[names.len() - 1], "Ole Bruun");
    }

    async fn things_know_their_case(world) {
        world.demo().await;
        let mut tx = world.db.read().await.expect("read");
        let goal = "goal-alma-1".try_into().expect("id");
        assert_eq!(goals::place(&mut tx, &goal).await.expect("place"), Some(case_id("case-alma")));
        let action = "a-vil-1".try_into().expect("id");
        let place = actions::place(&mut tx, &action).await.expect("place");
        assert_eq!(place, Some(case_id("case-villads")));
        let action = "a-nobody".try_into().expect("id");
        assert_eq!(actions::place(&mut tx, &action).await.expect("place"), None);
    }

    async fn whoever_names_a_measure_is_what_they_are_to_its_case(world) {
        world.demo().await;
        let mut tx = world.db.read().await.expect("read");
        for (measure, case) in [("ms-alma-1", "case-alma"), ("ms-vil-2", "case-villads")] {
            let measure = measure.try_into().expect("id");
            for who in ["u-mette", "u-signe", "u-rasmus", "u-inge", "p-alma-far", "case-alma:child"] {
                let of = cases::relation_of(&mut tx, &measure, &person(who), today()).await;
                let to = relation(world, case, who, today()).await;
                assert_eq!(of.expect("a relation"), Some((case_id(case), to)), "{who}, {case}");
            }
        }
        let nothing = "ms-nobody".try_into().expect("id");
        let of = cases::relation_of(&mut tx, &nothing, &person("u-mette"), today()).await;
        assert_eq!(of.expect("no fault"), None);
    }
}
