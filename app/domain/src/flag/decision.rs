//! A decision on a flag, made with the family: what, why, who took part, what the child says,
//! and when to look again. Never edited; a later one follows.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{DecisionKind, Scene};
use crate::{
    entry::{DueFault, due_on},
    people::Who,
    text::Text,
};

/// What was decided, as it was written: complete once [`Decision::check`] finds nothing missing.
/// Those that came with a case file may lack what the file cannot tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The day.
    pub on: Date,
    /// Who wrote it down.
    pub by: Option<Who>,
    /// What.
    pub kind: Option<DecisionKind>,
    /// Why, in words that the family recognises.
    pub reason: Option<Text>,
    /// Who decided together.
    pub took_part: Vec<Who>,
    /// What the child says about it.
    pub child_view: Option<Text>,
    /// How the child was heard.
    pub child_heard_how: Option<Text>,
    /// Why the child was not heard, who will ask, and when.
    pub child_not_heard: Option<Text>,
    /// The day to look again.
    pub next_look: Option<Date>,
    /// What stands in the way, if anything does.
    pub in_the_way: Option<Text>,
}

/// A part that a decision lacks (domain invariant 9).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// What was decided.
    #[error("what was decided is missing")]
    Kind,
    /// Which interventions end.
    #[error("which interventions end is missing")]
    Ends,
    /// What is done from now on.
    #[error("what is done from now on is missing")]
    Label,
    /// Who is responsible for what is done from now on.
    #[error("who is responsible for it is missing")]
    Responsible,
    /// How often it is done.
    #[error("how often it is done is missing")]
    Frequency,
    /// Why.
    #[error("the reason is missing")]
    Reason,
    /// Who took part.
    #[error("who took part is missing")]
    TookPart,
    /// Somebody took part who is not in the case.
    #[error("{0} is not in the case")]
    NotInCase(Who),
    /// Neither what the child says nor why the child was not heard.
    #[error("the child's view is missing, or the reason why the child was not heard")]
    ChildView,
    /// In which way the child was heard.
    #[error("how the child was heard is missing")]
    ChildHeardHow,
    /// The day to look again.
    #[error("the day to look again is missing")]
    NextLook,
    /// The day to look again is the day of the decision, or before.
    #[error("the day to look again is not after the day of the decision")]
    NextLookNotLater,
    /// The unit is closed on the day to look again.
    #[error("the day to look again lies in a holiday that ends on {until}")]
    NextLookClosed {
        /// The last day of the holiday.
        until: Date,
    },
}

impl Decision {
    /// Every part that is missing, in the order of the form; none of a complete decision.
    #[must_use]
    pub fn check(&self, scene: &Scene<'_>) -> Vec<Missing> {
        let said = |text: &Option<Text>| text.as_ref().is_some_and(Text::says_something);
        let stranger = |who: &&Who| !scene.case.everybody().any(|one| one == **who);
        let strangers = self.took_part.iter().filter(stranger);
        let (view, how) = (said(&self.child_view), said(&self.child_heard_how));
        let mut missing = Vec::new();
        missing.extend(self.kind.is_none().then_some(Missing::Kind));
        missing.extend((!said(&self.reason)).then_some(Missing::Reason));
        missing.extend(self.took_part.is_empty().then_some(Missing::TookPart));
        missing.extend(strangers.cloned().map(Missing::NotInCase));
        missing.extend(match (view, how, said(&self.child_not_heard)) {
            (true, true, _) | (false, _, true) => None,
            (true, false, _) => Some(Missing::ChildHeardHow),
            (false, _, false) => Some(Missing::ChildView),
        });
        missing.extend(self.next_look_fault(scene));
        missing
    }

    fn next_look_fault(&self, scene: &Scene<'_>) -> Option<Missing> {
        let Some(day) = self.next_look else { return Some(Missing::NextLook) };
        if day <= self.on {
            return Some(Missing::NextLookNotLater);
        }
        match due_on(day, self.on, scene.holidays) {
            Ok(_) => None,
            Err(DueFault::Past) => Some(Missing::NextLookNotLater),
            Err(DueFault::Holiday { until }) => Some(Missing::NextLookClosed { until }),
        }
    }
}

impl DecisionKind {
    /// Whether it ends what the flag asked about: the intervention is another, or the goal is.
    /// Going on and looking closer leave the question open until the next look.
    #[must_use]
    pub fn ends_the_question(self) -> bool {
        !matches!(self, Self::Continue | Self::LookCloser)
    }

    /// Whether it opens a new phase of the goal.
    #[must_use]
    pub fn opens_a_phase(self) -> bool {
        matches!(self, Self::AdjustIntervention | Self::ReplaceIntervention | Self::Stop)
    }
}
