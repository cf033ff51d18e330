//! Upgrades from every version of the tables: whole or not at all, whether a migration fails or the
//! program is killed in it; and the same tables in the end.

use std::{borrow::Cow, fs, path::Path, process::Stdio, thread::sleep, time::Duration};

use sqlx::{
    AssertSqlSafe, Connection, PgConnection, SqlSafeStr, SqliteConnection,
    migrate::{Migration, MigrationType, Migrator},
};
use tests::{
    command,
    database::{Database, Engine, wait},
    on_both, rounds,
};

on_both!(a_migration_that_fails_leaves_the_old_tables, killed_on_the_way_they_are_old_or_new);

/// A migration as its file tells it: number, name, statements.
type File = (i64, String, String);

/// All of an engine's, in their order.
fn files(engine: Engine) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations");
    let own = match engine {
        Engine::Sqlite => "sqlite",
        Engine::Postgres => "postgres",
    };
    let mut files = Vec::new();
    for (folder, before) in [(root.clone(), String::new()), (root.join(own), format!("{own}/"))] {
        for entry in fs::read_dir(folder).expect("migrations").flatten() {
            let name = entry.file_name().into_string().expect("a name");
            let Some(name) = name.strip_suffix(".sql") else { continue };
            let number = name[..4].parse().expect("a number");
            let sql = fs::read_to_string(entry.path()).expect("statements");
            files.push((number, format!("{before}{name}"), sql));
        }
    }
    files.sort();
    files
}

/// A database as the version of the program with these migrations left it.
fn old(engine: Engine, files: &[File]) -> Database {
    let database = Database::new(engine);
    let each = files.iter().map(|(number, name, sql)| {
        let sql = AssertSqlSafe(sql.clone()).into_sql_str();
        Migration::new(*number, Cow::Owned(name.clone()), MigrationType::Simple, sql, false)
    });
    let migrator = Migrator::with_migrations(each.collect());
    wait(async {
        if let Some(path) = database.url.strip_prefix("sqlite:") {
            fs::write(path, "").expect("a file");
            let mut file = SqliteConnection::connect(path).await.expect("it opens");
            migrator.run_direct(None, &mut file, false).await.expect("migrated");
            file.close().await.expect("closed");
        } else {
            let mut server = PgConnection::connect(&database.url).await.expect("it opens");
            migrator.run_direct(None, &mut server, false).await.expect("migrated");
        }
    });
    database
}

/// Every column, reference, index and trigger, as the engine tells them.
fn shape(database: &Database, engine: Engine) -> Vec<String> {
    database.texts(match engine {
        Engine::Sqlite => "select name || ': ' || coalesce(sql, '') from sqlite_schema order by 1",
        Engine::Postgres => {
            "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable \
             from information_schema.columns where table_schema = 'public' \
             union all select tgrelid::regclass || ' trigger ' || tgname from pg_trigger \
             where not tgisinternal \
             union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) \
             from pg_constraint where connamespace = 'public'::regnamespace \
             union all select indexdef from pg_indexes where schemaname = 'public' order by 1"
        }
    })
}

/// The newest version that was kept.
fn version(database: &Database) -> i64 {
    database.number("select coalesce(max(version), 0) from _sqlx_migrations where success")
}

fn migrate(database: &Database) -> command::Done {
    command::run(&["migrate", "--database", &database.url])
}

/// The last table that is made, and by which migration: where there is one of its name already, that
/// migration fails at its end.
fn last_table(files: &[File]) -> (i64, String) {
    let makes = |(number, _, sql): &File| {
        let rest = sql.rsplit_once("create table ")?.1;
        let name = rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next()?;
        Some((*number, name.to_owned()))
    };
    files.iter().rev().find_map(makes).expect("a table")
}

fn a_migration_that_fails_leaves_the_old_tables(engine: Engine) {
    let files = files(engine);
    let fresh = Database::new(engine);
    let _ = migrate(&fresh).ok();
    let newest = shape(&fresh, engine);
    let (makes, name) = last_table(&files);
    for known in 1..files.len() {
        let database = old(engine, &files[..known]);
        let number = files[known - 1].0;
        if number < makes {
            database.run(&format!("create table {name} (id bigint)")).expect("in the way");
            let before = shape(&database, engine);
            let done = migrate(&database);
            assert_eq!(done.code, 1, "from {number}: {}", done.err);
            assert_eq!(version(&database), number, "half an upgrade from {number}");
            assert_eq!(shape(&database, engine), before, "half an upgrade from {number}");
            database.run(&format!("drop table {name}")).expect("out of the way");
        }
        let _ = migrate(&database).ok();
        assert_eq!(shape(&database, engine), newest, "upgraded from {number}");
    }
}

fn killed_on_the_way_they_are_old_or_new(engine: Engine) {
    let files = files(engine);
    let last = files.last().expect("migrations").0;
    let (mut stayed, mut went) = (0, 0);
    for round in 0..rounds(12, 200) {
        let known = 1 + round % (files.len() - 1);
        let (database, number) = (old(engine, &files[..known]), files[known - 1].0);
        let before = shape(&database, engine);
        let mut child = command::program()
            .args(["migrate", "--database", &database.url])
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        // Later in each round, through all that it does.
        let pause = u64::try_from(round * 7 % 60).expect("milliseconds");
        sleep(Duration::from_millis(pause));
        child.kill().expect("killed");
        child.wait().expect("its end");
        let now = version(&database);
        if now == number {
            assert_eq!(shape(&database, engine), before, "killed after {pause} ms");
            stayed += 1;
        } else {
            assert_eq!(now, last, "half an upgrade from {number}, killed after {pause} ms");
            went += 1;
        }
        let _ = migrate(&database).ok();
        assert_eq!(database.verify(), "the database is whole\n");
    }
    eprintln!("{stayed} stayed as they were, {went} were upgraded");
}
