//! Putting an organisation's facts in, beside those that are there: a second file of the same
//! organisation adds to the first.

use std::collections::BTreeMap;

use domain::{
    id::{PersonId, UnitId},
    measure::Scale,
    people::{Holidays, Organisation, Role, User},
    text::Text,
};

use super::read_scales;
use crate::{Result, StoreError, db::param::params, tx::Tx};

/// The organisation itself. There is one to a database.
pub(crate) async fn name(tx: &mut Tx, name: &str, notice: Option<&Text>) -> Result<()> {
    let add = "insert into organisation (id, name, version) values ('here', $1, 1) \
               on conflict (id) do update set version = organisation.version + 1 returning id, name";
    let there = tx.one("organisation", add, params![name], |row| row.get::<String>("name"));
    match there.await? {
        Some(there) if there != name => Err(StoreError::Refused(format!(
            "this database belongs to {there:?}, the file to {name:?}"
        ))),
        _ if notice.is_none() => Ok(()),
        _ => tx.run("update organisation set notice = $1", params![notice]).await.map(drop),
    }
}

/// Closed days: those that are not there yet.
pub(crate) async fn holidays(tx: &mut Tx, holidays: &Holidays) -> Result<()> {
    for (calendar, days) in &holidays.0 {
        let add = "insert into calendars (name) values ($1) on conflict do nothing";
        tx.run(add, params![calendar]).await?;
        for (first, last) in days {
            let add = "insert into holidays (calendar, position, first_day, last_day) \
                       select $1, coalesce(max(position), 0) + 1, $2, $3 from holidays \
                       where calendar = $1 having not exists (select 1 from holidays \
                           where calendar = $1 and first_day = $2 and last_day = $3)";
            tx.run(add, params![calendar, *first, *last]).await?;
        }
    }
    Ok(())
}

/// Units: the file's names stand.
pub(crate) async fn units(
    tx: &mut Tx,
    organisation: &Organisation,
    holidays: &Holidays,
) -> Result<()> {
    for (id, name) in &organisation.units {
        let add = "insert into units (id, name, calendar) values ($1, $2, $3) \
                   on conflict (id) do update set name = excluded.name, calendar = excluded.calendar";
        tx.run(add, params![id, name, calendar(name, holidays)]).await?;
    }
    Ok(())
}

/// Which calendar a unit keeps: the one that its English name names, else `school`, else the first.
fn calendar<'a>(unit: &Text, holidays: &'a Holidays) -> Option<&'a str> {
    let name = unit.en.as_deref().unwrap_or_default().to_lowercase();
    let mut names = holidays.0.keys().map(String::as_str);
    let school = holidays.0.contains_key("school").then_some("school");
    names.clone().find(|calendar| name.contains(*calendar)).or(school).or(names.next())
}

/// Scales: what measures stand on does not change under them.
pub(crate) async fn scales(tx: &mut Tx, scales: &BTreeMap<String, Scale>) -> Result<()> {
    let there = read_scales(tx).await?;
    for (name, scale) in scales {
        match there.get(name).map(|known| same(known, scale)) {
            Some(true) => {}
            Some(false) => {
                let fault = format!("the scale {name:?} is there already and is another");
                return Err(StoreError::Refused(fault));
            }
            None => add_scale(tx, name, scale).await?,
        }
    }
    Ok(())
}

/// Words may have been given their original language here.
fn same(there: &Scale, new: &Scale) -> bool {
    let bare = |scale: &Scale| Scale { anchors: BTreeMap::new(), ..scale.clone() };
    let levels = |scale: &Scale| -> Vec<_> {
        let anchors = scale.anchors.iter();
        anchors.map(|(level, text)| (level.clone(), text.da.clone(), text.en.clone())).collect()
    };
    bare(there) == bare(new) && levels(there) == levels(new)
}

async fn add_scale(tx: &mut Tx, name: &str, scale: &Scale) -> Result<()> {
    let Scale { kind, min, max, step, anchors } = scale;
    let add = "insert into scales (name, kind, lowest, highest, step) values ($1, $2, $3, $4, $5)";
    tx.insert("scales", add, params![name, *kind, *min, *max, *step]).await?;
    for (level, text) in anchors {
        let add = "insert into scale_anchors (scale, level, text) values ($1, $2, $3)";
        tx.run(add, params![name, level, text]).await?;
    }
    Ok(())
}

/// Users: the file's name, title, place and role stand; their own choices stay.
pub(crate) async fn users(
    tx: &mut Tx,
    users: &[User],
    units: &BTreeMap<UnitId, Text>,
) -> Result<()> {
    let last = "select kind, max(position) as last from people where kind = 'user' group by kind";
    let last = tx.one("people", last, params![], |row| row.get::<i64>("last")).await?.unwrap_or(0);
    for (position, user) in (last + 1..).zip(users) {
        let User { id, name, title, unit, role, locale } = user;
        let add = "insert into people (id, kind, name, locale, position, title, unit_id, role) \
                   values ($1, 'user', $2, $3, $4, $5, $6, $7) \
                   on conflict (id) do update set name = excluded.name, title = excluded.title, \
                       unit_id = excluded.unit_id, role = excluded.role \
                   where people.kind = 'user'";
        let params = params![id, name, *locale, position, title, unit, *role];
        if tx.run(add, params).await? == 0 {
            return Err(StoreError::Exists { table: "people", id: id.to_string() });
        }
        if *role == Role::Coordinator {
            scope(tx, id, units.keys()).await?;
        }
    }
    Ok(())
}

/// Lets a coordinator see the lists of these units, beside those of before.
pub(crate) async fn scope(
    tx: &mut Tx,
    coordinator: &PersonId,
    units: impl IntoIterator<Item = &UnitId>,
) -> Result<()> {
    let sql = "insert into scopes (person_id, unit_id) values ($1, $2) on conflict do nothing";
    for unit in units {
        tx.run(sql, params![coordinator, unit]).await?;
    }
    Ok(())
}
