//! The tables' versions, embedded. What both engines understand stands in `migrations/`, what one
//! alone understands in its folder there; a version that has been released is never edited.

use std::borrow::Cow;

use sqlx::{
    PgPool, SqlSafeStr, SqlitePool,
    migrate::{Migration, MigrationType, Migrator},
};

use crate::{Result, StoreError};

macro_rules! migration {
    ($version:literal, $file:literal) => {
        ($version, $file, include_str!(concat!("../../../migrations/", $file, ".sql")))
    };
}

type Written = (i64, &'static str, &'static str);

const SHARED: &[Written] = &[
    migration!(1, "0001_organisation"),
    migration!(2, "0002_cases"),
    migration!(3, "0003_goals"),
    migration!(4, "0004_sharing"),
    migration!(6, "0006_sign_in_tries"),
    migration!(7, "0007_people"),
    migration!(8, "0008_account"),
    migration!(9, "0009_setting_goals"),
    migration!(10, "0010_suggestions"),
    migration!(12, "0012_about"),
    migration!(13, "0013_organisation_pages"),
    migration!(20, "0020_child"),
    migration!(21, "0021_questions"),
    migration!(22, "0022_notes"),
    migration!(23, "0023_withheld"),
    migration!(24, "0024_protections"),
    migration!(25, "0025_interventions"),
    migration!(27, "0027_ideas"),
    migration!(29, "0029_heard_views"),
    migration!(30, "0030_pictures"),
    migration!(31, "0031_meetings"),
    migration!(33, "0033_transitions"),
    migration!(35, "0035_minutes_drafts"),
];
const SQLITE: &[Written] = &[
    migration!(5, "sqlite/0005_append_only"),
    migration!(14, "sqlite/0014_organisation_events"),
    migration!(19, "sqlite/0019_setting_goals_append_only"),
    migration!(26, "sqlite/0026_interventions_append_only"),
    migration!(28, "sqlite/0028_ideas_append_only"),
    migration!(32, "sqlite/0032_meetings_append_only"),
    migration!(34, "sqlite/0034_transitions_append_only"),
];
const POSTGRES: &[Written] = &[
    migration!(5, "postgres/0005_append_only"),
    migration!(14, "postgres/0014_organisation_events"),
    migration!(19, "postgres/0019_setting_goals_append_only"),
    migration!(26, "postgres/0026_interventions_append_only"),
    migration!(28, "postgres/0028_ideas_append_only"),
    migration!(32, "postgres/0032_meetings_append_only"),
    migration!(34, "postgres/0034_transitions_append_only"),
];

fn migrator(own: &[Written]) -> Migrator {
    let all = SHARED.iter().chain(own).map(|&(version, file, sql)| {
        let sql = sql.into_sql_str();
        Migration::new(version, Cow::Borrowed(file), MigrationType::Simple, sql, false)
    });
    Migrator::with_migrations(all.collect())
}

/// Whether tables are there, and none of them tells which of our versions it is.
const FOREIGN_SQLITE: &str = "\
    select count(*) > 0 and sum(name = '_sqlx_migrations') = 0 from sqlite_schema \
    where type = 'table' and name not like 'sqlite\\_%' escape '\\'";
/// The same; those that an extension brings are nobody's.
const FOREIGN_POSTGRES: &str = "\
    select count(*) > 0 and count(*) filter (where c.relname = '_sqlx_migrations') = 0 \
    from pg_class c join pg_namespace n on n.oid = c.relnamespace \
    where n.nspname = current_schema() and c.relkind in ('r', 'p') \
        and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')";

fn refuse(foreign: bool) -> Result<()> {
    let why = "it holds the tables of another program; name a database that is for this one alone";
    if foreign { Err(StoreError::Refused(why.to_owned())) } else { Ok(()) }
}

/// All or nothing, in one transaction that keeps every other process out: the migrator itself
/// does not lock on `SQLite`. What another program keeps is left as it is.
pub(crate) async fn sqlite(writer: &SqlitePool) -> Result<()> {
    let mut tx = writer.begin_with("begin immediate").await?;
    refuse(sqlx::query_scalar(FOREIGN_SQLITE).fetch_one(&mut *tx).await?)?;
    migrator(SQLITE).run_direct(None, &mut *tx, false).await?;
    Ok(tx.commit().await?)
}

/// All or nothing likewise. The lock that keeps every other process out is held until all is kept;
/// the migrator's own would be let go before.
pub(crate) async fn postgres(pool: &PgPool) -> Result<()> {
    let mut tx = pool.begin().await?;
    // Any number will do, as long as it stays the same.
    sqlx::query("select pg_advisory_xact_lock(7012026)").execute(&mut *tx).await?;
    refuse(sqlx::query_scalar(FOREIGN_POSTGRES).fetch_one(&mut *tx).await?)?;
    migrator(POSTGRES).set_locking(false).run_direct(None, &mut *tx, false).await?;
    Ok(tx.commit().await?)
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    fn files(folder: &str) -> BTreeSet<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations").join(folder);
        let entries = fs::read_dir(root).expect("the folder").flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        names.filter_map(|name| Some(format!("{folder}{}", name.strip_suffix(".sql")?))).collect()
    }

    #[test]
    fn each_file_is_embedded_under_its_number() {
        for (folder, written) in [("", SHARED), ("sqlite/", SQLITE), ("postgres/", POSTGRES)] {
            let names = written.iter().map(|(_, name, _)| (*name).to_owned()).collect();
            assert_eq!(files(folder), names);
            for (version, name, _) in written {
                assert!(name.contains(&format!("{version:04}_")), "{name} is not {version}");
            }
        }
    }
}
