//! A backup taken while people write is the database of one moment: restored, it is whole, the same,
//! and has all that was saved before it began.

use std::{fs, sync::atomic::Ordering, thread::sleep, time::Duration};

use tests::{
    World, command,
    database::{Database, Engine},
    on_both, rounds,
};

use super::writers::{all_there_once, meanwhile, notes};

on_both!(a_backup_under_load_comes_back_whole);

fn a_backup_under_load_comes_back_whole(engine: Engine) {
    let world = World::on(engine);
    let mut backups = Vec::new();
    let saved = meanwhile(&world, |all| {
        for round in 0..rounds(2, 100) {
            sleep(Duration::from_millis(100));
            let file = world.database.path(format!("backup-{round}"));
            let before = all.saved.load(Ordering::SeqCst);
            let path = file.to_str().expect("a path");
            let _ = command::run(&["backup", path, "--database", &world.database.url]).ok();
            backups.push((file, before, all.saved.load(Ordering::SeqCst)));
        }
    });
    all_there_once(&world, &saved);
    let mut during = 0;
    for (file, before, after) in backups {
        let path = file.to_str().expect("a path");
        // A backup is a database by itself; looked at as a copy, it stays as it is.
        let copy = file.with_extension("copy");
        fs::copy(&file, &copy).expect("a copy");
        let itself = Database::at(&copy);
        let restored = Database::new(engine);
        let _ = command::run(&["restore", path, "--database", &restored.url]).ok();
        assert_eq!(restored.verify(), "the database is whole\n");
        let export = restored.export();
        assert_eq!(export, itself.export(), "what was restored is not what was backed up");
        let count = notes(&export).len();
        // Four may have been saved and not yet counted when it ended.
        assert!((before..=after + 4).contains(&count), "{count}, not {before} to {after}");
        during += after - before;
        let events = "select count(*) from events where kind = 'measurement_recorded'";
        assert_eq!(usize::try_from(restored.number(events)), Ok(count), "each with its event");
    }
    assert!(during > 0, "nobody wrote meanwhile: this tries nothing");
}
