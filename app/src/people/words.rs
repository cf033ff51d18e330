//! Parts, relations and states in words.

use domain::{
    access::Relation,
    invitation::{Part, State},
};
use store::memberships::Membership;

use crate::i18n::Texts;

/// What somebody is invited as.
#[must_use]
pub fn part(t: Texts, part: Part) -> &'static str {
    match part {
        Part::Guardian => t.people_part_guardian(),
        Part::Child => t.people_part_child(),
        Part::Relative => t.people_part_relative(),
        Part::Helper => t.people_part_helper(),
        Part::External => t.people_part_external(),
        Part::Supporter => t.people_part_supporter(),
        Part::Representative => t.people_part_representative(),
        Part::Interpreter => t.people_part_interpreter(),
        Part::Guest => t.people_part_guest(),
    }
}

/// What that part lets them see and do.
pub(super) fn sight(t: Texts, part: Part) -> &'static str {
    match part {
        Part::Guardian => t.people_sight_guardian(),
        Part::Child => t.people_sight_child(),
        Part::Relative => t.people_sight_relative(),
        Part::Helper => t.people_sight_helper(),
        Part::External => t.people_sight_external(),
        Part::Supporter => t.people_sight_supporter(),
        Part::Representative => t.people_sight_representative(),
        Part::Interpreter => t.people_sight_interpreter(),
        Part::Guest => t.people_sight_guest(),
    }
}

/// What somebody is to a plan; nothing for whoever sees nothing of it.
pub(super) fn relation(t: Texts, relation: Relation) -> &'static str {
    match relation {
        Relation::Child => t.people_part_child(),
        Relation::Guardian => t.people_part_guardian(),
        Relation::Supporter => t.people_part_supporter(),
        Relation::Representative => t.people_part_representative(),
        Relation::Companion => t.people_part_relative(),
        Relation::Interpreter => t.people_part_interpreter(),
        Relation::Guest => t.people_part_guest(),
        Relation::Helper => t.people_part_helper(),
        Relation::Lead => t.people_part_lead(),
        Relation::Relative
        | Relation::Coordinator
        | Relation::Visitor
        | Relation::Bystander
        | Relation::Rescuer
        | Relation::Receiver
        | Relation::Stranger => t.people_no_sight(),
    }
}

/// As what somebody who is in the plan is invited to sign in.
pub(super) fn part_of(member: &Membership, helper: bool) -> Part {
    match member.relation {
        Relation::Child => Part::Child,
        Relation::Guardian => Part::Guardian,
        Relation::Supporter => Part::Supporter,
        Relation::Representative => Part::Representative,
        _ if helper => Part::Helper,
        _ => Part::Relative,
    }
}

/// How an invitation stands.
pub(super) fn state(t: Texts, state: State) -> &'static str {
    match state {
        State::Open => t.people_state_open(),
        State::Taken => t.people_state_taken(),
        State::Withdrawn => t.people_state_withdrawn(),
        State::Expired => t.people_state_expired(),
    }
}
