//! Sharing: consents with who gave them and whom they let see. What a consent allows on a day is
//! `cases::relation`'s; moves, new leads and the access log stand in `moves`.

use domain::{
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
        param::{params, who},
    },
    tx::Tx,
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

pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    for (position, consent) in case.consents.iter().enumerate() {
        insert_consent(tx, case, position, consent).await?;
        let scope: Vec<Who> = consent.scope.iter().cloned().map(Who::Person).collect();
        let parts =
            [("given_by", &consent.given_by), ("scope", &scope), ("missing", &consent.missing)];
        for (part, people) in parts {
            for (position, person) in people.iter().enumerate() {
                let sql = "insert into consent_people (consent_id, case_id, part, position, \
                               person_id) values ($1, $2, $3, $4, $5)";
                let person = who(case, person);
                let params = params![&consent.id, &case.id, part, position, person];
                tx.insert("consent_people", sql, params).await?;
            }
        }
    }
    Ok(())
}

async fn insert_consent(
    tx: &mut Tx,
    case: &Case,
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
            &case.id,
            position,
            &consent.purpose,
            consent.date,
            consent.valid_to,
            withdrawn.map(|withdrawn| withdrawn.date),
            withdrawn.map(|withdrawn| who(case, &withdrawn.by)),
            withdrawn.map(|withdrawn| &withdrawn.text),
        ],
    )
    .await
}
