//! Events: what happened, as it is written with every change. The log, the news and the version
//! of a case all come from these.

use jiff::Timestamp;

use crate::{
    id::{CaseId, PersonId},
    names::names,
};

names! {
    /// What can happen.
    EventKind {
        /// A case file was read in.
        CaseImported = "case_imported",
        /// A measurement, or word that it was not possible.
        MeasurementRecorded = "measurement_recorded",
        /// A measurement was corrected; the first stays.
        MeasurementCorrected = "measurement_corrected",
        /// An action was added.
        ActionAdded = "action_added",
        /// A meeting was planned.
        MeetingPlanned = "meeting_planned",
        /// Its day, place or people were changed.
        MeetingChanged = "meeting_changed",
        /// Those who come were sent what they need for it.
        MeetingInvited = "meeting_invited",
        /// It began.
        MeetingBegun = "meeting_begun",
        /// It is over, and its minutes stand.
        MeetingClosed = "meeting_closed",
        /// Somebody wrote what they want to talk about.
        MeetingWished = "meeting_wished",
        /// Something was added to its minutes.
        MinutesAdded = "minutes_added",
        /// Somebody said whether they were listened to.
        MeetingAnswered = "meeting_answered",
        /// Its responsible person said yes.
        ActionAccepted = "action_accepted",
        /// Its responsible person said no.
        ActionDeclined = "action_declined",
        /// It was done.
        ActionDone = "action_done",
        /// It was not done, with a reason.
        ActionNotDone = "action_not_done",
        /// Its words, person or date were changed.
        ActionChanged = "action_changed",
        /// Somebody wrote how they see it.
        ViewWritten = "view_written",
        /// Somebody wrote down how the child sees it.
        ChildHeard = "child_heard",
        /// A drawing or a photo was laid beside a view.
        PictureAdded = "picture_added",
        /// It was taken away again.
        PictureRemoved = "picture_removed",
        /// A case was opened with a name and a wonder.
        CaseBegun = "case_begun",
        /// A rule set was chosen for a case, or it was decided how often it is looked at.
        ClockSet = "clock_set",
        /// A goal was written down in somebody's own words.
        GoalBegun = "goal_begun",
        /// A step of a goal was decided.
        GoalSet = "goal_set",
        /// A goal got a new wording.
        GoalReworded = "goal_reworded",
        /// Somebody said what they think of a goal.
        GoalAnswered = "goal_answered",
        /// It was written why somebody's word on a goal is missing.
        GoalExcused = "goal_excused",
        /// A goal came to another state.
        GoalMoved = "goal_moved",
        /// An intervention was planned for a goal.
        InterventionPlanned = "intervention_planned",
        /// What an intervention is was told.
        InterventionTold = "intervention_told",
        /// It was written down that an intervention is planned, was held or not.
        OccasionNoted = "occasion_noted",
        /// Somebody said whether an intervention makes sense to them.
        SenseTold = "sense_told",
        /// It was told what was learnt from an intervention that had ended.
        LessonTold = "lesson_told",
        /// Somebody had an idea for a goal.
        IdeaAdded = "idea_added",
        /// An idea got another place in its list.
        IdeaRanked = "idea_ranked",
        /// Somebody said whether they take part in a goal.
        ShareChosen = "share_chosen",
        /// A look found something to ask about.
        FlagRaised = "flag_raised",
        /// Somebody saw a flag first.
        FlagSeen = "flag_seen",
        /// A flag was handed on to the lead.
        FlagAsked = "flag_asked",
        /// A flag was put on the agenda of a meeting.
        FlagOnAgenda = "flag_on_agenda",
        /// A flag was put off.
        FlagSnoozed = "flag_snoozed",
        /// A flag was decided.
        FlagDecided = "flag_decided",
        /// A look found that what a flag asked about has ended.
        FlagClosed = "flag_closed",
        /// An intervention ended by a decision.
        InterventionEnded = "intervention_ended",
        /// An intervention began by a decision.
        InterventionBegun = "intervention_begun",
        /// A goal's next phase began.
        PhaseBegun = "phase_begun",
        /// A consent was given by one who was asked.
        ConsentGiven = "consent_given",
        /// A consent was given anew.
        ConsentRenewed = "consent_renewed",
        /// A consent was taken back.
        ConsentWithdrawn = "consent_withdrawn",
        /// Somebody in the family suggested something.
        SuggestionSent = "suggestion_sent",
        /// A suggestion got its reply.
        SuggestionReplied = "suggestion_replied",
        /// The one who suggested said whether the reply is fine.
        SuggestionJudged = "suggestion_judged",
        /// Somebody asked why something was opened.
        QuestionAsked = "question_asked",
        /// Somebody asked that something about them is put right.
        CorrectionAsked = "correction_asked",
        /// One of these got its reply.
        QuestionReplied = "question_replied",
        /// The one who asked said whether the reply is fine.
        QuestionJudged = "question_judged",
        /// The child shared a note: it is the child's words in the plan.
        VoiceShared = "voice_shared",
        /// Something was withheld from child and family, with a reason.
        ItemWithheld = "item_withheld",
        /// It is withheld no longer.
        ItemReleased = "item_released",
        /// An address was protected.
        AddressProtected = "address_protected",
        /// An address is protected no longer.
        AddressOpened = "address_opened",
        /// Somebody opened the child's own page for the child, on a device.
        ChildPageOpened = "child_page_opened",
        /// A coordinator opened the case, with a reason.
        CaseOpened = "case_opened",
        /// A line about the child was written, or another put in its place.
        AboutWritten = "about_written",
        /// A line about the child was taken back.
        AboutTakenBack = "about_taken_back",
        /// The lead invited somebody.
        PersonInvited = "person_invited",
        /// An invitation was made anew: the code before it is worth nothing.
        InvitationRenewed = "invitation_renewed",
        /// An invitation was taken back.
        InvitationWithdrawn = "invitation_withdrawn",
        /// Somebody took their invitation and is part of the case.
        PersonJoined = "person_joined",
        /// The lead ended somebody's place in the case, with a reason.
        MembershipEnded = "membership_ended",
        /// Somebody left by themselves.
        PersonLeft = "person_left",
        /// An open action of somebody who left was asked of another.
        ActionHandedOn = "action_handed_on",
        /// A helper from outside opened the case in an emergency, with a reason.
        EmergencyOpened = "emergency_opened",
        /// A lead or a guardian read of it.
        EmergencyRead = "emergency_read",
        /// The case has a new lead.
        LeadHandedOver = "lead_handed_over",
        /// A move to a new place was planned.
        TransitionPlanned = "transition_planned",
        /// What is to be handed over was proposed.
        TransitionProposed = "transition_proposed",
        /// Somebody of the family said which lines of it go.
        TransitionAnswered = "transition_answered",
        /// The one who receives has read it.
        TransitionReceived = "transition_received",
        /// It is settled who stays behind, and when the first follow-up is.
        TransitionArranged = "transition_arranged",
        /// The day of the move came.
        TransitionArrived = "transition_arrived",
        /// The move does not take place.
        TransitionCalledOff = "transition_called_off",
    }
}

/// One thing that happened in a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The case.
    pub case: CaseId,
    /// Who did it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: EventKind,
    /// The id of what it happened to.
    pub subject: String,
}
