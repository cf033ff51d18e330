//! The news of everybody who wants mail about it: looked after every ten seconds while mail is sent. Whoever
//! is killed on the way has neither written a mail twice nor forgotten one; several processes may do it.

use std::time::Duration;

use app::clock::{Clock, local_time};
use store::{
    Db, StoreError,
    news::mail::{self, Moment},
};
use uuid::Uuid;

/// How long it rests.
const REST: Duration = Duration::from_secs(10);

/// Writes to whoever it is time for.
async fn all(db: &Db, clock: Clock) -> Result<(), StoreError> {
    let at = Moment { today: clock.today(), now: clock.now(), local: local_time };
    for person in mail::due(db, at).await? {
        mail::write(db, &person, &Uuid::now_v7().to_string(), at).await?;
    }
    Ok(())
}

/// Does so for as long as the process runs.
pub async fn on_and_on(db: Db, clock: Clock) {
    loop {
        if let Err(error) = all(&db, clock).await {
            tracing::warn!(%error, "mail about news was not written; it is tried again");
        }
        tokio::time::sleep(REST).await;
    }
}
