//! Promise S2: nobody finds in a list what the policy does not let them see. Worlds, people and days
//! are random; each list stands beside the policy as the case file tells it.

use std::collections::{BTreeMap, HashSet};

use domain::{
    access::{Action, Relation, allowed},
    case::Case,
    case_file::CaseFile,
    event::EventKind,
    id::{CaseId, PersonId},
};
use jiff::{ToSpan, civil::Date};
use proptest::{
    collection::vec,
    prelude::any,
    strategy::{Strategy, ValueTree},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use store::{cases, transfer};

mod lists;
mod places;
mod policy;

use crate::{
    generated::{self, Tape},
    world::{World, keep, noon, on_both, today},
};
use places::Places;

/// So many people on so many days are looked at on each engine: in every run, or in a long one.
fn most() -> usize {
    let long = std::env::var("FOELGESKAB_LONG").is_ok_and(|value| value == "1");
    if long { 100_000 } else { 2_000 }
}

/// The numbers of a round: the same whenever it is tried.
fn numbers(round: usize) -> Vec<u16> {
    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&round.to_le_bytes());
    let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), chance);
    vec(any::<u16>(), 4000).new_tree(&mut runner).expect("numbers").current()
}

on_both! {
    async fn nobody_finds_what_they_may_not_see(world) {
        let (mut looked, mut round, mut found) = (0, 0, Found::default());
        while looked < most() {
            let mut file = generated::file(Tape::new(numbers(round)));
            file.unsettle_languages();
            let other = world.another().await;
            let (places, days) = furnish(&other, &file, round).await;
            for who in everybody(&file) {
                for day in &days {
                    let at = format!("round {round}: {who} on {day}");
                    look(&other, (&file, &places), (&who, *day), &at, &mut found).await;
                    looked += 1;
                }
            }
            other.drop().await;
            round += 1;
        }
        let Found { shown, relations } = found;
        assert!(shown.values().all(|count| *count > 0), "one has shown nothing: {shown:?}");
        for relation in [
            Relation::Lead, Relation::Child, Relation::Guardian, Relation::Helper, Relation::Supporter,
            Relation::Relative, Relation::Coordinator, Relation::Receiver, Relation::Bystander,
            Relation::Stranger,
        ] {
            assert!(relations.contains(&relation), "nobody was a {relation:?}");
        }
    }
}

/// What was come across: else a list that shows nothing to anybody would leak nothing.
#[derive(Default)]
struct Found {
    /// How much each list has shown.
    shown: BTreeMap<&'static str, usize>,
    relations: HashSet<Relation>,
}

/// Puts the file in, and gives its people places that begin and end; the days on which somebody's
/// sight may change.
async fn furnish(world: &World, file: &CaseFile, round: usize) -> (Places, Vec<Date>) {
    transfer::import(&world.db, file, None, noon()).await.expect("imported");
    let mut tape = Tape::new(numbers(round + 1_000_000));
    let mut places = Places::default();
    let (mut days, mut statements) = (vec![today()], Vec::new());
    for case in &file.cases {
        // Something others did, for the news.
        let lead = case.case_lead.as_str();
        let proof = world.granted(lead, case.id.as_str(), Action::Plan).await;
        let tx = world.db.write().await.expect("write");
        keep(tx, &proof, EventKind::ActionChanged, "something").await;
        statements.extend(places::furnish(case, &mut tape, &mut places));
        days.extend(case.consents.iter().map(|consent| consent.valid_to));
        days.extend(case.transitions.iter().map(|transition| transition.date));
    }
    let together = format!("begin; {}; commit", statements.join("; "));
    world.raw(&together).await.expect("places");
    days.extend(places.days());
    let next = |day: &Date| day.saturating_add(1.day());
    let nexts: Vec<Date> = days.iter().map(next).collect();
    days.extend(nexts);
    days.sort_unstable();
    days.dedup();
    (places, days)
}

/// Whoever is in the file.
fn everybody(file: &CaseFile) -> Vec<PersonId> {
    let family = file.cases.iter().flat_map(|case| &case.family).map(|member| member.id.clone());
    let children = file.cases.iter().map(policy::child);
    file.users.iter().map(|user| user.id.clone()).chain(family).chain(children).collect()
}

/// Looks at every list of one person on one day.
async fn look(
    world: &World,
    (file, places): (&CaseFile, &Places),
    (who, day): (&PersonId, Date),
    at: &str,
    found: &mut Found,
) {
    let mut tx = world.db.read().await.expect("read");
    let mut mine = Vec::new();
    for case in &file.cases {
        let told = cases::relation(&mut tx, &case.id, who, day).await.expect("a relation");
        let should = policy::relation(file, case, places, who, day);
        assert_eq!(told, should, "{at}, to {}", case.id);
        found.relations.insert(told);
        if allowed(should, Action::Attend) && policy::is_inside(should) {
            mine.push(case.id.clone());
        }
    }
    for (list, cases, one_of) in lists::of(&mut tx, file, who, day).await {
        for id in &cases {
            let relation = policy::relation(file, of(file, id), places, who, day);
            let may = one_of.iter().any(|action| allowed(relation, *action));
            assert!(may, "{at}: {list} shows {id} to a {relation:?}");
        }
        if list == lists::MINE {
            assert_eq!(cases, mine, "{at}: {list}");
        }
        *found.shown.entry(list).or_default() += cases.len();
    }
}

fn of<'f>(file: &'f CaseFile, id: &CaseId) -> &'f Case {
    file.cases.iter().find(|case| case.id == *id).expect("a case of the file")
}
