//! The walk's steps about what is tried: its page, whether it was held, whether it makes sense, its
//! end; and what holds of all that after each.

use domain::{
    access::Action,
    case::Case,
    event::EventKind,
    id::{OccasionId, PhaseId},
    intervention::{
        Delivery, Intervention, Meaningfulness,
        delivery::{Occasion, Outcome, standing},
        ending::{self, Parts, Why},
        told::Told,
    },
    people::Who,
};
use jiff::ToSpan;
use store::{StoreError, interventions};

use super::{CASE, LEAD, id, text, who};
use crate::world::{World, keep, today};

/// What is told about it is written anew; who comes from an older version writes nothing.
pub(super) async fn tell(world: &World, mut one: Intervention, left_out: u8) {
    let stale = left_out == 0 && one.course.told.version > 0;
    let version = one.course.told.version - u32::from(stale);
    let changed = Some((who(LEAD), today()));
    one.course.told = Told { version, what: Some(text("Vi synger")), changed, ..Told::default() };
    let proof = world.granted(LEAD, CASE, Action::Plan).await;
    let mut tx = world.db.write().await.expect("write");
    let told = interventions::tell(&mut tx, &proof, &one).await;
    if stale {
        assert!(matches!(told, Err(StoreError::Exists { .. })), "{told:?}");
        return;
    }
    told.expect("told");
    keep(tx, &proof, EventKind::InterventionTold, one.id.as_str()).await;
}

/// An entry of the log, of its own or in the place of any other.
pub(super) async fn note(world: &World, one: &Intervention, number: usize, left_out: u8) {
    let log = &one.course.log;
    let before = log.get(usize::from(left_out) % (log.len() + 1));
    let outcome = Outcome::ALL[usize::from(left_out) % Outcome::ALL.len()];
    let day = i64::from(left_out % 5) - 3;
    let entry = Occasion {
        id: id::<OccasionId>("occasion", number),
        date: before.map_or(today().saturating_add(day.days()), |before| before.date),
        at: None,
        outcome,
        words: left_out.is_multiple_of(3).then(|| text("Det regnede")),
        by: who(LEAD),
        on: today(),
        replaces: before.map(|before| before.id.clone()),
    };
    if entry.check(one, today()).is_err() {
        return;
    }
    let proof = world.granted(LEAD, CASE, Action::Answer).await;
    let mut tx = world.db.write().await.expect("write");
    interventions::note(&mut tx, &proof, &one.id, &entry).await.expect("noted");
    keep(tx, &proof, EventKind::OccasionNoted, one.id.as_str()).await;
}

/// Somebody says whether it makes sense.
pub(super) async fn sense(world: &World, one: &Intervention, left_out: u8) {
    let by = [Who::Child, who("p-fre-mor"), who("p-fre-far")][usize::from(left_out) % 3].clone();
    let words = left_out.is_multiple_of(2).then(|| text("Fordi det er sjovt"));
    let said = Meaningfulness { by, value: 1 + left_out % 5, date: today(), words };
    let proof = world.granted(LEAD, CASE, Action::Tell).await;
    let mut tx = world.db.write().await.expect("write");
    interventions::make_sense(&mut tx, &proof, &one.id, &said).await.expect("said");
    keep(tx, &proof, EventKind::SenseTold, one.id.as_str()).await;
}

/// It ends, unless something of that is left out.
pub(super) async fn end(
    world: &World,
    case: &Case,
    one: &Intervention,
    number: usize,
    left_out: u8,
) {
    let told = |at: u8| (left_out != at).then(|| text("Det var godt nok"));
    let parts = Parts {
        why: Some(Why::ALL[usize::from(left_out) % Why::ALL.len()]),
        learnt: told(0),
        instead: told(1),
        child: told(2),
    };
    let made = ending::ending(parts, who(LEAD), today());
    assert_eq!(made.is_err(), left_out < 3, "with everything, and only then");
    let Ok(ending) = made else { return };
    let phase = id::<PhaseId>("end", number);
    let ended = (!one.status.has_ended()).then(|| ending::ends(case, one, &ending, phase));
    let proof = world.granted(LEAD, CASE, Action::Decide).await;
    let mut tx = world.db.write().await.expect("write");
    let kept = interventions::end(&mut tx, &proof, &one.id, &ending, ended.as_ref()).await;
    if one.course.ending.is_some() {
        assert!(matches!(kept, Err(StoreError::Exists { .. })), "the first stands: {kept:?}");
        return;
    }
    kept.expect("ended");
    keep(tx, &proof, EventKind::InterventionEnded, one.id.as_str()).await;
}

/// What holds of what is tried, and between one step of a walk and the next.
pub(super) fn check(before: &Case, after: &Case) {
    for old in &before.interventions {
        let new = after.interventions.iter().find(|one| one.id == old.id).expect("it stays");
        // Invariants 5 and 15: what was written stays as it was.
        assert_eq!(new.course.log[..old.course.log.len()], old.course.log);
        assert_eq!(new.meaningful[..old.meaningful.len()], old.meaningful);
        assert!(new.course.told.version >= old.course.told.version);
        assert!(old.course.ending.is_none() || new.course.ending == old.course.ending);
        assert!(!old.status.has_ended() || new.status == old.status, "over is over");
        if !old.status.has_ended() && new.status.has_ended() {
            assert!(new.course.ending.is_some(), "only with what was learnt");
            assert!(new.end.is_some_and(|end| end >= new.start));
        }
        let log = &new.course.log;
        let mut replaced: Vec<_> = log.iter().filter_map(|one| one.replaces.as_ref()).collect();
        replaced.sort_unstable();
        assert!(replaced.is_sorted_by(|one, next| one < next), "one in the place of one");
        let told = standing(log).into_iter().filter(|one| one.outcome.counts());
        assert!(told.clone().all(|one| one.date <= today()), "nothing is told ahead");
        if let Some(Delivery { planned, delivered: Some(held) }) = new.delivery {
            assert!(held <= planned && usize::try_from(planned).is_ok_and(|it| it >= told.count()));
        }
    }
    // Invariants 2 and 8.
    for one in &after.interventions {
        assert!(after.goal(&one.goal).is_some(), "for a goal");
    }
    for goal in &after.goals {
        let after_each_other =
            goal.phases.is_sorted_by(|one, next| one.n < next.n && one.start <= next.start);
        assert!(after_each_other, "{:?}", goal.phases);
        let open = goal.phases.iter().filter(|phase| phase.end.is_none()).count();
        assert!(open <= 1, "{:?}", goal.phases);
    }
}
