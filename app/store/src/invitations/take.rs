//! Taking an invitation: the person, their account, their place in the case and the mark that it is
//! used, in the transaction of whoever records the event.

use domain::{
    device::Device,
    id::{CaseId, PersonId, UnitId},
    invitation::{Invitation, Invited, Part},
    people::Role,
    text::Lang,
};
use jiff::{Timestamp, civil::Date};

use crate::{
    Result, StoreError, accounts,
    db::param::{in_case, params},
    people, sessions,
    tx::{Tx, WriteTx},
};

/// The address and the hashed password that somebody signs in with from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The address.
    pub email: String,
    /// The password's hash.
    pub password_hash: String,
}

/// Who takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taker {
    /// Their id: their own, or a new one.
    pub id: PersonId,
    /// A new account; none for somebody who has one, and for a guest.
    pub account: Option<Account>,
    /// The hash of the token of the session that begins with it, on which kind of device, and when it is
    /// over by itself.
    pub session: Option<(String, Device, Option<Timestamp>)>,
    /// The language they read.
    pub locale: Lang,
}

/// Takes an invitation: whoever has its code may. Its person is part of the case from today on.
///
/// # Errors
/// [`StoreError::NotFound`] where it can no longer be taken, [`StoreError::Exists`] where the address
/// has an account.
pub async fn take(
    tx: &mut WriteTx,
    case: &CaseId,
    invitation: &Invitation,
    taker: &Taker,
    today: Date,
    at: Timestamp,
) -> Result<()> {
    let invited = &invitation.invited;
    let known = "select id from people where id = $1";
    if tx.one("people", known, params![&taker.id], |_| Ok(())).await?.is_none() {
        person(tx, invited, taker).await?;
    }
    let used = "update invitations set taken_at = $2, taken_by = $3 where id = $1 \
                and case_id = $5 and taken_at is null and withdrawn_at is null and until_date >= $4";
    let params = params![&invitation.id, at, &taker.id, today, case];
    if tx.run(used, params).await? == 0 {
        return Err(StoreError::NotFound);
    }
    if let Some(account) = &taker.account {
        accounts::insert(tx, &taker.id, &account.email, &account.password_hash).await?;
        let sql = "update people set locale = $2 where id = $1";
        tx.run(sql, params![&taker.id, taker.locale]).await?;
    }
    join(tx, case, invitation, &taker.id, today).await?;
    if let Some((token, device, until)) = &taker.session {
        sessions::begin(tx, token, &taker.id, *device, (at, *until)).await?;
    }
    tx.run("update organisation set version = version + 1", params![]).await.map(drop)
}

/// Somebody new.
async fn person(tx: &mut Tx, invited: &Invited, taker: &Taker) -> Result<()> {
    let Invited { name, relation, .. } = invited;
    let title = relation.as_ref().filter(|_| invited.part.is_helper());
    let Some(title) = title else {
        let sql = "insert into people (id, kind, name, locale) values ($1, 'family', $2, $3)";
        return tx.insert("people", sql, params![&taker.id, name, taker.locale]).await;
    };
    let unit = unit(tx, invited, &taker.id).await?;
    people::insert_user(tx, &taker.id, name, taker.locale, title, &unit, Role::Professional).await
}

/// Where a helper works: a helper from outside brings their place with them.
async fn unit(tx: &mut Tx, invited: &Invited, id: &PersonId) -> Result<UnitId> {
    if let Some(unit) = &invited.unit {
        return Ok(unit.clone());
    }
    let unit = UnitId::try_from(id.as_str()).map_err(|_| StoreError::NotFound)?;
    let sql = "insert into units (id, name) values ($1, $2)";
    tx.insert("units", sql, params![&unit, invited.workplace.as_ref()]).await?;
    Ok(unit)
}

/// Their place in the case. Whoever is there already gets what they are invited as beside it; whoever was
/// there before gets that alone.
async fn join(
    tx: &mut Tx,
    case: &CaseId,
    invitation: &Invitation,
    id: &PersonId,
    today: Date,
) -> Result<()> {
    let invited = &invitation.invited;
    let part = match invited.part {
        Part::Child => return Ok(()),
        Part::Guardian | Part::Helper | Part::External | Part::Supporter => None,
        part => Some(part),
    };
    let role = if invited.part.is_helper() { "helper" } else { "family" };
    // Were the meeting gone, they would be there for this day only.
    let meeting = super::meeting_day(tx, case, invitation).await?;
    let until = invited.meeting.is_some().then(|| meeting.unwrap_or(today));
    let sql = "select person_id, ended_on is null and (to_date is null or to_date >= $3) as here \
               from memberships where case_id = $1 and person_id = $2";
    let params = params![case, id, today];
    let here = tx.one("memberships", sql, params, |row| row.get::<bool>("here")).await?;
    let here = here == Some(true);
    if here && invited.part.is_for_a_meeting() {
        // One day more does not end what they have.
        return Ok(());
    }
    let sql = "update memberships set part = $3, to_date = $4, ended_on = null, ended_by = null, \
                   ended_why = null, from_date = case when $7 then from_date else $5 end, \
                   role = case when $7 then role else $6 end \
               where case_id = $1 and person_id = $2";
    let there = tx.run(sql, params![case, id, part, until, today, role, here]).await? == 1;
    if !there {
        let sql = "insert into memberships (case_id, person_id, role, part, from_date, to_date) \
                   values ($1, $2, $3, $4, $5, $6)";
        tx.insert("memberships", sql, params![case, id, role, part, today, until]).await?;
    }
    if !invited.part.is_for_a_meeting() {
        let sql = "update memberships set position = (select coalesce(max(o.position), -1) + 1 \
                       from memberships o where o.case_id = $1 and o.role = $3) \
                   where case_id = $1 and person_id = $2 and position is null";
        tx.run(sql, params![case, id, role]).await?;
    }
    if invited.part == Part::External {
        let sql =
            "insert into externals (person_id, case_id) values ($1, $2) on conflict do nothing";
        tx.run(sql, params![id, case]).await?;
    }
    if role == "family" { family(tx, case, invited, (id, here)).await } else { Ok(()) }
}

/// What they are to the child. What is known of somebody who is there already stays; whoever was there
/// before is from now on what they are invited as, and no more.
async fn family(
    tx: &mut Tx,
    case: &CaseId,
    invited: &Invited,
    (id, here): (&PersonId, bool),
) -> Result<()> {
    let sql = "insert into family (case_id, person_id, relation, custody, lives_with_child, \
                   supporter_for, why) values ($1, $2, $3, $4, $5, $6, $7) \
               on conflict (case_id, person_id) do update set relation = excluded.relation, \
                   custody = excluded.custody, lives_with_child = excluded.lives_with_child, \
                   supporter_for = excluded.supporter_for, why = excluded.why \
               where not $8";
    let acts_for = invited.acts_for.as_ref().map(|who| in_case(case, who));
    let params = params![
        case,
        id,
        invited.relation.as_ref(),
        invited.custody,
        invited.lives_with_child,
        acts_for,
        invited.exception.as_ref(),
        here,
    ];
    tx.run(sql, params).await.map(drop)
}
