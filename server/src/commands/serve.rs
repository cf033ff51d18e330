//! `serve`: opens the database, makes it current, and answers until it is told to stop.

use std::{future::IntoFuture, io::Write, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use anyhow::{Context, bail};
use app::{
    alike::Alike,
    clock::Clock,
    i18n::Locale,
    state::{AppState, Shared},
};
use axum::{
    http::{Uri, uri::Scheme},
    serve::ListenerExt,
};
use jiff::civil::Date;
use leptos::config::LeptosOptions;
use store::{db::Db, outbox, sessions, settings};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
};

use super::{
    demo::{self, Demo},
    key, look, open,
};
use crate::{assets, http, mail::Mailer, news};

/// How long running requests get after the signal to stop.
const PATIENCE: Duration = Duration::from_secs(10);

/// What `serve` can be told.
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// Where to listen
    #[arg(long, default_value = "127.0.0.1:3000")]
    listen: SocketAddr,
    /// `sqlite:PATH` or `postgres://…`; with --demo a throw-away database without it
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    database: Option<String>,
    /// How people reach us, such as `https://plan.example.dk`; with https cookies are for it only
    #[arg(long, env = "BASE_URL", value_parser = base_url)]
    base_url: Option<String>,
    /// Six families to look at; never on a database with other data
    #[arg(long)]
    demo: bool,
    /// What children's own notes are sealed with: 64 hexadecimal digits, the same in every process; on
    /// `SQLite` a file beside the database without it
    #[arg(long, env = "FOELGESKAB_KEY", hide_env_values = true)]
    key: Option<String>,
    /// How mail is sent: `smtp://USER:PASSWORD@HOST:587?tls=required`, `smtps://…`, or `file:FOLDER` to
    /// look at it; none is sent without
    #[arg(long, env = "MAIL_URL", hide_env_values = true)]
    mail: Option<String>,
    /// Whom mail is from; `foelgeskab@` the host of --base-url without
    #[arg(long, env = "MAIL_FROM")]
    mail_from: Option<String>,
    /// Let the calendar stand still on a day
    #[arg(long, requires = "demo")]
    today: Option<Date>,
}

/// An address to begin links with: scheme and host, and nothing behind them.
fn base_url(text: &str) -> Result<String, String> {
    let parts = text.parse::<Uri>().ok().map(Uri::into_parts);
    let base = parts.and_then(|parts| {
        let scheme = parts.scheme.filter(|it| [Scheme::HTTP, Scheme::HTTPS].contains(it))?;
        let bare = parts.path_and_query.is_none_or(|it| it == "/");
        let host = parts.authority.filter(|it| bare && !it.as_str().contains('@'))?;
        Some(format!("{scheme}://{host}"))
    });
    base.ok_or_else(|| "name it as https://plan.example.dk, without a path".to_owned())
}

/// Serves until SIGTERM or Ctrl-C, then finishes what is running.
pub async fn serve(told: Serve) -> anyhow::Result<()> {
    tell();
    let clock = told.today.map_or(Clock::Machine, Clock::Standing);
    let (named, secret) = (told.database.as_deref(), told.key.as_deref());
    let demo = if told.demo { Some(Demo::open(named, secret, clock).await?) } else { None };
    let (db, key) = match &demo {
        Some(demo) => (demo.db.clone(), Some(demo.key.clone())),
        None => (real(named).await?, key::find(secret, named.unwrap_or(demo::DEFAULT))?),
    };
    if key.is_none() {
        eprintln!("foelgeskab: children cannot write notes of their own; see --key");
    }
    for locale in Locale::ALL {
        // The first call reads the texts.
        let _ = locale.texts();
    }
    let listener = TcpListener::bind(told.listen)
        .await
        .with_context(|| format!("cannot listen on {}; name another with --listen", told.listen))?;
    let at = listener.local_addr()?;
    let (stop, mut stopping) = watch::channel(false);
    let base = told.base_url.unwrap_or_else(|| format!("http://{at}"));
    let secure = base.starts_with("https://");
    let base: Arc<str> = base.into();
    let leptos = LeptosOptions::builder().output_name("app").site_pkg_dir("pkg").build();
    let looking = tokio::spawn(look::on_and_on(db.clone(), clock));
    let sweeping = tokio::spawn(sweep(db.clone(), clock));
    let from = told.mail_from.as_deref();
    let mailer = told.mail.map(|url| Mailer::new(&url, from, Arc::clone(&base))).transpose()?;
    let mail = mailer.is_some();
    if !mail && demo.is_none() {
        eprintln!(
            "foelgeskab: no mail is sent, neither news nor links for forgotten passwords; see --mail"
        );
    }
    let telling = mail.then(|| tokio::spawn(news::on_and_on(db.clone(), clock)));
    let mailing = mailer.map(|it| tokio::spawn(it.on_and_on(db.clone(), clock, stopping.clone())));
    let state = AppState::from(Shared {
        db,
        demo: demo.is_some(),
        key,
        mail,
        base,
        clock,
        site: assets::ROOT,
        secure,
        alike: Alike::default(),
        leptos,
    });
    let router = http::router(state);
    // Without this an answer in several pieces waits 40 ms for the reader's acknowledgement.
    let listener = listener.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let mut out = std::io::stdout();
    writeln!(out, "listening on http://{at}")?;
    out.flush()?;
    let serving = axum::serve(listener, router).with_graceful_shutdown(stopped(stop));
    let mut over = pin!(async {
        let _ = stopping.wait_for(|stop| *stop).await;
        tokio::time::sleep(PATIENCE).await;
    });
    let in_time = tokio::select! {
        served = serving.into_future() => served.map(|()| true)?,
        () = &mut over => false,
    };
    if let Some(mailing) = mailing.filter(|_| in_time) {
        // What is in hand is handed over, so that it is not sent again.
        tokio::select! {
            _ = mailing => {}
            () = over => {}
        }
    }
    if let Some(telling) = telling {
        telling.abort();
    }
    looking.abort();
    sweeping.abort();
    Ok(())
}

/// Forgets sessions that are over and mail that was sent long ago, every hour.
async fn sweep(db: Db, clock: Clock) {
    loop {
        let swept = async {
            sessions::sweep(&db, clock.now()).await?;
            outbox::sweep(&db, clock.now()).await
        };
        if let Err(error) = swept.await {
            tracing::warn!(%error, "what is over was not forgotten; it is tried again");
        }
        tokio::time::sleep(Duration::from_hours(1)).await;
    }
}

/// The database of real use: a demo's is refused, so that the two never mix.
async fn real(url: Option<&str>) -> anyhow::Result<Db> {
    let db = open(url.unwrap_or(demo::DEFAULT)).await?;
    let mut tx = db.read().await?;
    if settings::is_demo(&mut tx).await? {
        bail!("this database is a demo and stays one: start with --demo, or name another database");
    }
    drop(tx);
    Ok(db)
}

/// Waits for SIGTERM or Ctrl-C and tells that it came.
async fn stopped(stop: watch::Sender<bool>) {
    let ended = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = ended => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    let _ = stop.send(true);
}

/// Logs as JSON lines on standard error, without addresses, names or texts. More with
/// `FOELGESKAB_LOG=info`.
fn tell() {
    let level = std::env::var("FOELGESKAB_LOG").unwrap_or_else(|_| "warn".to_owned());
    tracing_subscriber::fmt()
        .json()
        .with_writer(std::io::stderr)
        .with_env_filter(tracing_subscriber::EnvFilter::new(level))
        .init();
}
