//! `/follow-up`: interventions to look at, for the coordinator of their units and for the case
//! lead. The list is of interventions and never of children; in each group stands first what has
//! waited longest.

mod csv;
mod group;
mod row;
mod unheard;
mod view;

use std::collections::BTreeMap;

use domain::{
    access::Relation,
    id::{CaseId, PersonId, UnitId},
    people::Role,
    reading::What,
};
use leptos::prelude::*;
use store::{
    cases::{self, CaseRecord, Unheard},
    flags::{self, Open, Waits},
    organisation, settings,
    tx::Tx,
};

pub use csv::csv;
use group::Group;

use crate::{
    page::{Page, Place, page},
    refusal::Refusal,
    session::Asking,
    ui::said,
};

/// At most so many things of a group are shown; filters show the others.
const MOST: usize = 25;

/// `/follow-up`
#[component]
pub fn FollowUp() -> impl IntoView {
    page(|asking| async move {
        let (unit, lead, kind) = (asking.query("unit"), asking.query("lead"), asking.query("kind"));
        let filter = Filter { unit, lead, kind };
        let list = load(&asking, filter, MOST).await?;
        let title = asking.t().follow_title();
        Ok(Page::new(title, view::list(&asking, &list)).at(Place::FollowUp))
    })
}

/// Whether somebody has such a list: whoever coordinates units, or leads cases.
#[must_use]
pub fn is_for(asking: &Asking) -> bool {
    let role = asking.session.as_ref().and_then(|session| session.person.role);
    matches!(role, Some(Role::Coordinator | Role::CaseLead))
}

/// What the reader wants to see only; empty is everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Filter {
    unit: String,
    lead: String,
    kind: String,
}

impl Filter {
    fn lets(&self, open: &Open) -> bool {
        let is = |wanted: &str, it: &str| wanted.is_empty() || wanted == it;
        is(&self.unit, open.unit.as_str())
            && is(&self.lead, open.lead.as_str())
            && is(&self.kind, Group::of(&open.what).as_str())
    }
}

/// The list as one reader sees it.
struct List {
    filter: Filter,
    /// What is shown of each group, and how much there is.
    groups: BTreeMap<Group, (Vec<Open>, usize)>,
    /// The cases that are in it, each with what the reader is to it.
    cases: BTreeMap<CaseId, CaseRecord>,
    /// To choose from.
    units: Vec<(UnitId, String)>,
    leads: Vec<(PersonId, String)>,
    /// Where child or family have not been heard for longer than the limit.
    unheard: Vec<Unheard>,
    /// That limit.
    first_view_days: u16,
}

async fn load(asking: &Asking, filter: Filter, most: usize) -> Result<List, Refusal> {
    let person = asking.person()?;
    if !is_for(asking) {
        return Err(Refusal::NotFound);
    }
    let mut tx = asking.state.db.read().await?;
    let all = flags::to_look_at(&mut tx, person, asking.today).await?;
    let around = organisation::surroundings(&mut tx).await?;
    let units: BTreeMap<_, _> = all
        .iter()
        .filter_map(|open| {
            let name = said::bare(&around.units.get(&open.unit)?.name, asking);
            Some((open.unit.clone(), name))
        })
        .collect();
    let leads: BTreeMap<_, _> =
        all.iter().map(|open| (open.lead.clone(), open.lead_name.clone())).collect();
    let mut groups: BTreeMap<Group, (Vec<Open>, usize)> = BTreeMap::new();
    for open in all.into_iter().filter(|open| filter.lets(open)) {
        let (shown, count) = groups.entry(Group::of(&open.what)).or_default();
        *count += 1;
        if shown.len() < most {
            shown.push(open);
        }
    }
    let mut cases = BTreeMap::new();
    for open in groups.values().flat_map(|(shown, _)| shown) {
        if !cases.contains_key(&open.case) {
            cases.insert(open.case.clone(), surveyed(asking, &mut tx, &open.case).await?);
        }
    }
    let first_view_days = settings::limits(&mut tx).await?.first_view_days;
    let unheard = cases::unheard(&mut tx, person, asking.today, first_view_days).await?;
    drop(tx);
    let opened =
        cases.iter().map(|(id, record): (&CaseId, &CaseRecord)| (id.clone(), record.relation));
    asking.note(opened.collect::<Vec<_>>(), What::FollowUp).await?;
    let (units, leads) = (units.into_iter().collect(), leads.into_iter().collect());
    Ok(List { filter, groups, cases, units, leads, unheard, first_view_days })
}

async fn surveyed(asking: &Asking, tx: &mut Tx, case: &CaseId) -> Result<CaseRecord, Refusal> {
    let proof = asking.listed_case(tx, case).await?;
    Ok(cases::load(tx, &proof).await?)
}

/// Whether the reader has to open the case with a reason first.
fn is_outside(record: &CaseRecord) -> bool {
    record.relation == Relation::Coordinator
}

impl List {
    /// Every row, group by group.
    fn rows<'l>(
        &'l self,
        asking: &'l Asking,
        open: &'l Open,
    ) -> impl Iterator<Item = row::Row<'l>> {
        let record = self.cases.get(&open.case);
        record.into_iter().flat_map(move |record| row::rows(asking, record, open))
    }
}

/// The flag or the goal that waits, for marks.
fn waits(open: &Open) -> &str {
    match &open.what {
        Waits::Flag(flag, _) => flag.as_str(),
        Waits::Reached(goal) => goal.as_str(),
    }
}
