//! What stands round the goals of a case: meetings, words, sharing.

use domain::{
    flag::{DecisionKind, FlagKind, FlagRecord},
    goal::Goal,
    meeting::{ChildParticipation, Course, Interpreter, Meeting, MeetingKind, ParticipationForm},
    sharing::{AccessEntry, Consent, Handover, Withdrawal},
    transition::{self, Transition},
    voice::{Reply, ReplyOutcome, Suggestion, View, Voice},
};

use super::{Cast, Tape};

pub(super) fn meeting(tape: &mut Tape, cast: &Cast) -> Meeting {
    Meeting {
        id: tape.id(),
        kind: tape.one(&[
            MeetingKind::NetworkMeeting,
            MeetingKind::Review,
            MeetingKind::Transition,
        ]),
        date: tape.day(),
        place: tape.text(),
        planned: tape.coin(),
        participants: tape.many(3, |tape| tape.one(&cast.everybody)),
        interpreter: tape.maybe(|tape| Interpreter {
            language: tape.plain(),
            name: tape.text(),
            adult: tape.coin(),
        }),
        child_participation: tape.maybe(|tape| ChildParticipation {
            form: tape.one(&[ParticipationForm::Chaired, ParticipationForm::TooYoung]),
            text: tape.text(),
        }),
        decisions: tape.maybe(|tape| tape.many(2, Tape::text)),
        course: Course::default(),
    }
}

pub(super) fn view(tape: &mut Tape, cast: &Cast) -> View {
    let by = tape.one(&cast.everybody);
    let text = tape.text();
    let how = tape.maybe(Tape::text);
    View { id: tape.maybe(Tape::id), by, text, date: tape.day(), how, heard: None, picture: None }
}

pub(super) fn voice(tape: &mut Tape) -> Voice {
    Voice { date: tape.day(), text: tape.text(), how: tape.text() }
}

pub(super) fn suggestion(tape: &mut Tape, cast: &Cast) -> Suggestion {
    let by = tape.one(&cast.everybody);
    let text = tape.text();
    let reply = tape.maybe(|tape| {
        let by = tape.one(&cast.everybody);
        Reply {
            date: tape.day(),
            outcome: tape.one(&[ReplyOutcome::Changed, ReplyOutcome::NotPossible]),
            what_changed: tape.maybe(Tape::text),
            why_not: tape.maybe(Tape::text),
            by,
        }
    });
    Suggestion { id: tape.id(), by, date: tape.day(), text, reply }
}

pub(super) fn consent(tape: &mut Tape, cast: &Cast) -> Consent {
    Consent {
        id: tape.id(),
        purpose: tape.text(),
        given_by: tape.many(2, |tape| tape.one(&cast.everybody)),
        date: tape.day(),
        scope: tape.many(2, |tape| tape.one(&cast.helpers)),
        valid_to: tape.day(),
        withdrawn: tape.maybe(|tape| {
            let by = tape.one(&cast.everybody);
            Withdrawal { date: tape.day(), text: tape.text(), by }
        }),
        missing: tape.many(2, |tape| tape.one(&cast.everybody)),
    }
}

pub(super) fn transition(tape: &mut Tape, cast: &Cast) -> Transition {
    Transition {
        id: tape.id(),
        from: tape.one(&cast.units),
        to: tape.one(&cast.units),
        kind: tape.plain(),
        date: tape.day(),
        receiving: tape.one(&cast.everybody),
        status: tape.plain(),
        summary_shared_with_family: tape.coin(),
        course: transition::Course::default(),
    }
}

pub(super) fn handover(tape: &mut Tape, cast: &Cast) -> Handover {
    let (from, to) = (tape.one(&cast.helpers), tape.one(&cast.helpers));
    Handover { from, to, date: tape.day(), note: tape.text() }
}

pub(super) fn access(tape: &mut Tape, cast: &Cast) -> AccessEntry {
    let (at, by) = ("2026-11-20T08:00:00+01:00".into(), tape.one(&cast.everybody));
    AccessEntry { at, by, what: tape.text(), why: tape.text() }
}

/// Each once in a case: of one kind, goal and phase one flag is open.
const KINDS: [FlagKind; 3] = [FlagKind::NoEffect, FlagKind::Stale, FlagKind::RatersApart];

pub(super) fn flags(tape: &mut Tape, cast: &Cast, goals: &[Goal]) -> Vec<FlagRecord> {
    if goals.is_empty() {
        return Vec::new();
    }
    let mut kinds = KINDS.iter();
    tape.many(2, |tape| {
        let (seen, decided, closed) =
            (tape.maybe(Tape::day), tape.maybe(Tape::day), tape.maybe(Tape::day));
        let is_decided = decided.is_some();
        let kinds_of = [DecisionKind::LookCloser, DecisionKind::Stop];
        FlagRecord {
            kind: kinds.next().unwrap_or(&FlagKind::Worsening).as_str().to_owned(),
            goal: tape.one(goals).id,
            raised: tape.day(),
            acknowledged: seen,
            acknowledged_by: seen.and_then(|_| tape.maybe(|tape| tape.one(&cast.everybody))),
            decided,
            decision: decided.map(|_| tape.one(&kinds_of)),
            decision_text: tape.maybe(Tape::text).filter(|_| is_decided),
            child_view: tape.maybe(Tape::text).filter(|_| is_decided),
            next_look: tape.maybe(Tape::day).filter(|_| is_decided),
            closed,
            closed_because: tape.maybe(Tape::plain).filter(|_| closed.is_some()),
        }
    })
}
