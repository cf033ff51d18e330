//! Invitations: what a lead asks somebody to be in a plan, and until when the invitation can be
//! taken. What each part lets see is `access`'s; which ages the law asks for stands beside the rule.

use jiff::{Timestamp, ToSpan, civil::Date};

use crate::{
    case::Case,
    flag::Limits,
    id::{InvitationId, MeetingId, PersonId, UnitId},
    names::names,
    people::{Custody, Who},
    text::Lang,
    text::Text,
};

/// For so many days an invitation can be taken.
pub const DAYS: i32 = 14;

names! {
    /// What somebody is asked to be.
    Part {
        /// Somebody with parental responsibility.
        Guardian = "guardian",
        /// The child.
        Child = "child",
        /// Family or a friend without parental responsibility.
        Relative = "relative",
        /// A helper who works in the organisation.
        Helper = "helper",
        /// A helper from outside it: of this plan, and of none else.
        External = "external",
        /// A lay supporter (bisidder, Children's Act § 6).
        Supporter = "supporter",
        /// Somebody with power of attorney (Public Administration Act § 8).
        Representative = "representative",
        /// An interpreter.
        Interpreter = "interpreter",
        /// A guest of one meeting: no account.
        Guest = "guest",
    }
}

impl Part {
    /// Whether they work as helpers; everybody else comes with the family.
    #[must_use]
    pub fn is_helper(self) -> bool {
        matches!(self, Self::Helper | Self::External)
    }

    /// Whether they are there for one meeting, and until its day is over.
    #[must_use]
    pub fn is_for_a_meeting(self) -> bool {
        matches!(self, Self::Interpreter | Self::Guest)
    }

    /// Whether they are there for one person of the family.
    #[must_use]
    pub fn is_for_somebody(self) -> bool {
        matches!(self, Self::Supporter | Self::Representative)
    }
}

/// Who is invited, and as what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// As what.
    pub part: Part,
    /// Who, where they are in the plan already and only cannot sign in yet.
    pub person: Option<PersonId>,
    /// What they are called.
    pub name: String,
    /// What they are to the child, or their title; nothing for the child.
    pub relation: Option<Text>,
    /// The language they read.
    pub locale: Lang,
    /// Where to reach them, kept for their account.
    pub email: Option<String>,
    /// Parental responsibility.
    pub custody: Custody,
    /// Whether the child lives with them.
    pub lives_with_child: bool,
    /// Whom a supporter or representative is there for.
    pub acts_for: Option<Who>,
    /// Why somebody under 18 interprets all the same.
    pub exception: Option<Text>,
    /// Where a helper works.
    pub unit: Option<UnitId>,
    /// Where a helper from outside works.
    pub workplace: Option<Text>,
    /// The meeting that a guest or an interpreter comes to.
    pub meeting: Option<MeetingId>,
}

/// What was typed into the form.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Who and as what, as far as it was told.
    pub invited: Invited,
    /// Parental responsibility, where it was told.
    pub custody: Option<Custody>,
    /// Whether they are old enough: 18 to interpret, 15 to support a child.
    pub of_age: Option<bool>,
}

/// What is missing or not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// What they are called.
    #[error("there is no name")]
    NoName,
    /// What they are to the child.
    #[error("it is not told what they are to the child")]
    NoRelation,
    /// No e-mail address.
    #[error("this is not an e-mail address")]
    BadEmail,
    /// Shared or sole.
    #[error("it is not told what parental responsibility they have")]
    NoCustody,
    /// Nobody of the family.
    #[error("it is not told whom they are there for")]
    NobodyToActFor,
    /// Whether they are old enough.
    #[error("it is not told whether they are old enough")]
    NoAge,
    /// Under 18 and no reason (act 469 of 14 May 2025: only in uncomplicated matters).
    #[error("somebody under 18 must not interpret")]
    TooYoungToInterpret,
    /// Under 15 (Children's Act § 6).
    #[error("a supporter of a child is at least 15")]
    TooYoungToSupport,
    /// Under the age from which a child signs in by itself.
    #[error("the child is too young to sign in by itself")]
    TooYoungToSignIn,
    /// Where a helper works.
    #[error("it is not told where they work")]
    NoPlace,
    /// Which meeting.
    #[error("it is not told to which meeting")]
    NoMeeting,
}

impl Wish {
    /// Who is invited, if everything is there that this part asks for.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn check(
        mut self,
        case: &Case,
        limits: &Limits,
        today: Date,
    ) -> Result<Invited, Vec<Fault>> {
        let part = self.invited.part;
        let invited = &self.invited;
        let told = invited.acts_for.as_ref();
        let family = told.is_some_and(|who| {
            *who == Who::Child || case.family.iter().any(|one| Who::Person(one.id.clone()) == *who)
        });
        let meeting = case.meetings.iter().any(|meeting| {
            meeting.planned
                && meeting.date >= today
                && Some(&meeting.id) == invited.meeting.as_ref()
        });
        let place = match part {
            Part::Helper => invited.unit.is_some(),
            Part::External => invited.workplace.is_some(),
            _ => true,
        };
        let custody = matches!(self.custody, Some(Custody::Shared | Custody::Sole));
        let email = invited.email.as_deref().is_none_or(is_address);
        let found = [
            (Fault::NoName, invited.name.is_empty()),
            (Fault::NoRelation, part != Part::Child && invited.relation.is_none()),
            (Fault::BadEmail, !email),
            (Fault::NoCustody, part == Part::Guardian && !custody),
            (Fault::NobodyToActFor, part.is_for_somebody() && !family),
            (Fault::NoPlace, !place),
            (Fault::NoMeeting, part.is_for_a_meeting() && !meeting),
        ];
        let found = found.into_iter().filter(|(_, holds)| *holds).map(|(fault, _)| fault);
        let faults: Vec<Fault> = found.chain(self.too_young(case, limits, today)).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let invited = &mut self.invited;
        invited.custody = self.custody.filter(|_| part == Part::Guardian).unwrap_or(Custody::None);
        invited.lives_with_child &= part == Part::Guardian || part == Part::Relative;
        invited.acts_for = invited.acts_for.take().filter(|_| part.is_for_somebody());
        invited.meeting = invited.meeting.take().filter(|_| part.is_for_a_meeting());
        invited.unit = invited.unit.take().filter(|_| part == Part::Helper);
        invited.workplace = invited.workplace.take().filter(|_| part == Part::External);
        let young = part == Part::Interpreter && self.of_age == Some(false);
        invited.exception = invited.exception.take().filter(|_| young);
        Ok(self.invited)
    }

    fn too_young(&self, case: &Case, limits: &Limits, today: Date) -> Option<Fault> {
        if self.invited.part == Part::Child {
            let old_enough = signs_in(case, limits, today).or(self.of_age);
            return match old_enough {
                Some(true) => None,
                Some(false) => Some(Fault::TooYoungToSignIn),
                None => Some(Fault::NoAge),
            };
        }
        let for_child = self.invited.acts_for == Some(Who::Child);
        match (self.invited.part, self.of_age) {
            (Part::Interpreter, None) => Some(Fault::NoAge),
            (Part::Interpreter, Some(false)) if self.invited.exception.is_none() => {
                Some(Fault::TooYoungToInterpret)
            }
            (Part::Supporter, None) if for_child => Some(Fault::NoAge),
            (Part::Supporter, Some(false)) if for_child => Some(Fault::TooYoungToSupport),
            _ => None,
        }
    }
}

/// Whether the child is old enough to sign in by itself, if it is known when it was born.
#[must_use]
pub fn signs_in(case: &Case, limits: &Limits, today: Date) -> Option<bool> {
    case.child.age(today).map(|age| age >= i16::from(limits.child_age))
}

/// Whether something can be an e-mail address: the rest shows when it is used.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let parts = text.split_once('@');
    let whole = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    parts.is_some_and(|(name, host)| whole(name) && whole(host) && !host.contains('@'))
}

/// An invitation as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Identity.
    pub id: InvitationId,
    /// Who, and as what.
    pub invited: Invited,
    /// The lead who invited.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// Its last day.
    pub until: Date,
    /// When its page was opened first.
    pub opened: Option<Timestamp>,
    /// Who took it.
    pub taken: Option<(Timestamp, PersonId)>,
    /// When it was taken back.
    pub withdrawn: Option<Timestamp>,
}

names! {
    /// How an invitation stands on a day.
    State {
        /// It can be taken.
        Open = "open",
        /// It was taken: it works once.
        Taken = "taken",
        /// It was taken back.
        Withdrawn = "withdrawn",
        /// Its last day has passed.
        Expired = "expired",
    }
}

impl Invitation {
    /// How it stands on a day.
    #[must_use]
    pub fn state(&self, today: Date) -> State {
        if self.taken.is_some() {
            State::Taken
        } else if self.withdrawn.is_some() {
            State::Withdrawn
        } else if self.until < today {
            State::Expired
        } else {
            State::Open
        }
    }
}

/// The last day of an invitation that is made, or made anew, on a day.
#[must_use]
pub fn until(today: Date) -> Date {
    today.saturating_add(DAYS.days())
}

#[cfg(test)]
mod tests;
