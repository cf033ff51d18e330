//! The router and the order of its layers, on one screen.

use std::{any::Any, time::Instant};

use app::{LARGEST_FORM, i18n::Locale, page::rendered, refusal::Refusal, state::AppState};
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, MatchedPath, Request},
    http::{Response, StatusCode},
    middleware::{Next, from_fn, from_fn_with_state},
    response::IntoResponse,
    routing::{MethodRouter, get},
};
use tower_http::{CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer};

use crate::{assets, health, security};

/// Everything that we answer. Layers further down in a chain come first on the way in.
pub fn router(state: AppState) -> Router {
    let all = |list: Vec<(&str, MethodRouter<AppState>)>| {
        list.into_iter().fold(Router::new(), |router, (path, answers)| router.route(path, answers))
    };
    let personal = all(app::pages())
        .merge(all(app::exports()))
        .merge(all(app::posts()).layer(from_fn(app::page::able_to_draw)))
        .fallback(rendered(app::Nowhere))
        .layer(CatchPanicLayer::custom(broken))
        .layer(from_fn(app::page::no_needless_script))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(from_fn(security::own_forms_only))
        .layer(from_fn_with_state(state.clone(), app::session::who_is_asking))
        .layer(from_fn(security::whole_forms))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)));
    let open = Router::new()
        .route("/healthz", get(health::healthz))
        .route("/robots.txt", get(assets::robots))
        .route("/site/{hash}/{*path}", get(assets::file));
    Router::new()
        .merge(open)
        .merge(personal)
        .layer(CatchPanicLayer::custom(all_broken))
        .layer(from_fn_with_state(state.clone(), security::headers))
        .layer(from_fn(tell))
        .with_state(state)
}

/// Every address behind the session layer, from the lists that the router is made of:
/// `GET /cases/{case}`.
pub fn routes() -> Vec<String> {
    let read = app::pages().into_iter().chain(app::exports());
    read.map(|(path, _)| format!("GET {path}"))
        .chain(app::posts().into_iter().map(|(path, _)| format!("POST {path}")))
        .collect()
}

/// One line a request: which route, never which address, and never who.
async fn tell(request: Request, next: Next) -> Response<Body> {
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let method = request.method().clone();
    let begun = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16();
    let micros = begun.elapsed().as_micros();
    tracing::info!(%method, route, status, %micros, "answered");
    response
}

/// A defect of ours: the process goes on, and nothing of what broke is shown. Who asks is told so on
/// a page in their language.
fn broken(_panic: Box<dyn Any + Send>) -> Response<Body> {
    tracing::error!("a request ended in a panic");
    Refusal::Broken.into_response()
}

/// As [`broken`], where not even that page could be drawn.
fn all_broken(_panic: Box<dyn Any + Send>) -> Response<Body> {
    tracing::error!("a request ended in a panic outside its page");
    let words = [Locale::Da, Locale::En].map(|locale| locale.texts().errors_broken());
    (StatusCode::INTERNAL_SERVER_ERROR, words.join(". ")).into_response()
}

#[cfg(test)]
mod tests {
    use tower::ServiceExt;

    use super::*;

    #[tokio::test]
    async fn a_defect_is_told_on_a_page() {
        let breaks = || async { panic!("a defect") as &str };
        let router = Router::new().route("/", get(breaks));
        let router = router.layer(CatchPanicLayer::custom(broken));
        let request = Request::get("/").body(Body::empty()).expect("a request");
        let response = router.oneshot(request).await.expect("an answer");
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        // By this the session layer knows which page to draw.
        assert!(matches!(response.extensions().get(), Some(Refusal::Broken)));
    }
}
