//! What people type in, parsed: a new measurement, a new action, a new view. What cannot be is an
//! error that names its field; what comes out can be saved as it is.

use jiff::{Timestamp, civil::Date};

use crate::{
    action::{Action, ActionStatus},
    id::{ActionId, GoalId, InterventionId, ObservationId, PersonId},
    measure::{LARGEST, Measure, NotPossible, Observation, Scale, ScaleKind, Source, Value},
    people::Who,
    text::Text,
};

/// A measurement that somebody wants to save: a value, or word that it was not possible.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Finding {
    /// What was measured.
    Value(Value),
    /// Why nothing was.
    NotPossible(NotPossible),
}

/// Why a measurement cannot be saved.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum ObservationFault {
    /// Neither a value nor a reason.
    #[error("choose a value, or say why it was not possible")]
    Missing,
    /// Not a number.
    #[error("not a number")]
    NotANumber,
    /// Not on the scale of the measure.
    #[error("not on the scale")]
    OffScale,
    /// A day to come.
    #[error("the day has not come yet")]
    Future,
    /// Somebody who does not measure this.
    #[error("only those who were asked to measure this can")]
    NotARater,
}

impl Finding {
    /// Reads what a form sends: `value` with comma or point, else the word for why not.
    ///
    /// # Errors
    /// [`ObservationFault`] says what is wrong with it.
    pub fn parse(value: &str, not_possible: &str, scale: &Scale) -> Result<Self, ObservationFault> {
        let why = match not_possible {
            "ill" => Some(NotPossible::Ill),
            "holiday" => Some(NotPossible::Holiday),
            "absent" => Some(NotPossible::Absent),
            "other" => Some(NotPossible::Other),
            "" => None,
            _ => return Err(ObservationFault::Missing),
        };
        if let Some(why) = why {
            return Ok(Self::NotPossible(why));
        }
        let typed = value.trim().replace(',', ".").replace('−', "-");
        if typed.is_empty() {
            return Err(ObservationFault::Missing);
        }
        let number: f64 = typed.parse().map_err(|_| ObservationFault::NotANumber)?;
        let value = Value::try_from(number).map_err(|_| ObservationFault::NotANumber)?;
        let tame = number.abs() <= LARGEST;
        if tame && scale.holds(value) {
            Ok(Self::Value(value))
        } else {
            Err(ObservationFault::OffScale)
        }
    }
}

/// What somebody is to a measure that they enter something on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rater {
    /// Whether they were asked to measure it.
    pub asked: bool,
    /// The source of what they said last on it.
    pub usual: Option<Source>,
}

impl Rater {
    /// Of a measure with all that was said on it.
    #[must_use]
    pub fn of(measure: &Measure, who: &Who) -> Self {
        let usual = measure.all().map(|(o, _)| o).rfind(|o| o.by == *who).map(|o| o.source);
        Self { asked: measure.raters.contains(who), usual }
    }
}

/// Who enters a measurement, for which day, when.
#[derive(Debug, Clone)]
pub struct Entering {
    /// The new measurement's identity.
    pub id: ObservationId,
    /// Who is signed in.
    pub person: PersonId,
    /// Who that is in the case: the rater.
    pub who: Who,
    /// The day it is about.
    pub date: Date,
    /// The day it is.
    pub today: Date,
    /// This moment.
    pub now: Timestamp,
}

impl Entering {
    /// The measurement to save: raters measure, each in a series of their own, up to today.
    ///
    /// # Errors
    /// [`ObservationFault::NotARater`] or [`ObservationFault::Future`].
    pub fn decide(
        self,
        rater: Rater,
        finding: Finding,
        note: Option<Text>,
        corrects: Option<ObservationId>,
    ) -> Result<Observation, ObservationFault> {
        if !rater.asked {
            return Err(ObservationFault::NotARater);
        }
        if self.date > self.today {
            return Err(ObservationFault::Future);
        }
        let (value, not_possible) = match finding {
            Finding::Value(value) => (Some(value), None),
            Finding::NotPossible(why) => (None, Some(why)),
        };
        // The measure's own kind of source, as it was agreed and used before.
        let source = rater.usual.unwrap_or(match self.who {
            Who::Child => Source::SelfReport,
            Who::Person(_) => Source::Observation,
        });
        Ok(Observation {
            id: Some(self.id),
            date: self.date,
            value,
            not_possible,
            by: self.who,
            source,
            note,
            corrects,
            entered_by: Some(self.person),
            entered_at: Some(self.now),
        })
    }
}

/// A new action: one thing, one person, one day.
#[derive(Debug, Clone)]
pub struct NewAction {
    /// Its identity.
    pub id: ActionId,
    /// The goal it is for.
    pub goal: GoalId,
    /// The intervention it belongs to.
    pub intervention: Option<InterventionId>,
    /// What is to be done.
    pub text: Text,
    /// The one responsible person.
    pub responsible: Who,
    /// By when.
    pub due: Date,
}

impl NewAction {
    /// Whoever takes an action on themselves has said yes; for another it is a suggestion until
    /// that person answers.
    #[must_use]
    pub fn decide(self, by: &Who) -> Action {
        let own = self.responsible == *by;
        Action {
            id: self.id,
            goal: self.goal,
            intervention: self.intervention,
            text: self.text,
            responsible: Some(self.responsible),
            due: self.due,
            done: None,
            status: if own { ActionStatus::Open } else { ActionStatus::Suggested },
            reason: None,
            version: 1,
        }
    }
}

/// Whether a day is one on which something can be due: not over, not in a holiday of the unit.
///
/// # Errors
/// [`DueFault`] says which it is.
pub fn due_on(date: Date, today: Date, holidays: &[(Date, Date)]) -> Result<Date, DueFault> {
    if date < today {
        return Err(DueFault::Past);
    }
    let within = holidays.iter().find(|(first, last)| (*first..=*last).contains(&date));
    match within {
        Some((_, last)) => Err(DueFault::Holiday { until: *last }),
        None => Ok(date),
    }
}

/// Why nothing can be due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DueFault {
    /// It is over.
    #[error("the day is over")]
    Past,
    /// It lies in a holiday.
    #[error("the day lies in a holiday that ends on {until}")]
    Holiday {
        /// The last day of the holiday.
        until: Date,
    },
}

/// Whether a scale is tapped rather than typed: few values, each with a place of its own.
#[must_use]
pub fn is_tapped(scale: &Scale, highest_seen: f64) -> bool {
    match (scale.kind, scale.min.zip(scale.max)) {
        (ScaleKind::Count, _) => highest_seen <= 10.0,
        (_, Some((min, max))) => (max.get() - min.get()) / scale.step.get() <= 10.0,
        (_, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn scale() -> Scale {
        serde_json::from_str(
            r#"{"kind": "numeric", "min": 0, "max": 10, "step": 1, "anchors": {}}"#,
        )
        .expect("a scale")
    }

    #[test]
    fn a_value_is_on_the_scale_or_refused() {
        let parse = |value| Finding::parse(value, "", &scale());
        let seven = Value::try_from(7.0).expect("finite");
        assert_eq!(parse(" 7 "), Ok(Finding::Value(seven)));
        assert_eq!(parse("7,0"), Ok(Finding::Value(seven)));
        assert_eq!(parse("7.5"), Err(ObservationFault::OffScale));
        assert_eq!(parse("11"), Err(ObservationFault::OffScale));
        assert_eq!(parse("-1"), Err(ObservationFault::OffScale));
        assert_eq!(parse("NaN"), Err(ObservationFault::NotANumber));
        assert_eq!(parse("seven"), Err(ObservationFault::NotANumber));
        assert_eq!(parse(""), Err(ObservationFault::Missing));
        let ill = Finding::parse("7", "ill", &scale());
        assert_eq!(ill, Ok(Finding::NotPossible(NotPossible::Ill)));
    }

    #[test]
    fn nothing_is_due_in_a_holiday() {
        let christmas = [(date(2026, 12, 19), date(2027, 1, 3))];
        let due = |day| due_on(day, date(2026, 11, 21), &christmas);
        assert_eq!(due(date(2026, 12, 18)), Ok(date(2026, 12, 18)));
        assert_eq!(due(date(2026, 11, 20)), Err(DueFault::Past));
        let until = date(2027, 1, 3);
        assert_eq!(due(date(2026, 12, 24)), Err(DueFault::Holiday { until }));
        assert_eq!(due(until), Err(DueFault::Holiday { until }));
    }
}
