//! Invitations: made, made anew and taken back by the lead; found by their code; taken once. Only the
//! hash of a code is kept. What may stand in one is `domain::invitation`'s.

use domain::{
    access::{Action, Granted},
    id::{CaseId, PersonId},
    invitation::{Invitation, Invited},
    people::Who,
};
use jiff::{Timestamp, civil::Date};

use crate::{
    Db, Result, StoreError,
    db::{
        fields::Fields,
        param::{in_case, params},
    },
    people::{self, Person},
    protections,
    tx::{Tx, WriteTx, permitted},
};

mod take;

pub use take::{Account, Taker, take};

/// Makes an invitation into the granted case.
///
/// # Errors
/// [`StoreError::Exists`] where its id or code is taken.
pub async fn add(
    tx: &mut WriteTx,
    granted: &Granted,
    invitation: &Invitation,
    code_hash: &str,
) -> Result<()> {
    tx.permit(granted, &[Action::Invite])?;
    let Invitation { id, invited: it, by, at, until, .. } = invitation;
    let case = granted.case();
    tx.insert(
        "invitations",
        "insert into invitations (id, case_id, code_hash, part, person_id, name, relation, locale, \
             email, custody, lives_with_child, acts_for, exception, unit_id, workplace, meeting_id, \
             invited_by, invited_at, until_date) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        params![
            id,
            case,
            code_hash,
            it.part,
            it.person.as_ref(),
            &it.name,
            it.relation.as_ref(),
            it.locale,
            it.email.as_deref(),
            it.custody,
            it.lives_with_child,
            it.acts_for.as_ref().map(|who| in_case(case, who)),
            it.exception.as_ref(),
            it.unit.as_ref(),
            it.workplace.as_ref(),
            it.meeting.as_ref(),
            by,
            *at,
            *until,
        ],
    )
    .await
}

/// Gives an invitation that nobody has taken another code; the one before is worth nothing.
///
/// # Errors
/// [`StoreError::NotFound`] where the granted case has no such invitation, or it was taken.
pub async fn renew(
    tx: &mut WriteTx,
    granted: &Granted,
    invitation: &Invitation,
    code_hash: &str,
    until: Date,
) -> Result<()> {
    tx.permit(granted, &[Action::Invite])?;
    let sql = "update invitations set code_hash = $3, until_date = $4, withdrawn_at = null, \
                   opened_at = null where id = $1 and case_id = $2 and taken_at is null";
    let params = params![&invitation.id, granted.case(), code_hash, until];
    if tx.run(sql, params).await? == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Takes an invitation back: its code is worth nothing from the next request on.
///
/// # Errors
/// [`StoreError::NotFound`] where the granted case has no such invitation, or it was taken.
pub async fn withdraw(
    tx: &mut WriteTx,
    granted: &Granted,
    invitation: &Invitation,
    at: Timestamp,
) -> Result<()> {
    tx.permit(granted, &[Action::Invite])?;
    let sql = "update invitations set withdrawn_at = coalesce(withdrawn_at, $3) \
               where id = $1 and case_id = $2 and taken_at is null";
    let params = params![&invitation.id, granted.case(), at];
    if tx.run(sql, params).await? == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}

/// Nobody gets in any more with what somebody was invited with who is no longer part of a case.
pub(crate) async fn withdraw_all(
    tx: &mut Tx,
    case: &CaseId,
    person: &PersonId,
    at: Timestamp,
) -> Result<()> {
    let sql = "update invitations set withdrawn_at = $3 where case_id = $1 and person_id = $2 \
                   and taken_at is null and withdrawn_at is null";
    tx.run(sql, params![case, person, at]).await.map(drop)
}

/// The invitations into the granted case, the newest first: for whoever invites, and for whoever may
/// know who has been let in.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn of_case(tx: &mut Tx, granted: &Granted) -> Result<Vec<Invitation>> {
    permitted(granted, &[Action::Invite, Action::Trace])?;
    let sql = "select * from invitations where case_id = $1 order by invited_at desc, id desc";
    tx.all("invitations", sql, params![granted.case()], |row| read(granted.case(), row)).await
}

/// An invitation by the hash of its code. Whoever has the code may: it is the proof.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn by_code(tx: &mut Tx, code_hash: &str) -> Result<Option<(CaseId, Invitation)>> {
    let sql = "select * from invitations where code_hash = $1";
    tx.one("invitations", sql, params![code_hash], |row| {
        let case: CaseId = row.get("case_id")?;
        let invitation = read(&case, row)?;
        Ok((case, invitation))
    })
    .await
}

/// Notes when its page was opened first, before anything of it is shown.
///
/// # Errors
/// [`StoreError::Busy`] and [`StoreError::Away`]: then nothing may be shown.
pub async fn opened(db: &Db, code_hash: &str, at: Timestamp) -> Result<()> {
    let sql = "update invitations set opened_at = $2 where code_hash = $1 and opened_at is null";
    db.housekeep(sql, params![code_hash, at]).await.map(drop)
}

/// What somebody who is invited is told before they come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// The child's first name.
    pub child: String,
    /// Who invites.
    pub by: Person,
    /// Who will be there: family, then helpers.
    pub people: Vec<Person>,
}

/// What the invited person is told; its code is the proof.
///
/// # Errors
/// [`StoreError::NotFound`] where its case is gone.
pub async fn welcome(tx: &mut Tx, case: &CaseId, invitation: &Invitation) -> Result<Welcome> {
    let sql = "select p.id, p.name from cases c join people p on p.id = c.child_id where c.id = $1";
    let child = tx.one("people", sql, params![case], |row| row.get("name")).await?;
    let mut by = people::find(tx, &invitation.by).await?;
    let sql = "select p.id, p.kind, p.name, p.locale, p.text_size, p.unit_id, p.role, p.case_id, \
                   coalesce(f.relation, p.title) as title \
               from memberships m join persons p on p.id = m.person_id \
               left join family f on f.case_id = m.case_id and f.person_id = m.person_id \
               where m.case_id = $1 and m.position is not null and m.role <> 'child' \
               order by m.role, m.position";
    let mut people = tx.all("people", sql, params![case], people::read).await?;
    // Nobody knows yet whether they may know where the child goes.
    if !invitation.invited.part.is_helper() && !protections::read(tx, case).await?.is_empty() {
        people.iter_mut().chain(&mut by).for_each(Person::hide_place);
    }
    let (Some(child), Some(by)) = (child, by) else { return Err(StoreError::NotFound) };
    Ok(Welcome { child, by, people })
}

/// The day of the meeting that somebody is invited to; its code is the proof.
///
/// # Errors
/// [`StoreError::Away`].
pub async fn meeting_day(
    tx: &mut Tx,
    case: &CaseId,
    invitation: &Invitation,
) -> Result<Option<Date>> {
    let Some(meeting) = &invitation.invited.meeting else { return Ok(None) };
    let sql = "select id, date from meetings where id = $1 and case_id = $2";
    tx.one("meetings", sql, params![meeting, case], |row| row.get("date")).await
}

fn read(case: &CaseId, row: Fields<'_>) -> Result<Invitation> {
    let acts_for: Option<Who> = row.maybe_who(case, "acts_for")?;
    let by: Option<PersonId> = row.maybe("taken_by")?;
    Ok(Invitation {
        id: row.get("id")?,
        invited: Invited {
            part: row.get("part")?,
            person: row.maybe("person_id")?,
            name: row.get("name")?,
            relation: row.maybe("relation")?,
            locale: row.get("locale")?,
            email: row.maybe("email")?,
            custody: row.get("custody")?,
            lives_with_child: row.get("lives_with_child")?,
            acts_for,
            exception: row.maybe("exception")?,
            unit: row.maybe("unit_id")?,
            workplace: row.maybe("workplace")?,
            meeting: row.maybe("meeting_id")?,
        },
        by: row.get("invited_by")?,
        at: row.get("invited_at")?,
        until: row.get("until_date")?,
        opened: row.maybe("opened_at")?,
        taken: row.maybe("taken_at")?.zip(by),
        withdrawn: row.maybe("withdrawn_at")?,
    })
}
