//! The site's files, part of the binary: under a path that changes with them, so that browsers may
//! keep them for ever.

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::Embed;

/// Where the files are served.
pub const ROOT: &str = concat!("/site/", env!("SITE_HASH"));

#[derive(Embed)]
#[folder = "$OUT_DIR/site"]
struct Site;

/// What search engines may visit: what anybody may read, and no link that lets somebody in.
pub async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /invitation\nDisallow: /forgotten\nDisallow: /calendar\nDisallow: /api\n"
}

/// A file in the smallest form that the browser takes.
pub async fn file(Path((hash, path)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let plain = if hash == env!("SITE_HASH") { Site::get(&path) } else { None };
    let Some(plain) = plain else { return StatusCode::NOT_FOUND.into_response() };
    let accepts = |coding: &str| {
        let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        accepted.is_some_and(|all| all.split(',').any(|one| one.trim().starts_with(coding)))
    };
    let copy = |coding: &'static str, ending: &str| {
        accepts(coding)
            .then(|| Site::get(&format!("{path}.{ending}")))
            .flatten()
            .map(|f| (coding, f))
    };
    let found = copy("br", "br").or_else(|| copy("gzip", "gz"));
    let (coding, found) = found.map_or((None, plain), |(coding, file)| (Some(coding), file));
    let mut response = found.data.into_owned().into_response();
    let all = response.headers_mut();
    all.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind(&path)));
    all.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    all.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        all.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    response
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
