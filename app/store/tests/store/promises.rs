//! What the store promises whatever is asked: what may only grow only grows, versions and events
//! tell the same story, nothing is done twice, and a row that makes no sense is named.

use domain::{
    access::Action::{Tell, View},
    event::{Event, EventKind},
    text::{Lang, Text},
    voice::View as HowISeeIt,
};
use store::{Once, StoreError, cases, settings, verify, views};

use crate::world::{World, case_id, keep, name_of, noon, on_both, person, today};

async fn faults(world: &World) -> Vec<String> {
    let mut tx = world.db.read().await.expect("read");
    verify::run(&mut tx).await.expect("verified")
}

fn view(id: &str) -> HowISeeIt {
    let text = Text::new(Lang::En, "I see it so").expect("text");
    let id = Some(id.try_into().expect("id"));
    HowISeeIt {
        id,
        by: domain::people::Who::Child,
        text,
        date: today(),
        how: None,
        heard: None,
        picture: None,
    }
}

on_both! {
    async fn observations_and_events_only_grow(world) {
        world.demo().await;
        for table in ["observations", "events"] {
            for sql in [
                format!("update {table} set position = 9"),
                format!("update {table} set seq = seq"),
                format!("delete from {table}"),
                format!("update {table} set case_id = case_id where case_id = 'case-alma'"),
            ] {
                let column = if table == "events" { "position" } else { "seq" };
                if sql.contains(column) {
                    continue;
                }
                let fault = world.raw(&sql).await.expect_err(&sql);
                assert!(fault.contains("append-only"), "{sql}: {fault}");
            }
        }
    }

    async fn the_mark_of_a_demo_stays(world) {
        settings::mark_demo(&world.db).await.expect("marked");
        settings::mark_demo(&world.db).await.expect("twice is once");
        for sql in [
            "delete from settings",
            "update settings set name = 'other'",
            "update settings set value = 'no' where name = 'demo'",
        ] {
            let fault = world.raw(sql).await.expect_err(sql);
            assert!(fault.contains("stays"), "{sql}: {fault}");
        }
        let mut tx = world.db.read().await.expect("read");
        assert!(settings::is_demo(&mut tx).await.expect("looked"));
    }

    async fn each_change_is_one_event_and_one_version(world) {
        world.demo().await;
        let proof = world.granted("case-alma:child", "case-alma", Tell).await;
        for n in 1..=3 {
            let id = format!("v-{n}");
            let mut tx = world.db.write().await.expect("write");
            views::write(&mut tx, &proof, &view(&id)).await.expect("written");
            keep(tx, &proof, EventKind::ViewWritten, &id).await;
        }
        let mut tx = world.db.read().await.expect("read");
        let record = cases::load(&mut tx, &proof).await.expect("loaded");
        assert_eq!(record.version, 4);
        let ids: Vec<_> = record.case.views[4..].iter().flat_map(|view| &view.id).collect();
        assert_eq!(ids.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["v-1", "v-2", "v-3"]);
        drop(tx);
        assert!(faults(world).await.is_empty());
        world.raw("update cases set version = 9 where id = 'case-alma'").await.expect("broken");
        let told = faults(world).await;
        assert_eq!(told, ["case case-alma: version 9, but 4 events, the last numbered 4"]);
    }

    /// Dropped before it is recorded, a change never was; nor is it remembered by anybody.
    async fn what_is_not_committed_never_was(world) {
        world.demo().await;
        let proof = world.granted("case-alma:child", "case-alma", Tell).await;
        let mut tx = world.db.write().await.expect("write");
        views::write(&mut tx, &proof, &view("v-1")).await.expect("written");
        let within = cases::load(&mut tx, &proof).await.expect("loaded");
        assert_eq!(within.case.views.len(), 5);
        drop(tx);
        let mut tx = world.db.write().await.expect("write again");
        views::write(&mut tx, &proof, &view("v-1")).await.expect("the id is free");
        let event = Event {
            case: proof.case().clone(), by: proof.actor().clone(), at: noon(),
            kind: EventKind::ViewWritten, subject: "v-1".into(),
        };
        drop(tx.record(&event).await.expect("recorded"));
        let mut tx = world.db.read().await.expect("read");
        let record = cases::load(&mut tx, &proof).await.expect("loaded");
        assert_eq!((record.case.views.len(), record.version), (4, 1));
    }

    /// A proof is for what it was asked for, and a change is of one case, as its event.
    async fn a_proof_for_something_else_is_no_proof(world) {
        world.demo().await;
        let proof = async |case: &str, action| world.granted("u-mette", case, action).await;
        let mut tx = world.db.write().await.expect("write");
        let may_see = proof("case-alma", View).await;
        let fault = views::write(&mut tx, &may_see, &view("v-1")).await.expect_err("refused");
        assert_eq!(name_of(&fault), "Refused");
        views::write(&mut tx, &proof("case-alma", Tell).await, &view("v-1")).await.expect("written");
        let freja = proof("case-freja", Tell).await;
        let fault = views::write(&mut tx, &freja, &view("v-2")).await.expect_err("refused");
        assert_eq!(name_of(&fault), "Refused");
        let event = Event {
            case: case_id("case-freja"), by: person("u-mette"), at: noon(),
            kind: EventKind::ViewWritten, subject: "v-1".into(),
        };
        let fault = tx.record(&event).await.err();
        assert_eq!(fault.as_ref().map(name_of).as_deref(), Some("Refused"));
    }

    async fn an_event_of_no_case_is_refused(world) {
        world.demo().await;
        let event = Event {
            case: case_id("case-nobody"), by: person("u-mette"), at: noon(),
            kind: EventKind::ViewWritten, subject: "v-1".into(),
        };
        let fault = world.db.write().await.expect("write").record(&event).await.err();
        assert_eq!(fault.as_ref().map(name_of).as_deref(), Some("NotFound"));
    }

    async fn a_form_that_comes_twice_is_done_once(world) {
        world.demo().await;
        let proof = world.granted("case-alma:child", "case-alma", Tell).await;
        let (child, father) = (person("case-alma:child"), person("p-alma-far"));
        let mut tx = world.db.write().await.expect("write");
        assert_eq!(tx.once(&child, "k", "v-1").await.expect("claimed"), Once::First);
        assert_eq!(tx.once(&father, "k", "v-1").await.expect("claimed"), Once::First);
        keep(tx, &proof, EventKind::ViewWritten, "v-1").await;
        let mut tx = world.db.write().await.expect("write");
        let again = tx.once(&child, "k", "v-2").await.expect("claimed");
        assert_eq!(again, Once::Repeated { subject: "v-1".into() });
        assert_eq!(tx.once(&child, "other", "v-2").await.expect("claimed"), Once::First);
        drop(tx);
        let mut tx = world.db.write().await.expect("write");
        assert_eq!(tx.once(&child, "other", "v-2").await.expect("claimed"), Once::First);
    }

    /// Writers take turns: of two at once, both are kept.
    async fn two_who_write_at_once_are_both_kept(world) {
        world.demo().await;
        let proof = world.granted("case-alma:child", "case-alma", Tell).await;
        let write = async |id: &str| {
            let mut tx = world.db.write().await.expect("write");
            views::write(&mut tx, &proof, &view(id)).await.expect("written");
            keep(tx, &proof, EventKind::ViewWritten, id).await;
        };
        tokio::join!(write("v-1"), write("v-2"), write("v-3"), write("v-4"));
        let mut tx = world.db.read().await.expect("read");
        assert_eq!(cases::version(&mut tx, &proof).await.expect("version"), 5);
        drop(tx);
        assert!(faults(world).await.is_empty());
    }

    /// What a transaction reads is of one moment, whatever is written meanwhile.
    async fn a_reader_sees_one_moment(world) {
        world.demo().await;
        let proof = world.granted("case-alma:child", "case-alma", Tell).await;
        let mut before = world.db.read().await.expect("read");
        assert_eq!(cases::version(&mut before, &proof).await.expect("version"), 1);
        let mut tx = world.db.write().await.expect("write");
        views::write(&mut tx, &proof, &view("v-1")).await.expect("written");
        keep(tx, &proof, EventKind::ViewWritten, "v-1").await;
        let mut after = world.db.read().await.expect("read");
        assert_eq!(cases::load(&mut after, &proof).await.expect("loaded").case.views.len(), 5);
        let old = cases::load(&mut before, &proof).await.expect("loaded");
        assert_eq!((old.case.views.len(), old.version), (4, 1));
        assert_eq!(cases::load(&mut after, &proof).await.expect("loaded").version, 2);
    }

    async fn a_row_that_makes_no_sense_is_named(world) {
        world.demo().await;
        let proof = world.granted("u-mette", "case-alma", View).await;
        for (sql, told) in [
            ("update goals set status = 'lost' where id = 'goal-alma-1'",
                "goals \"goal-alma-1\", column status: unknown variant `lost`"),
            ("update goals set status = 'active', statement = 'plain' where id = 'goal-alma-1'",
                "goals \"goal-alma-1\", column statement: expected value"),
            ("update goals set statement = '{\"da\":\"x\"}', rank = -1 where id = 'goal-alma-1'",
                "goals \"goal-alma-1\", column rank: -1 is out of range"),
            ("update goals set rank = 1; update meetings set date = '2026-13-01' \
                where id = 'm-alma-1'",
                "meetings \"m-alma-1\", column date: \"2026-13-01\" is not a date"),
        ] {
            world.raw(sql).await.expect(sql);
            // Past the store no version changes, and what is remembered would be shown.
            let fresh = store::Db::open(&world.url).await.expect("open");
            let mut tx = fresh.read().await.expect("read");
            let fault = cases::load(&mut tx, &proof).await.expect_err(sql);
            assert!(matches!(fault, StoreError::BadRow { .. }), "{fault}");
            assert!(fault.to_string().starts_with(told), "{fault}");
            drop(tx);
            fresh.close().await;
        }
    }
}
