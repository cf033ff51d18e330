//! The child of a case, and the row of the case itself.

use domain::{
    case::Case,
    id::{CaseId, PersonId},
    people::{Child, Who},
    text::Lang,
};
use jiff::civil::Date;

use super::Lists;
use crate::{
    Result, StoreError,
    db::param::{params, who},
    tx::Tx,
};

/// What stands in the row of a case.
pub(crate) struct Frame {
    pub(crate) shape: Option<String>,
    pub(crate) child: Child,
    pub(crate) opened: Date,
    pub(crate) lead: PersonId,
    pub(crate) version: i64,
}

pub(crate) async fn read(tx: &mut Tx, case: &CaseId, lists: &mut Lists) -> Result<Frame> {
    let sql = "select c.id, c.shape, c.opened, c.lead_id, c.version, p.name, k.birth_date, \
                   k.school_id, k.class \
               from cases c join children k on k.case_id = c.id join people p on p.id = c.child_id \
               where c.id = $1";
    let languages = lists.plain("child_languages", case.as_str());
    let frame = tx.one("cases", sql, params![case], |row| {
        Ok(Frame {
            shape: row.maybe("shape")?,
            child: Child {
                name: row.get("name")?,
                birth_date: row.maybe("birth_date")?,
                languages: languages.clone(),
                school: row.get("school_id")?,
                class: row.maybe("class")?,
            },
            opened: row.get("opened")?,
            lead: row.get("lead_id")?,
            version: row.get("version")?,
        })
    });
    frame.await?.ok_or(StoreError::NotFound)
}

/// The language the child reads: the strongest of those that the product speaks.
fn locale(child: &Child) -> Lang {
    let spoken = child.languages.iter().find_map(|tag| match tag.split('-').next() {
        Some("da") => Some(Lang::Da),
        Some("en") => Some(Lang::En),
        _ => None,
    });
    spoken.unwrap_or(Lang::Da)
}

/// The child and the case, before anything that hangs on them. `position` is its place among all.
pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    let Child { name, birth_date, languages, school, class } = &case.child;
    let child = Who::Child.person(&case.id).map_err(|fault| {
        StoreError::Refused(format!("case {}: no id for the child: {fault}", case.id))
    })?;
    let sql = "insert into people (id, kind, name, locale) values ($1, 'child', $2, $3)";
    tx.insert("people", sql, params![&child, name, locale(&case.child)]).await?;
    tx.insert(
        "cases",
        "insert into cases (id, position, child_id, lead_id, opened, shape, version, look_on, \
             events_link, readings_link, readings) \
         select $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, 0, $4, '', '', 0 from cases",
        params![&case.id, &child, &case.case_lead, case.opened, case.shape.as_ref()],
    )
    .await?;
    let sql =
        "insert into children (case_id, birth_date, school_id, class) values ($1, $2, $3, $4)";
    tx.insert("children", sql, params![&case.id, *birth_date, school, class.as_ref()]).await?;
    for (position, language) in languages.iter().enumerate() {
        let sql = "insert into child_languages (case_id, position, language) values ($1, $2, $3)";
        tx.insert("child_languages", sql, params![&case.id, position, language]).await?;
    }
    let sql = "insert into memberships (case_id, person_id, role) values ($1, $2, 'child')";
    tx.insert("memberships", sql, params![&case.id, who(case, &Who::Child)]).await
}
