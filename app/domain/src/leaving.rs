//! Leaving: what somebody still has in hand in a case on the day they are no longer part of it, and
//! who takes it over. What is left without anybody is flagged by the next look (see `flag`).

use jiff::civil::Date;

use crate::{
    action::{Action, ActionStatus},
    case::Case,
    goal::GoalStatus,
    id::{InterventionId, MeasureId},
    people::Who,
};

/// What somebody has in hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InHand {
    /// Their open actions.
    pub actions: Vec<Action>,
    /// What they measure.
    pub measures: Vec<MeasureId>,
    /// What they are responsible for and still runs, or is to.
    pub interventions: Vec<InterventionId>,
}

impl InHand {
    /// What somebody has in hand in a case.
    #[must_use]
    pub fn of(case: &Case, who: &Who) -> Self {
        let open =
            |action: &&Action| action.status.is_open() && action.responsible.as_ref() == Some(who);
        let running = case.goals.iter().filter(|goal| !is_over(goal.status));
        let measures = running.flat_map(|goal| &goal.measures);
        let led = case.interventions.iter();
        Self {
            actions: case.actions.iter().filter(open).cloned().collect(),
            measures: measures
                .filter(|measure| measure.raters.contains(who))
                .map(|measure| measure.id.clone())
                .collect(),
            interventions: led
                .filter(|one| !one.status.has_ended() && one.responsible == *who)
                .map(|one| one.id.clone())
                .collect(),
        }
    }

    /// Whether there is nothing to hand on.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty() && self.measures.is_empty() && self.interventions.is_empty()
    }

    /// The actions as they are asked of whoever takes them over: they have not said yes to them yet.
    pub fn asked_of(&self, successor: &Who) -> impl Iterator<Item = Action> {
        self.actions.iter().map(|action| Action {
            responsible: Some(successor.clone()),
            status: ActionStatus::Suggested,
            ..action.clone()
        })
    }
}

/// Whether nobody works on a goal any more.
fn is_over(status: GoalStatus) -> bool {
    matches!(status, GoalStatus::Achieved | GoalStatus::Ended | GoalStatus::Withdrawn)
}

/// Who can take over from somebody on a day: everybody else who takes part then.
pub fn successors(case: &Case, who: &Who, today: Date) -> impl Iterator<Item = Who> {
    case.taking_part(today).filter(move |one| one != who)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::case_file::CaseFile;

    #[test]
    fn everything_open_is_in_hand_and_what_is_done_is_not() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../server/demo_cases.json");
        let text = std::fs::read_to_string(path).expect("the demo cases");
        let file: CaseFile = serde_json::from_str(&text).expect("the format of case files");
        for case in &file.cases {
            let mut open: Vec<_> = case.actions.iter().filter(|it| it.status.is_open()).collect();
            for who in case.everybody() {
                let hand = InHand::of(case, &who);
                assert!(hand.actions.iter().all(|it| it.status.is_open()), "{who}");
                open.retain(|it| !hand.actions.contains(it));
                for measure in &hand.measures {
                    let mut all = case.goals.iter().flat_map(|goal| &goal.measures);
                    let one = all.find(|one| one.id == *measure).expect("a measure");
                    assert!(one.raters.contains(&who));
                }
                let other =
                    successors(case, &who, date(2026, 11, 21)).next().expect("somebody else");
                assert_ne!(other, who);
                let asked: Vec<_> = hand.asked_of(&other).collect();
                assert_eq!(asked.len(), hand.actions.len());
                assert!(asked.iter().all(|it| it.responsible.as_ref() == Some(&other)));
                assert!(asked.iter().all(|it| it.status == ActionStatus::Suggested));
            }
            let in_nobodys = |it: &&Action| {
                let mut all = case.everybody();
                !it.responsible.as_ref().is_some_and(|who| all.any(|one| one == *who))
            };
            assert!(open.iter().all(in_nobodys), "{}: each open action is somebody's", case.id);
        }
    }

    #[test]
    fn nothing_in_hand_is_nothing_to_hand_on() {
        let empty = InHand::default();
        assert!(empty.is_empty());
        let measures = vec!["m".try_into().expect("an id")];
        assert!(!InHand { measures, ..empty.clone() }.is_empty());
        let interventions = vec!["i".try_into().expect("an id")];
        assert!(!InHand { interventions, ..empty }.is_empty());
    }
}
