//! Flags: keeping their steps, looking at cases, and the list of what is to be looked at. When a
//! flag is raised or ends is decided in `domain::flag`.

use domain::{
    access::{Action, Granted},
    case::Case,
    flag::{self, Flag},
};

use crate::{
    Result, StoreError,
    db::param::params,
    tx::{Tx, WriteTx},
};

mod decisions;
mod list;
mod look;
mod rows;

#[cfg(test)]
pub(crate) use list::TO_LOOK_AT;
pub use list::{Asked, Open, Waits, asked_of, to_look_at};
pub use look::{look, waiting};
pub(crate) use rows::read;

/// Keeps the steps that a flag of the granted case has taken, and the decisions that are new. The
/// caller has read the flag in the same transaction.
///
/// # Errors
/// [`StoreError::NotFound`] where the granted case has no such open flag.
pub async fn keep(tx: &mut WriteTx, granted: &Granted, flag: &Flag) -> Result<()> {
    tx.permit(granted, &[Action::View, Action::Decide, Action::HandOn])?;
    let case = granted.case();
    rows::update(tx, case, flag).await?;
    let sql = "select flag_id, count(*) as kept from decisions \
               where flag_id = $1 and case_id = $2 group by flag_id";
    let kept = tx.one("decisions", sql, params![&flag.id, case], |row| row.get::<u32>("kept"));
    let kept = kept.await?.unwrap_or(0);
    let new = flag.decisions.iter().enumerate().skip(kept.try_into().unwrap_or(usize::MAX));
    for (position, decision) in new {
        tx.permit(granted, &[Action::Decide])?;
        decisions::append(tx, case, &flag.id, position, decision).await?;
    }
    Ok(())
}

/// The flags that a case file tells.
pub(crate) async fn insert(tx: &mut Tx, case: &Case) -> Result<()> {
    let flags = flag::history(case).map_err(|fault| StoreError::Refused(fault.to_string()))?;
    for (position, flag) in flags.iter().enumerate() {
        rows::insert(tx, &case.id, position, flag).await?;
        for (place, decision) in flag.decisions.iter().enumerate() {
            decisions::append(tx, &case.id, &flag.id, place, decision).await?;
        }
    }
    Ok(())
}
