//! The walk's steps about ideas: had, ranked, tried, and who takes part; and what holds of them after
//! each.

use domain::{
    access::Action,
    case::Case,
    event::EventKind,
    goal::{Goal, GoalStatus},
    id::{IdeaId, InterventionId},
    idea::{Idea, Ideas, Share, Way},
    intervention::{Course, Intervention, InterventionStatus},
    people::Who,
};
use store::{ideas, interventions};

use super::{CASE, LEAD, id, text, who};
use crate::world::{World, keep, today};

/// One of them has an idea, moves one, or says whether they take part; or an idea is tried.
pub(super) async fn think(
    world: &World,
    (ideas, goal): (&Ideas, &Goal),
    number: usize,
    left_out: u8,
) {
    let open = ideas.open(&goal.id);
    let one = open.get(usize::from(left_out) % (open.len() + 1)).copied();
    match (left_out % 4, one) {
        (0, _) | (_, None) => add(world, ideas, goal, number, left_out).await,
        (1, Some(one)) => rank(world, ideas, one, left_out).await,
        (2, Some(one)) => begin(world, ideas, goal, one, number).await,
        (_, Some(_)) => share(world, goal, left_out).await,
    }
}

async fn add(world: &World, ideas: &Ideas, goal: &Goal, number: usize, left_out: u8) {
    let by = [Who::Child, who("p-fre-mor"), who(LEAD)][usize::from(left_out) % 3].clone();
    let idea = Idea {
        id: id::<IdeaId>("idea", number),
        goal: goal.id.clone(),
        by,
        text: text("Synge i bilen"),
        date: today(),
        rank: ideas.last_rank(&goal.id),
    };
    let proof = world.granted(LEAD, CASE, Action::Tell).await;
    let mut tx = world.db.write().await.expect("write");
    ideas::add(&mut tx, &proof, &idea).await.expect("kept");
    keep(tx, &proof, EventKind::IdeaAdded, goal.id.as_str()).await;
}

async fn rank(world: &World, ideas: &Ideas, one: &Idea, left_out: u8) {
    let way = if left_out.is_multiple_of(2) { Way::Up } else { Way::Down };
    let Some(two) = ideas.swapped(&one.id, way) else { return };
    let proof = world.granted(LEAD, CASE, Action::Tell).await;
    let mut tx = world.db.write().await.expect("write");
    ideas::swap(&mut tx, &proof, two).await.expect("swapped");
    keep(tx, &proof, EventKind::IdeaRanked, one.goal.as_str()).await;
}

async fn begin(world: &World, ideas: &Ideas, goal: &Goal, one: &Idea, number: usize) {
    if !matches!(goal.status, GoalStatus::Draft | GoalStatus::Proposed | GoalStatus::Agreed) {
        return;
    }
    let planned = Intervention {
        id: id::<InterventionId>("tried", number),
        goal: goal.id.clone(),
        name: one.text.clone(),
        responsible: who("p-fre-mor"),
        start: today(),
        end: None,
        status: InterventionStatus::Planned,
        frequency: text("hver dag"),
        delivery: None,
        meaningful: Vec::new(),
        course: Course::default(),
    };
    let by = (who(LEAD), today());
    let choice = ideas.choose(&one.id, planned.id.clone(), text("Den er hendes egen"), by);
    let choice = choice.expect("it can be chosen");
    let proof = world.granted(LEAD, CASE, Action::Plan).await;
    let mut tx = world.db.write().await.expect("write");
    interventions::plan(&mut tx, &proof, &planned).await.expect("planned");
    ideas::choose(&mut tx, &proof, &choice).await.expect("chosen");
    keep(tx, &proof, EventKind::InterventionPlanned, planned.id.as_str()).await;
}

async fn share(world: &World, goal: &Goal, left_out: u8) {
    let share = Share::ALL[usize::from(left_out) % Share::ALL.len()];
    let proof = world.granted(LEAD, CASE, Action::Answer).await;
    let mut tx = world.db.write().await.expect("write");
    ideas::take_part(&mut tx, &proof, &goal.id, share).await.expect("kept");
    keep(tx, &proof, EventKind::ShareChosen, goal.id.as_str()).await;
}

/// What holds of ideas, and between one step of a walk and the next.
pub(super) fn check((before, after): (&Ideas, &Ideas), case: &Case) {
    // Invariant 4: an idea stays in the words of whoever had it.
    for old in &before.all {
        let new = after.find(&old.id).expect("no idea goes away");
        assert_eq!((&new.text, &new.by, &new.goal), (&old.text, &old.by, &old.goal));
    }
    for goal in &case.goals {
        let ranks: Vec<u32> = after.of(&goal.id).map(|idea| idea.rank).collect();
        assert!(ranks.is_sorted_by(|one, next| one < next), "each has a place: {ranks:?}");
    }
    for old in &before.choices {
        assert!(after.choices.contains(old), "what was chosen stays");
    }
    for choice in &after.choices {
        assert!(choice.offered.contains(&choice.idea));
        let (_, idea) = after.origin(&choice.intervention).expect("whose it was");
        let became = case.interventions.iter().find(|one| one.id == choice.intervention);
        assert_eq!(became.map(|one| &one.goal), Some(&idea.goal));
    }
}
