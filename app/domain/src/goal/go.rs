//! Making a move: the goal as it is then, and the phase that opens with it.

use jiff::{ToSpan, civil::Date};

use super::{Goal, Ground, Lack, Move, Moved, Outcome, Parked, Phase, PhaseKind, Told};
use crate::{
    case::Case,
    flag::{Changed, DecisionKind, Flag},
    id::{GoalId, PhaseId},
};

impl Ground<'_> {
    /// Makes a move: the goal as it is then, with the move on its way.
    ///
    /// # Errors
    /// Everything that is missing.
    pub fn go(&self, kind: Move, told: Told) -> Result<Goal, Vec<Lack>> {
        let lacks = self.lacks(kind, &told);
        if !lacks.is_empty() {
            return Err(lacks);
        }
        let mut goal = self.goal.clone();
        let from = goal.status;
        let moved = Moved {
            kind,
            from,
            to: kind.to(from),
            wording: goal.way.wording,
            by: self.by.clone(),
            on: self.today,
            told,
        };
        goal.settle(self.case, &moved);
        goal.way.moves.push(moved);
        Ok(goal)
    }

    /// The phase that a move opens: the first when work begins, the next when a new wording is
    /// agreed that a decision on a flag asked for.
    #[must_use]
    pub fn opens(&self, kind: Move, flags: &[Flag], id: PhaseId) -> Option<Changed> {
        let goal = self.goal;
        let runs = self.case.interventions.iter().filter(|one| one.can_run_for(&goal.id));
        let runs: Vec<_> = runs.collect();
        let first = kind == Move::Start && goal.phases.is_empty();
        let asked =
            kind == Move::AgreeAnew && flags.iter().any(|it| it.waits_for_wording(&goal.id));
        let start: Date = match (first, asked) {
            (true, _) => runs.iter().map(|one| one.start).min()?,
            (_, true) => goal.next_start(self.today),
            _ => return None,
        };
        let why = goal.way.earlier.last().map(|earlier| earlier.why.clone());
        let before = goal.phases.iter().max_by_key(|phase| phase.n);
        let label = before.map(|phase| &phase.label).or(runs.first().map(|one| &one.name))?;
        Some(Changed {
            goal: goal.id.clone(),
            ended: Vec::new(),
            last_day: start.saturating_sub(1.day()),
            begun: None,
            phase: Phase {
                id,
                n: before.map_or(0, |phase| phase.n) + 1,
                start,
                end: None,
                label: label.clone(),
                interventions: runs.iter().map(|one| one.id.clone()).collect(),
                kind: if first { PhaseKind::Intervention } else { PhaseKind::Adjusted },
                why_changed: why.filter(|_| asked),
                decided_at: None,
            },
        })
    }
}

impl Goal {
    fn settle(&mut self, case: &Case, moved: &Moved) {
        let told = &moved.told;
        self.status = moved.to;
        match moved.kind {
            Move::Propose | Move::TakeUp => {
                self.parked = None;
                self.ask(case);
            }
            Move::Park | Move::Hold => {
                let (why, look_again) = (told.reason.clone(), told.look_again);
                self.parked = why.zip(look_again).map(|(why, look_again)| Parked {
                    date: moved.on,
                    why,
                    look_again,
                });
            }
            Move::Resume | Move::Withdraw => self.parked = None,
            Move::Relapse => self.outcome = None,
            Move::Achieve | Move::End => {
                self.outcome = told.learnt.clone().map(|text| Outcome {
                    date: moved.on,
                    text,
                    celebrated_how: None,
                });
                self.parked = None;
            }
            Move::Agree | Move::AgreeAnew | Move::Start => {}
        }
    }
}

impl Flag {
    /// Whether it was decided to change the goal, and it waits for the new wording.
    #[must_use]
    pub fn waits_for_wording(&self, goal: &GoalId) -> bool {
        let last = self.decisions.last().and_then(|decision| decision.kind);
        let about = self.kind.status().is_some() && self.subject.id() == goal.as_str();
        self.is_open() && about && last == Some(DecisionKind::ChangeGoal)
    }
}
