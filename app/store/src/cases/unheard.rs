//! Cases in which child or family have not been heard since they began, over all of them.

use domain::{
    id::{CaseId, PersonId},
    text::Text,
};
use jiff::{ToSpan, civil::Date};

use super::listed;
use crate::{Result, cases::inside, db::param::params, tx::Tx};

/// A case that somebody in it has not been heard in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unheard {
    /// Which.
    pub case: CaseId,
    /// The day it was opened.
    pub opened: Date,
    /// The unit of the child's everyday life.
    pub unit: Text,
    /// The lead.
    pub lead: PersonId,
    /// The lead's name.
    pub lead_name: String,
    /// Whether the reader sees the plan: by a place of their own, or because they opened it today.
    pub inside: bool,
    /// Whether the child has been heard.
    pub child: bool,
    /// Whether one of the family has.
    pub family: bool,
}

/// The cases of somebody's lists, from before a day, in which child or family have not been heard.
pub(crate) const UNHEARD: &str = listed!(
    "select c.id, c.opened, u.name as unit, c.lead_id, p.name as lead_name, \
         (exists (select 1 from views v where v.case_id = c.id and v.said_by = c.child_id) \
          or exists (select 1 from voices o where o.case_id = c.id)) as child, \
         exists (select 1 from views v join family f on f.case_id = v.case_id \
             and f.person_id = v.said_by where v.case_id = c.id) as family \
     from listed l cross join cases c join children k on k.case_id = c.id \
     join units u on u.id = k.school_id join people p on p.id = c.lead_id \
     where c.id = l.case_id and c.opened < $2 \
         and (not exists (select 1 from views v join family f on f.case_id = v.case_id \
                 and f.person_id = v.said_by where v.case_id = c.id) \
             or (not exists (select 1 from views v where v.case_id = c.id \
                     and v.said_by = c.child_id) \
                 and not exists (select 1 from voices o where o.case_id = c.id))) \
     order by c.opened, c.id"
);

/// The cases that somebody leads, and those of the units whose lists they see, that were opened more
/// than so many days ago and in which child or family have not been heard; the oldest first.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn unheard(
    tx: &mut Tx,
    person: &PersonId,
    today: Date,
    days: u16,
) -> Result<Vec<Unheard>> {
    let before = today.saturating_sub(i64::from(days).days());
    let inside = inside(tx, person, today).await?;
    let open = "select case_id from openings where person_id = $1 and date = $2";
    let open = tx.all("openings", open, params![person, today], |row| row.get("case_id"));
    let open: Vec<CaseId> = open.await?;
    let all = tx.all("cases", UNHEARD, params![person, before], |row| {
        let case = row.get("id")?;
        let inside = inside.get(&case).copied();
        let lead: PersonId = row.get("lead_id")?;
        let unheard = Unheard {
            opened: row.get("opened")?,
            unit: row.get("unit")?,
            inside: inside == Some(true) || lead == *person || open.contains(&case),
            case,
            lead,
            lead_name: row.get("lead_name")?,
            child: row.get("child")?,
            family: row.get("family")?,
        };
        Ok((inside != Some(false)).then_some(unheard))
    });
    Ok(all.await?.into_iter().flatten().collect())
}
