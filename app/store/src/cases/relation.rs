//! What somebody is to a case on a day: from membership, custody and consent. What may follow
//! from it is `domain::access`'s.

use domain::{
    access::{Action, Relation, allowed},
    id::{CaseId, MeasureId, PersonId},
    invitation::Part,
    people::Custody,
};
use jiff::civil::Date;

use super::Seen;
use crate::{
    Result,
    db::{
        fields::Fields,
        param::{Param, params},
    },
    transitions,
    tx::Tx,
};

/// The standing of whoever the condition finds, with the versions that are seen beside it.
macro_rules! standing {
    ($condition:literal) => {
        concat!(
            "select s.*, c.version, c.look_on, (select version from organisation) as around \
             from standings s join cases c on c.id = s.case_id where ",
            $condition
        )
    };
}

/// What somebody is to a case on a day. Where there is no such case: a stranger.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn relation(
    tx: &mut Tx,
    case: &CaseId,
    person: &PersonId,
    today: Date,
) -> Result<Relation> {
    let sql = standing!("s.case_id = $1 and s.person_id = $2");
    match inside(tx, sql, params![case, person], today).await? {
        Some((_, relation)) => Ok(relation),
        None => from_outside(tx, case, person, today).await,
    }
}

/// As [`relation`], to the case of a measure; none where there is no such measure.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn relation_of(
    tx: &mut Tx,
    measure: &MeasureId,
    person: &PersonId,
    today: Date,
) -> Result<Option<(CaseId, Relation)>> {
    let sql = standing!(
        "s.case_id = (select m.case_id from measures m where m.id = $1) and s.person_id = $2"
    );
    if let Some(found) = inside(tx, sql, params![measure, person], today).await? {
        return Ok(Some(found));
    }
    let sql = "select id, case_id from measures where id = $1";
    let case = tx.one("measures", sql, params![measure], |row| row.get("case_id")).await?;
    let Some(case) = case else { return Ok(None) };
    let relation = from_outside(tx, &case, person, today).await?;
    Ok(Some((case, relation)))
}

/// What somebody who is in a case is to it.
async fn inside(
    tx: &mut Tx,
    sql: &'static str,
    params: Vec<Param>,
    today: Date,
) -> Result<Option<(CaseId, Relation)>> {
    let found = tx.one("standings", sql, params, |row| {
        let case: CaseId = row.get("case_id")?;
        let seen = Seen {
            case: case.clone(),
            version: row.get("version")?,
            around: row.get("around")?,
            look_on: row.get("look_on")?,
        };
        Ok((seen, case, Standing::read(row)?.relation(today)))
    });
    let Some((seen, case, relation)) = found.await? else { return Ok(None) };
    // Who may see it looks at it next.
    tx.see(seen);
    Ok(Some((case, relation)).filter(|(_, relation)| *relation != Relation::Stranger))
}

/// What somebody who is not in a case is to it: a coordinator of the child's unit, who may have
/// opened it today, whoever receives the child in a new place, or nobody.
async fn from_outside(
    tx: &mut Tx,
    case: &CaseId,
    person: &PersonId,
    today: Date,
) -> Result<Relation> {
    let sql = "select k.case_id, exists (select 1 from openings o where o.case_id = k.case_id \
                   and o.person_id = s.person_id and o.date = $3) as opened \
               from children k join scopes s on s.unit_id = k.school_id \
               where k.case_id = $1 and s.person_id = $2";
    let opened = tx.one("scopes", sql, params![case, person, today], |row| row.get("opened"));
    match opened.await? {
        Some(true) => Ok(Relation::Visitor),
        Some(false) => Ok(Relation::Coordinator),
        None if transitions::is_for(tx, case, person, today).await? => Ok(Relation::Receiver),
        None => bystander(tx, case, person).await,
    }
}

/// A helper of the organisation may open a case that they are not in, in an emergency: not the
/// administrator, and nobody from outside.
async fn bystander(tx: &mut Tx, case: &CaseId, person: &PersonId) -> Result<Relation> {
    let sql = "select p.id from people p join cases c on c.id = $1 \
               where p.id = $2 and p.kind = 'user' and p.role <> 'administrator' \
                   and not exists (select 1 from externals e where e.person_id = p.id)";
    let helps = tx.one("people", sql, params![case, person], |_| Ok(())).await?.is_some();
    Ok(if helps { Relation::Bystander } else { Relation::Stranger })
}

/// Whether the person of a row of `standings` may see its case on a day.
pub(crate) fn viewable(row: Fields<'_>, today: Date) -> Result<bool> {
    Ok(allowed(Standing::read(row)?.relation(today), Action::View))
}

/// A row of the view `standings`.
pub(crate) struct Standing {
    role: Role,
    from: Option<Date>,
    to: Option<Date>,
    ended: Option<Date>,
    part: Option<Part>,
    lead: bool,
    custody: Option<Custody>,
    supporter: bool,
    needs_consent: bool,
    consent_to: Option<Date>,
}

enum Role {
    Child,
    Family,
    Helper,
}

impl Standing {
    pub(crate) fn read(row: Fields<'_>) -> Result<Self> {
        let row = row.of("standings");
        let role: String = row.get("role")?;
        let role = match role.as_str() {
            "child" => Role::Child,
            "family" => Role::Family,
            "helper" => Role::Helper,
            other => return Err(row.fault("role", format!("{other:?} is no role in a case"))),
        };
        Ok(Self {
            role,
            from: row.maybe("from_date")?,
            to: row.maybe("to_date")?,
            ended: row.maybe("ended_on")?,
            part: row.maybe("part")?,
            lead: row.get("is_lead")?,
            custody: row.maybe("custody")?,
            supporter: row.get("is_supporter")?,
            needs_consent: row.get("needs_consent")?,
            consent_to: row.maybe("consent_to")?,
        })
    }

    /// A helper whom a consent names sees as long as one such consent holds
    /// ([`domain::sharing::Consent::holds`]); one whom none names is there by their work.
    pub(crate) fn relation(&self, today: Date) -> Relation {
        let begun = self.from.is_none_or(|from| from <= today);
        let ended =
            self.to.is_some_and(|to| to < today) || self.ended.is_some_and(|on| on <= today);
        if !begun || ended {
            return Relation::Stranger;
        }
        let shared = !self.needs_consent || self.consent_to.is_some_and(|to| to >= today);
        let invited = match self.part {
            Some(Part::Representative) => Some(Relation::Representative),
            Some(Part::Relative) => Some(Relation::Companion),
            Some(Part::Interpreter) => Some(Relation::Interpreter),
            Some(Part::Guest) => Some(Relation::Guest),
            _ => None,
        };
        match (&self.role, self.custody) {
            _ if self.lead => Relation::Lead,
            (Role::Child, _) => Relation::Child,
            (Role::Helper, _) if shared => Relation::Helper,
            (Role::Helper, _) => Relation::Stranger,
            (Role::Family, Some(Custody::Shared | Custody::Sole)) => Relation::Guardian,
            (Role::Family, _) => match invited {
                Some(invited) => invited,
                None if self.supporter => Relation::Supporter,
                None => Relation::Relative,
            },
        }
    }
}
