//! A case file out of the database: what was put in, and what has come since. Ids that import
//! made from a place are left out again, unless something refers to them.

use std::collections::BTreeSet;

use domain::{case::Case, case_file::CaseFile, id::CaseId, measure::Measure, people::User};
use jiff::civil::Date;

use super::original;
use crate::{Result, StoreError, cases, db::param::params, measures, organisation, tx::Tx, views};

/// Everything, or one case with what is round it, as a case file of the day `as_of`.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such case, and [`StoreError::BadRow`].
pub async fn export(tx: &mut Tx, case: Option<&CaseId>, as_of: Date) -> Result<CaseFile> {
    let sql = "select id, version from organisation";
    let version = tx.one("organisation", sql, params![], |row| row.get("version")).await?;
    let around = organisation::at(tx, version.ok_or(StoreError::NotFound)?).await?;
    let ids = if let Some(case) = case {
        vec![case.clone()]
    } else {
        let sql = "select id from cases order by position";
        tx.all("cases", sql, params![], |row| row.get("id")).await?
    };
    let mut cases = Vec::new();
    for id in ids {
        let (mut case, _) = cases::whole(tx, &id).await?;
        drop_derived(&mut case);
        cases.push(case);
    }
    Ok(original::bare(CaseFile {
        schema_version: 1,
        as_of,
        notice: around.notice,
        organisation: around.organisation,
        holidays: around.holidays,
        scales: around.scales,
        users: users(tx).await?,
        cases,
    }))
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

fn drop_derived(case: &mut Case) {
    for (place, view) in case.views.iter_mut().enumerate() {
        let derived = views::derived(&case.id, place);
        view.id.take_if(|id| id.as_str() == derived);
    }
    for measure in case.goals.iter_mut().flat_map(|goal| &mut goal.measures) {
        drop_derived_entries(measure);
    }
}

fn drop_derived_entries(measure: &mut Measure) {
    let needed: BTreeSet<_> = measure.all().filter_map(|(o, _)| o.corrects.clone()).collect();
    let entries = measure.baseline.iter_mut().chain(&mut measure.observations);
    for (place, entry) in entries.enumerate() {
        let derived = measures::derived(&measure.id, place);
        entry.id.take_if(|id| id.as_str() == derived && !needed.contains(id));
    }
}
