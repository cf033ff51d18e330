//! Lists find what they show by indexes: what they cost does not grow with what else the database
//! holds. Asked of `SQLite`, which says how it would go about a question.

use sqlx::AssertSqlSafe;

use super::Plain;
use crate::{Db, cases::UNHEARD, flags::TO_LOOK_AT, readings::OF_CASE, tx::Tx};

/// The steps of a question; those that walk through a whole table or view begin with `SCAN`.
async fn steps(tx: &mut Tx, sql: &str) -> Vec<String> {
    let Plain::Sqlite(connection) = tx.connection().plain() else { unreachable!("it is a file") };
    let plan = format!("explain query plan {sql}");
    let plan = sqlx::query_as::<_, (i64, i64, i64, String)>(AssertSqlSafe(plan));
    let steps = plan.fetch_all(connection).await.expect("a plan");
    steps.into_iter().map(|(_, _, _, step)| step).collect()
}

#[tokio::test]
async fn what_else_the_database_holds_is_not_walked_through() {
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite:{}", folder.path().join("test.db").display());
    let db = Db::open(&url).await.expect("a database");
    db.migrate().await.expect("tables");
    let mut tx = db.read().await.expect("read");
    for sql in [TO_LOOK_AT, UNHEARD, OF_CASE] {
        let steps = steps(&mut tx, sql).await;
        // What was found already, under its name in the question.
        let known = ["SCAN l", "SCAN w", "SCAN listed"];
        let walks = |step: &&String| {
            step.starts_with("SCAN") && !known.contains(&step.as_str())
                || step.starts_with("MATERIALIZE persons")
        };
        assert_eq!(steps.iter().find(walks), None, "{sql}\n{}", steps.join("\n"));
        assert!(steps.iter().any(|step| step.starts_with("SEARCH")), "{sql}");
    }
}
