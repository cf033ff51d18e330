//! Meetings in words.

use domain::meeting::{Listened, Meeting, MeetingKind, MeetingState, ParticipationForm};

use crate::{i18n::Texts, session::Asking};

/// What a meeting is called: its kind and its day.
#[must_use]
pub fn name(asking: &Asking, meeting: &Meeting) -> String {
    let t = asking.t();
    t.meeting_name(&t.date(meeting.date), kind(t, meeting.kind))
}

pub(super) fn kind(t: Texts, kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Review => t.meeting_kind_review(),
        MeetingKind::NetworkMeeting => t.meeting_kind_network(),
        MeetingKind::Transition => t.meeting_kind_transition(),
    }
}

/// The name of a kind in forms.
pub(super) fn kind_value(kind: MeetingKind) -> &'static str {
    match kind {
        MeetingKind::Review => "review",
        MeetingKind::NetworkMeeting => "network_meeting",
        MeetingKind::Transition => "transition",
    }
}

/// When it begins, with its day.
pub(super) fn when(asking: &Asking, meeting: &Meeting) -> String {
    let t = asking.t();
    match meeting.course.time {
        Some(time) => t.date_time(meeting.date.to_datetime(time)),
        None => t.weekday_date_year(meeting.date),
    }
}

/// How far it has come.
pub(super) fn state(t: Texts, state: MeetingState) -> &'static str {
    match state {
        MeetingState::Planned => t.meeting_state_planned(),
        MeetingState::Invited => t.meeting_state_invited(),
        MeetingState::Running => t.meeting_state_running(),
        MeetingState::Closed => t.meeting_state_closed(),
    }
}

/// In which form the child took part.
pub(super) fn part(t: Texts, form: ParticipationForm, child: &str) -> String {
    match form {
        ParticipationForm::PresentAll => t.meeting_part_all(child),
        ParticipationForm::PresentPart => t.meeting_part_some(child),
        ParticipationForm::HeardBefore => t.meeting_part_before(child),
        ParticipationForm::Chaired => t.meeting_part_chaired(child),
        ParticipationForm::Declined => t.meeting_part_declined(child),
        ParticipationForm::TooYoung => t.meeting_part_young(child),
    }
}

/// The name of a form in forms.
pub(super) fn part_value(form: ParticipationForm) -> &'static str {
    match form {
        ParticipationForm::PresentAll => "present_all",
        ParticipationForm::PresentPart => "present_part",
        ParticipationForm::HeardBefore => "heard_before",
        ParticipationForm::Chaired => "chaired",
        ParticipationForm::Declined => "declined",
        ParticipationForm::TooYoung => "too_young",
    }
}

/// What somebody says to whether they were listened to.
pub(super) fn listened(t: Texts, listened: Listened) -> &'static str {
    match listened {
        Listened::Yes => t.meeting_listened_yes(),
        Listened::Partly => t.meeting_listened_partly(),
        Listened::No => t.meeting_listened_no(),
    }
}
