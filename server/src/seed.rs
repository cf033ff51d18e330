//! Synthetic cases for measuring: any number of them, the same ones for the same number. Nothing in
//! them is anybody's, and they go only into a database of their own.

mod goals;
mod people;
mod words;

use domain::case_file::CaseFile;
use jiff::{ToSpan, civil::Date};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};

use self::people::{CASES_A_LEAD, CASES_A_UNIT, UNITS_A_COORDINATOR};

/// What one case is made with: chance of its own, so that it is the same whatever else is made.
pub(crate) struct Maker {
    /// Its number.
    number: u32,
    /// The day it is made for.
    today: Date,
    chance: ChaCha8Rng,
}

impl Maker {
    fn new(number: u32, today: Date) -> Self {
        Self { number, today, chance: ChaCha8Rng::seed_from_u64(u64::from(number)) }
    }

    /// One of several.
    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.chance.random_range(0..of.len())]
    }

    /// Whether something happens that happens so many times in a hundred.
    fn often(&mut self, percent: u32) -> bool {
        self.chance.random_range(0..100) < percent
    }

    /// A day so many days before today, give or take a few.
    fn ago(&mut self, days: i64, give: i64) -> Date {
        let days = days + self.chance.random_range(-give..=give);
        self.today.saturating_sub(days.max(0).days())
    }

    /// A name for a thing of this case.
    fn id(&self, what: &str) -> String {
        format!("s{}-{what}", self.number)
    }
}

/// The case file of the cases from one number to before another, with whoever first appears there.
///
/// # Errors
/// Every fault of what was made: then the maker is wrong.
pub(crate) fn file(from: u32, to: u32, today: Date) -> anyhow::Result<CaseFile> {
    let cases: Vec<Value> = (from..to).map(|number| case(number, today)).collect();
    let file = json!({
        "schema_version": 1,
        "as_of": today,
        "organisation": { "name": "Prøvekommunen", "units": people::units(from, to) },
        "holidays": { "school": [] },
        "scales": words::scales(),
        "users": people::users(from, to),
        "cases": cases,
    });
    Ok(serde_json::from_value(file)?)
}

fn case(number: u32, today: Date) -> Value {
    let mut maker = Maker::new(number, today);
    let opened = maker.ago(330, 60);
    let people = people::People::of(&mut maker);
    let plan = goals::plan(&mut maker, &people, opened);
    let review = today.saturating_add(maker.chance.random_range(-3..60).days());
    json!({
        "id": maker.id("case"),
        "child": people.child(&mut maker),
        "opened": opened,
        "case_lead": people.lead,
        "family": people.family(),
        "network": people.network(),
        "challenge_views": people.views(&mut maker, opened),
        "goals": plan.goals,
        "interventions": plan.interventions,
        "actions": plan.actions,
        "meetings": people.meetings(&maker, opened, review),
        "child_voice": people::voices(&mut maker),
        "suggestions": [],
        "consents": [],
        "access_log_sample": people.log(&mut maker),
    })
}

/// How many units, leads and coordinators a number of cases has, in words for whoever runs it.
pub(crate) fn about(cases: u32) -> String {
    let units = cases.div_ceil(CASES_A_UNIT);
    let leads = cases.div_ceil(CASES_A_LEAD);
    let coordinators = units.div_ceil(UNITS_A_COORDINATOR);
    format!(
        "{units} units, {leads} leads (s-lead-0 …), {coordinators} coordinators (s-coordinator-0 …)"
    )
}
