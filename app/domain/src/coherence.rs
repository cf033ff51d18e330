//! A family's week over all its children: what falls on the same time, what is done twice, and how
//! many hours it takes. Pure, and only over what somebody may see.

use jiff::{
    SignedDuration,
    civil::{Date, DateTime, Time},
};

use crate::{
    id::{CaseId, InterventionId},
    intervention::{
        Intervention, InterventionStatus,
        told::{InterventionKind, Told},
    },
};

/// How long something takes where nobody has told.
const USUAL_MINUTES: u32 = 60;

/// Something in the week that somebody of the family has to be at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Whose case it is in.
    pub case: CaseId,
    /// The day.
    pub date: Date,
    /// When, where it is known.
    pub at: Option<Time>,
    /// How long, where it is known.
    pub minutes: Option<u32>,
}

impl Appointment {
    fn span(&self) -> Option<(DateTime, DateTime)> {
        let begin = self.date.to_datetime(self.at?);
        let minutes = i64::from(self.minutes.unwrap_or(USUAL_MINUTES));
        Some((begin, begin.saturating_add(SignedDuration::from_mins(minutes))))
    }

    /// Whether two fall on the same time. Without a time of day nothing is known.
    #[must_use]
    pub fn clashes_with(&self, other: &Self) -> bool {
        let (Some(one), Some(other)) = (self.span(), other.span()) else { return false };
        one.0 < other.1 && other.0 < one.1
    }
}

/// Every two that fall on the same time, by their places in the list.
#[must_use]
pub fn clashes(all: &[Appointment]) -> Vec<(usize, usize)> {
    let pairs = (0..all.len()).flat_map(|one| (one + 1..all.len()).map(move |other| (one, other)));
    pairs.filter(|&(one, other)| all[one].clashes_with(&all[other])).collect()
}

/// Two that are the same kind of help in one family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Double {
    /// What kind.
    pub kind: InterventionKind,
    /// All of that kind, each with its case.
    pub all: Vec<(CaseId, InterventionId)>,
}

/// What runs more than once in the same kind, over all the family's cases. What is just *something
/// else*, or done in the everyday, is not the same because of that.
#[must_use]
pub fn doubles<'c>(all: impl Iterator<Item = (&'c CaseId, &'c Intervention)>) -> Vec<Double> {
    let mut doubles: Vec<Double> = Vec::new();
    for (case, one) in all.filter(|(_, one)| one.status == InterventionStatus::Active) {
        let Some(kind) = one.course.told.kind.filter(|kind| is_telling(*kind)) else { continue };
        let entry = (case.clone(), one.id.clone());
        match doubles.iter_mut().find(|double| double.kind == kind) {
            Some(double) => double.all.push(entry),
            None => doubles.push(Double { kind, all: vec![entry] }),
        }
    }
    doubles.retain(|double| double.all.len() > 1);
    doubles
}

fn is_telling(kind: InterventionKind) -> bool {
    !matches!(kind, InterventionKind::Other | InterventionKind::Everyday | InterventionKind::Tryout)
}

/// How much of a family's week is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Load {
    /// Minutes a week, as far as they are known.
    pub minutes: u32,
    /// Of how many that is not known.
    pub unknown: usize,
}

/// What all that runs takes in a week.
#[must_use]
pub fn load<'c>(all: impl Iterator<Item = &'c Intervention>) -> Load {
    let running = all.filter(|one| one.status == InterventionStatus::Active);
    running.map(|one| Told::load(&one.course.told)).fold(Load::default(), |load, one| match one {
        Some(minutes) => Load { minutes: load.minutes.saturating_add(minutes), ..load },
        None => Load { unknown: load.unknown + 1, ..load },
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::{
        intervention::Course,
        people::Who,
        text::{Lang, Text},
    };

    fn at(day: i8, hour: i8, minute: i8, minutes: Option<u32>) -> Appointment {
        Appointment {
            case: "case".try_into().expect("an id"),
            date: date(2026, 11, day),
            at: Some(time(hour, minute, 0, 0)),
            minutes,
        }
    }

    #[test]
    fn what_overlaps_clashes_and_what_follows_does_not() {
        let week = [
            at(23, 10, 0, Some(45)),
            at(23, 10, 30, None),
            at(23, 10, 45, Some(15)),
            at(24, 10, 0, None),
            Appointment { at: None, ..at(23, 10, 0, None) },
            // Over midnight.
            at(24, 23, 30, None),
            at(25, 0, 15, None),
        ];
        assert_eq!(clashes(&week), [(0, 1), (1, 2), (5, 6)]);
    }

    fn one(id: &str, kind: Option<InterventionKind>, week: Option<(u32, u32)>) -> Intervention {
        let words = |words: &str| Text::new(Lang::Da, words).expect("words");
        let (times, minutes) = week.unzip();
        let told = Told { kind, times, minutes, ..Told::default() };
        Intervention {
            id: id.try_into().expect("an id"),
            goal: "goal".try_into().expect("an id"),
            name: words("Samtaler"),
            responsible: Who::Child,
            start: date(2026, 11, 2),
            end: None,
            status: InterventionStatus::Active,
            frequency: words("hver tirsdag"),
            delivery: None,
            meaningful: Vec::new(),
            course: Course { told, ..Course::default() },
        }
    }

    #[test]
    fn two_of_a_kind_are_told_over_all_the_children_of_a_family() {
        use InterventionKind::{Everyday, Family, Talks};
        let cases: [CaseId; 2] = ["a", "b"].map(|id| id.try_into().expect("an id"));
        let mut over = one("over", Some(Family), None);
        over.status = InterventionStatus::Completed;
        let (talks, more) = (one("t1", Some(Talks), None), one("t2", Some(Talks), None));
        let (day, days) = (one("e1", Some(Everyday), None), one("e2", Some(Everyday), None));
        let family = one("f1", Some(Family), None);
        let all = [(0, &talks), (1, &more), (0, &day), (1, &days), (0, &family), (1, &over)];
        let found = doubles(all.into_iter().map(|(case, one)| (&cases[case], one)));
        let ids: Vec<_> = found.iter().flat_map(|it| &it.all).map(|(_, id)| id.as_str()).collect();
        assert_eq!((found.len(), ids), (1, vec!["t1", "t2"]));
    }

    #[test]
    fn the_hours_of_a_week_tell_what_is_not_known() {
        let all =
            [one("a", None, Some((2, 30))), one("b", None, Some((1, 45))), one("c", None, None)];
        assert_eq!(load(all.iter()), Load { minutes: 105, unknown: 1 });
        assert_eq!(load([].iter()), Load::default());
    }
}
