//! A new case: a first name, a wonder, and who leads it.

use domain::{
    case::Case,
    clock::Frame,
    id::{CaseId, PersonId, UnitId},
    people::Child,
    text::Text,
};
use jiff::civil::Date;

use super::{frame, insert_child, insert_members};
use crate::{Result, StoreError, db::param::params, tx::WriteTx};

/// Begins a case that somebody leads who leads cases; nobody else can.
///
/// # Errors
/// [`StoreError::NotFound`] where they do not lead cases, or there is no such unit;
/// [`StoreError::Exists`] where there is a case with this id.
pub async fn begin(
    tx: &mut WriteTx,
    id: &CaseId,
    lead: &PersonId,
    (name, wonder): (&str, &Text),
    school: &UnitId,
    today: Date,
) -> Result<()> {
    let sql = "select p.id from people p join units u on u.id = $2 \
               where p.id = $1 and p.kind = 'user' and p.role = 'case_lead'";
    tx.one("people", sql, params![lead, school], |_| Ok(())).await?.ok_or(StoreError::NotFound)?;
    let case = Case {
        id: id.clone(),
        shape: None,
        child: Child {
            name: name.to_owned(),
            birth_date: None,
            languages: Vec::new(),
            school: school.clone(),
            class: None,
        },
        opened: today,
        case_lead: lead.clone(),
        family: Vec::new(),
        network: vec![lead.clone()],
        views: Vec::new(),
        goals: Vec::new(),
        interventions: Vec::new(),
        actions: Vec::new(),
        meetings: Vec::new(),
        voices: Vec::new(),
        flag_history: Vec::new(),
        suggestions: Vec::new(),
        consents: Vec::new(),
        transitions: Vec::new(),
        handovers: Vec::new(),
        access_log_sample: Vec::new(),
        frame: Frame::default(),
        expected_flags: Vec::new(),
    };
    insert_child(tx, &case).await?;
    insert_members(tx, &case).await?;
    frame::insert(tx, id, wonder).await
}
