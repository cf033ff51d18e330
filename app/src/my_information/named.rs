//! What of a case names somebody: found in the case as a file would tell it, so that no kind of fact
//! is left out.

use domain::{people::Who, text::Text};
use jiff::civil::Date;
use serde_json::{Map, Value};

/// One thing that names them.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Named {
    /// Where it stands in the case.
    pub(super) path: String,
    /// What is told, without what belongs to others.
    pub(super) facts: Value,
}

impl Named {
    /// The day, if it has one.
    pub(super) fn date(&self) -> Option<Date> {
        ["date", "due", "start"]
            .iter()
            .find_map(|field| self.facts.get(*field)?.as_str()?.parse().ok())
    }

    /// The words, if there are any.
    pub(super) fn words(&self) -> Option<Text> {
        let fields = ["text", "comment", "note", "name", "purpose", "place", "relation"];
        fields.iter().find_map(|field| serde_json::from_value(self.facts.get(*field)?.clone()).ok())
    }

    /// The value of a measurement.
    pub(super) fn value(&self) -> Option<f64> {
        self.facts.get("value")?.as_f64()
    }
}

/// Everything in a case that names somebody, in the case's order.
pub(super) fn in_case(case: &Value, who: &Who) -> Vec<Named> {
    let mut found = Vec::new();
    walk(case, &who.to_string(), "", &mut found);
    found
}

fn walk(value: &Value, who: &str, path: &str, found: &mut Vec<Named>) {
    match value {
        Value::Object(fields) => {
            if !path.is_empty() && fields.values().any(|field| names(field, who)) {
                let facts = Value::Object(own(fields));
                found.push(Named { path: path.to_owned(), facts });
            }
            for (name, field) in fields {
                let step = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                walk(field, who, &step, found);
            }
        }
        Value::Array(each) => {
            for (place, one) in each.iter().enumerate() {
                walk(one, who, &format!("{path}[{place}]"), found);
            }
        }
        _ => {}
    }
}

/// Whether a field is this person, or a list with them in it.
fn names(field: &Value, who: &str) -> bool {
    match field {
        Value::String(id) => id == who,
        Value::Array(each) => each.iter().any(|one| one.as_str() == Some(who)),
        _ => false,
    }
}

/// The fields of a thing itself: words, numbers, days. What lies deeper is found for itself, where it
/// names them.
fn own(fields: &Map<String, Value>) -> Map<String, Value> {
    let plain = |field: &Value| match field {
        Value::Object(inner) => inner.contains_key("da") || inner.contains_key("en"),
        Value::Array(each) => !each.iter().any(Value::is_object),
        _ => true,
    };
    let kept = fields.iter().filter(|(_, field)| plain(field));
    kept.map(|(name, field)| (name.clone(), field.clone())).collect()
}

#[cfg(test)]
mod tests {
    use domain::id::PersonId;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_names_somebody_is_found_at_any_depth_and_others_are_left_out() {
        let case = json!({
            "id": "c",
            "goals": [{
                "own_words": {"by": "p-mor", "text": {"da": "Ro"}},
                "measures": [{
                    "raters": ["p-mor", "u-x"],
                    "name": {"da": "Morgen"},
                    "observations": [
                        {"by": "u-x", "value": 3.0, "date": "2026-11-01"},
                        {"by": "p-mor", "value": 4.0, "date": "2026-11-02"},
                    ],
                }],
            }],
        });
        let mother = Who::Person(PersonId::try_from("p-mor").expect("id"));
        let found = in_case(&case, &mother);
        let paths: Vec<_> = found.iter().map(|it| it.path.as_str()).collect();
        let wanted =
            ["goals[0].measures[0]", "goals[0].measures[0].observations[1]", "goals[0].own_words"];
        assert_eq!(paths, wanted);
        assert!(found[0].facts.get("observations").is_none(), "those of others are not hers");
        assert_eq!(found[1].value(), Some(4.0));
        assert_eq!(found[1].date().map(|it| it.to_string()).as_deref(), Some("2026-11-02"));
        assert_eq!(found[2].words().and_then(|it| it.da).as_deref(), Some("Ro"));
    }
}
