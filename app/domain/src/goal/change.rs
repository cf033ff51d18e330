//! What changes a goal by words: a new one in somebody's own, an answer to it, a reason for a
//! missing answer, a new wording. Decided here; the store keeps what came out.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    Acceptance, Accepts, Excuse, Goal, GoalStatus, GoalType, OwnWords, Said, Step, Way, Wording,
};
use crate::{case::Case, id::GoalId, people::Who, text::Text};

/// A goal that somebody wants, in their own words.
#[derive(Debug, Clone)]
pub struct NewGoal {
    /// Its identity.
    pub id: GoalId,
    /// Whose words.
    pub by: Who,
    /// The words.
    pub words: Text,
    /// Who typed them.
    pub typed_by: Who,
    /// The area of life, if it is chosen already.
    pub area: Option<Text>,
    /// What stands where nothing is decided, in both languages.
    pub undecided: Text,
}

/// Why a goal cannot be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAGoal {
    /// Only child and family have goals: helpers type for them.
    #[error("a goal is the child's or the family's")]
    NotTheirs,
    /// Child and family type for themselves only.
    #[error("only a helper types for another")]
    NotAScribe,
}

impl NewGoal {
    /// The goal, with everything else open.
    ///
    /// # Errors
    /// [`NotAGoal`] says why it cannot be one.
    pub fn decide(self, case: &Case) -> Result<Goal, NotAGoal> {
        if !case.is_of_family(&self.by) {
            return Err(NotAGoal::NotTheirs);
        }
        let own = self.typed_by == self.by;
        if !own && case.is_of_family(&self.typed_by) {
            return Err(NotAGoal::NotAScribe);
        }
        let mut open = BTreeSet::from([Step::Statement, Step::Kind, Step::Rank]);
        if self.area.is_none() {
            open.insert(Step::Area);
        }
        Ok(Goal {
            id: self.id,
            rank: case.goals.iter().map(|goal| goal.rank).max().unwrap_or(0) + 1,
            goal_type: GoalType::Develop,
            status: GoalStatus::Draft,
            area: self.area.unwrap_or_else(|| self.undecided.clone()),
            own_words: OwnWords { by: self.by, text: self.words },
            statement: self.undecided,
            looks_like: Vec::new(),
            agreed: None,
            acceptance: Vec::new(),
            parked: None,
            measures: Vec::new(),
            milestones: Vec::new(),
            phases: Vec::new(),
            outcome: None,
            expected: None,
            way: Way { typed_by: (!own).then_some(self.typed_by), open, ..Way::default() },
        })
    }
}

/// Why a word cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAWord {
    /// The goal is not laid before anybody, or is over.
    #[error("nobody is asked now")]
    NotAsked,
    /// Somebody whose word is not asked for.
    #[error("their word is not asked for")]
    Stranger,
    /// Written down for another without saying how it was obtained.
    #[error("say in which way it was obtained")]
    How,
}

impl Goal {
    /// Whether people are asked for their word.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        use GoalStatus::{Active, Agreed, OnHold, Proposed};
        matches!(self.status, Proposed | Agreed | Active | OnHold)
    }

    /// Whether it is over, in whichever way.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.status, GoalStatus::Achieved | GoalStatus::Ended | GoalStatus::Withdrawn)
    }

    /// Takes somebody's word, by themselves or written down for them with the way it was obtained.
    ///
    /// # Errors
    /// [`NotAWord`] says why not.
    pub fn answer(
        &mut self,
        case: &Case,
        word: Acceptance,
        by: &Who,
        today: Date,
    ) -> Result<(), NotAWord> {
        if !self.is_asked() {
            return Err(NotAWord::NotAsked);
        }
        if !case.everybody().any(|who| who == word.who) {
            return Err(NotAWord::Stranger);
        }
        if *by != word.who && !word.how.as_ref().is_some_and(Text::says_something) {
            return Err(NotAWord::How);
        }
        self.way.said.push(Said {
            who: word.who.clone(),
            wording: self.way.wording,
            status: word.status,
            how: word.how.clone(),
            comment: word.comment.clone(),
            by: by.clone(),
            on: today,
        });
        self.take(word);
        Ok(())
    }

    fn words_mut(&mut self) -> &mut Vec<Acceptance> {
        self.agreed.as_mut().map_or(&mut self.acceptance, |agreed| &mut agreed.acceptance)
    }

    fn take(&mut self, word: Acceptance) {
        let words = self.words_mut();
        match words.iter_mut().find(|one| one.who == word.who) {
            Some(one) => *one = word,
            None => words.push(word),
        }
    }

    /// Asks everybody without whom it cannot be agreed, if they are not asked yet.
    pub(super) fn ask(&mut self, case: &Case) {
        for who in std::iter::once(Who::Child).chain(case.guardians()) {
            if self.word_of(&who).is_none() {
                self.take(Acceptance { who, status: Accepts::Pending, how: None, comment: None });
            }
        }
    }

    /// Writes why somebody's word is missing, for them to read.
    ///
    /// # Errors
    /// [`NotAWord`] where nobody is asked, or it is not a word that must be there.
    pub fn excuse(&mut self, case: &Case, excuse: Excuse) -> Result<(), NotAWord> {
        if !self.is_asked() {
            return Err(NotAWord::NotAsked);
        }
        if excuse.who != Who::Child && !case.guardians().any(|who| who == excuse.who) {
            return Err(NotAWord::Stranger);
        }
        self.way.excuses.push(Excuse { wording: self.way.wording, ..excuse });
        Ok(())
    }

    /// Puts the first statement to the own words: everybody but the one who wrote it is asked
    /// again, if anybody was.
    pub fn word_first(&mut self, statement: Text, by: &Who) {
        self.statement = statement;
        self.way.open.remove(&Step::Statement);
        self.ask_again(by);
    }

    fn ask_again(&mut self, by: &Who) {
        for word in self.words_mut().iter_mut().filter(|word| word.who != *by) {
            word.status = Accepts::Pending;
            word.how = None;
            word.comment = None;
        }
    }

    /// Gives it a new wording: the one before is kept, and everybody but the one who wrote it is
    /// asked again.
    pub fn reword(&mut self, new: (Text, Vec<Text>), why: Text, by: &Who, today: Date) {
        let (statement, signs) = new;
        self.way.earlier.push(Wording {
            number: self.way.wording,
            statement: std::mem::replace(&mut self.statement, statement),
            signs: std::mem::replace(&mut self.looks_like, signs),
            by: by.clone(),
            on: today,
            why,
        });
        self.way.wording += 1;
        self.way.open.remove(&Step::Statement);
        self.ask_again(by);
    }
}

impl Case {
    /// Whether somebody is the child or one of the family.
    #[must_use]
    pub fn is_of_family(&self, who: &Who) -> bool {
        match who {
            Who::Child => true,
            Who::Person(id) => self.family.iter().any(|member| member.id == *id),
        }
    }
}
