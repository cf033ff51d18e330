//! Lines about the child, each for those that the family chose, and which of them somebody has not
//! opened yet. What helpers say of themselves stands in `profiles`.

use std::collections::BTreeMap;

use domain::{
    about::{Line, Readers},
    access::{Action, Granted},
    id::{CaseId, LineId, PersonId},
    people::Who,
};
use jiff::civil::Date;

use crate::{
    Db, Result,
    db::param::{in_case, params},
    tx::{Tx, WriteTx},
};

/// The lines of the granted case that the one it was granted to reads, in the order of the kinds and
/// then as they were written.
///
/// # Errors
/// [`crate::StoreError::BadRow`].
pub async fn lines(tx: &mut Tx, granted: &Granted) -> Result<Vec<Line>> {
    let case = granted.case();
    let mut chosen: BTreeMap<String, Vec<Who>> = BTreeMap::new();
    let sql = "select r.line_id, r.person_id from about_readers r \
               join about_lines l on l.id = r.line_id \
               where l.case_id = $1 and l.ended is null order by r.line_id, r.position";
    let read = |row: crate::db::fields::Fields<'_>| {
        Ok((row.get::<String>("line_id")?, row.who(case, "person_id")?))
    };
    for (line, who) in tx.all("about_readers", sql, params![case], read).await? {
        chosen.entry(line).or_default().push(who);
    }
    let sql = "select * from about_lines where case_id = $1 and ended is null order by position";
    let lines = tx.all("about_lines", sql, params![case], |row| {
        let id: LineId = row.get("id")?;
        let readers = if row.get("everybody")? {
            Readers::Everybody
        } else {
            Readers::Chosen(chosen.remove(id.as_str()).unwrap_or_default())
        };
        Ok(Line {
            id,
            kind: row.get("kind")?,
            by: row.who(case, "said_by")?,
            text: row.get("text")?,
            date: row.get("date")?,
            readers,
        })
    });
    let mut lines = lines.await?;
    lines.retain(|line| line.is_for(&granted.who(), granted.relation()));
    lines.sort_by_key(|line| line.kind as u8);
    Ok(lines)
}

/// Writes a line, in the place of another if it is told which. The earlier words are kept, unread.
/// Nothing is written, and the answer is false, where that other no longer stands.
///
/// # Errors
/// [`crate::StoreError::Exists`] where its id is taken.
pub async fn write(
    tx: &mut WriteTx,
    granted: &Granted,
    line: &Line,
    replaces: Option<&LineId>,
) -> Result<bool> {
    tx.permit(granted, &[Action::Introduce])?;
    let case = granted.case();
    if let Some(before) = replaces
        && !end(tx, granted, before, line.date).await?
    {
        return Ok(false);
    }
    let next = "select case_id, max(position) + 1 as next from about_lines where case_id = $1 \
                group by case_id";
    let next = tx.one("about_lines", next, params![case], |row| row.get::<i64>("next"));
    let next = next.await?.unwrap_or(0);
    let sql = "insert into about_lines (id, case_id, position, kind, said_by, text, date, everybody, \
                   replaces) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let params = params![
        &line.id,
        case,
        next,
        line.kind.as_str(),
        in_case(case, &line.by),
        &line.text,
        line.date,
        line.readers == Readers::Everybody,
        replaces,
    ];
    tx.insert("about_lines", sql, params).await?;
    let Readers::Chosen(chosen) = &line.readers else { return Ok(true) };
    for (position, who) in chosen.iter().enumerate() {
        let sql = "insert into about_readers (line_id, position, person_id) values ($1, $2, $3)";
        let params = params![&line.id, position, in_case(case, who)];
        tx.insert("about_readers", sql, params).await?;
    }
    Ok(true)
}

/// Takes a line back: nobody reads it from the next request on. False where it no longer stood.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn end(tx: &mut WriteTx, granted: &Granted, line: &LineId, day: Date) -> Result<bool> {
    tx.permit(granted, &[Action::Introduce])?;
    let sql = "update about_lines set ended = $3 where id = $1 and case_id = $2 and ended is null";
    Ok(tx.run(sql, params![line, granted.case(), day]).await? == 1)
}

/// In which cases somebody who helps has lines before them that they have not opened, and how many.
/// Whether they may still see the case is the caller's to look at.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn unread(tx: &mut Tx, person: &PersonId) -> Result<BTreeMap<CaseId, i64>> {
    let sql = "select l.case_id, count(*) as lines from about_lines l \
               join memberships m on m.case_id = l.case_id and m.person_id = $1 \
                   and m.role = 'helper' \
               left join about_opened o on o.case_id = l.case_id and o.person_id = $1 \
               where l.ended is null and l.position > coalesce(o.newest, -1) \
                   and (l.everybody or exists (select 1 from about_readers r \
                       where r.line_id = l.id and r.person_id = $1)) \
               group by l.case_id";
    let counts = tx.all("about_lines", sql, params![person], |row| {
        Ok((row.get("case_id")?, row.get("lines")?))
    });
    Ok(counts.await?.into_iter().collect())
}

/// Notes that somebody has the lines of the granted case before them.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn open(db: &Db, granted: &Granted) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    let sql = "insert into about_opened (case_id, person_id, newest) \
               select $1, $2, max(position) from about_lines where case_id = $1 \
               having max(position) is not null \
               on conflict (case_id, person_id) do update set newest = excluded.newest";
    tx.run(sql, params![granted.case(), granted.actor()]).await?;
    tx.commit().await
}
