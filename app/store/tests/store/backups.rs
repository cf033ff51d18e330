//! Backups, and putting them back on either engine.

use domain::{
    access::Action,
    device::Device,
    event::EventKind,
    people::Who,
    text::{Lang, Text},
    voice::View,
};
use store::{
    Db, StoreError, backup, cases,
    meetings::{self, MinutesDraft},
    sessions, settings, transfer, verify, views,
};

use crate::world::{World, keep, noon, on_both, person, run, today};

/// The demo, with something written since.
async fn lived_in(world: &World) {
    world.demo().await;
    let proof = world.granted("case-alma:child", "case-alma", Action::Tell).await;
    let text = Text::new(Lang::En, "Mornings are fine").expect("text");
    let id = Some("v-1".try_into().expect("id"));
    let view =
        View { id, by: Who::Child, text, date: today(), how: None, heard: None, picture: None };
    let mut tx = world.db.write().await.expect("write");
    views::write(&mut tx, &proof, &view).await.expect("written");
    keep(tx, &proof, EventKind::ViewWritten, "v-1").await;
    let proof = world.granted("u-mette", "case-alma", Action::Convene).await;
    let fields = [("decided".to_owned(), vec!["Half written".to_owned()])].into();
    let draft = MinutesDraft { kept: noon(), fields };
    let meeting = "m-alma-1".try_into().expect("id");
    let other = meetings::put_aside(&world.db, &proof, &meeting, &draft, None).await;
    assert_eq!(other.expect("put aside"), None);
    sessions::start(&world.db, "t1", &person("u-bo"), Device::Phone, noon())
        .await
        .expect("started");
}

async fn same(one: &World, other: &World) {
    let mut files = Vec::new();
    for world in [one, other] {
        let mut tx = world.db.read().await.expect("read");
        assert!(verify::run(&mut tx).await.expect("verified").is_empty());
        files.push(transfer::export(&mut tx, None, today()).await.expect("exported"));
    }
    assert_eq!(files[0], files[1]);
    let proof = one.granted("case-alma:child", "case-alma", Action::View).await;
    for world in [one, other] {
        let mut tx = world.db.read().await.expect("read");
        assert_eq!(cases::version(&mut tx, &proof).await.expect("version"), 2);
    }
}

on_both! {
    async fn a_backup_comes_back_whole(world) {
        lived_in(world).await;
        let file = world.path("backup.db");
        backup::to_file(&world.db, &file).await.expect("written");
        let again = backup::to_file(&world.db, &file).await;
        assert!(matches!(again, Err(StoreError::Refused(_))), "{again:?}");
        let other = world.another().await;
        backup::restore(&other.db, &file).await.expect("restored");
        same(world, &other).await;
        let mut tx = other.db.read().await.expect("read");
        assert!(sessions::find(&mut tx, "t1", noon()).await.expect("looked up").is_none());
        drop(tx);
        let twice = backup::restore(&other.db, &file).await;
        assert!(matches!(twice, Err(StoreError::Refused(_))), "{twice:?}");
        let left: Vec<_> = file.parent().expect("a folder").read_dir().expect("read").collect();
        assert!(left.iter().flatten().all(|it| !it.path().to_string_lossy().contains("backup.db.")));
        other.drop().await;
    }

    /// An engine keeps rows where it likes: that which another refers to may come after it.
    async fn rows_come_in_their_turn(world) {
        lived_in(world).await;
        let line = |id: &str, position: u8, replaces: &str| format!(
            "insert into about_lines (id, case_id, position, kind, said_by, text, date, everybody, \
                 replaces) values ('{id}', 'case-alma', {position}, 'helps', 'u-mette', 'Ro', \
                 '2026-11-21', true, {replaces})"
        );
        // Written again, so that it lies behind the one that took its place.
        let ended = "update about_lines set ended = '2026-11-21' where id = 'l-1'".to_owned();
        // And the engine knows that the table is too small for an index.
        let known = "analyze about_lines".to_owned();
        let all = [line("l-1", 0, "null"), line("l-2", 1, "'l-1'"), ended, known];
        world.raw(&all.join("; ")).await.expect("two lines");
        let file = world.path("backup.db");
        backup::to_file(&world.db, &file).await.expect("written");
        let other = world.another().await;
        backup::restore(&other.db, &file).await.expect("restored");
        assert_eq!(other.rows_of("about_lines").await, 2);
        other.drop().await;
    }

    async fn what_is_no_backup_is_refused(world) {
        let (text, missing) = (world.path("notes.txt"), world.path("missing.db"));
        std::fs::write(&text, "not a database, but long enough to look like one".repeat(40)).expect("written");
        let other = world.path("other.db");
        drop(Db::open(&format!("sqlite:{}", other.display())).await.expect("a file"));
        for file in [text, missing, other] {
            let fault = backup::restore(&world.db, &file).await.expect_err("refused");
            assert!(matches!(fault, StoreError::Refused(_) | StoreError::Away(_)), "{fault:?}");
            assert!(world.db.is_empty().await.expect("looked"));
        }
    }

    async fn real_cases_do_not_go_into_a_demo(world) {
        lived_in(world).await;
        let file = world.path("backup.db");
        backup::to_file(&world.db, &file).await.expect("written");
        let demo = world.another().await;
        settings::mark_demo(&demo.db).await.expect("marked");
        let fault = backup::restore(&demo.db, &file).await.expect_err("refused");
        assert!(fault.to_string().contains("demo"), "{fault}");
        demo.drop().await;
    }

    /// No table is forgotten.
    async fn each_table_is_in_a_backup(world) {
        lived_in(world).await;
        let file = world.path("backup.db");
        backup::to_file(&world.db, &file).await.expect("written");
        let other = world.another().await;
        backup::restore(&other.db, &file).await.expect("restored");
        let kept_out = ["sessions", "sign_in_tries", "_sqlx_migrations"];
        for table in world.tables().await {
            let (before, after) = (world.rows_of(&table).await, other.rows_of(&table).await);
            let kept = !kept_out.contains(&table.as_str());
            assert!(!kept || before == after, "{table}: {before} rows became {after}");
        }
        other.drop().await;
    }
}

/// Nobody else on the machine reads the file, its log or a backup.
#[cfg(unix)]
#[test]
fn files_are_their_owners_alone() {
    run(async {
        let world = World::sqlite().await;
        lived_in(&world).await;
        backup::to_file(&world.db, &world.path("backup.db")).await.expect("written");
        for name in ["test.db", "test.db-wal", "backup.db"] {
            let about = std::fs::metadata(world.path(name)).expect(name);
            let mode = std::os::unix::fs::PermissionsExt::mode(&about.permissions());
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    });
}

/// From one engine to the other.
#[test]
fn a_backup_moves_house() {
    run(async {
        let Some(postgres) = World::postgres().await else { return };
        let sqlite = World::sqlite().await;
        lived_in(&postgres).await;
        let file = postgres.path("backup.db");
        backup::to_file(&postgres.db, &file).await.expect("written");
        backup::restore(&sqlite.db, &file).await.expect("restored");
        same(&postgres, &sqlite).await;
        postgres.drop().await;
    });
}
