//! What helpers say of themselves, for the families they help.

use std::collections::BTreeMap;

use domain::{about::Profile, access::Granted, id::PersonId};

use crate::{
    Db, Result,
    db::{fields::Fields, param::params},
    tx::Tx,
};

/// Those of the helpers in the granted case, its lead among them.
///
/// # Errors
/// [`crate::StoreError::BadRow`].
pub async fn of_case(tx: &mut Tx, granted: &Granted) -> Result<BTreeMap<PersonId, Profile>> {
    let sql = "select * from profiles where person_id in (select person_id from memberships \
                   where case_id = $1 and role = 'helper' \
               union select lead_id from cases where id = $1)";
    let all = tx.all("profiles", sql, params![granted.case()], |row| {
        Ok((row.get("person_id")?, profile(row)?))
    });
    Ok(all.await?.into_iter().collect())
}

/// One's own; empty before anything was written.
///
/// # Errors
/// [`crate::StoreError::BadRow`].
pub async fn own(tx: &mut Tx, person: &PersonId) -> Result<Profile> {
    let sql = "select * from profiles where person_id = $1";
    Ok(tx.one("profiles", sql, params![person], profile).await?.unwrap_or_default())
}

fn profile(row: Fields<'_>) -> Result<Profile> {
    Ok(Profile {
        can: row.maybe("can")?,
        cannot: row.maybe("cannot")?,
        reach: row.maybe("reach")?,
        hours: row.maybe("hours")?,
    })
}

/// Keeps one's own, all of it.
///
/// # Errors
/// [`crate::StoreError::Busy`] and [`crate::StoreError::Away`].
pub async fn keep(db: &Db, person: &PersonId, told: &Profile) -> Result<()> {
    let mut tx = db.write().await?.housekeeping();
    let sql = "insert into profiles (person_id, can, cannot, reach, hours) \
               values ($1, $2, $3, $4, $5) on conflict (person_id) do update set \
               can = excluded.can, cannot = excluded.cannot, reach = excluded.reach, \
               hours = excluded.hours";
    let [can, cannot, reach, hours] =
        [&told.can, &told.cannot, &told.reach, &told.hours].map(Option::as_ref);
    tx.run(sql, params![person, can, cannot, reach, hours]).await?;
    tx.commit().await
}
