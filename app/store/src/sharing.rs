//! Sharing: consents with who gave them and whom they let see. What a consent allows on a day is
//! `cases::relation`'s; new leads and the access log stand in `moves`.

use domain::{
    access::{Action, Granted},
    case::Case,
    id::CaseId,
    people::Who,
    sharing::{Consent, Withdrawal},
};

use crate::{
    Result, StoreError,
    cases::Lists,
    db::{
        fields::Fields,
        param::{in_case, params},
    },
    tx::{Tx, WriteTx},
};

pub(crate) mod moves;

pub(crate) async fn read(tx: &mut Tx, case: &CaseId, lists: &mut Lists) -> Result<Vec<Consent>> {
    let sql = "select * from consents where case_id = $1 order by position";
    tx.all("consents", sql, params![case], |row| consent(case, row, lists)).await
}

fn consent(case: &CaseId, row: Fields<'_>, lists: &mut Lists) -> Result<Consent> {
    let id: String = row.get("id")?;
    let withdrawn = match row.maybe("withdrawn_on")? {
        Some(date) => Some(Withdrawal {
            date,
            by: row.who(case, "withdrawn_by")?,
            text: row.get("withdrawn_text")?,
        }),
        None => None,
    };
    Ok(Consent {
        id: row.get("id")?,
        purpose: row.get("purpose")?,
        given_by: lists.people(case, "given_by", &id)?,
        date: row.get("date")?,
        scope: lists.ids("scope", &id)?,
        valid_to: row.get("valid_to")?,
        withdrawn,
        missing: lists.people(case, "missing", &id)?,
    })
}

/// Keeps a consent of the granted case as it stands now: given by one more, or taken back. Whom it
/// let see sees nothing from the next request on.
///
/// # Errors
/// [`StoreError::NotFound`] where the granted case has no such consent.
pub async fn keep(tx: &mut WriteTx, granted: &Granted, consent: &Consent) -> Result<()> {
    tx.permit(granted, &[Action::Share])?;
    let case = granted.case();
    let withdrawn = consent.withdrawn.as_ref();
    let sql = "update consents set withdrawn_on = $3, withdrawn_by = $4, withdrawn_text = $5 \
               where id = $1 and case_id = $2";
    let params = params![
        &consent.id,
        case,
        withdrawn.map(|it| it.date),
        withdrawn.map(|it| in_case(case, &it.by)),
        withdrawn.map(|it| &it.text),
    ];
    if tx.run(sql, params).await? == 0 {
        return Err(StoreError::NotFound);
    }
    let sql = "delete from consent_people where consent_id = $1 and case_id = $2";
    tx.run(sql, params![&consent.id, case]).await?;
    insert_people(tx, case, consent).await
}

/// Adds a consent to the granted case.
///
/// # Errors
/// [`StoreError::Exists`] where its id is taken.
pub async fn add(tx: &mut WriteTx, granted: &Granted, consent: &Consent) -> Result<()> {
    tx.permit(granted, &[Action::Share])?;
    let case = granted.case();
    let sql = "select case_id, max(position) + 1 as next from consents where case_id = $1 \
               group by case_id";
    let next = tx.one("consents", sql, params![case], |row| row.get::<usize>("next"));
    let next = next.await?.unwrap_or(0);
    insert_consent(tx, case, next, consent).await?;
    insert_people(tx, case, consent).await
}

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, consent) in case.consents.iter().enumerate() {
        insert_consent(tx, &case.id, position, consent).await?;
        insert_people(tx, &case.id, consent).await?;
    }
    Ok(())
}

async fn insert_people(tx: &mut Tx, case: &CaseId, consent: &Consent) -> Result<()> {
    let scope: Vec<Who> = consent.scope.iter().cloned().map(Who::Person).collect();
    let parts = [("given_by", &consent.given_by), ("scope", &scope), ("missing", &consent.missing)];
    for (part, people) in parts {
        for (position, person) in people.iter().enumerate() {
            let sql = "insert into consent_people (consent_id, case_id, part, position, \
                           person_id) values ($1, $2, $3, $4, $5)";
            let params = params![&consent.id, case, part, position, in_case(case, person)];
            tx.insert("consent_people", sql, params).await?;
        }
    }
    Ok(())
}

async fn insert_consent(
    tx: &mut Tx,
    case: &CaseId,
    position: usize,
    consent: &Consent,
) -> Result<(), StoreError> {
    let withdrawn = consent.withdrawn.as_ref();
    tx.insert(
        "consents",
        "insert into consents (id, case_id, position, purpose, date, valid_to, withdrawn_on, \
             withdrawn_by, withdrawn_text) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            &consent.id,
            case,
            position,
            &consent.purpose,
            consent.date,
            consent.valid_to,
            withdrawn.map(|withdrawn| withdrawn.date),
            withdrawn.map(|withdrawn| in_case(case, &withdrawn.by)),
            withdrawn.map(|withdrawn| &withdrawn.text),
        ],
    )
    .await
}
