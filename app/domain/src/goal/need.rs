//! What is missing for a goal's next state: one pure function that the page and the command both
//! ask (domain states, D.3).

use jiff::civil::Date;

use super::{Accepts, Goal, GoalStatus, Move, Step, Told, way::Excuse};
use crate::{
    case::Case,
    id::GoalId,
    intervention::{Intervention, InterventionStatus},
    people::{Custody, Who},
    text::Text,
};

/// At most so many goals are worked on at once, if there is no reason for more.
pub const MOST_ACTIVE: usize = 3;

/// Measurements before anything is done that a goal should have; with fewer its start is thin.
pub const ENOUGH_BASELINE: usize = 3;

/// Something that a move lacks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// The goal is in a state that the move does not start from.
    State,
    /// Nobody with parental responsibility to share it with.
    Guardian,
    /// A step is not decided.
    Step(Step),
    /// The child has not said how it sees it.
    ChildView,
    /// Nobody of the family has.
    FamilyView,
    /// Somebody's yes, or the reason why it is missing.
    Word(Who),
    /// Nobody measures.
    Rater,
    /// It is not said how often.
    Cadence,
    /// Where it should be.
    Target,
    /// By when.
    TargetDate,
    /// More goals than [`MOST_ACTIVE`] are worked on, without a reason.
    TooMany,
    /// The wording that stands is not agreed; or there is no new one to agree on.
    Wording,
    /// Why.
    Reason,
    /// When to look again, after today.
    LookAgain,
    /// The child's own word.
    ChildWord,
    /// The family's.
    FamilyWord,
    /// What was learnt.
    Learnt,
    /// What happens next.
    Next,
    /// Why it is over, from the list.
    EndReason,
    /// It is another's goal.
    NotTheirs,
}

/// What a move is looked at with.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The case.
    pub case: &'a Case,
    /// Its goal.
    pub goal: &'a Goal,
    /// Who would make the move.
    pub by: &'a Who,
    /// Whether the curve documents that the goal is reached.
    pub reached: bool,
    /// Whether the curve documents that what was reached is lost.
    pub lost: bool,
    /// The day.
    pub today: Date,
}

fn said(text: Option<&Text>) -> bool {
    text.is_some_and(Text::says_something)
}

impl Ground<'_> {
    /// Everything that a move lacks, in the order of the steps; nothing if it can be made.
    #[must_use]
    pub fn lacks(&self, kind: Move, told: &Told) -> Vec<Lack> {
        let mut lacks = Vec::new();
        need(kind.from().contains(&self.goal.status), Lack::State, &mut lacks);
        let reason = said(told.reason.as_ref());
        match kind {
            // Own words are there from the beginning: nothing else makes a goal.
            Move::Propose => {
                need(self.case.guardians().next().is_some(), Lack::Guardian, &mut lacks);
            }
            Move::Agree => self.agreeing(&mut lacks),
            Move::AgreeAnew => {
                need(!self.goal.way.is_agreed_as_it_stands(), Lack::Wording, &mut lacks);
                self.agreeing(&mut lacks);
            }
            Move::Start | Move::Resume => self.working(reason, &mut lacks),
            Move::Hold | Move::Park => {
                need(reason, Lack::Reason, &mut lacks);
                let later = told.look_again.is_some_and(|day| day > self.today);
                need(later, Lack::LookAgain, &mut lacks);
            }
            Move::Achieve => {
                need(self.reached || reason, Lack::Reason, &mut lacks);
                need(said(told.child.as_ref()), Lack::ChildWord, &mut lacks);
                need(said(told.learnt.as_ref()), Lack::Learnt, &mut lacks);
                need(told.next.is_some(), Lack::Next, &mut lacks);
            }
            Move::Relapse => {
                need(self.lost || reason, Lack::Reason, &mut lacks);
                self.working(reason, &mut lacks);
            }
            Move::End => {
                need(told.ended.is_some(), Lack::EndReason, &mut lacks);
                need(reason, Lack::Reason, &mut lacks);
                need(said(told.child.as_ref()), Lack::ChildWord, &mut lacks);
                need(said(told.family.as_ref()), Lack::FamilyWord, &mut lacks);
                need(said(told.learnt.as_ref()), Lack::Learnt, &mut lacks);
            }
            Move::TakeUp => {}
            Move::Withdraw => {
                // Another writes it down for them only by saying how they told it.
                let theirs = *self.by == self.goal.own_words.by || said(told.how.as_ref());
                need(theirs, Lack::NotTheirs, &mut lacks);
            }
        }
        lacks
    }

    fn agreeing(self, lacks: &mut Vec<Lack>) {
        let (case, goal) = (self.case, self.goal);
        for step in [Step::Statement, Step::Area] {
            need(!goal.is_open(step), Lack::Step(step), lacks);
        }
        let by = |who: &Who| case.views.iter().any(|view| view.by == *who);
        let child =
            by(&Who::Child) || !case.voices.is_empty() || goal.excuse_of(&Who::Child).is_some();
        need(child, Lack::ChildView, lacks);
        let family = case.family.iter().any(|member| by(&Who::Person(member.id.clone())));
        need(family, Lack::FamilyView, lacks);
        need(case.guardians().next().is_some(), Lack::Guardian, lacks);
        for who in std::iter::once(Who::Child).chain(case.guardians()) {
            let agrees = goal.word_of(&who) == Some(Accepts::Agrees);
            need(agrees || goal.excuse_of(&who).is_some(), Lack::Word(who), lacks);
        }
    }

    /// What a goal needs to be worked on (domain invariant 2).
    fn working(self, reason: bool, lacks: &mut Vec<Lack>) {
        let (case, goal) = (self.case, self.goal);
        need(goal.way.is_agreed_as_it_stands(), Lack::Wording, lacks);
        need(!goal.is_open(Step::Kind), Lack::Step(Step::Kind), lacks);
        match goal.primary() {
            None => lacks.push(Lack::Step(Step::Measure)),
            Some(measure) => {
                need(!measure.raters.is_empty(), Lack::Rater, lacks);
                need(measure.followup_days > 0, Lack::Cadence, lacks);
                need(goal.baseline_count() > 0, Lack::Step(Step::Baseline), lacks);
                need(measure.target.is_some(), Lack::Target, lacks);
                need(measure.target_date.is_some(), Lack::TargetDate, lacks);
            }
        }
        let helps = case.interventions.iter().any(|one| one.can_run_for(&goal.id));
        need(helps, Lack::Step(Step::Help), lacks);
        need(!goal.is_open(Step::Rank), Lack::Step(Step::Rank), lacks);
        let others = case.goals.iter().filter(|one| one.id != goal.id);
        let active = others.filter(|one| one.status == GoalStatus::Active).count();
        need(active < MOST_ACTIVE || reason, Lack::TooMany, lacks);
    }
}

fn need(there: bool, lack: Lack, lacks: &mut Vec<Lack>) {
    if !there {
        lacks.push(lack);
    }
}

impl Goal {
    /// Whether a step is not decided yet, as far as the goal itself can tell.
    #[must_use]
    pub fn is_open(&self, step: Step) -> bool {
        match step {
            Step::Signs => self.looks_like.is_empty(),
            Step::Measure => self.primary().is_none(),
            Step::Baseline => self.baseline_count() == 0,
            Step::Target => {
                self.primary().is_none_or(|it| it.target.is_none() || it.target_date.is_none())
            }
            Step::Statement | Step::Kind | Step::Area | Step::Rank | Step::Help => {
                self.way.open.contains(&step)
            }
        }
    }

    /// How many values stand from before anything was done, on the measure that is judged.
    #[must_use]
    pub fn baseline_count(&self) -> usize {
        let standing = self.primary().into_iter().flat_map(|measure| {
            measure.standing().filter(|(one, before)| *before && one.value.is_some())
        });
        standing.count()
    }

    /// What somebody says to it, if they were asked.
    #[must_use]
    pub fn word_of(&self, who: &Who) -> Option<Accepts> {
        self.word_of_each().iter().find(|word| word.who == *who).map(|word| word.status)
    }

    /// Why somebody's word on the wording that stands is missing, where that is written.
    #[must_use]
    pub fn excuse_of(&self, who: &Who) -> Option<&Excuse> {
        let way = &self.way;
        way.excuses.iter().rfind(|one| one.who == *who && one.wording == way.wording)
    }

    /// The day it was agreed.
    #[must_use]
    pub fn agreed_on(&self) -> Option<Date> {
        let agreed = self.way.moves.iter().rfind(|one| one.kind == Move::Agree);
        agreed.map(|one| one.on).or(self.agreed.as_ref().map(|agreed| agreed.date))
    }
}

impl Case {
    /// Those with parental responsibility.
    pub fn guardians(&self) -> impl Iterator<Item = Who> {
        let holders = self.family.iter().filter(|member| member.custody != Custody::None);
        holders.map(|member| Who::Person(member.id.clone()))
    }
}

impl Intervention {
    /// Whether it runs for a goal, or can as soon as the goal is worked on.
    #[must_use]
    pub fn can_run_for(&self, goal: &GoalId) -> bool {
        self.runs_for(goal) && self.status != InterventionStatus::Idea
    }
}
