//! Versions of the tables.

use store::{Db, StoreError};

use crate::world::{on_both, raw, run};

on_both! {
    async fn migrating_twice_changes_nothing(world) {
        let file = world.demo().await;
        world.db.migrate().await.expect("migrated again");
        let mut tx = world.db.read().await.expect("read");
        let out = store::transfer::export(&mut tx, None, file.as_of).await.expect("exported");
        assert_eq!(out, file);
    }

    /// Two processes that start at once on a new database: one migrates, the other waits.
    async fn two_that_migrate_at_once_do_not_meet(world) {
        for _ in 0..5 {
            let url = world.bare().await;
            let (one, two) = (Db::open(&url).await.expect("open"), Db::open(&url).await.expect("open"));
            let (first, second) = tokio::join!(one.migrate(), two.migrate());
            first.expect("migrated");
            second.expect("migrated");
            assert!(two.is_empty().await.expect("there are tables"));
            one.close().await;
            two.close().await;
        }
    }

    async fn a_database_of_a_newer_program_is_left_alone(world) {
        world.raw("insert into _sqlx_migrations (version, description, success, checksum, \
                   execution_time) select 9999, 'to come', success, checksum, 0 \
                   from _sqlx_migrations where version = 1").await.expect("a newer one");
        let fault = world.db.migrate().await.expect_err("refused");
        assert!(matches!(fault, StoreError::Refused(_)), "{fault}");
        assert!(fault.to_string().contains("newer"), "{fault}");
    }

    async fn a_database_of_another_program_is_left_alone(world) {
        let url = world.bare().await;
        let db = Db::open(&url).await.expect("open");
        raw(&url, "create table theirs (id text)").await.expect("a table of theirs");
        let fault = db.migrate().await.expect_err("refused");
        assert!(matches!(fault, StoreError::Refused(_)), "{fault}");
        assert!(fault.to_string().contains("another program"), "{fault}");
        raw(&url, "drop table theirs").await.expect("it was left alone");
        db.migrate().await.expect("nothing else had come into it");
        db.close().await;
    }
}

#[test]
fn an_address_of_no_engine_is_refused_and_a_missing_place_is_away() {
    run(async {
        for url in ["mysql://x", "", "postgresx://", "foelgeskab.db"] {
            let fault = Db::open(url).await.err().expect("refused");
            assert!(matches!(fault, StoreError::Refused(_)), "{url}: {fault}");
        }
        for url in ["sqlite:/nowhere/at/all.db", "postgres://nobody@127.0.0.1:9/nothing"] {
            let fault = Db::open(url).await.err().expect("away");
            assert!(matches!(fault, StoreError::Away(_)), "{url}: {fault}");
        }
    });
}
