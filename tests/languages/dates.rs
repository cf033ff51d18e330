//! Dates are for machines too: each stands in a `<time>`. Not here: moments of the clock, and what a flag
//! says of itself, which is one text for page and mail.

use scraper::{ElementRef, Node};
use tests::{World, page::selector, tour};

use super::pages::PEOPLE;

/// Where a date is part of a name, of a picture, of what somebody wrote or of what helps to choose.
const NAMES: &str = "time, svg, h1, h2, h3, .crumbs, a, q, blockquote, label, legend, summary, button, \
                     option, textarea, [lang] [lang], .errors, .hint";
/// Dates that people in the demo have written themselves.
const WRITTEN: [&str; 2] = ["(from 10 August 2026)", "Next review 10 December."];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[test]
fn dates_are_marked_up() {
    let world = World::start();
    let (mut bare, mut marked) = (Vec::new(), 0);
    for stop in tour::tour(&world, &PEOPLE, 2) {
        if stop.path.contains("/flags/") || stop.path.contains("/follow-up") {
            continue;
        }
        let client = stop.person.map_or_else(|| world.nobody(), |person| world.sign_in(person));
        client.post("/do/locale/set", &[("locale", "en")]).expect(303);
        let page = client.get(&stop.path).expect(200).page();
        marked += page.all("main time[datetime]").count();
        for main in page.all("main") {
            bare.extend(dates(main).map(|words| format!("{}: {words}", stop.path)));
        }
    }
    assert!(bare.is_empty(), "{}", bare.join("\n"));
    assert!(marked > 100, "{marked}");
}

/// The words with a day and a month in them that stand in no `<time>`.
fn dates(main: ElementRef<'_>) -> impl Iterator<Item = String> {
    let names = selector(NAMES);
    main.descendants().filter_map(move |node| {
        let Node::Text(words) = node.value() else { return None };
        let mut around = node.ancestors().filter_map(ElementRef::wrap);
        (has_date(words) && !around.any(|element| names.matches(&element)))
            .then(|| words.trim().to_owned())
    })
}

fn has_date(words: &str) -> bool {
    let day = |word: &str| word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    let clock =
        |word: &str| word.split_once(':').is_some_and(|(hour, _)| day(hour) || hour == "00");
    let written = WRITTEN.iter().any(|written| words.contains(written));
    let words: Vec<&str> = words.split([' ', ',', '.', '\u{a0}']).collect();
    let is_moment = words.iter().any(|word| clock(word));
    let dated = words.windows(2).any(|two| day(two[0]) && MONTHS.contains(&two[1]));
    dated && !is_moment && !written
}
