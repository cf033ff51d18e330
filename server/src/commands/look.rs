//! The daily look: every case that waits is looked at, by `serve` while it runs and by hand with
//! `foelgeskab look`. Whoever is killed on the way has left nothing half-done: a case that was not
//! looked at waits on. Several processes never look at one case at the same time.

use std::time::{Duration, Instant};

use anyhow::bail;
use app::clock::Clock;
use jiff::civil::Date;
use store::{Db, StoreError, flags, settings};

use super::open_used;

/// How long `serve` rests once it has looked at all that waited.
const REST: Duration = Duration::from_secs(1);
/// How long it rests once the database was busy or away.
const LONGER: Duration = Duration::from_secs(5);
/// Cases that are asked for at once.
const SOME: u32 = 100;

/// Looks at all that waits, once, and says how many cases that were.
pub async fn by_hand(today: Option<Date>, url: &str) -> anyhow::Result<()> {
    let db = open_used(url).await?;
    let clock = match today {
        Some(_) if !settings::is_demo(&mut db.read().await?).await? => {
            bail!("--today is for a demo only: this database is looked at as of today")
        }
        Some(day) => Clock::Standing(day),
        None => Clock::Machine,
    };
    println!("looked at {} cases", all(&db, clock).await?);
    Ok(())
}

/// Looks at all that waits: how many cases that were.
pub async fn all(db: &Db, clock: Clock) -> Result<u64, StoreError> {
    let mut all = 0;
    loop {
        let (waited, looked) = some(db, clock).await?;
        all += looked;
        if waited == 0 {
            return Ok(all);
        }
    }
}

/// Looks at some that wait: how many those were, and how many of them nobody else had looked at.
async fn some(db: &Db, clock: Clock) -> Result<(u32, u64), StoreError> {
    let waiting = flags::waiting(&mut db.read().await?, clock.today(), SOME).await?;
    let (mut waited, mut looked) = (0, 0);
    for case in waiting {
        waited += 1;
        looked += u64::from(flags::look(db, &case, clock.today(), clock.now()).await?);
    }
    Ok((waited, looked))
}

/// Looks at whatever waits, for as long as the process runs. It rests at least as long as it has
/// looked: where much happens at once, cases wait rather than people.
pub async fn on_and_on(db: Db, clock: Clock) {
    loop {
        let begun = Instant::now();
        let rest = match some(&db, clock).await {
            Ok((SOME.., _)) => begun.elapsed(),
            Ok(_) => REST.max(begun.elapsed()),
            Err(error) => {
                tracing::warn!(%error, "a look at the cases that wait failed; it is tried again");
                LONGER
            }
        };
        tokio::time::sleep(rest).await;
    }
}
