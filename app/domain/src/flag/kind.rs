//! The kinds of flags: what raises each, and what ends it. The conditions themselves stand with
//! what they are about: `goals`, `raters`, `interventions`, `actions`, `heard`, `replies`,
//! `reviews`, `consents`, `decided`.

use crate::{
    effect::{self, Status},
    id::BadId,
    names::names,
};

use super::Subject;

names! {
    /// What a flag asks about.
    #[derive(PartialOrd, Ord)]
    FlagKind {
        /// A goal's curve documents no effect of what is tried. Ends when the lack of effect does
        /// (effect rule, section 5 *Latch*), or with the phase.
        NoEffect = "no_effect",
        /// A goal's curve documents a change the wrong way. Ends with that, or with the phase.
        Worsening = "worsening",
        /// What was to be kept is slipping. Ends with that, or with the phase.
        Slipping = "slipping",
        /// It moves, but will not be near the target by the date. Ends with that, or with the
        /// phase.
        TooSlow = "too_slow",
        /// The last measurement is too old. Ends with a new one, or with the phase.
        Stale = "stale",
        /// There is no starting point, or measurements are missing. Ends when they are there, or
        /// with the phase.
        Insufficient = "insufficient",
        /// One rater documents progress, another sees none or the opposite: on the goal's primary
        /// measure, or on another with several raters. Ends with that, or with the phase.
        RatersDisagree = "raters_disagree",
        /// Two raters of one measure lie far apart in each of their last two rounds. Ends when a
        /// later round is nearer.
        RatersApart = "raters_apart",
        /// A running intervention is held less often than planned. Ends when it is held more.
        LowDelivery = "low_delivery",
        /// An intervention made little sense to the same person twice running. Ends with a better
        /// word from them, or with the intervention.
        LowMeaningfulness = "low_meaningfulness",
        /// An intervention runs without a goal, or its goal has no measure. Ends when that is
        /// mended.
        NotFollowable = "not_followable",
        /// An action is open and its day has passed. Ends when it is done, not done with a reason,
        /// or has a new date that its responsible person agreed to.
        ActionOverdue = "action_overdue",
        /// An action is open and nobody in the case has it. Ends when somebody has accepted it.
        ActionWithoutResponsible = "action_without_responsible",
        /// The child has not been heard for long, counted from the opening at the earliest. Ends
        /// when the child is heard.
        ChildNotHeard = "child_not_heard",
        /// A guardian with custody is not yet heard on an agreed or active goal. Ends when they
        /// are.
        GuardianNotHeard = "guardian_not_heard",
        /// A suggestion has waited too long for its reply. Ends with the reply.
        SuggestionUnanswered = "suggestion_unanswered",
        /// No follow-up is planned for today or later. Ends when one is.
        NoNextReview = "no_next_review",
        /// A planned follow-up's day has passed and it was not held. Ends when it is held or moved.
        ReviewOverdue = "review_overdue",
        /// The next look that the last decision on a goal's open flag set has passed. Ends with a
        /// later decision, or with that flag.
        NextLookPassed = "next_look_passed",
        /// A flag has waited too long for a decision. Ends with one, or with that flag.
        FlagUndecided = "flag_undecided",
        /// A consent needs somebody who has not given it. Ends when they do, or when it is
        /// withdrawn.
        ConsentMissing = "consent_missing",
        /// A consent's last day has passed. Ends when it is renewed or withdrawn.
        ConsentExpired = "consent_expired",
        /// A consent's last day is near. Ends when it is renewed or withdrawn, or has passed.
        ConsentExpiring = "consent_expiring",
    }
}

/// The version of the conditions that are not the effect rule's. It changes when a flag can.
pub const CONDITIONS_VERSION: &str = "1";

impl FlagKind {
    /// The status of the effect rule that raises it, for those kinds that one does.
    #[must_use]
    pub const fn status(self) -> Option<Status> {
        match self {
            Self::NoEffect => Some(Status::NoEffect),
            Self::Worsening => Some(Status::Worsening),
            Self::Slipping => Some(Status::Slipping),
            Self::TooSlow => Some(Status::TooSlow),
            Self::Stale => Some(Status::Stale),
            Self::Insufficient => Some(Status::Insufficient),
            Self::RatersDisagree => Some(Status::RatersDisagree),
            _ => None,
        }
    }

    /// The kind that a status raises, if it does.
    #[must_use]
    pub fn of(status: Status) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.status() == Some(status))
    }

    /// The version of the rule that raises it.
    #[must_use]
    pub const fn rule_version(self) -> &'static str {
        if self.status().is_some() { effect::RULE_VERSION } else { CONDITIONS_VERSION }
    }

    /// Whether it asks for a decision on another flag, and has none of its own.
    #[must_use]
    pub const fn is_about_deciding(self) -> bool {
        matches!(self, Self::NextLookPassed | Self::FlagUndecided)
    }

    /// What a flag of this kind is about, from the id it is kept with.
    ///
    /// # Errors
    /// [`BadId`] if the text cannot be an id.
    pub fn subject(self, id: &str) -> Result<Subject, BadId> {
        Ok(match self {
            Self::NoEffect
            | Self::Worsening
            | Self::Slipping
            | Self::TooSlow
            | Self::Stale
            | Self::Insufficient
            | Self::RatersDisagree
            | Self::RatersApart
            | Self::NextLookPassed => Subject::Goal(id.try_into()?),
            Self::LowDelivery | Self::LowMeaningfulness | Self::NotFollowable => {
                Subject::Intervention(id.try_into()?)
            }
            Self::ActionOverdue | Self::ActionWithoutResponsible => Subject::Action(id.try_into()?),
            Self::ChildNotHeard | Self::NoNextReview | Self::ReviewOverdue => {
                Subject::Case(id.try_into()?)
            }
            Self::GuardianNotHeard | Self::ConsentMissing => Subject::Person(id.try_into()?),
            Self::SuggestionUnanswered => Subject::Suggestion(id.try_into()?),
            Self::FlagUndecided => Subject::Flag(id.try_into()?),
            Self::ConsentExpired | Self::ConsentExpiring => Subject::Consent(id.try_into()?),
        })
    }
}
