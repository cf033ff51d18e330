//! Pages beside their floors, and `/follow-up` beside itself in a database of another size.

use anyhow::Result;
use domain::reading::What;

use crate::{
    Effort,
    floor::{Floor, Page},
    load::{self, Shot, median},
    table::{Promise, Row, Table},
    world::World,
};

/// A lead of twenty cases, and the first of them.
const LEAD: &str = "s-lead-0";
const CASE: &str = "s0-case";

/// The goal with its curve, and the plan.
pub(crate) async fn beside_their_floors(
    world: &World,
    effort: Effort,
    table: &mut Table,
) -> Result<()> {
    let goal = format!("/cases/{CASE}/goals/s0-g1");
    let plan = format!("/cases/{CASE}");
    for (name, path, what, share) in
        [("goal page", goal, What::Goal, 0.5), ("plan page", plan, What::Plan, 0.4)]
    {
        let database = world.cases(effort.cases, &format!("{name}.db"))?;
        let (running, _) = world.start(&database)?;
        let cookie = running.sign_in(LEAD)?;
        let body = running.get(&path, &cookie, "identity")?;
        let page = Page::new(&database, (LEAD, &cookie), (CASE, what), body).await?;
        let floor = Floor::start(page).await?;
        let addresses = [
            format!("{}/static", floor.address),
            format!("{}/query", floor.address),
            format!("{}{path}", running.address),
        ];
        let [fixed, query, page] = in_turn(&addresses, &cookie, effort).await?;
        let row = |what: &str, unit, measured, floor, promise| Row {
            what: format!("{name}, {what}"),
            unit,
            measured,
            floor: Some(floor),
            promise,
        };
        let rate = |shots: &[Shot]| median(shots, |shot| shot.rate);
        let p99 = |shots: &[Shot]| median(shots, |shot| shot.p99);
        let promised = Promise::AtLeast(share);
        table.add(row("beside its query floor", "/s", rate(&page), rate(&query), promised));
        let promised = if what == What::Goal { Promise::AtMost(3.0) } else { Promise::Nothing };
        table.add(row("p99 beside the query floor's", "ms", p99(&page), p99(&query), promised));
        let nothing = Promise::Nothing;
        table.add(row("beside its static floor", "/s", rate(&page), rate(&fixed), nothing));
    }
    Ok(())
}

/// `/follow-up` of a lead of twenty cases, alone and among all the others; and of a coordinator of
/// two units. The same rows are shown in both.
pub(crate) async fn follow_up(world: &World, effort: Effort, table: &mut Table) -> Result<()> {
    let large = world.cases(effort.many, "many.db")?;
    for (who, person, few) in [("a lead", LEAD, 20), ("a coordinator", "s-coordinator-0", 200)] {
        let small = world.cases(few, &format!("{few}.db"))?;
        let ((small, _), (large, _)) = (world.start(&small)?, world.start(&large)?);
        let mut shots = [Vec::new(), Vec::new()];
        for round in 0..=effort.rounds {
            for (running, shots) in [&small, &large].into_iter().zip(&mut shots) {
                let cookie = running.sign_in(person)?;
                let address = format!("{}/follow-up", running.address);
                let shot = load::get(&address, &cookie, effort.time).await?;
                // The first round warms it up.
                if round > 0 {
                    shots.push(shot);
                }
            }
        }
        let p50 = |shots: &[Shot]| median(shots, |shot| shot.p50);
        let many = effort.many;
        table.add(Row {
            what: format!("/follow-up of {who}, p50 among {many} cases beside {few}"),
            unit: "ms",
            measured: p50(&shots[1]),
            floor: Some(p50(&shots[0])),
            promise: Promise::AtMost(1.5),
        });
    }
    Ok(())
}

/// Each address in turn, so many times over; the first time is to warm up.
async fn in_turn<const N: usize>(
    addresses: &[String; N],
    cookie: &str,
    effort: Effort,
) -> Result<[Vec<Shot>; N]> {
    let mut shots = [const { Vec::new() }; N];
    for round in 0..=effort.rounds {
        for (address, shots) in addresses.iter().zip(&mut shots) {
            let shot = load::get(address, cookie, effort.time).await?;
            if round > 0 {
                shots.push(shot);
            }
        }
    }
    Ok(shots)
}
