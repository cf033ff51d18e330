//! In, out, in, out: what comes out is what went in, for case files that nobody has thought of.

use domain::case_file::CaseFile;
use proptest::{
    collection::vec,
    prelude::any,
    test_runner::{Config, TestCaseError, TestRunner},
};
use store::{Db, transfer};

use crate::{
    generated::{Tape, file},
    world::{World, noon, run},
};

fn on_engine(cases: u32, engine: impl AsyncFn() -> Option<World>) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let numbers = vec(any::<u16>(), 0..3000);
    let tried = TestRunner::new(config).run(&numbers, |numbers| {
        let file = file(Tape::new(numbers));
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
    let once = through(&one.db, file).await?;
    let twice = through(&two.db, &once).await?;
    one.drop().await;
    two.drop().await;
    let json = |file| serde_json::to_value(file).expect("JSON");
    if json(&once) != json(file) || json(&twice) != json(file) {
        let told = format!("{:#}\nbecame\n{:#}\nthen\n{:#}", json(file), json(&once), json(&twice));
        return Err(TestCaseError::fail(told));
    }
    Ok(())
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
