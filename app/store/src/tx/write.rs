//! Changes. No write without its event, by type: a [`WriteTx`] cannot be committed until
//! [`WriteTx::record`] has made it [`Recorded`].
//!
//! ```
//! # use {domain::event::Event, store::{Db, StoreError}};
//! # async fn f(db: &Db, event: &Event) -> Result<(), StoreError> {
//! let write = db.write().await?;
//! write.record(event).await?.commit().await
//! # }
//! ```
//! ```compile_fail,E0624
//! # use {domain::event::Event, store::{Db, StoreError}};
//! # async fn f(db: &Db, event: &Event) -> Result<(), StoreError> {
//! let write = db.write().await?;
//! write.commit().await
//! # }
//! ```

use std::ops::{Deref, DerefMut};

use domain::{
    access::{Action, Granted},
    event::Event,
    id::{CaseId, PersonId},
};

use super::{Tx, permitted};
use crate::{
    Result, StoreError,
    db::param::{Param, params},
    events::{self, Entry},
};

/// Claims idempotency keys, each with its person before it and what it is for behind: how many had
/// not been claimed before.
pub(crate) async fn claim(tx: &mut Tx, keys: Vec<Vec<Param>>) -> Result<u64> {
    let insert = "insert into idempotency_keys (person_id, key, subject) values";
    tx.run_many("idempotency_keys", (insert, " on conflict do nothing"), keys).await
}

/// Whether something with an idempotency key is done for the first time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Once {
    /// It is: go on.
    First,
    /// It was done before; this is what it made.
    Repeated {
        /// The id that was given then.
        subject: String,
    },
}

/// A change that is under way. Reads like a [`Tx`]; dropped, it never was.
#[must_use = "a change that is not recorded and committed never was"]
pub struct WriteTx {
    tx: Tx,
    /// The case that was written in, if any yet.
    case: Option<CaseId>,
}

impl WriteTx {
    pub(crate) fn new(tx: Tx) -> Self {
        Self { tx, case: None }
    }

    /// Looks at the proof before anything is written: that it was asked for this, and for the one
    /// case of this change.
    pub(crate) fn permit(&mut self, granted: &Granted, asked_for: &[Action]) -> Result<()> {
        permitted(granted, asked_for)?;
        let case = self.case.get_or_insert_with(|| granted.case().clone());
        if case == granted.case() {
            return Ok(());
        }
        Err(StoreError::Refused("a change is of one case".into()))
    }

    /// Records what happened: the event gets the next number of its case, which is the case's new
    /// version.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such case, [`StoreError::Refused`] where it is
    /// not the one that was written in.
    pub async fn record(self, event: &Event) -> Result<Recorded> {
        self.record_all([event]).await
    }

    /// Records all that happened in the change, in its order.
    ///
    /// # Errors
    /// As [`WriteTx::record`]; [`StoreError::Refused`] where nothing happened.
    pub async fn record_all<'a>(
        mut self,
        events: impl IntoIterator<Item = &'a Event>,
    ) -> Result<Recorded> {
        let entries: Vec<Entry<'_>> = events.into_iter().map(Into::into).collect();
        if entries.is_empty() {
            return Err(StoreError::Refused("nothing has happened".into()));
        }
        if self.case.as_ref().is_some_and(|case| entries.iter().any(|entry| entry.case != case)) {
            return Err(StoreError::Refused("the event is of another case".into()));
        }
        events::add(&mut self, entries).await?;
        Ok(Recorded(self))
    }

    /// Claims an idempotency key that a person's form carries, for the thing it makes. A form that
    /// is sent twice does not write twice.
    ///
    /// # Errors
    /// [`StoreError::Busy`] and [`StoreError::Away`].
    pub async fn once(&mut self, person: &PersonId, key: &str, subject: &str) -> Result<Once> {
        if claim(self, vec![params![person, key, subject]]).await? == 1 {
            return Ok(Once::First);
        }
        let before = "select subject from idempotency_keys where person_id = $1 and key = $2";
        let params = params![person, key];
        let subject = self.one("idempotency_keys", before, params, |row| row.get("subject"));
        Ok(Once::Repeated { subject: subject.await?.unwrap_or_default() })
    }

    /// For what is no event of one case, in several statements: accounts and the organisation, drafts
    /// and own notes, copies of whole cases; and for what writes its events by itself.
    pub(crate) fn housekeeping(self) -> Tx {
        self.tx
    }
}

impl Deref for WriteTx {
    type Target = Tx;

    fn deref(&self) -> &Tx {
        &self.tx
    }
}

impl DerefMut for WriteTx {
    fn deref_mut(&mut self) -> &mut Tx {
        &mut self.tx
    }
}

/// A change with its event: it can be committed.
#[must_use = "nothing is kept until it is committed"]
pub struct Recorded(WriteTx);

impl Recorded {
    pub(crate) fn case(&self) -> Option<&CaseId> {
        self.0.case.as_ref()
    }

    pub(crate) fn inner(&mut self) -> &mut Tx {
        &mut self.0.tx
    }

    /// Keeps it.
    ///
    /// # Errors
    /// [`StoreError::Busy`] and [`StoreError::Away`]: nothing was kept.
    pub async fn commit(self) -> Result<()> {
        self.0.tx.commit().await
    }
}
