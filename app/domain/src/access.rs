//! THE policy: who may do what in a case, in one table. A [`Granted`] is made only here, and the
//! store asks for one: lookup is authorisation.
//!
//! Roles and sight follow domain.md D.5; what the law asks stands beside the role.

mod relation;

pub use relation::Relation;

use crate::{
    id::{CaseId, PersonId},
    people::Who,
};

/// What can be asked for in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Read the plan and its goals.
    View,
    /// Record or correct a measurement that one is a rater of.
    Record,
    /// Add an action, or change one.
    Plan,
    /// Answer for an action that one is responsible for.
    Answer,
    /// Write how one sees it.
    Tell,
    /// Write down how the child sees it, on the child's behalf.
    Hear,
    /// Decide on a flag together with the family, or put it off.
    Decide,
    /// Read of it in the list of interventions to look at.
    Survey,
    /// Hand a flag on: ask the lead, or put it on the agenda.
    HandOn,
    /// Open it, with a reason.
    Open,
    /// Read who has opened it, when and why.
    Trace,
    /// Give, renew or take back a consent.
    Share,
    /// Tell about the child once, and choose who reads it.
    Introduce,
    /// Read what is for the next meeting: when, who, and what is talked about.
    Attend,
    /// Invite somebody, take an invitation back, end a membership, hand the lead on.
    Invite,
    /// Leave it by oneself.
    Leave,
    /// Suggest something, and say whether the reply is fine.
    Suggest,
    /// Answer a suggestion that one owes a reply, or the lead any.
    Reply,
    /// Ask why something was opened, or that something is put right, and judge the reply.
    Ask,
    /// Answer what one is asked so, from outside as well; the lead any.
    Explain,
    /// Read what is withheld from child and family, withhold something, and lift that.
    Withhold,
    /// Say that an address is protected, or no longer is.
    Protect,
    /// Open the child's own page.
    OwnPage,
    /// Open the child's own page for the child, on a device at hand.
    Lend,
    /// Note that a goal is agreed, worked on, waiting or over, a word for somebody without a login,
    /// and how often the case is looked at.
    Settle,
    /// Plan a meeting, send what is needed for it, and write its minutes.
    Convene,
    /// Open it in an emergency.
    Rescue,
    /// Read what is handed over in a new place, and say so.
    Receive,
}

impl Action {
    /// All of them, for tables and tests.
    pub const ALL: [Self; 28] = [
        Self::View,
        Self::Record,
        Self::Plan,
        Self::Answer,
        Self::Tell,
        Self::Hear,
        Self::Decide,
        Self::Survey,
        Self::HandOn,
        Self::Open,
        Self::Trace,
        Self::Share,
        Self::Introduce,
        Self::Attend,
        Self::Invite,
        Self::Leave,
        Self::Suggest,
        Self::Reply,
        Self::Ask,
        Self::Explain,
        Self::Withhold,
        Self::Protect,
        Self::OwnPage,
        Self::Lend,
        Self::Settle,
        Self::Convene,
        Self::Rescue,
        Self::Receive,
    ];
}

/// The proof that somebody may do something in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Granted {
    case: CaseId,
    actor: PersonId,
    relation: Relation,
    action: Action,
}

impl Granted {
    /// The case it holds for.
    #[must_use]
    pub fn case(&self) -> &CaseId {
        &self.case
    }

    /// The person it was given to.
    #[must_use]
    pub fn actor(&self) -> &PersonId {
        &self.actor
    }

    /// Who that person is within the case.
    #[must_use]
    pub fn who(&self) -> Who {
        Who::within(&self.case, &self.actor)
    }

    /// What the person is to the case.
    #[must_use]
    pub fn relation(&self) -> Relation {
        self.relation
    }

    /// What it was asked for.
    #[must_use]
    pub fn action(&self) -> Action {
        self.action
    }
}

/// Why something may not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// One may not know of it: the same answer as for what does not exist.
    #[error("not found")]
    NotFound,
    /// One may see it, but not do this.
    #[error("not allowed")]
    Forbidden,
}

/// Whether somebody who is `relation` to a case may do `action` in it.
///
/// # Errors
/// [`Denied::NotFound`] where they may not see the case at all, else [`Denied::Forbidden`].
pub fn may(
    case: &CaseId,
    actor: &PersonId,
    relation: Relation,
    action: Action,
) -> Result<Granted, Denied> {
    if !allowed(relation, action) {
        let known = allowed(relation, Action::View);
        return Err(if known { Denied::Forbidden } else { Denied::NotFound });
    }
    Ok(Granted { case: case.clone(), actor: actor.clone(), relation, action })
}

/// The table.
#[must_use]
pub fn allowed(relation: Relation, action: Action) -> bool {
    use Action::{
        Answer, Ask, Attend, Decide, Explain, HandOn, Hear, Introduce, Leave, Lend, Open, OwnPage,
        Plan, Protect, Receive, Record, Reply, Rescue, Share, Suggest, Survey, Tell, Trace, View,
        Withhold,
    };
    match relation {
        Relation::Lead => !matches!(
            action,
            Open | Share | Introduce | Leave | Suggest | Ask | OwnPage | Rescue | Receive
        ),
        Relation::Guardian => matches!(
            action,
            View | Record
                | Plan
                | Answer
                | Tell
                | Hear
                | Decide
                | Trace
                | Share
                | Introduce
                | Attend
                | Suggest
                | Ask
                | Protect
                | Lend
        ),
        Relation::Helper => matches!(
            action,
            View | Record
                | Plan
                | Answer
                | Tell
                | Hear
                | Decide
                | Attend
                | Leave
                | Reply
                | Ask
                | Explain
                | Withhold
                | Lend
                | Receive
        ),
        // Takes part in every decision; an adult writes it down.
        Relation::Child => matches!(
            action,
            View | Record
                | Plan
                | Answer
                | Tell
                | Trace
                | Introduce
                | Attend
                | Suggest
                | Ask
                | OwnPage
        ),
        Relation::Coordinator => matches!(action, Survey | HandOn | Open | Explain | Rescue),
        Relation::Visitor => matches!(action, View | Decide | Survey | HandOn | Attend | Explain),
        // Bound by secrecy and there for one person: reads along, answers for what they took on.
        Relation::Supporter => matches!(action, View | Answer | Attend | Leave | Ask),
        // Reads and says what the party could. A consent is the party's own to give.
        Relation::Representative => {
            matches!(action, View | Answer | Tell | Trace | Attend | Leave | Ask)
        }
        Relation::Companion => matches!(action, View | Answer | Tell | Attend | Leave | Ask),
        // Needs the words that will be said, and no more of the child's data than that.
        Relation::Interpreter => matches!(action, Attend),
        Relation::Guest => matches!(action, View | Attend),
        Relation::Bystander => matches!(action, Explain | Rescue),
        Relation::Receiver => matches!(action, Receive | Explain | Rescue),
        Relation::Rescuer => matches!(action, View | Attend | Explain),
        Relation::Relative | Relation::Stranger => false,
    }
}

#[cfg(test)]
mod tests;
