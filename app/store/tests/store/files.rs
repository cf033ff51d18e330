//! Case files in and out.

use domain::{access::Action, case_file::CaseFile};
use serde_json::{Value, from_str, to_value};
use store::{StoreError, cases, transfer};

use crate::world::{case_id, demo_file, demo_text, noon, on_both, today};

on_both! {
    /// What comes out is what went in, to the letter.
    async fn the_demo_comes_out_as_it_went_in(world) {
        world.demo().await;
        let mut tx = world.db.read().await.expect("read");
        let out = transfer::export(&mut tx, None, today()).await.expect("exported");
        let before: Value = from_str(&demo_text()).expect("JSON");
        assert_eq!(to_value(&out).expect("JSON"), before);
    }

    async fn one_case_comes_out_alone(world) {
        let mut file = world.demo().await;
        let mut tx = world.db.read().await.expect("read");
        let one = case_id("case-freja");
        let out = transfer::export(&mut tx, Some(&one), today()).await.expect("exported");
        file.cases.retain(|case| case.id == one);
        assert_eq!(out, file);
        let none = transfer::export(&mut tx, Some(&case_id("case-nobody")), today()).await;
        assert!(matches!(none, Err(StoreError::NotFound)));
    }

    async fn a_loaded_case_is_the_one_in_the_file(world) {
        let file = world.demo().await;
        let proof = world.granted("u-nadia", "case-villads", Action::View).await;
        for _ in 0..2 {
            let mut tx = world.db.read().await.expect("read");
            let record = cases::load(&mut tx, &proof).await.expect("loaded");
            let case = &file.cases[2];
            assert_eq!(record.version, 1);
            assert_eq!(record.case.expected_flags, case.expected_flags);
            assert_eq!(record.case.goals.len(), 2);
            assert_eq!(record.case.goals[0].measures[1].raters, case.goals[0].measures[1].raters);
            assert_eq!(record.calendar, file.holidays.of("school"));
            assert_eq!(record.scales.len(), file.scales.len());
            for who in record.case.everybody() {
                let person = who.person(&record.case.id).expect("an id");
                assert!(record.people.contains_key(&person), "{person} is missing");
            }
        }
    }

    /// All or nothing: the second case is there already, the first must not be kept.
    async fn a_file_that_does_not_fit_leaves_nothing(world) {
        let file = world.demo().await;
        let mut other = file.clone();
        other.cases.truncate(2);
        other.cases[0].id = case_id("case-new");
        let fault = transfer::import(&world.db, &other, None, noon()).await.expect_err("taken");
        assert!(matches!(&fault, StoreError::Exists { .. }), "{fault}");
        other.cases.remove(0);
        let fault = transfer::import(&world.db, &other, None, noon()).await.expect_err("taken");
        assert_eq!(fault.to_string(), "cases: the id \"case-samuel\" is there already");
        let mut tx = world.db.read().await.expect("read");
        assert_eq!(transfer::export(&mut tx, None, today()).await.expect("exported"), file);
    }

    async fn a_second_file_of_the_same_organisation_is_merged(world) {
        let (mut first, mut second) = (demo_file(), demo_file());
        first.cases.truncate(3);
        second.cases.drain(..3);
        for file in [&first, &second] {
            transfer::import(&world.db, file, None, noon()).await.expect("imported");
        }
        let mut tx = world.db.read().await.expect("read");
        assert_eq!(transfer::export(&mut tx, None, today()).await.expect("exported"), demo_file());
    }

    /// What people wrote here is a case file that another database takes.
    async fn what_was_written_here_goes_elsewhere(world) {
        world.demo().await;
        crate::measures::everybody_measures(world).await;
        let mut tx = world.db.read().await.expect("read");
        let out = transfer::export(&mut tx, None, today()).await.expect("exported");
        let text = serde_json::to_string(&out).expect("JSON");
        let file = CaseFile::parse(&text).expect("a case file");
        let other = world.another().await;
        transfer::import(&other.db, &file, None, noon()).await.expect("imported");
        let mut tx = other.db.read().await.expect("read");
        let again = transfer::export(&mut tx, None, today()).await.expect("exported");
        assert_eq!(to_value(&again).expect("JSON"), to_value(&out).expect("JSON"));
        drop(tx);
        other.drop().await;
    }

    async fn another_organisation_is_refused(world) {
        world.demo().await;
        let mut other = CaseFile { cases: Vec::new(), ..demo_file() };
        other.organisation.name = "Havby".into();
        let fault = transfer::import(&world.db, &other, None, noon()).await.expect_err("refused");
        assert!(fault.to_string().contains("Fjordby Kommune"), "{fault}");
        let mut same = CaseFile { cases: Vec::new(), ..demo_file() };
        same.scales.values_mut().for_each(|scale| scale.max = None);
        let fault = transfer::import(&world.db, &same, None, noon()).await.expect_err("refused");
        assert!(fault.to_string().contains("scale"), "{fault}");
    }
}
