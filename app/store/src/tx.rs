//! Transactions. No write without its event, by type: a [`WriteTx`] cannot be committed until
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

use std::{
    ops::{Deref, DerefMut},
    sync::Arc,
};

use domain::{
    access::{Action, Granted},
    event::Event,
    id::{CaseId, PersonId},
};
use jiff::civil::Date;
use sqlx::SqlSafeStr;

use crate::{
    Result, StoreError,
    cases::{Memo, Seen},
    db::{
        Connection,
        fields::Fields,
        param::{Param, params},
    },
    events,
};

/// A moment of the database. Reading only, as far as anybody outside the store can tell.
pub struct Tx {
    connection: Connection,
    memo: Option<Arc<Memo>>,
    seen: Option<Seen>,
}

impl Tx {
    pub(crate) fn reading(connection: Connection, memo: Arc<Memo>) -> Self {
        Self { connection, memo: Some(memo), seen: None }
    }

    /// What is written and not yet recorded has no version of its own: nothing is remembered.
    pub(crate) fn writing(connection: Connection) -> Self {
        Self { connection, memo: None, seen: None }
    }

    pub(crate) fn memo(&self) -> Option<Arc<Memo>> {
        self.memo.clone()
    }

    /// Notes the versions that it sees, to spare asking again. Of use only while reading.
    pub(crate) fn see(&mut self, seen: Seen) {
        self.seen = self.memo.is_some().then_some(seen);
    }

    /// Whether the case that was asked about last waits for a look ([`crate::flags::look`]): until
    /// then its flags are those of before.
    #[must_use]
    pub fn waits_for_a_look(&self, today: Date) -> bool {
        self.seen.as_ref().is_some_and(|seen| seen.look_on <= today)
    }

    /// Whether all that is read through it is of one moment.
    pub(crate) fn is_of_one_moment(&self) -> bool {
        self.connection.is_of_one_moment()
    }

    pub(crate) fn seen(&self) -> Option<&Seen> {
        self.seen.as_ref()
    }

    /// Every row that a select gives, read as a `T`. `table` is named in faults.
    pub(crate) async fn all<T>(
        &mut self,
        table: &'static str,
        sql: &'static str,
        params: Vec<Param>,
        read: impl FnMut(Fields<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.connection.rows(sql.into_sql_str(), params).await?.read(table, read)
    }

    /// The one row that a select gives, if any.
    pub(crate) async fn one<T>(
        &mut self,
        table: &'static str,
        sql: &'static str,
        params: Vec<Param>,
        read: impl FnMut(Fields<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.all(table, sql, params, read).await?.into_iter().next())
    }

    /// A statement that gives no rows: how many it changed.
    pub(crate) async fn run(&mut self, sql: &'static str, params: Vec<Param>) -> Result<u64> {
        Ok(self.connection.run(sql.into_sql_str(), params).await?)
    }

    /// A new row; its id is the first value.
    pub(crate) async fn insert(
        &mut self,
        table: &'static str,
        sql: &'static str,
        params: Vec<Param>,
    ) -> Result<()> {
        self.insert_found(table, sql, params).await.map(drop)
    }

    /// As [`Self::insert`], for what a select finds: how many rows there are new.
    pub(crate) async fn insert_found(
        &mut self,
        table: &'static str,
        sql: &'static str,
        params: Vec<Param>,
    ) -> Result<u64> {
        let id = params.first().cloned();
        match self.connection.run(sql.into_sql_str(), params).await {
            Ok(rows) => Ok(rows),
            Err(sqlx::Error::Database(told)) if told.is_unique_violation() => {
                let id = if let Some(Param::Text(Some(id))) = id { id } else { "?".into() };
                Err(StoreError::Exists { table, id })
            }
            Err(fault) => Err(fault.into()),
        }
    }

    pub(crate) fn connection(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// For what has recorded its events, and for housekeeping that is nothing of a case.
    pub(crate) async fn commit(self) -> Result<()> {
        self.connection.commit().await
    }
}

/// Looks at the proof: that it was asked for this.
pub(crate) fn permitted(granted: &Granted, asked_for: &[Action]) -> Result<()> {
    if asked_for.contains(&granted.action()) {
        return Ok(());
    }
    let fault = format!("the proof is for {:?}, not {asked_for:?}", granted.action());
    Err(StoreError::Refused(fault))
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
        Recorded(self).also(event).await
    }

    /// Claims an idempotency key that a person's form carries, for the thing it makes. A form that
    /// is sent twice does not write twice.
    ///
    /// # Errors
    /// [`StoreError::Busy`] and [`StoreError::Away`].
    pub async fn once(&mut self, person: &PersonId, key: &str, subject: &str) -> Result<Once> {
        let claim = "insert into idempotency_keys (person_id, key, subject) values ($1, $2, $3) \
                     on conflict do nothing";
        if self.run(claim, params![person, key, subject]).await? == 1 {
            return Ok(Once::First);
        }
        let before = "select subject from idempotency_keys where person_id = $1 and key = $2";
        let params = params![person, key];
        let subject = self.one("idempotency_keys", before, params, |row| row.get("subject"));
        Ok(Once::Repeated { subject: subject.await?.unwrap_or_default() })
    }

    /// Keeps the changes that were recorded, each with its event, before this one: nothing was written
    /// in it yet.
    pub(crate) async fn kept(self) -> Result<()> {
        if self.case.is_some() {
            return Err(StoreError::Refused("a change without its event".into()));
        }
        self.tx.commit().await
    }

    /// For housekeeping in several statements: nothing about a child's case.
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

    /// Records one thing more that happened in the same change.
    ///
    /// # Errors
    /// As [`WriteTx::record`].
    pub async fn also(mut self, event: &Event) -> Result<Self> {
        if self.0.case.as_ref().is_some_and(|case| *case != event.case) {
            return Err(StoreError::Refused("the event is of another case".into()));
        }
        events::add(&mut self.0, event).await?;
        Ok(self)
    }

    /// Goes on with another change, to be kept together with this one: see [`WriteTx::kept`].
    pub(crate) fn and(self) -> WriteTx {
        WriteTx::new(self.0.tx)
    }

    /// Keeps it.
    ///
    /// # Errors
    /// [`StoreError::Busy`] and [`StoreError::Away`]: nothing was kept.
    pub async fn commit(self) -> Result<()> {
        self.0.tx.commit().await
    }
}
