//! How each person sees it. Renewed by writing another: the earlier ones stay.

use domain::{
    access::{Action, Granted},
    case::Case,
    id::{CaseId, ViewId},
    voice::View,
};

use crate::{
    Result,
    db::param::{Param, in_case, params},
    error::without_id,
    tx::{Tx, WriteTx},
};

/// Writes how somebody sees it; the caller has made its id.
///
/// # Errors
/// [`crate::StoreError::Refused`] without an id, [`crate::StoreError::Exists`] where it is taken.
pub async fn write(tx: &mut WriteTx, granted: &Granted, view: &View) -> Result<()> {
    tx.permit(granted, &[Action::Tell])?;
    let id = view.id.as_ref().ok_or_else(|| without_id("view"))?;
    let next = "select case_id, max(position) + 1 as next from views where case_id = $1 \
                group by case_id";
    let next = tx.one("views", next, params![granted.case()], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    insert_view(tx, granted.case(), id, next, view).await
}

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<View>> {
    let sql = "select id, said_by, text, date, how from views where case_id = $1 order by position";
    tx.all("views", sql, params![case], |row| {
        Ok(View {
            id: Some(row.get("id")?),
            by: row.who(case, "said_by")?,
            text: row.get("text")?,
            date: row.get("date")?,
            how: row.maybe("how")?,
        })
    })
    .await
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (place, view) in (0..).zip(&case.views) {
        let id = view.id.as_ref().ok_or_else(|| without_id("view"))?;
        insert_view(tx, &case.id, id, place, view).await?;
    }
    Ok(())
}

async fn insert_view(
    tx: &mut Tx,
    case: &CaseId,
    id: &ViewId,
    position: i64,
    view: &View,
) -> Result<()> {
    let said_by: Param = in_case(case, &view.by);
    let sql = "insert into views (id, case_id, position, said_by, text, date, how) \
               values ($1, $2, $3, $4, $5, $6, $7)";
    let how = view.how.as_ref();
    tx.insert("views", sql, params![id, case, position, said_by, &view.text, view.date, how]).await
}
