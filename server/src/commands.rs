//! What each word on the command line does.

pub mod data;
pub mod demo;
pub mod effect;
pub mod key;
pub mod look;
pub mod person;
pub mod seed;
pub mod serve;
pub mod setting;

use anyhow::Context;
use store::{Db, StoreError};

/// Opens a database and brings it to this version's shape.
async fn open(url: &str) -> anyhow::Result<Db> {
    let opened = async {
        let db = Db::open(url).await?;
        db.migrate().await?;
        Ok::<_, StoreError>(db)
    };
    opened.await.with_context(|| format!("cannot open {}", place(url)))
}

/// Which database, without the password that its address may hold.
fn place(url: &str) -> String {
    let bare = url.split('?').next().unwrap_or(url);
    match (bare.split_once("://"), bare.rsplit_once('@')) {
        (Some((engine, _)), Some((_, place))) => format!("{engine}://…@{place}"),
        _ => bare.to_owned(),
    }
}
