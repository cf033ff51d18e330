//! The people of a synthetic case: a child, one or two guardians, a lead, and helpers of the unit.

use jiff::{ToSpan, civil::Date};
use rand::Rng;
use serde_json::{Value, json};

use super::{
    Maker,
    words::{self, da},
};

/// A school or a kindergarten.
pub(super) const CASES_A_UNIT: u32 = 100;
/// What one lead has.
pub(super) const CASES_A_LEAD: u32 = 20;
/// What one coordinator sees.
pub(super) const UNITS_A_COORDINATOR: u32 = 2;
/// Teachers and pedagogues of a unit.
const HELPERS_A_UNIT: u32 = 12;

pub(super) struct People {
    unit: String,
    pub(super) lead: String,
    pub(super) helpers: [String; 3],
    guardians: Vec<String>,
    name: &'static str,
}

/// Units that begin with one of these cases.
pub(super) fn units(from: u32, to: u32) -> Value {
    let begun = (from..to).filter(|number| number % CASES_A_UNIT == 0);
    let named = begun.map(|number| {
        let unit = number / CASES_A_UNIT;
        let name = json!({ "da": format!("Skole {unit}"), "en": format!("School {unit}") });
        (format!("s-unit-{unit}"), name)
    });
    Value::Object(named.collect())
}

/// Those who work there and appear first with one of these cases.
pub(super) fn users(from: u32, to: u32) -> Vec<Value> {
    let user = |id: String, name: String, title: &[&str; 2], unit: u32, role: &str| {
        json!({
            "id": id,
            "name": name,
            "title": { "da": title[0], "en": title[1] },
            "unit": format!("s-unit-{unit}"),
            "role": role,
            "locale": "da",
        })
    };
    let mut users = Vec::new();
    for number in from..to {
        let unit = number / CASES_A_UNIT;
        if number % CASES_A_UNIT == 0 {
            for place in 0..HELPERS_A_UNIT {
                let (id, name) = (helper(unit, place), words::name(unit + place, "Hjælper"));
                users.push(user(id, name, &["lærer", "teacher"], unit, "professional"));
            }
            if unit.is_multiple_of(UNITS_A_COORDINATOR) {
                let place = unit / UNITS_A_COORDINATOR;
                let (id, name) =
                    (format!("s-coordinator-{place}"), words::name(place, "Koordinator"));
                users.push(user(id, name, &["koordinator", "coordinator"], unit, "coordinator"));
            }
        }
        if number % CASES_A_LEAD == 0 {
            let lead = number / CASES_A_LEAD;
            let (id, name) = (format!("s-lead-{lead}"), words::name(lead, "Tovholder"));
            users.push(user(id, name, &["tovholder", "case lead"], unit, "case_lead"));
        }
    }
    users
}

fn helper(unit: u32, place: u32) -> String {
    format!("s-helper-{unit}-{place}")
}

impl People {
    pub(super) fn of(maker: &mut Maker) -> Self {
        let unit = maker.number / CASES_A_UNIT;
        let first = maker.chance.random_range(0..HELPERS_A_UNIT);
        let helpers = [0, 1, 2].map(|place| helper(unit, (first + place) % HELPERS_A_UNIT));
        let mut guardians = vec![maker.id("mor")];
        if maker.often(70) {
            guardians.push(maker.id("far"));
        }
        Self {
            unit: format!("s-unit-{unit}"),
            lead: format!("s-lead-{}", maker.number / CASES_A_LEAD),
            helpers,
            guardians,
            name: maker.one(&words::CHILDREN),
        }
    }

    pub(super) fn child(&self, maker: &mut Maker) -> Value {
        let years = maker.chance.random_range(4..15);
        let birth_date = maker.today.saturating_sub((years * 365).days());
        json!({
            "name": self.name,
            "birth_date": birth_date,
            "languages": ["da"],
            "school": self.unit,
            "class": format!("{}.b", years.max(6) - 5),
        })
    }

    pub(super) fn family(&self) -> Vec<Value> {
        let shared = self.guardians.len() > 1;
        let each = self.guardians.iter().zip([("mor", "mother"), ("far", "father")]);
        each.map(|(id, (da, en))| {
            json!({
                "id": id,
                "name": words::guardian(id),
                "relation": { "da": da, "en": en },
                "custody": if shared { "shared" } else { "sole" },
                "lives_with_child": true,
                "locale": "da",
            })
        })
        .collect()
    }

    pub(super) fn network(&self) -> Vec<&str> {
        std::iter::once(&self.lead).chain(&self.helpers).map(String::as_str).collect()
    }

    pub(super) fn views(&self, maker: &mut Maker, opened: Date) -> Vec<Value> {
        let by = ["child", self.guardians[0].as_str(), self.helpers[0].as_str()];
        by.map(|by| json!({ "by": by, "text": da(maker.one(&words::VIEWS)), "date": opened }))
            .to_vec()
    }

    /// Everybody's yes.
    pub(super) fn accepted(&self) -> Vec<Value> {
        let all = std::iter::once("child").chain(self.guardians.iter().map(String::as_str));
        all.map(|who| json!({ "who": who, "status": "agrees" })).collect()
    }

    pub(super) fn meetings(&self, maker: &Maker, opened: Date, review: Date) -> Vec<Value> {
        let place = da("Skolen");
        let participants = [&self.lead, &self.guardians[0]];
        vec![
            json!({ "id": maker.id("m1"), "kind": "network_meeting", "date": opened,
                    "place": place, "participants": participants }),
            json!({ "id": maker.id("m2"), "kind": "review", "date": review, "place": place,
                    "planned": true, "participants": participants }),
        ]
    }

    pub(super) fn log(&self, maker: &mut Maker) -> Vec<Value> {
        (0..3)
            .map(|_| {
                let at = format!("{}T09:00:00+01:00", maker.ago(60, 40));
                json!({ "at": at, "by": self.lead, "what": da("Planen"), "why": da("Tovholder") })
            })
            .collect()
    }
}

/// What the child said, lately or long ago.
pub(super) fn voices(maker: &mut Maker) -> Vec<Value> {
    let days = if maker.often(85) { 20 } else { 140 };
    let date = maker.ago(days, 15);
    vec![json!({ "date": date, "text": da(maker.one(&words::VIEWS)), "how": da("Samtale") })]
}
