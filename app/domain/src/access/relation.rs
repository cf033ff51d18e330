//! What somebody can be to a case.

use super::{Action, allowed};
use crate::names::names;

names! {
    /// What somebody is to a case on a day. Membership that has ended, and sharing whose consent has
    /// ended or is incomplete, is [`Relation::Stranger`].
    Relation {
        /// The child.
        Child = "child",
        /// Somebody with parental responsibility, shared or sole.
        Guardian = "guardian",
        /// A lay supporter of child or family (bisidder).
        Supporter = "supporter",
        /// Somebody who acts for child or family by power of attorney (Public Administration Act § 8).
        Representative = "representative",
        /// Family or friend without parental responsibility: no sight by default (right to be
        /// informed is on request, Parental Responsibility Act § 23).
        Relative = "relative",
        /// Family or friend whom the lead has invited.
        Companion = "companion",
        /// An interpreter, until the day of the meeting is over: reads what is for it.
        Interpreter = "interpreter",
        /// A guest of one meeting, until its day is over: only looks.
        Guest = "guest",
        /// A helper in the network.
        Helper = "helper",
        /// The one lead.
        Lead = "lead",
        /// A coordinator of the child's unit, outside the case: sees its interventions in a list, and
        /// may open it with a reason.
        Coordinator = "coordinator",
        /// A coordinator who has opened it with a reason, for that day.
        Visitor = "visitor",
        /// A helper of the organisation who is outside the case: may open it in an emergency.
        Bystander = "bystander",
        /// Somebody from outside who has opened it in an emergency, for an hour.
        Rescuer = "rescuer",
        /// Whoever receives the child in a new place, once the family has approved what is handed over,
        /// until the day of the move: reads that, and nothing else.
        Receiver = "receiver",
        /// Nobody to this case.
        Stranger = "stranger",
    }
}

impl Relation {
    /// Whether somebody is part of the case, and may see something of it.
    #[must_use]
    pub fn is_inside(self) -> bool {
        let outside = matches!(self, Self::Coordinator | Self::Visitor | Self::Rescuer);
        !outside && allowed(self, Action::Attend)
    }
}
