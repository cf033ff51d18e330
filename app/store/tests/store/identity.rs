//! In, out, in, out: what comes out is what went in, for case files that nobody has thought of.

use domain::case_file::CaseFile;
use proptest::{
    collection::vec,
    prelude::any,
    test_runner::{Config, TestCaseError, TestRunner},
};
use serde_json::Value;
use store::{Db, transfer};

use crate::{
    generated::{Tape, file},
    world::{World, noon, run},
};

fn on_engine(cases: u32, engine: impl AsyncFn() -> Option<World>) {
    let config =
        Config { cases, failure_persistence: None, max_shrink_iters: 300, ..Config::default() };
    let numbers = vec(any::<u16>(), 0..3000);
    let tried = TestRunner::new(config).run(&numbers, |numbers| {
        let mut file = file(Tape::new(numbers));
        // Said where nobody could guess it, and nowhere else: as a file is written.
        file.unsettle_languages();
        let mut outcome = Ok(());
        run(async { outcome = there_and_back(&file, &engine).await });
        outcome
    });
    if let Err(fault) = tried {
        panic!("{fault}");
    }
}

async fn there_and_back(
    file: &CaseFile,
    engine: &impl AsyncFn() -> Option<World>,
) -> Result<(), TestCaseError> {
    let (Some(one), Some(two)) = (engine().await, engine().await) else { return Ok(()) };
    let first = through(&one.db, file).await?;
    let second = through(&two.db, &first).await?;
    one.drop().await;
    two.drop().await;
    let json = |file| serde_json::to_value(file).expect("JSON");
    for (round, out) in [("first", &first), ("second", &second)] {
        if let Some(told) = difference(&json(file), &json(out), "$") {
            return Err(TestCaseError::fail(format!("{round} time: {told}")));
        }
    }
    Ok(())
}

/// Where two documents differ first.
fn difference(before: &Value, after: &Value, at: &str) -> Option<String> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) if before.keys().eq(after.keys()) => {
            let mut fields = before.iter().zip(after.values());
            fields.find_map(|((key, b), a)| difference(b, a, &format!("{at}.{key}")))
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let mut entries = before.iter().zip(after).enumerate();
            entries.find_map(|(n, (b, a))| difference(b, a, &format!("{at}[{n}]")))
        }
        _ => (before != after).then(|| format!("{at}: {before}\nbecame {after}")),
    }
}

async fn through(db: &Db, file: &CaseFile) -> Result<CaseFile, TestCaseError> {
    let imported = transfer::import(db, file, None, noon()).await;
    imported.map_err(|fault| TestCaseError::fail(format!("{fault}: {fault:?}")))?;
    let mut tx = db.read().await.expect("read");
    let out = transfer::export(&mut tx, None, file.as_of).await;
    out.map_err(|fault| TestCaseError::fail(fault.to_string()))
}

#[test]
fn on_sqlite() {
    on_engine(64, async || Some(World::sqlite().await));
}

#[test]
fn on_postgres() {
    on_engine(16, async || World::postgres().await);
}
