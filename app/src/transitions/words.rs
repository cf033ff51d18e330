//! A move in words.

use domain::{
    text::Text,
    transition::{Part, Say, Standing, Transition, TransitionKind, TransitionState},
};

use crate::{
    i18n::{Texts, both},
    ui::people::Network,
};

/// What the page is called.
pub(super) fn title(network: Network<'_>, transition: &Transition) -> String {
    let t = network.asking.t();
    let name = &network.record.case.child.name;
    t.transition_title(&t.date(transition.date), name)
}

/// What kind of move; one that only a file tells of may be of any.
pub(super) fn kind(t: Texts, transition: &Transition) -> &'static str {
    kind_of(t, TransitionKind::named(&transition.kind).unwrap_or(TransitionKind::Other))
}

pub(super) fn kind_of(t: Texts, kind: TransitionKind) -> &'static str {
    match kind {
        TransitionKind::ToKindergarten => t.transition_kind_kindergarten(),
        TransitionKind::ToSchool => t.transition_kind_school(),
        TransitionKind::ToOtherSchool => t.transition_kind_other_school(),
        TransitionKind::ToEducation => t.transition_kind_education(),
        TransitionKind::Other => t.transition_kind_other(),
    }
}

/// What the phase that begins with it is called on each curve. It names no place: whoever sees the
/// curve need not know it.
pub(super) fn phase(transition: &Transition) -> Text {
    match TransitionKind::named(&transition.kind).unwrap_or(TransitionKind::Other) {
        TransitionKind::ToKindergarten => both(Texts::transition_phase_kindergarten),
        TransitionKind::ToSchool => both(Texts::transition_phase_school),
        TransitionKind::ToOtherSchool => both(Texts::transition_phase_other_school),
        TransitionKind::ToEducation => both(Texts::transition_phase_education),
        TransitionKind::Other => both(Texts::transition_phase_other),
    }
}

/// How far it has come, as a sentence.
pub(super) fn state(t: Texts, state: TransitionState) -> &'static str {
    match state {
        TransitionState::Planned => t.transition_state_planned(),
        TransitionState::Seen => t.transition_state_seen(),
        TransitionState::Approved => t.transition_state_approved(),
        TransitionState::Received => t.transition_state_received(),
        TransitionState::Arranged => t.transition_state_arranged(),
        TransitionState::Arrived => t.transition_state_arrived(),
        TransitionState::FollowedUp => t.transition_state_followed_up(),
        TransitionState::CalledOff => t.transition_state_called_off(),
    }
}

/// What a line is about.
pub(super) fn part(t: Texts, part: &Part) -> &'static str {
    match part {
        Part::Goal(_) => t.transition_part_goal(),
        Part::GoesOn(_) => t.transition_part_goes_on(),
        Part::Learnt(_) => t.transition_part_learnt(),
        Part::About => t.transition_part_about(),
        Part::Other => t.transition_part_other(),
    }
}

/// What can be said to a line.
pub(super) fn say(t: Texts, say: Say) -> &'static str {
    match say {
        Say::Share => t.transition_say_share(),
        Say::Change => t.transition_say_change(),
        Say::Not => t.transition_say_not(),
    }
}

/// How a line stands.
pub(super) fn standing(t: Texts, standing: Standing) -> &'static str {
    match standing {
        Standing::Open => t.transition_line_open(),
        Standing::ToChange => t.transition_line_change(),
        Standing::Goes => t.transition_line_goes(),
        Standing::Stays => t.transition_line_stays(),
    }
}
