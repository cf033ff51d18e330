//! Whether we can answer: `/healthz`.

use app::state::AppState;
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// `ok` if the database answers.
pub async fn healthz(State(state): State<AppState>) -> Response {
    if state.db.ping().await.is_ok() {
        return "ok".into_response();
    }
    let again = [(header::RETRY_AFTER, "5")];
    (StatusCode::SERVICE_UNAVAILABLE, again, "the database does not answer").into_response()
}
