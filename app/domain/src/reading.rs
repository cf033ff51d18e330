//! Readings: that somebody has opened something of a case, as it is noted before they see it. The
//! family reads of each.

use jiff::Timestamp;

use crate::{
    access::Relation,
    id::{CaseId, PersonId},
    names::names,
};

names! {
    /// What can be opened.
    What {
        /// The front page, with one's own actions and the plans.
        Front = "front",
        /// What is new in it.
        News = "news",
        /// The list of one's plans.
        Plans = "plans",
        /// The week's measurements.
        Week = "week",
        /// The plan.
        Plan = "plan",
        /// A goal with its curve.
        Goal = "goal",
        /// A flag, with what was decided.
        Flag = "flag",
        /// An intervention, with what was held of it.
        Intervention = "intervention",
        /// The ideas for a goal.
        Ideas = "ideas",
        /// The week of the family, over all its children.
        FamilyWeek = "family_week",
        /// An action.
        Action = "action",
        /// One measurement, to correct it.
        Measurement = "measurement",
        /// How they see it themselves.
        View = "view",
        /// What the child has said over time.
        Voice = "voice",
        /// A drawing or a photo.
        Picture = "picture",
        /// With whom it is shared.
        Sharing = "sharing",
        /// The list of interventions to look at.
        FollowUp = "follow_up",
        /// The door to a case that one is not part of.
        Door = "door",
        /// What family tells about the child, and helpers about themselves.
        About = "about",
        /// Who is part of it, and who is invited.
        People = "people",
        /// What is for the next meeting.
        NextMeeting = "next_meeting",
        /// A meeting, or the list of them.
        Meeting = "meeting",
        /// What is handed over when the child moves to a new place.
        Transition = "transition",
        /// Everything about oneself.
        Mine = "mine",
        /// Suggestions and their replies.
        Suggestions = "suggestions",
        /// A question about what was opened or is wrong, with its reply.
        Questions = "questions",
        /// What is withheld, and why.
        Withheld = "withheld",
        /// The child's own page.
        OwnPage = "own_page",
        /// This very list.
        Seen = "seen",
    }
}

/// That somebody opens something of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The case.
    pub case: CaseId,
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: What,
    /// What they are to the case: why they may.
    pub relation: Relation,
}
