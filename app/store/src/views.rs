//! How each person sees it. Renewed by writing another: the earlier ones stay.

use domain::{
    access::{Action, Granted},
    case::Case,
    id::{CaseId, ViewId},
    voice::{Heard, Picture, View, Way},
};

use crate::{
    Result,
    db::{
        fields::Fields,
        param::{Param, in_case, params},
    },
    error::without_id,
    tx::{Tx, WriteTx},
};

/// Writes how somebody sees it, or how the child does where somebody heard it; the caller has made
/// its id.
///
/// # Errors
/// [`crate::StoreError::Refused`] without an id, [`crate::StoreError::Exists`] where it is taken.
pub async fn write(tx: &mut WriteTx, granted: &Granted, view: &View) -> Result<()> {
    let asked_for = if view.heard.is_some() { Action::Hear } else { Action::Tell };
    tx.permit(granted, &[asked_for])?;
    let id = view.id.as_ref().ok_or_else(|| without_id("view"))?;
    let next = "select case_id, max(position) + 1 as next from views where case_id = $1 \
                group by case_id";
    let next = tx.one("views", next, params![granted.case()], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    insert_view(tx, granted.case(), id, next, view).await?;
    let Some(heard) = &view.heard else { return Ok(()) };
    let sql = "insert into heard_views (view_id, case_id, way, place, company, written_by) \
               values ($1, $2, $3, $4, $5, $6)";
    let Heard { way, place, company, by } = heard;
    let (case, by) = (granted.case(), in_case(granted.case(), by));
    let params = params![id, case, way.as_str(), place.as_ref(), company.as_ref(), by];
    tx.insert("heard_views", sql, params).await
}

pub(crate) async fn read(tx: &mut Tx, case: &CaseId) -> Result<Vec<View>> {
    let sql = "select v.id, v.said_by, v.text, v.date, v.how, h.way, h.place, h.company, \
                   h.written_by, p.id as picture, p.alt, p.width, p.height, p.added_by, \
                   p.added_on \
               from views v left join heard_views h on h.view_id = v.id \
               left join pictures p on p.view_id = v.id \
               where v.case_id = $1 order by v.position";
    tx.all("views", sql, params![case], |row| {
        Ok(View {
            id: Some(row.get("id")?),
            by: row.who(case, "said_by")?,
            text: row.get("text")?,
            date: row.get("date")?,
            how: row.maybe("how")?,
            heard: heard(row, case)?,
            picture: picture(row, case)?,
        })
    })
    .await
}

fn picture(row: Fields<'_>, case: &CaseId) -> Result<Option<Picture>> {
    let Some(id) = row.maybe("picture")? else { return Ok(None) };
    let (alt, width, height) = (row.get("alt")?, row.get("width")?, row.get("height")?);
    Ok(Some(Picture {
        id,
        alt,
        width,
        height,
        by: row.who(case, "added_by")?,
        on: row.get("added_on")?,
    }))
}

fn heard(row: Fields<'_>, case: &CaseId) -> Result<Option<Heard>> {
    let Some(by) = row.maybe_who(case, "written_by")? else { return Ok(None) };
    let way: Way = row.get("way")?;
    Ok(Some(Heard { way, place: row.maybe("place")?, company: row.maybe("company")?, by }))
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
