//! Who said what in which language.

use serde_json::{Value, json};

use super::{super::CaseFile, demo, full, put};
use crate::text::{Lang, Text};

fn read(file: &Value) -> CaseFile {
    CaseFile::parse(&file.to_string()).expect("a case file")
}

/// Every text in two languages below a value.
fn each_text<'a>(json: &'a Value, found: &mut Vec<&'a Value>) {
    match json {
        Value::Object(object) if object.contains_key("da") && object.contains_key("en") => {
            found.push(json);
        }
        Value::Object(object) => object.values().for_each(|json| each_text(json, found)),
        Value::Array(list) => list.iter().for_each(|json| each_text(json, found)),
        _ => {}
    }
}

#[test]
fn settling_says_it_of_every_text_and_unsettling_takes_it_out_again() {
    for before in [demo(), full()] {
        let mut file = read(&before);
        file.settle_languages();
        let settled = serde_json::to_value(&file).expect("JSON");
        let mut texts = Vec::new();
        each_text(&settled, &mut texts);
        assert!(texts.len() > 300, "{}", texts.len());
        let left: Vec<_> = texts.iter().filter(|text| text.get("original").is_none()).collect();
        assert!(left.is_empty(), "{left:?}");
        assert_eq!(read(&settled), file, "and it can be read in again");
        file.unsettle_languages();
        let mut expected = before;
        // Where there is only one language there is no doubt, and nothing to say.
        if expected["users"][0]["title"]["da"].is_null() {
            super::take(&mut expected, "/users/0/title/original");
        }
        assert_eq!(serde_json::to_value(&file).expect("JSON"), expected);
    }
}

#[test]
fn what_somebody_said_was_said_in_their_language() {
    let both = json!({"da": "På dansk.", "en": "In English."});
    let mut before = full();
    put(&mut before, "/users/4/locale", json!("en"));
    put(&mut before, "/cases/1/goals/0/agreed/acceptance/0/comment", both.clone());
    put(
        &mut before,
        "/cases/1/consents/0/withdrawn",
        json!({"date": "2026-11-01", "by": "p-sam-mor", "text": both}),
    );
    let mut file = read(&before);
    file.settle_languages();
    let first = |text: &Text| text.original.expect("settled");
    let samuel = &file.cases[1];
    let (en, da) = (Lang::En, Lang::Da);
    // Samuel speaks English first, his mother reads it, and now Lone, who replies, does too.
    let mother = samuel.views.iter().find(|view| view.by.to_string() == "p-sam-mor");
    assert_eq!(first(&mother.expect("her view").text), en);
    assert_eq!(first(&samuel.voices[0].text), en);
    assert_eq!(first(&samuel.voices[0].how), da);
    assert_eq!(first(&samuel.suggestions[0].text), en);
    let reply = samuel.suggestions[0].reply.as_ref().expect("a reply");
    assert_eq!(first(reply.why_not.as_ref().expect("why not")), en);
    let goal = &samuel.goals[0];
    assert_eq!(first(&goal.own_words.text), en);
    assert_eq!(first(&goal.statement), da);
    let word = &goal.agreed.as_ref().expect("agreed").acceptance[0];
    assert_eq!(first(word.comment.as_ref().expect("a comment")), en);
    let withdrawn = samuel.consents[0].withdrawn.as_ref().expect("withdrawn");
    assert_eq!(first(&withdrawn.text), en);
    // Yusuf's first language is neither of the two; Alma's is Danish.
    assert_eq!(first(&file.cases[4].voices[0].text), da);
    assert_eq!(first(&file.cases[0].voices[0].text), da);
}

#[test]
fn what_a_file_says_against_the_rule_is_kept() {
    let mut before = full();
    put(&mut before, "/cases/0/child_voice/0/text/original", json!("en"));
    put(&mut before, "/cases/1/child_voice/0/text/original", json!("da"));
    put(&mut before, "/cases/0/goals/0/statement/original", json!("en"));
    super::take(&mut before, "/users/0/title/original");
    let mut file = read(&before);
    file.settle_languages();
    file.unsettle_languages();
    assert_eq!(serde_json::to_value(&file).expect("JSON"), before);
}
