//! Goals: agreement and each person's word, phases in order, steps on the way, resting and end.

use super::{
    super::{fault::Faults, path::Path},
    days::not_before,
    known::Within,
    measures,
    names::{Once, name},
    scales,
};
use crate::{
    goal::{Acceptance, Goal, GoalStatus, Phase},
    id::InterventionId,
};

/// Looks at a goal and all within it.
pub(super) fn goal(goal: &Goal, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    if goal.rank == 0 {
        told.tell(&at.field("rank"), "must be 1 or more: 1 is what matters most");
    }
    case.who(&goal.own_words.by, &at.field("own_words").field("by"), told);
    if let Some(agreed) = &goal.agreed {
        let at = at.field("agreed");
        case.file.recorded(agreed.date, &at.field("date"), told);
        case.meetings.find(agreed.meeting.as_str(), &at.field("meeting"), told);
        each_word(&agreed.acceptance, &at.field("acceptance"), case, told);
    }
    each_word(&goal.acceptance, &at.field("acceptance"), case, told);
    if let Some(parked) = &goal.parked {
        let at = at.field("parked");
        case.file.recorded(parked.date, &at.field("date"), told);
        not_before(("`date`", parked.date), parked.look_again, &at.field("look_again"), told);
    }
    one_primary(goal, &at.field("measures"), told);
    at.field("measures").each(&goal.measures, |it, at| measures::measure(it, at, case, told));
    milestones(goal, &at.field("milestones"), case, told);
    phases(&goal.phases, &at.field("phases"), case, told);
    if let Some(outcome) = &goal.outcome {
        case.file.recorded(outcome.date, &at.field("outcome").field("date"), told);
    }
}

fn each_word(words: &[Acceptance], at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    let mut once = Once::default();
    at.each(words, |word, at| {
        let at = at.field("who");
        case.who(&word.who, &at, told);
        once.see(name(&word.who), &at, told);
    });
}

/// One measure is judged: a goal that is worked on has exactly one that is primary.
fn one_primary(goal: &Goal, at: &Path<'_>, told: &mut Faults) {
    let mut primary = None;
    let mut doubtful = false;
    for (number, measure) in goal.measures.iter().enumerate() {
        let at = at.entry(number);
        let at = at.field("primary");
        doubtful |= told.is_unread(&at);
        if let (true, Some(first)) = (measure.primary, primary) {
            told.tell(&at, format!("measures[{first}] is the primary one; only one is judged"));
        } else if measure.primary {
            primary = Some(number);
        }
    }
    let worked_on = goal.status == GoalStatus::Active && !goal.measures.is_empty();
    if worked_on && primary.is_none() && !doubtful {
        told.tell(at, "none is primary; mark the one that is judged with `\"primary\": true`");
    }
}

fn milestones(goal: &Goal, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    let scale = goal.primary().and_then(|measure| case.file.scale(&measure.scale));
    at.each(&goal.milestones, |milestone, at| {
        case.file.recorded_if(milestone.reached, &at.field("reached"), told);
        if let Some(scale) = scale {
            scales::fits(milestone.value, scale, &at.field("value"), told);
        }
    });
}

fn phases(phases: &[Phase], at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    let mut before: Option<&Phase> = None;
    let mut due = 0;
    at.each(phases, |phase, at| {
        due += 1;
        if phase.n != due {
            told.tell(&at.field("n"), format!("is {}; phase {due} stands here", phase.n));
        }
        if let Some(before) = before {
            let at = at.field("start");
            // Of two changes on one day the last counts: the phase before has been for no day.
            if phase.start == before.start && before.end != Some(before.start) {
                told.tell(&at, format!("{} is the start of the phase before too", phase.start));
            }
            not_before(("the start of the phase before", before.start), phase.start, &at, told);
            if before.end.is_some_and(|end| end >= phase.start && before.start < phase.start) {
                told.tell(&at, format!("{} is not after the end of the phase before", phase.start));
            }
        }
        not_before(("`start`", phase.start), phase.end, &at.field("end"), told);
        let interventions = phase.interventions.iter().map(InterventionId::as_str);
        case.interventions.find_each(interventions, &at.field("interventions"), told);
        if let Some(meeting) = &phase.decided_at {
            case.meetings.find(meeting.as_str(), &at.field("decided_at"), told);
        }
        before = Some(phase);
    });
}
