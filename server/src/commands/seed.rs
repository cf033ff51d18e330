//! `seed`: a large synthetic database for measuring, of either engine, marked as a demo for ever.

use std::io::Write;

use anyhow::bail;
use app::clock::Clock;
use store::{settings, transfer};

use super::{look, open};
use crate::seed;

/// Cases in one transaction: enough to be quick, few enough to see it go on.
const AT_ONCE: u32 = 200;

/// Fills an empty database, and looks at every case. Says how far it is, a line for each part.
pub async fn seed(cases: u32, url: &str) -> anyhow::Result<()> {
    let db = open(url).await?;
    if !db.is_empty().await? {
        bail!(
            "the database holds data already: name an empty one, for what is made up stays apart"
        );
    }
    settings::mark_demo(&db).await?;
    let (clock, mut out) = (Clock::Machine, std::io::stdout());
    let today = clock.today();
    let mut from = 0;
    while from < cases {
        let to = cases.min(from + AT_ONCE);
        // Making is work for a thread of its own; keeping waits for the disk.
        let file = tokio::task::spawn_blocking(move || seed::file(from, to, today)).await??;
        transfer::import(&db, &file, None, clock.now()).await?;
        look::all(&db, clock).await?;
        writeln!(out, "{to} of {cases} cases")?;
        from = to;
    }
    writeln!(out, "ready: {}", seed::about(cases))?;
    Ok(())
}
