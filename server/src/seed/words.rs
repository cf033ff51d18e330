//! The few words that synthetic cases are made of.

use serde_json::{Value, json};

pub(super) const CHILDREN: [&str; 8] =
    ["Aksel", "Bertha", "Carla", "David", "Ebba", "Frode", "Gry", "Hassan"];
pub(super) const AREAS: [&str; 4] = ["Skole og læring", "Venner og fritid", "Familie", "Sundhed"];
pub(super) const GOALS: [&str; 4] = [
    "Jeg vil være med i frikvarteret",
    "Jeg vil sove hele natten",
    "Jeg vil gå i skole hver dag",
    "Jeg vil sige det, når det bliver for meget",
];
pub(super) const VIEWS: [&str; 4] = [
    "Det er bedst, når jeg ved, hvad der skal ske",
    "Der er for meget larm",
    "Det går lidt bedre end før",
    "Jeg vil helst være sammen med Ida",
];
pub(super) const TRIED: [&str; 4] =
    ["En voksen i frikvarteret", "Fast ugeplan", "Samtale hver mandag", "Rolig start på dagen"];

/// A name that tells what somebody is.
pub(super) fn name(number: u32, what: &str) -> String {
    format!("{what} {number}")
}

/// A guardian's, from the id.
pub(super) fn guardian(id: &str) -> String {
    format!("Forælder {id}")
}

/// The one scale that is used.
pub(super) fn scales() -> Value {
    json!({ "rating_0_10": { "kind": "numeric", "min": 0, "max": 10, "step": 1, "anchors": {} } })
}

/// A text in Danish only, as most people write.
pub(super) fn da(words: &str) -> Value {
    json!({ "da": words, "original": "da" })
}
