//! Every kind of page, read in both languages.

use scraper::ElementRef;
use tests::{
    World,
    client::Client,
    page::{Page, selector},
    tour,
};

use super::words::{Words, only_in, tidy};

/// A helper who measures, a lead, parents who read one language each, a child.
pub(super) const PEOPLE: [&str; 8] = [
    "u-rasmus",
    "u-inge",
    "u-jonas",
    "u-nadia",
    "p-vil-far",
    "p-sam-mor",
    "case-karla:child",
    "u-mette",
];
/// What screen readers and browsers say besides the text.
const SPOKEN: [&str; 4] = ["aria-label", "title", "placeholder", "alt"];

/// A form, what is sent in it, and the status it is answered with.
type Form = (&'static str, &'static [(&'static str, &'static str)], u16);

const FORMS: [Form; 8] = [
    ("/do/measures/record", &[("measure", "ms-alma-1"), ("value", "3")], 403),
    ("/do/measures/record", &[], 400),
    ("/do/measures/record", &[("measure", "ms-fre-1"), ("back", "/cases")], 422),
    ("/do/measures/record", &[("measure", "ms-fre-1"), ("value", "x"), ("back", "/cases")], 422),
    ("/do/actions/add", &[("case", "case-alma"), ("goal", "goal-alma-1")], 422),
    ("/do/views/write", &[("case", "case-alma")], 422),
    ("/do/suggestions/reply", &[("case", "case-alma"), ("suggestion", "s-alma-1")], 403),
    ("/do/session/start", &[("email", "a@example.dk"), ("password", "x")], 422),
];

#[test]
fn no_page_mixes_the_languages() {
    let world = World::start();
    let stops = tour::tour(&world, &PEOPLE, 2);
    for (locale, other) in [("en", "da"), ("da", "en")] {
        let foreign = only_in(other, locale);
        for stop in &stops {
            let client = stop.person.map_or_else(|| world.nobody(), |person| world.sign_in(person));
            let page = read(&client, locale, &stop.path, 200);
            check(&page, &foreign, &format!("{} in {locale} as {:?}", stop.path, stop.person));
        }
    }
}

#[test]
fn nor_does_what_is_said_when_something_goes_wrong() {
    let world = World::start();
    let jonas = world.sign_in("u-jonas");
    for (locale, other) in [("en", "da"), ("da", "en")] {
        let foreign = only_in(other, locale);
        let page = read(&jonas, locale, "/cases/case-villads", 404);
        check(&page, &foreign, &format!("not found in {locale}"));
        for (form, fields, status) in FORMS {
            let page = jonas.post(form, fields).expect(status).page();
            assert_eq!(page.one("html").attr("lang"), Some(locale));
            check(&page, &foreign, &format!("{form} {status} in {locale}"));
        }
        let elsewhere = [("sec-fetch-site", "cross-site")];
        let page = jonas.post_with("/do/views/write", &[], &elsewhere).expect(403).page();
        check(&page, &foreign, &format!("from elsewhere in {locale}"));
    }
}

/// A page in a language, which it says.
fn read(client: &Client, locale: &str, path: &str, status: u16) -> Page {
    client.post("/do/locale/set", &[("locale", locale)]).expect(303);
    let page = client.get(path).expect(status).page();
    assert_eq!(page.one("html").attr("lang"), Some(locale), "{path}");
    page
}

fn check(page: &Page, foreign: &Words, place: &str) {
    for text in texts(page) {
        assert!(!foreign.whole.contains(&text), "{place}: {text:?}");
        let piece = foreign.pieces.iter().find(|piece| text.contains(piece.as_str()));
        assert_eq!(piece, None, "{place}: {text:?}");
    }
    let title = tidy(&page.text("title"));
    let piece = foreign.pieces.iter().find(|piece| title.contains(piece.as_str()));
    assert_eq!(piece, None, "{place}: {title:?}");
}

/// Every text of a page that does not say that it is in another language, the pieces of a sentence
/// apart, and what is only spoken.
fn texts(page: &Page) -> Vec<String> {
    let body = page.one("body");
    let locale = page.one("html").attr("lang").unwrap_or_default().to_owned();
    let mut texts = Vec::new();
    for element in body.select(&selector("*")) {
        let script = ["script", "style"].contains(&element.value().name());
        if script || language(element, &locale) != locale {
            continue;
        }
        let own = element.children().filter_map(|child| child.value().as_text().map(|t| tidy(t)));
        texts.extend(own);
        texts.extend(SPOKEN.iter().filter_map(|name| element.attr(name)).map(tidy));
    }
    texts.retain(|text| !text.is_empty());
    texts
}

/// The language that an element is in, by its own word or that of what it stands in.
fn language(element: ElementRef<'_>, page: &str) -> String {
    let around = element.ancestors().filter_map(ElementRef::wrap);
    let said = std::iter::once(element).chain(around).find_map(|one| one.attr("lang"));
    said.unwrap_or(page).to_owned()
}
