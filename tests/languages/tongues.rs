//! Words in another language than their page say so, wherever they stand: alone, in the middle of a
//! sentence, behind a name. Not where no element can stand: titles, choices of a list, pictures.

use std::collections::BTreeSet;

use scraper::{ElementRef, Node};
use serde_json::Value;
use tests::{World, demo_cases, page::selector, tour};

use super::pages::PEOPLE;

/// What is written in Danish alone, so that English pages show it as it is.
const DANISH_ONLY: [(&str, &str); 9] = [
    ("people", "title"),
    ("units", "name"),
    ("goals", "area"),
    ("measures", "name"),
    ("phases", "label"),
    ("interventions", "name"),
    ("interventions", "frequency"),
    ("actions", "text"),
    ("consents", "purpose"),
];

#[test]
fn danish_on_an_english_page_says_so() {
    let mut world = World::start();
    for (table, field) in DANISH_ONLY {
        let sql = format!(
            "update {table} set {field} = \
                 json_set(json_remove({field}, '$.en'), '$.original', 'da') \
             where json_extract({field}, '$.da') is not null"
        );
        world.database.run(&sql).expect("the database takes it");
    }
    world.restart();
    let mut danish = BTreeSet::new();
    only_danish(&demo_cases(), &mut danish);
    let (mut bare, mut marked) = (BTreeSet::new(), 0);
    let none = selector("title, option, textarea, svg, script");
    for stop in tour::tour(&world, &PEOPLE, 2) {
        let client = stop.person.map_or_else(|| world.nobody(), |person| world.sign_in(person));
        client.post("/do/locale/set", &[("locale", "en")]).expect(303);
        let page = client.get(&stop.path).expect(200).page();
        for html in page.all("html") {
            for node in html.descendants() {
                let Node::Text(words) = node.value() else { continue };
                let around: Vec<_> = node.ancestors().filter_map(ElementRef::wrap).collect();
                let known = danish.iter().any(|it| words.contains(it.as_str()));
                if !known || around.iter().any(|element| none.matches(element)) {
                    continue;
                }
                match around.iter().find_map(|element| element.attr("lang")) {
                    Some("da") => marked += 1,
                    _ => drop(bare.insert(format!("{}: {}", stop.path, words.trim()))),
                }
            }
        }
    }
    let bare: Vec<_> = bare.into_iter().collect();
    assert!(bare.is_empty(), "{}", bare.join("\n"));
    assert!(marked > 300, "{marked}");
}

/// The Danish words of texts in both languages that cannot be taken for anything else.
fn only_danish(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            let words = ["da", "en"].map(|lang| fields.get(lang).and_then(Value::as_str));
            if let [Some(da), Some(en)] = words
                && da.len() > 8
                && !en.contains(da)
            {
                found.insert(da.to_owned());
            }
            fields.values().for_each(|field| only_danish(field, found));
        }
        Value::Array(each) => each.iter().for_each(|one| only_danish(one, found)),
        _ => {}
    }
}
