//! What stands round the goals of a case: meetings, words, sharing.

use domain::{
    flag::{DecisionKind, FlagRecord},
    goal::Goal,
    meeting::{ChildParticipation, Interpreter, Meeting, MeetingKind, ParticipationForm},
    sharing::{AccessEntry, Consent, Handover, Transition, Withdrawal},
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
    }
}

pub(super) fn view(tape: &mut Tape, cast: &Cast) -> View {
    let by = tape.one(&cast.everybody);
    let text = tape.text();
    let how = tape.maybe(Tape::text);
    View { id: tape.maybe(Tape::id), by, text, date: tape.day(), how }
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

pub(super) fn flags(tape: &mut Tape, cast: &Cast, goals: &[Goal]) -> Vec<FlagRecord> {
    if goals.is_empty() {
        return Vec::new();
    }
    tape.many(2, |tape| FlagRecord {
        kind: tape.plain(),
        goal: tape.one(goals).id,
        raised: tape.day(),
        acknowledged: tape.maybe(Tape::day),
        acknowledged_by: tape.maybe(|tape| tape.one(&cast.everybody)),
        decided: tape.maybe(Tape::day),
        decision: tape.maybe(|tape| tape.one(&[DecisionKind::LookCloser, DecisionKind::Stop])),
        decision_text: tape.maybe(Tape::text),
        child_view: tape.maybe(Tape::text),
        next_look: tape.maybe(Tape::day),
        closed: tape.maybe(Tape::day),
        closed_because: tape.maybe(Tape::plain),
    })
}
