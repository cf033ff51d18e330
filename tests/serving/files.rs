//! The site's files: under a path that changes with them, kept for ever, in the smallest form that
//! the browser takes.

use std::collections::BTreeSet;

use tests::{World, client::Client, page::Page};

/// Every file that the pages name.
fn named(world: &World) -> BTreeSet<String> {
    let karla = world.sign_in("case-karla:child");
    let pages = [karla.get("/").page(), karla.get("/week").page()];
    pages.iter().flat_map(Page::files).collect()
}

fn get(client: &Client, path: &str, coding: &str) -> tests::client::Answer {
    client.get_with(path, &[("accept-encoding", coding)])
}

#[test]
fn every_file_that_a_page_names_is_there_and_is_what_it_says() {
    let world = World::start();
    let named = named(&world);
    for ending in ["style.css", "favicon.svg", "manifest.json", "app.js", "app_bg.wasm"] {
        assert!(named.iter().any(|path| path.ends_with(ending)), "no page names {ending}");
    }
    for path in named {
        let answer = world.nobody().get(&path);
        assert_eq!(answer.status, 200, "{path}: is the browser half built into this program?");
        let kind = match path.rsplit('.').next() {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("wasm") => "application/wasm",
            Some("svg") => "image/svg+xml",
            _ => "application/manifest+json",
        };
        assert_eq!(answer.header("content-type"), Some(kind), "{path}");
        assert_eq!(
            answer.header("cache-control"),
            Some("public, max-age=31536000, immutable"),
            "{path}"
        );
        assert_eq!(answer.header("vary"), Some("accept-encoding"), "{path}");
    }
}

#[test]
fn the_smallest_form_that_the_browser_takes_is_sent() {
    let world = World::start();
    let nobody = world.nobody();
    let named = named(&world);
    let style = named.iter().find(|path| path.ends_with("style.css")).expect("a stylesheet");
    let plain = get(&nobody, style, "identity");
    let gzip = get(&nobody, style, "gzip, deflate");
    let brotli = get(&nobody, style, "gzip, deflate, br");
    assert_eq!(plain.header("content-encoding"), None);
    assert_eq!(gzip.header("content-encoding"), Some("gzip"));
    assert_eq!(brotli.header("content-encoding"), Some("br"));
    assert!(plain.text().contains("@layer"), "the stylesheet itself");
    assert!(gzip.bytes.starts_with(&[0x1f, 0x8b]), "gzip's own first bytes");
    let sizes = [brotli.bytes.len(), gzip.bytes.len(), plain.bytes.len()];
    assert!(sizes.is_sorted() && sizes[0] * 2 < sizes[2], "{sizes:?}");
    // Pages likewise.
    let page = get(&world.sign_in("u-jonas"), "/cases/case-alma", "br");
    assert_eq!(page.header("content-encoding"), Some("br"));
    assert_eq!(page.header("vary"), Some("accept-encoding"));
}

#[test]
fn nothing_else_is_served_as_a_file() {
    let world = World::start();
    let nobody = world.nobody();
    let named = named(&world);
    let style = named.iter().find(|path| path.ends_with("style.css")).expect("a stylesheet");
    let site = style.trim_end_matches("style.css");
    for path in [
        "/site/000000000000/style.css".to_owned(),
        format!("{site}nothing.css"),
        format!("{site}..%2f..%2fCargo.toml"),
        format!("{site}%2fetc%2fpasswd"),
    ] {
        let answer = nobody.get(&path).expect(404);
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert!(answer.bytes.is_empty(), "{path}: {}", answer.text());
    }
}
