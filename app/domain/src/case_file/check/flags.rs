//! Flags as they were raised, seen, decided and closed, in this order.

use super::{
    super::{fault::Faults, path::Path},
    days::not_before,
    known::Within,
};
use crate::{
    case::Case,
    flag::{self, FlagKind, FlagRecord, Subject},
};

/// Looks at a flag of a case's history.
pub(super) fn flag(flag: &FlagRecord, at: &Path<'_>, case: &Within<'_>, told: &mut Faults) {
    case.goals.find(flag.goal.as_str(), &at.field("goal"), told);
    let subject = FlagKind::named(&flag.kind).map(|kind| kind.subject(flag.goal.as_str()));
    if !matches!(subject, Some(Ok(Subject::Goal(_)))) {
        told.tell(&at.field("kind"), "is no kind of flag about a goal");
    }
    if let Some(who) = &flag.acknowledged_by {
        case.who(who, &at.field("acknowledged_by"), told);
    }
    case.file.recorded(flag.raised, &at.field("raised"), told);
    let later =
        [("acknowledged", flag.acknowledged), ("decided", flag.decided), ("closed", flag.closed)];
    for (name, day) in later {
        let at = at.field(name);
        case.file.recorded_if(day, &at, told);
        not_before(("`raised`", flag.raised), day, &at, told);
    }
    if let Some(decided) = flag.decided {
        not_before(("`decided`", decided), flag.next_look, &at.field("next_look"), told);
    }
    if flag.decided.is_some() && flag.decision.is_none() {
        told.tell(&at.field("decision"), "is missing; say what was decided");
    }
    let words = flag.decision_text.is_some() || flag.child_view.is_some();
    let decision = flag.decision.is_some() || words || flag.next_look.is_some();
    let days = [
        ("decided", flag.decided, decision, "the decision"),
        ("acknowledged", flag.acknowledged, flag.acknowledged_by.is_some(), "the first look"),
        ("closed", flag.closed, flag.closed_because.is_some(), "the end"),
    ];
    for (name, day, is_told, what) in days {
        if is_told && day.is_none() {
            told.tell(&at.field(name), format!("is missing; give the day of {what}"));
        }
    }
}

/// One open flag per kind, goal and phase.
pub(super) fn once(case: &Case, at: &Path<'_>, told: &mut Faults) {
    // What cannot be a flag is told already.
    let flags = flag::history(case).unwrap_or_default();
    let open: Vec<_> = flags.iter().enumerate().filter(|(_, flag)| flag.is_open()).collect();
    for (place, (position, flag)) in open.iter().enumerate() {
        if open[..place].iter().any(|(_, before)| before.key() == flag.key()) {
            told.tell(&at.entry(*position), "is open already; close one of the two");
        }
    }
}
