//! What somebody did, and why they may, in words.

use domain::{access::Relation, event::EventKind, reading::What};
use store::readings::{Did, Entry};

use crate::{i18n::Texts, ui::people::Network};

/// What somebody opened or wrote.
pub(super) fn did(t: Texts, did: Did) -> &'static str {
    match did {
        Did::Read(what) => read(t, what),
        Did::Wrote(kind) => wrote(t, kind),
    }
}

/// What somebody opened.
pub fn read(t: Texts, what: What) -> &'static str {
    match what {
        What::Front => t.seen_read_front(),
        What::News => t.seen_read_news(),
        What::Plans => t.seen_read_plans(),
        What::Week => t.seen_read_week(),
        What::Plan => t.seen_read_plan(),
        What::Goal => t.seen_read_goal(),
        What::Flag => t.seen_read_flag(),
        What::Intervention => t.seen_read_intervention(),
        What::Ideas => t.seen_read_ideas(),
        What::FamilyWeek => t.seen_read_family_week(),
        What::Action => t.seen_read_action(),
        What::Measurement => t.seen_read_measurement(),
        What::View => t.seen_read_view(),
        What::Voice => t.voice_read(),
        What::Picture => t.picture_read(),
        What::Sharing => t.seen_read_sharing(),
        What::FollowUp => t.seen_read_follow_up(),
        What::Door => t.seen_read_door(),
        What::About => t.seen_read_about(),
        What::People => t.seen_read_people(),
        What::NextMeeting => t.seen_read_meeting(),
        What::Meeting => t.meeting_read(),
        What::Transition => t.transition_read(),
        What::Mine => t.seen_read_mine(),
        What::Suggestions => t.seen_read_suggestions(),
        What::Questions => t.seen_read_questions(),
        What::Withheld => t.seen_read_withheld(),
        What::OwnPage => t.seen_read_own_page(),
        What::Seen => t.seen_read_seen(),
    }
}

fn wrote(t: Texts, kind: EventKind) -> &'static str {
    match kind {
        EventKind::CaseImported => t.seen_wrote_imported(),
        EventKind::MeasurementRecorded => t.seen_wrote_measured(),
        EventKind::MeasurementCorrected => t.seen_wrote_corrected(),
        EventKind::ActionAdded => t.seen_wrote_action(),
        EventKind::ActionAccepted => t.seen_wrote_action_yes(),
        EventKind::ActionDeclined => t.seen_wrote_action_no(),
        EventKind::ActionDone => t.seen_wrote_action_done(),
        EventKind::ActionNotDone => t.seen_wrote_action_not_done(),
        EventKind::ActionChanged => t.seen_wrote_action_changed(),
        EventKind::ViewWritten => t.seen_wrote_view(),
        EventKind::ChildHeard => t.voice_wrote(),
        EventKind::PictureAdded => t.picture_wrote(),
        EventKind::PictureRemoved => t.picture_wrote_away(),
        EventKind::FlagSeen => t.seen_wrote_flag_seen(),
        EventKind::FlagAsked => t.seen_wrote_flag_asked(),
        EventKind::FlagOnAgenda => t.seen_wrote_flag_agenda(),
        EventKind::FlagSnoozed => t.seen_wrote_flag_snoozed(),
        EventKind::FlagDecided => t.seen_wrote_flag_decided(),
        EventKind::FlagRaised | EventKind::FlagClosed => t.seen_wrote_flag(),
        EventKind::InterventionEnded => t.seen_wrote_ended(),
        EventKind::InterventionBegun => t.seen_wrote_begun(),
        EventKind::PhaseBegun => t.seen_wrote_phase(),
        EventKind::ConsentGiven => t.seen_wrote_consent_given(),
        EventKind::ConsentRenewed => t.seen_wrote_consent_renewed(),
        EventKind::ConsentWithdrawn => t.seen_wrote_consent_withdrawn(),
        EventKind::CaseOpened => t.seen_wrote_opened(),
        EventKind::SuggestionSent => t.seen_wrote_suggestion(),
        EventKind::SuggestionReplied => t.seen_wrote_reply(),
        EventKind::SuggestionJudged | EventKind::QuestionJudged => t.seen_wrote_verdict(),
        EventKind::QuestionAsked => t.seen_wrote_question(),
        EventKind::CorrectionAsked => t.seen_wrote_correction(),
        EventKind::QuestionReplied => t.seen_wrote_explained(),
        EventKind::VoiceShared => t.seen_wrote_voice(),
        EventKind::ItemWithheld => t.seen_wrote_withheld(),
        EventKind::ItemReleased => t.seen_wrote_released(),
        EventKind::AddressProtected => t.seen_wrote_protected(),
        EventKind::AddressOpened => t.seen_wrote_unprotected(),
        EventKind::ChildPageOpened => t.seen_wrote_child_page(),
        EventKind::AboutWritten => t.seen_wrote_about(),
        EventKind::AboutTakenBack => t.seen_wrote_about_back(),
        EventKind::PersonInvited => t.seen_wrote_invited(),
        EventKind::InvitationRenewed => t.seen_wrote_invited_anew(),
        EventKind::InvitationWithdrawn => t.seen_wrote_invitation_back(),
        EventKind::PersonJoined => t.seen_wrote_joined(),
        EventKind::MembershipEnded => t.seen_wrote_ended_membership(),
        EventKind::PersonLeft => t.seen_wrote_left(),
        EventKind::ActionHandedOn => t.seen_wrote_handed_on(),
        EventKind::EmergencyOpened => t.seen_wrote_emergency(),
        EventKind::EmergencyRead => t.seen_wrote_emergency_read(),
        EventKind::LeadHandedOver => t.seen_wrote_new_lead(),
        EventKind::MeetingPlanned => t.meeting_wrote_planned(),
        EventKind::MeetingChanged => t.meeting_wrote_changed(),
        EventKind::MeetingInvited => t.meeting_wrote_invited(),
        EventKind::MeetingBegun => t.meeting_wrote_begun(),
        EventKind::MeetingClosed => t.meeting_wrote_closed(),
        EventKind::MeetingWished => t.meeting_wrote_wish(),
        EventKind::MinutesAdded => t.meeting_wrote_added(),
        EventKind::MeetingAnswered => t.meeting_wrote_answer(),
        EventKind::CaseBegun => t.set_wrote_begun(),
        EventKind::ClockSet => t.set_wrote_clock(),
        EventKind::GoalBegun => t.set_wrote_goal(),
        EventKind::GoalSet => t.set_wrote_step(),
        EventKind::GoalReworded => t.set_wrote_wording(),
        EventKind::GoalAnswered => t.set_wrote_word(),
        EventKind::GoalExcused => t.set_wrote_excuse(),
        EventKind::GoalMoved => t.set_wrote_move(),
        EventKind::InterventionPlanned => t.set_wrote_help(),
        EventKind::InterventionTold => t.intervention_wrote_told(),
        EventKind::OccasionNoted => t.intervention_wrote_held(),
        EventKind::SenseTold => t.intervention_wrote_sense(),
        EventKind::IdeaAdded => t.idea_wrote_idea(),
        EventKind::IdeaRanked => t.idea_wrote_rank(),
        EventKind::ShareChosen => t.idea_wrote_share(),
        EventKind::TransitionPlanned => t.transition_wrote_planned(),
        EventKind::TransitionProposed => t.transition_wrote_proposed(),
        EventKind::TransitionAnswered => t.transition_wrote_answered(),
        EventKind::TransitionReceived => t.transition_wrote_received(),
        EventKind::TransitionArranged => t.transition_wrote_arranged(),
        EventKind::TransitionArrived => t.transition_wrote_arrived(),
        EventKind::TransitionCalledOff => t.transition_wrote_called_off(),
        EventKind::LessonTold => t.intervention_wrote_lesson(),
    }
}

/// Why they may; empty for what they wrote, which says so itself.
pub(super) fn why(network: Network<'_>, entry: &Entry) -> String {
    let t = network.asking.t();
    let child = &network.record.case.child.name;
    let whose = t.whose(child);
    match entry.relation {
        Some(Relation::Child) => t.seen_why_child(&whose),
        Some(Relation::Guardian) => t.seen_why_guardian().to_owned(),
        Some(Relation::Supporter) => t.seen_why_supporter().to_owned(),
        Some(Relation::Representative) => t.seen_why_representative().to_owned(),
        Some(Relation::Companion) => t.seen_why_companion(&whose),
        Some(Relation::Interpreter) => t.seen_why_interpreter().to_owned(),
        Some(Relation::Guest) => t.seen_why_guest().to_owned(),
        Some(Relation::Helper) => t.seen_why_helper(&whose),
        Some(Relation::Lead) => t.seen_why_lead(child),
        Some(Relation::Coordinator) => t.seen_why_coordinator().to_owned(),
        Some(Relation::Visitor) => t.seen_why_visitor(entry.why.as_deref().unwrap_or_default()),
        Some(Relation::Rescuer) => t.seen_why_rescuer(entry.why.as_deref().unwrap_or_default()),
        Some(Relation::Receiver) => t.seen_why_receiver(child),
        Some(Relation::Bystander) => t.seen_why_asked().to_owned(),
        Some(Relation::Relative | Relation::Stranger) | None => String::new(),
    }
}

/// Whether it is an opening that a family looks twice at: by somebody who is not part of the case.
pub(super) fn is_unusual(entry: &Entry) -> bool {
    let outside = matches!(entry.relation, Some(Relation::Visitor | Relation::Rescuer));
    outside || entry.did == Did::Wrote(EventKind::EmergencyOpened)
}
