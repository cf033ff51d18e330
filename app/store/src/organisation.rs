//! The organisation and what all its cases share: units, closed days, scales.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    id::UnitId,
    measure::Scale,
    people::{Holidays, Organisation},
    text::{Lang, Text},
};
use jiff::civil::Date;

use crate::{Result, StoreError, db::param::params, tx::Tx};

mod change;
pub(crate) mod log;
mod merge;

pub use change::{add_unit, close, keep_limits, open};
pub(crate) use merge::{holidays, name, scales, scope, units, users};

/// What is round every case.
#[derive(Debug, Clone, PartialEq)]
pub struct Surroundings {
    /// The organisation; without a name where there is none yet.
    pub organisation: Organisation,
    /// Its units, each with its calendar.
    pub units: BTreeMap<UnitId, Unit>,
    /// Closed days by calendar.
    pub holidays: Holidays,
    /// Scales by name.
    pub scales: BTreeMap<String, Scale>,
    /// What a reader of its case files should know.
    pub notice: Option<Text>,
    /// Whether all of it is a demo.
    pub demo: bool,
    /// Grows with every change of this, and of people.
    pub version: i64,
}

/// A school, a service, a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its name.
    pub name: Text,
    /// The calendar of its closed days.
    pub calendar: Option<String>,
}

impl Surroundings {
    /// The closed days of a unit.
    #[must_use]
    pub fn closed(&self, unit: &UnitId) -> &[(Date, Date)] {
        let calendar = self.units.get(unit).and_then(|unit| unit.calendar.as_deref());
        calendar.map_or(&[], |calendar| self.holidays.of(calendar))
    }
}

/// What is round every case.
///
/// # Errors
/// [`StoreError::Away`], and [`StoreError::BadRow`].
pub async fn surroundings(tx: &mut Tx) -> Result<Surroundings> {
    let sql = "select 'here' as id, coalesce((select version from organisation), 0) as version, \
                   exists (select 1 from settings where name = 'demo') as demo";
    let told = tx.one("organisation", sql, params![], |row| {
        Ok((row.get("version")?, row.get::<bool>("demo")?))
    });
    let (version, demo) = told.await?.unwrap_or_default();
    Ok(Surroundings { demo, ..Arc::unwrap_or_clone(at(tx, version).await?) })
}

/// As [`surroundings`], shared; the demo's mark is not looked up.
pub(crate) async fn around(tx: &mut Tx) -> Result<Arc<Surroundings>> {
    match tx.seen().map(|seen| seen.around) {
        Some(version) => at(tx, version).await,
        None => surroundings(tx).await.map(Arc::new),
    }
}

/// As [`surroundings`], where the version is known; the demo's mark is not looked up.
pub(crate) async fn at(tx: &mut Tx, version: i64) -> Result<Arc<Surroundings>> {
    let memo = tx.memo();
    if let Some(known) = memo.as_ref().and_then(|memo| memo.surroundings(version)) {
        return Ok(known);
    }
    let fresh = Arc::new(read(tx, version).await?);
    // What was read piece by piece may be of another version.
    if let Some(memo) = memo.filter(|_| tx.is_of_one_moment()) {
        memo.keep_surroundings(Arc::clone(&fresh));
    }
    Ok(fresh)
}

async fn read(tx: &mut Tx, version: i64) -> Result<Surroundings> {
    let sql = "select id, name, notice from organisation";
    let told = tx.one("organisation", sql, params![], |row| {
        Ok((row.get::<String>("name")?, row.maybe::<Text>("notice")?))
    });
    let (name, notice) = told.await?.unwrap_or_default();
    // Where a helper from outside works is told in their own case only.
    let sql = "select u.id, u.name, u.calendar, exists (select 1 from externals e \
                   where e.person_id = u.id) as is_outside from units u";
    let all = tx.all("units", sql, params![], |row| {
        let unit = Unit { name: row.get("name")?, calendar: row.maybe("calendar")? };
        Ok((row.get::<UnitId>("id")?, unit, row.get::<bool>("is_outside")?))
    });
    let all = all.await?;
    let names = all.iter().map(|(id, unit, _)| (id.clone(), unit.name.clone())).collect();
    let own = all.into_iter().filter(|(_, _, outside)| !outside);
    let units = own.map(|(id, unit, _)| (id, unit)).collect();
    Ok(Surroundings {
        organisation: Organisation { name, units: names },
        units,
        holidays: calendars(tx).await?,
        scales: read_scales(tx).await?,
        notice,
        demo: false,
        version,
    })
}

async fn calendars(tx: &mut Tx) -> Result<Holidays> {
    let sql = "select c.name, h.first_day, h.last_day \
               from calendars c left join holidays h on h.calendar = c.name \
               order by c.name, h.position";
    let rows = tx.all("holidays", sql, params![], |row| {
        let days: (Option<Date>, Option<Date>) = (row.maybe("first_day")?, row.maybe("last_day")?);
        Ok((row.get::<String>("name")?, days))
    });
    let mut calendars: BTreeMap<String, Vec<(Date, Date)>> = BTreeMap::new();
    for (name, days) in rows.await? {
        let days = if let (Some(first), Some(last)) = days { Some((first, last)) } else { None };
        calendars.entry(name).or_default().extend(days);
    }
    Ok(Holidays(calendars))
}

pub(crate) async fn read_scales(tx: &mut Tx) -> Result<BTreeMap<String, Scale>> {
    let sql = "select name, kind, lowest, highest, step from scales";
    let scales = tx.all("scales", sql, params![], |row| {
        let (min, max) = (row.maybe("lowest")?, row.maybe("highest")?);
        let (kind, step) = (row.get("kind")?, row.get("step")?);
        Ok((row.get("name")?, Scale { kind, min, max, step, anchors: BTreeMap::new() }))
    });
    let mut scales: BTreeMap<String, Scale> = scales.await?.into_iter().collect();
    let sql = "select scale, level, text from scale_anchors";
    let anchors = tx.all("scale_anchors", sql, params![], |row| {
        Ok((row.get::<String>("scale")?, row.get::<String>("level")?, row.get::<Text>("text")?))
    });
    for (scale, level, text) in anchors.await? {
        if let Some(scale) = scales.get_mut(&scale) {
            scale.anchors.insert(level, text);
        }
    }
    Ok(scales)
}

/// The unit that stands for the organisation as a whole, made where there is none; so is the
/// organisation, which needs a name then.
pub(crate) async fn office(tx: &mut Tx, organisation: Option<&str>) -> Result<UnitId> {
    let known = tx.one("organisation", "select id, name from organisation", params![], |row| {
        row.get::<String>("name")
    });
    let title = match (known.await?, organisation) {
        (Some(title), _) => title,
        (None, Some(title)) => {
            name(tx, title, None).await?;
            title.to_owned()
        }
        (None, None) => {
            return Err(StoreError::Refused("the organisation needs a name first".into()));
        }
    };
    let office =
        UnitId::try_from("office").map_err(|fault| StoreError::Refused(fault.to_string()))?;
    let words = Text { da: Some(title), en: None, original: Some(Lang::Da), draft: false };
    let sql = "insert into units (id, name) values ($1, $2) on conflict do nothing";
    tx.run(sql, params![&office, &words]).await?;
    Ok(office)
}
