//! What can be referred to: people, units and scales in the whole file, goals, interventions and
//! meetings within one case.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{
    super::{
        CaseFile,
        fault::Faults,
        path::{Path, quoted},
    },
    names::{Names, Once, name},
    scales,
};
use crate::{
    case::Case,
    id::{GoalId, InterventionId, MeetingId, PersonId, UnitId},
    measure::Scale,
    people::Who,
};

/// What the whole file refers to.
pub(super) struct Known<'a> {
    /// The day the file tells about: nothing recorded can be later.
    pub(super) as_of: Date,
    /// Everybody who works there.
    pub(super) users: Names<'a>,
    /// The organisation's units.
    pub(super) units: Names<'a>,
    /// The names of the scales.
    pub(super) scales: Names<'a>,
    sound: HashMap<&'a str, &'a Scale>,
}

impl<'a> Known<'a> {
    pub(super) fn of(file: &'a CaseFile, told: &Faults) -> Self {
        let root = Path::Whole;
        let (users, units, scales) = (
            file.users.iter().map(|user| user.id.as_str()),
            file.organisation.units.keys().map(UnitId::as_str),
            file.scales.keys().map(String::as_str),
        );
        let (users_at, scales_at) = (root.field("users"), root.field("scales"));
        let organisation_at = root.field("organisation");
        let sound = file.scales.iter().filter(|(name, scale)| {
            scales::is_sound(scale) && !told.is_doubtful(&scales_at.field(name))
        });
        Self {
            as_of: file.as_of,
            users: Names::of(("user", "`users`"), users, &users_at, told),
            units: Names::of(
                ("unit", "`organisation.units`"),
                units,
                &organisation_at.field("units"),
                told,
            ),
            sound: sound.map(|(name, scale)| (name.as_str(), scale)).collect(),
            scales: Names::of(("scale", "`scales`"), scales, &scales_at, told),
        }
    }

    /// The scale of a name, if it is one that values can be held against.
    pub(super) fn scale(&self, name: &str) -> Option<&'a Scale> {
        self.sound.get(name).copied()
    }
}

/// What one case refers to.
pub(super) struct Within<'a> {
    /// What stands outside it.
    pub(super) file: &'a Known<'a>,
    /// Its goals.
    pub(super) goals: Names<'a>,
    /// Its interventions.
    pub(super) interventions: Names<'a>,
    /// Its meetings.
    pub(super) meetings: Names<'a>,
    family: Names<'a>,
    child: Option<PersonId>,
}

impl<'a> Within<'a> {
    pub(super) fn of(case: &'a Case, at: &Path<'_>, file: &'a Known<'a>, told: &Faults) -> Self {
        let family = case.family.iter().map(|member| member.id.as_str());
        let goals = case.goals.iter().map(|it| GoalId::as_str(&it.id));
        let interventions = case.interventions.iter().map(|it| InterventionId::as_str(&it.id));
        let meetings = case.meetings.iter().map(|it| MeetingId::as_str(&it.id));
        Self {
            file,
            goals: Names::of(("goal", "the case's `goals`"), goals, &at.field("goals"), told),
            interventions: Names::of(
                ("intervention", "the case's `interventions`"),
                interventions,
                &at.field("interventions"),
                told,
            ),
            meetings: Names::of(
                ("meeting", "the case's `meetings`"),
                meetings,
                &at.field("meetings"),
                told,
            ),
            child: Who::Child.person(&case.id).ok(),
            family: Names::of(("person", "the case's `family`"), family, &at.field("family"), told),
        }
    }

    /// Tells if somebody is nobody here.
    pub(super) fn who(&self, who: &Who, at: &Path<'_>, told: &mut Faults) {
        if let Who::Person(id) = who {
            self.person(id, at, told);
        }
    }

    /// Tells if a person is neither of the family nor a user.
    pub(super) fn person(&self, id: &PersonId, at: &Path<'_>, told: &mut Faults) {
        let id = id.as_str();
        if !self.family.has(id) && !self.file.users.has(id) {
            let here = "name `child`, one of the case's `family`, or one of `users`";
            told.tell(at, format!("there is nobody {} here: {here}", quoted(id)));
        }
    }

    /// Tells if whoever typed something is nobody here: signed in, the child has an id as well.
    pub(super) fn typed(&self, id: &PersonId, at: &Path<'_>, told: &mut Faults) {
        if self.child.as_ref() != Some(id) {
            self.person(id, at, told);
        }
    }

    /// Tells who in a list is nobody here, and who is there twice.
    pub(super) fn each_who(&self, list: &[Who], at: &Path<'_>, told: &mut Faults) {
        let mut once = Once::default();
        for (number, who) in list.iter().enumerate() {
            self.who(who, &at.entry(number), told);
            once.see(name(who), &at.entry(number), told);
        }
    }
}
