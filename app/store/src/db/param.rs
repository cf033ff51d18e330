//! What goes into a statement: values of `domain` as the four types that both engines share.
//! A missing value keeps its type, for `PostgreSQL` asks for one.

use domain::{
    action::ActionStatus,
    case::Case,
    device::Device,
    flag::{DecisionKind, FlagKind},
    goal::{Accepts, GoalStatus, GoalType, Move, PhaseKind},
    id::{
        ActionId, CaseId, ConsentId, FlagId, GoalId, IdeaId, InterventionId, InvitationId, LineId,
        MeasureId, MeetingId, NoteId, ObservationId, OccasionId, PersonId, PhaseId, PictureId,
        SuggestionId, TransitionId, UnitId, ViewId, WithheldId,
    },
    idea::Share,
    intervention::{InterventionStatus, delivery::Outcome, ending::Why, told::InterventionKind},
    invitation::Part,
    mail::MailKind,
    measure::{Direction, NotPossible, ScaleKind, Source, Value},
    meeting::{MeetingKind, ParticipationForm},
    news::HowOften,
    people::{Custody, Role, Who},
    text::{Lang, Text},
    voice::ReplyOutcome,
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    fmt::temporal::DateTimePrinter,
};
use serde::Serialize;

use crate::{Result, StoreError};

/// One value of a statement.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Param {
    Text(Option<String>),
    Whole(Option<i64>),
    Real(Option<f64>),
    Truth(Option<bool>),
}

/// A value as the JSON that [`super::fields::Fields::json`] reads back.
pub(crate) fn json(value: &impl Serialize) -> Result<String> {
    let written = serde_json::to_string(value);
    written.map_err(|fault| StoreError::Refused(format!("it cannot be written as JSON: {fault}")))
}

/// What can stand in a statement.
pub(crate) trait Bind {
    const NULL: Param;
    fn param(self) -> Param;
}

/// The values of a statement, `$1` first.
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        vec![$($crate::db::param::Bind::param($value)),*]
    };
}
pub(crate) use params;

impl Bind for Param {
    const NULL: Param = Param::Text(None);

    fn param(self) -> Param {
        self
    }
}

impl<T: Bind> Bind for Option<T> {
    const NULL: Param = T::NULL;

    fn param(self) -> Param {
        self.map_or(T::NULL, Bind::param)
    }
}

macro_rules! bind {
    ($($kind:ident $type:ty => |$value:ident| $param:expr;)*) => {$(
        impl Bind for $type {
            const NULL: Param = Param::$kind(None);

            fn param(self) -> Param {
                let $value = self;
                Param::$kind(Some($param))
            }
        }
    )*};
}

bind! {
    Text &str => |value| value.to_owned();
    Text String => |value| value;
    Text &String => |value| value.clone();
    Text Date => |value| value.to_string();
    Text Time => |value| value.strftime("%H:%M").to_string();
    Text Timestamp => |value| instant(value);
    Text &Text => |value| words(value);
    Whole i64 => |value| value;
    Whole u32 => |value| value.into();
    Whole u16 => |value| value.into();
    Whole u8 => |value| value.into();
    Whole usize => |value| i64::try_from(value).unwrap_or(i64::MAX);
    Real Value => |value| value.get();
    Truth bool => |value| value;
}

macro_rules! bind_ids {
    ($($id:ty)*) => {bind! {$(Text &$id => |value| value.as_str().to_owned();)*}};
}

bind_ids! {
    ActionId CaseId ConsentId FlagId GoalId IdeaId InterventionId InvitationId LineId MeasureId
    MeetingId NoteId ObservationId OccasionId PersonId PhaseId PictureId SuggestionId
    TransitionId UnitId ViewId WithheldId
}

macro_rules! bind_words {
    ($($word:ty)*) => {bind! {$(Text $word => |value| word(value);)*}};
}

bind_words! {
    Accepts ActionStatus Custody DecisionKind Device Direction FlagKind GoalStatus GoalType
    HowOften InterventionKind InterventionStatus Lang MailKind MeetingKind Move NotPossible
    Outcome Part ParticipationForm PhaseKind ReplyOutcome Role ScaleKind Share Source Why
}

/// The name of a choice, as in case files.
pub(crate) fn word(choice: impl Serialize) -> String {
    match serde_json::to_value(choice) {
        Ok(serde_json::Value::String(word)) => word,
        // Only choices without contents are named so, and the columns' checks refuse all else.
        _ => String::new(),
    }
}

/// An instant in UTC, always of the same width, so that text order is time order.
pub(crate) fn instant(at: Timestamp) -> String {
    let mut text = String::with_capacity(32);
    // Writing into a `String` does not fail.
    let _ = DateTimePrinter::new().precision(Some(9)).print_timestamp(&at, &mut text);
    text
}

/// A text with its original language, which is always kept.
pub(crate) fn words(text: &Text) -> String {
    let full = Text { original: Some(text.original()), ..text.clone() };
    serde_json::to_string(&full).unwrap_or_default()
}

/// The person in a who-column: over all cases, so that every one refers to `people`.
pub(crate) fn who(case: &Case, who: &Who) -> Param {
    in_case(&case.id, who)
}

/// As [`who`], where only the case's id is at hand.
pub(crate) fn in_case(case: &CaseId, who: &Who) -> Param {
    Param::Text(Some(match who {
        Who::Child => format!("{case}:child"),
        Who::Person(id) => id.to_string(),
    }))
}
