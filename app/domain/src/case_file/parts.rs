//! Every object in a case file and its fields. The compiler sees to it that no field is
//! forgotten: a part is built from this table, and taken apart by it.
//!
//! `;` sets off what a file does not hold, which is then empty; `as` gives the name in the file where it is another one, `or` what holds where the field is
//! left out, `said` whose words a text is (all else is written by helpers).

use std::collections::BTreeMap;

use super::{
    CaseFile,
    fault::Faults,
    json::Json,
    part::{Fields, Part, Visit},
    path::Path,
};
use crate::{
    action::Action,
    case::Case,
    flag::FlagRecord,
    goal::{Acceptance, Agreement, Expected, Goal, Milestone, Outcome, OwnWords, Parked, Phase},
    intervention::{Delivery, Intervention, Meaningfulness},
    measure::{Measure, Observation, Scale},
    meeting::{ChildParticipation, Interpreter, Meeting},
    people::{Child, FamilyMember, Holidays, Organisation, User, Who},
    sharing::{AccessEntry, Consent, Handover, Withdrawal},
    transition::Transition,
    voice::{Reply, Suggestion, View, Voice},
};

macro_rules! parts {
    ($($Type:ident {
        $($field:ident $(as $name:literal)? $(said $by:tt)? $(or $left_out:expr)?),* $(,)?
        $(; $($beside:ident),+)?
    })*) => {$(
        impl Part for $Type {
            fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
                let fields = Fields::of(json, &[$(name!($field $($name)?)),*], at, told);
                Self {
                    $($field: read!(fields, name!($field $($name)?), at, told $(, $left_out)?),)*
                    $($($beside: Default::default(),)+)?
                }
            }

            fn walk(&mut self, _: Option<&Who>, visit: &mut dyn Visit) {
                let Self { $($field,)* $($($beside: _,)+)? } = self;
                $($field.walk(speaker!($($by)?), visit);)*
            }
        }
    )*};
}

macro_rules! name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

macro_rules! read {
    ($fields:ident, $name:expr, $at:ident, $told:ident) => {
        $fields.read($name, $at, $told)
    };
    ($fields:ident, $name:expr, $at:ident, $told:ident, $left_out:expr) => {
        $fields.read_or($name, $left_out, $at, $told)
    };
}

macro_rules! speaker {
    () => {
        None
    };
    ($by:tt) => {
        Some(&*$by)
    };
}

parts! {
    CaseFile { schema_version, as_of, notice, organisation, holidays, scales, users, cases }

    Organisation { name, units }
    User { id, name, title, unit, role, locale }
    Child { name, birth_date, languages, school, class }
    FamilyMember {
        id, name, relation, custody, lives_with_child, locale, interpreter, supporter_for,
        may_interpret, why,
    }

    Case {
        id, shape, child, opened, case_lead, family, network, views as "challenge_views", goals,
        interventions, actions, meetings, voices as "child_voice", flag_history or Vec::new(),
        suggestions, consents, transitions or Vec::new(), handovers or Vec::new(),
        access_log_sample or Vec::new(), expected_flags or Vec::new(),
        ; frame
    }

    View { id, by, text said by, date, how; heard, picture }
    Voice { date, text said (&Who::Child), how }
    Suggestion { id, by, date, text said by, reply }
    Reply { by, date, outcome, what_changed said by, why_not said by }

    Goal {
        id, rank, goal_type, status, area, own_words, statement, looks_like, agreed,
        acceptance or Vec::new(), parked, measures, milestones or Vec::new(), phases, outcome,
        expected,
        ; way
    }
    OwnWords { by, text said by }
    Agreement { date, meeting, acceptance }
    Acceptance { who, status, how, comment said who }
    Parked { date, why, look_again }
    Milestone { value, date, text, reached }
    Phase { id, n, start, end, label, interventions, kind, why_changed, decided_at }
    Outcome { date, text, celebrated_how }
    Expected { status, reason, since }

    Scale { kind, min, max, step, anchors }
    Measure {
        id, name, scale, unit, direction, primary, levels, baseline, target, target_date,
        observations, raters, followup_days,
    }
    Observation {
        id, date, value, not_possible, by, source, note, corrects, entered_by, entered_at,
    }

    Intervention {
        id, goal, name, responsible, start, end, status, frequency, delivery, meaningful,
        ; course
    }
    Delivery { planned, delivered }
    Meaningfulness { by, value, date; words }
    Action { id, goal, intervention, text, responsible, due, done, status, reason, version or 1 }

    Meeting {
        id, kind, date, place, planned or false, participants, interpreter, child_participation,
        decisions,
        ; course
    }
    Interpreter { language, name, adult }
    ChildParticipation { form, text }

    FlagRecord {
        kind, goal, raised, acknowledged, acknowledged_by, decided, decision, decision_text,
        child_view, next_look, closed, closed_because,
    }

    Consent { id, purpose, given_by, date, scope, valid_to, withdrawn, missing or Vec::new() }
    Withdrawal { date, by, text said by }
    Transition {
        id, from, to, kind, date, receiving, status, summary_shared_with_family,
        ; course
    }
    Handover { from, to, date, note }
    AccessEntry { at, by, what, why }
}

impl Part for Holidays {
    fn read(json: Option<&Json>, at: &Path<'_>, told: &mut Faults) -> Self {
        Self(BTreeMap::read(json, at, told))
    }

    fn walk(&mut self, said_by: Option<&Who>, visit: &mut dyn Visit) {
        self.0.walk(said_by, visit);
    }
}
