//! Where many hand in what is to be written: all that wait at once are written in one transaction, so
//! that the disk is waited for once. A desk has a thread of its own, which pages that are being drawn
//! do not hold up. What is handed in stands in `readings` and `measures::recording`.

use std::sync::OnceLock;

use tokio::sync::{
    mpsc::{self, UnboundedSender},
    oneshot,
};

use crate::{Db, Result, StoreError};

/// As many are written in one transaction at most.
const AT_ONCE: usize = 256;

/// What can be handed in.
pub(crate) trait Job: Sized + Send + 'static {
    /// What comes of it.
    type Done: Send;

    /// Writes all of them; tells of each, in their order, what came of it.
    fn together(db: &Db, all: Vec<Self>) -> impl Future<Output = Vec<Result<Self::Done>>> + Send;
}

/// A desk, opened by the first who comes.
pub(crate) struct Desk<J: Job>(OnceLock<UnboundedSender<Waiting<J>>>);

impl<J: Job> Default for Desk<J> {
    fn default() -> Self {
        Self(OnceLock::new())
    }
}

struct Waiting<J: Job> {
    // Whoever waits keeps the database open; the thread by itself does not.
    db: Db,
    job: J,
    done: oneshot::Sender<Result<J::Done>>,
}

impl<J: Job> Desk<J> {
    /// Hands something in, and waits until it is written for good.
    ///
    /// # Errors
    /// Whatever went wrong with it; [`StoreError::Busy`] if nobody could look at it.
    pub(crate) async fn hand_in(&self, db: &Db, job: J) -> Result<J::Done> {
        let (done, written) = oneshot::channel();
        let waiting = Waiting { db: db.clone(), job, done };
        // Whoever cannot hand it in never hears that it was written.
        let _ = self.0.get_or_init(open).send(waiting);
        written.await.unwrap_or(Err(StoreError::Busy))
    }
}

/// Opens a desk, until the last who could come to it has gone.
fn open<J: Job>() -> UnboundedSender<Waiting<J>> {
    let (sender, mut waiting) = mpsc::unbounded_channel();
    let work = async move {
        let mut all = Vec::new();
        while waiting.recv_many(&mut all, AT_ONCE).await > 0 {
            // By itself, so that whoever comes later finds the desk open even where this panics.
            let written = tokio::spawn(together(std::mem::take(&mut all))).await;
            if let Err(error) = written {
                tracing::error!(%error, "what was handed in was not written");
            }
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match runtime {
        Ok(runtime) => drop(std::thread::spawn(move || runtime.block_on(work))),
        Err(error) => tracing::error!(%error, "no thread to write: nothing is"),
    }
    sender
}

async fn together<J: Job>(all: Vec<Waiting<J>>) {
    let Some(db) = all.first().map(|first| first.db.clone()) else { return };
    let (jobs, waiting): (Vec<J>, Vec<_>) =
        all.into_iter().map(|waiting| (waiting.job, (waiting.db, waiting.done))).unzip();
    for ((_, done), written) in waiting.into_iter().zip(J::together(&db, jobs).await) {
        // Whoever has gone does not need to know.
        let _ = done.send(written);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Number(u32);

    impl Job for Number {
        type Done = u32;

        async fn together(_: &Db, all: Vec<Self>) -> Vec<Result<u32>> {
            all.into_iter().map(|Number(one)| Ok(12 / one)).collect()
        }
    }

    #[tokio::test]
    async fn a_defect_does_not_close_the_desk() {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite:{}", folder.path().join("test.db").display());
        let db = Db::open(&url).await.expect("a database");
        let desk = Desk::default();
        assert!(matches!(desk.hand_in(&db, Number(0)).await, Err(StoreError::Busy)));
        assert_eq!(desk.hand_in(&db, Number(4)).await.expect("written"), 3);
    }
}
