//! A case file out of the database: what was put in, and what has come since. Ids that import
//! made from a place are left out again, unless something refers to them.

use std::sync::Arc;

use domain::{
    case_file::{CaseFile, VERSION},
    id::CaseId,
    people::User,
};
use jiff::civil::Date;

use super::ids;
use crate::{Result, StoreError, cases, db::param::params, organisation, tx::Tx};

/// Everything, or one case with what is round it, as a case file of the day `as_of`.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such case, and [`StoreError::BadRow`].
pub async fn export(tx: &mut Tx, case: Option<&CaseId>, as_of: Date) -> Result<CaseFile> {
    let sql = "select id, version from organisation";
    let version = tx.one("organisation", sql, params![], |row| row.get("version")).await?;
    let around = organisation::at(tx, version.ok_or(StoreError::NotFound)?).await?;
    let around = Arc::unwrap_or_clone(around);
    let ids = if let Some(case) = case {
        vec![case.clone()]
    } else {
        let sql = "select id from cases order by position";
        tx.all("cases", sql, params![], |row| row.get("id")).await?
    };
    let mut cases = Vec::new();
    for id in ids {
        let (mut case, ..) = cases::whole(tx, &id).await?;
        ids::take_back(&mut case);
        cases.push(case);
    }
    let mut file = CaseFile {
        schema_version: VERSION,
        as_of,
        notice: around.notice,
        organisation: around.organisation,
        holidays: around.holidays,
        scales: around.scales,
        users: users(tx).await?,
        cases,
    };
    file.unsettle_languages();
    Ok(file)
}

async fn users(tx: &mut Tx) -> Result<Vec<User>> {
    let sql = "select id, name, title, unit_id, role, locale from people \
               where kind = 'user' order by position";
    tx.all("people", sql, params![], |row| {
        Ok(User {
            id: row.get("id")?,
            name: row.get("name")?,
            title: row.get("title")?,
            unit: row.get("unit_id")?,
            role: row.get("role")?,
            locale: row.get("locale")?,
        })
    })
    .await
}
