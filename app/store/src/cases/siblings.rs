//! The cases of a family's other children: those that share somebody with parental responsibility.
//! Only where they are; whoever asks is authorised for each of them anew.

use domain::{access::Granted, id::CaseId};

use crate::{Result, db::param::params, tx::Tx};

/// The cases of the other children in the family of the granted case.
///
/// # Errors
/// [`crate::StoreError::Away`], and [`crate::StoreError::BadRow`].
pub async fn siblings(tx: &mut Tx, granted: &Granted) -> Result<Vec<CaseId>> {
    let sql = "select o.case_id from family f join family o on o.person_id = f.person_id \
               where f.case_id = $1 and o.case_id <> $1 \
                   and f.custody <> 'none' and o.custody <> 'none' \
               group by o.case_id order by o.case_id";
    tx.all("family", sql, params![granted.case()], |row| row.get("case_id")).await
}
