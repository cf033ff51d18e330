//! What every request and answer must hold to: forms come from our own pages, and answers carry
//! the headers that protect the people in them.

use app::{
    LARGEST_FORM, LARGEST_UPLOAD, is_upload, origin::is_own, refusal::Refusal, state::AppState,
};
use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use http_body_util::BodyExt as _;

/// Where we stop reading what is too large: whoever sends so much sees the connection end.
const MOST_READ: usize = 64 * 1024 * 1024;

/// Answers that name no policy of their own may load nothing at all.
const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

/// Stands for a form that was too large or broke off: too large for whoever takes forms, so that
/// it is refused with a page of its own.
static NOT_WHOLE: [u8; LARGEST_FORM + 1] = [0; LARGEST_FORM + 1];

/// Reads a form to its end before anybody may refuse it: an answer that is given while the form
/// still comes in closes the connection, and the browser's next request is lost with it.
pub async fn whole_forms(request: Request, next: Next) -> Response {
    if reads(&request) {
        return next.run(request).await;
    }
    if is_upload(&request) {
        return next.run(cut_off(request).await).await;
    }
    let (parts, body) = request.into_parts();
    let (form, whole) = take(body, LARGEST_FORM).await;
    let form = if whole { Bytes::from(form) } else { Bytes::from_static(&NOT_WHOLE) };
    next.run(Request::from_parts(parts, Body::from(form))).await
}

/// A form with a picture, as far as we take one: the fields before what is beyond that are still
/// there. What another site sends is not kept at all.
async fn cut_off(request: Request) -> Request {
    let most = if is_own(request.headers()) { LARGEST_UPLOAD } else { 0 };
    let (parts, body) = request.into_parts();
    let (kept, _) = take(body, most).await;
    Request::from_parts(parts, Body::from(kept))
}

/// As much of a body as is kept, and whether that is all of it. What comes beyond is read and thrown
/// away: whoever still sends would not hear an answer.
async fn take(mut body: Body, most: usize) -> (Vec<u8>, bool) {
    let (mut kept, mut read, mut broken) = (Vec::new(), 0, false);
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else {
            broken = true;
            break;
        };
        let Ok(more) = frame.into_data() else { continue };
        read += more.len();
        if read > MOST_READ {
            break;
        }
        let room = most.saturating_sub(kept.len()).min(more.len());
        kept.extend_from_slice(&more[..room]);
    }
    (kept, !broken && read <= most)
}

/// Refuses to change anything for a request that another site has sent.
pub async fn own_forms_only(request: Request, next: Next) -> Response {
    if reads(&request) || is_own(request.headers()) {
        return next.run(request).await;
    }
    Refusal::Elsewhere.into_response()
}

/// Whether a request has no form.
fn reads(request: &Request) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD)
}

/// The headers of every answer.
pub async fn headers(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let all = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        all.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, NOTHING);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(header::REFERRER_POLICY, "same-origin");
    // Pages are about people: nothing of them stays on a shared machine.
    set(header::CACHE_CONTROL, "no-store");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    );
    if state.secure {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    response
}
