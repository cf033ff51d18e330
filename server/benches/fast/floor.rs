//! The floors: the same server software with nothing of the product but its queries. *Static* answers
//! a fixed body of the page's size; *query* runs what the page asks of the store, notes the opening,
//! and answers with that body. No page can be faster than that, whatever it draws.

use std::path::Path;

use anyhow::{Context, Result};
use app::{clock::Clock, cookies};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse},
    routing::get,
    serve::ListenerExt,
};
use domain::{
    access::{Action, may},
    id::{CaseId, PersonId},
    reading::{Reading, What},
};
use store::{Db, StoreError, cases, news, readings, sessions};
use tokio::{net::TcpListener, task::JoinHandle};

use crate::world::url;

/// One page, as far as the store knows it.
#[derive(Clone)]
pub(crate) struct Page {
    db: Db,
    /// The hash of the reader's token.
    token: String,
    person: PersonId,
    case: CaseId,
    what: What,
    body: Bytes,
}

impl Page {
    /// A page of a case, with the body that the program answers to `cookie`.
    pub(crate) async fn new(
        database: &Path,
        (person, cookie): (&str, &str),
        (case, what): (&str, What),
        body: Vec<u8>,
    ) -> Result<Self> {
        let token = cookie.split_once('=').context("a cookie has a value")?.1;
        Ok(Self {
            db: Db::open(&url(database)).await?,
            token: cookies::hash(token),
            person: PersonId::try_from(person)?,
            case: CaseId::try_from(case)?,
            what,
            body: body.into(),
        })
    }

    /// What every page of a case asks, in its order.
    async fn ask(&self) -> Result<(), StoreError> {
        let clock = Clock::Machine;
        let mut tx = self.db.glance().await?;
        let found = sessions::find(&mut tx, &self.token, clock.now()).await?;
        let found = found.ok_or(StoreError::NotFound)?;
        let now = (clock.today(), clock.now());
        news::count(&mut tx, &self.person, &found.news, now).await?;
        drop(tx);
        let mut tx = self.db.glance().await?;
        let relation = cases::relation(&mut tx, &self.case, &self.person, clock.today()).await?;
        let proof = may(&self.case, &self.person, relation, Action::View)
            .map_err(|_| StoreError::NotFound)?;
        let remembered = cases::remembered(&tx, &proof);
        drop(tx);
        if remembered.is_none() {
            cases::load(&mut self.db.read().await?, &proof).await?;
        }
        let (case, by, at, what) = (self.case.clone(), self.person.clone(), clock.now(), self.what);
        readings::note(&self.db, vec![Reading { case, by, at, what, relation }]).await
    }
}

/// The floors of a page while they answer, at `/static` and `/query`.
pub(crate) struct Floor {
    /// `http://127.0.0.1:PORT`
    pub(crate) address: String,
    serving: JoinHandle<()>,
}

impl Floor {
    pub(crate) async fn start(page: Page) -> Result<Self> {
        let router = Router::new()
            .route("/static", get(|State(page): State<Page>| async move { Html(page.body) }))
            .route("/query", get(query))
            .with_state(page);
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        // As the program does.
        let listener = listener.tap_io(|stream| {
            let _ = stream.set_nodelay(true);
        });
        let serving = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                eprintln!("the floor stopped: {error}");
            }
        });
        Ok(Self { address, serving })
    }
}

impl Drop for Floor {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn query(State(page): State<Page>) -> Result<impl IntoResponse, StatusCode> {
    page.ask().await.map_err(|error| {
        eprintln!("the floor cannot ask: {error}");
        StatusCode::SERVICE_UNAVAILABLE
    })?;
    Ok(Html(page.body))
}
