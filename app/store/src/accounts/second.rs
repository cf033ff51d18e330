//! The second factor: a secret shared with somebody's app, and recovery codes for whoever has lost it.
//! Which code belongs to which moment is not known here; that none works twice is.

use domain::id::PersonId;
use jiff::Timestamp;

use crate::{Db, Result, db::param::params, sessions, tx::Tx};

/// Somebody's second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondFactor {
    /// The shared secret (base 32).
    pub secret: String,
    /// Since when it is asked for.
    pub since: Timestamp,
    /// How many recovery codes are left.
    pub codes: u32,
}

/// Somebody's second factor, if they have one.
///
/// # Errors
/// [`crate::StoreError::Away`].
pub async fn of_person(tx: &mut Tx, person: &PersonId) -> Result<Option<SecondFactor>> {
    let sql = "select f.person_id, f.secret, f.since, (select count(*) from recovery_codes r \
                   where r.person_id = f.person_id) as codes \
               from second_factors f where f.person_id = $1";
    tx.one("second_factors", sql, params![person], |row| {
        Ok(SecondFactor {
            secret: row.get("secret")?,
            since: row.get("since")?,
            codes: row.get("codes")?,
        })
    })
    .await
}

/// Turns it on, with the half minute of the code that confirmed it, and ends every other session: they
/// came in without it. False where there is one already.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn turn_on(
    db: &Db,
    (person, here): (&PersonId, &str),
    (secret, step): (&str, i64),
    code_hashes: &[String],
    now: Timestamp,
) -> Result<bool> {
    let mut tx = db.write().await?.housekeeping();
    let sql = "insert into second_factors (person_id, secret, since, last_step) \
               values ($1, $2, $3, $4) on conflict do nothing";
    if tx.run(sql, params![person, secret, now, step]).await? == 0 {
        return Ok(false);
    }
    let sql = "insert into recovery_codes (person_id, code_hash) values ($1, $2)";
    for code_hash in code_hashes {
        tx.run(sql, params![person, code_hash]).await?;
    }
    sessions::end_all_but(&mut tx, person, here).await?;
    tx.commit().await?;
    Ok(true)
}

/// Takes the code of a half minute, if none of it or of a later one was taken before.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn take_step(db: &Db, person: &PersonId, step: i64) -> Result<bool> {
    let sql = "update second_factors set last_step = $2 where person_id = $1 and last_step < $2";
    Ok(db.housekeep(sql, params![person, step]).await? == 1)
}

/// Takes a recovery code, if it was not taken before.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn take_code(db: &Db, person: &PersonId, code_hash: &str) -> Result<bool> {
    let sql = "delete from recovery_codes where person_id = $1 and code_hash = $2";
    Ok(db.housekeep(sql, params![person, code_hash]).await? == 1)
}

/// New recovery codes in the place of those that are left.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn renew_codes(db: &Db, person: &PersonId, code_hashes: &[String]) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    tx.run("delete from recovery_codes where person_id = $1", params![person]).await?;
    let sql = "insert into recovery_codes (person_id, code_hash) values ($1, $2)";
    for code_hash in code_hashes {
        tx.run(sql, params![person, code_hash]).await?;
    }
    tx.commit().await
}

/// Turns it off.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn turn_off(db: &Db, person: &PersonId) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    tx.run("delete from recovery_codes where person_id = $1", params![person]).await?;
    tx.run("delete from second_factors where person_id = $1", params![person]).await?;
    tx.commit().await
}
