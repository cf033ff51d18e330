//! What comes out of a row: every column parsed into the vocabulary of `domain`, and a fault that
//! names table, column and id where it does not parse.

use domain::{
    about::LineKind,
    action::ActionStatus,
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
    voice::{ReplyOutcome, Way},
    withheld::Kind as WithheldKind,
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use serde::{
    Deserialize,
    de::{DeserializeOwned, IntoDeserializer},
};

use super::row::Row;
use crate::{Result, StoreError};

/// One row of a table, while it is read. The first column of each select is the row's id, or its
/// owner's, so that a fault can name it.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'r> {
    table: &'static str,
    row: Row<'r>,
}

impl<'r> Fields<'r> {
    pub(crate) fn new(table: &'static str, row: Row<'r>) -> Self {
        Self { table, row }
    }

    /// A value that must be there.
    pub(crate) fn get<T: Column>(&self, column: &'static str) -> Result<T> {
        self.maybe(column)?.ok_or_else(|| self.fault(column, "is missing"))
    }

    /// A value that may be missing.
    pub(crate) fn maybe<T: Column>(&self, column: &'static str) -> Result<Option<T>> {
        T::read(&self.row, column).map_err(|reason| self.fault(column, reason))
    }

    /// Who somebody is within a case.
    pub(crate) fn who(&self, case: &CaseId, column: &'static str) -> Result<Who> {
        Ok(Who::within(case, &self.get(column)?))
    }

    /// As [`Self::who`], where there may be nobody.
    pub(crate) fn maybe_who(&self, case: &CaseId, column: &'static str) -> Result<Option<Who>> {
        Ok(self.maybe(column)?.map(|person| Who::within(case, &person)))
    }

    /// The same row, of another table: for selects over several.
    pub(crate) fn of(self, table: &'static str) -> Self {
        Self { table, ..self }
    }

    /// The bare row, for copying.
    pub(crate) fn row(&self) -> &Row<'r> {
        &self.row
    }

    /// What a column tells as JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self, column: &'static str) -> Result<T> {
        let told: serde_json::Value = self.get(column)?;
        serde_json::from_value(told).map_err(|fault| self.fault(column, fault.to_string()))
    }

    pub(crate) fn fault(&self, column: &'static str, reason: impl Into<String>) -> StoreError {
        let (table, id) = (self.table, self.row.first());
        StoreError::BadRow { table, column, id, reason: reason.into() }
    }
}

/// What a column can hold. The reason says why it does not.
pub(crate) trait Column: Sized {
    fn read(row: &Row<'_>, column: &'static str) -> Result<Option<Self>, String>;
}

macro_rules! columns {
    ($($from:ident $type:ty => |$value:ident| $parsed:expr;)*) => {$(
        impl Column for $type {
            fn read(row: &Row<'_>, column: &'static str) -> Result<Option<Self>, String> {
                row.$from(column)?.map(|$value| $parsed).transpose()
            }
        }
    )*};
}

columns! {
    text String => |value| Ok(value.to_owned());
    text Date => |value| value.parse().map_err(|_| format!("{value:?} is not a date"));
    text Time => |value| value.parse().map_err(|_| format!("{value:?} is not a time of day"));
    text Timestamp => |value| value.parse().map_err(|_| format!("{value:?} is not an instant"));
    text Text => |value| serde_json::from_str(value).map_err(|fault| fault.to_string());
    text serde_json::Value => |value| serde_json::from_str(value).map_err(|fault| fault.to_string());
    whole i64 => |value| Ok(value);
    whole u32 => |value| small(value);
    whole usize => |value| small(value);
    whole u16 => |value| small(value);
    whole u8 => |value| small(value);
    real Value => |value| Value::try_from(value).map_err(|fault| fault.to_string());
    truth bool => |value| Ok(value);
}

fn small<T: TryFrom<i64>>(value: i64) -> Result<T, String> {
    T::try_from(value).map_err(|_| format!("{value} is out of range"))
}

macro_rules! id_columns {
    ($($id:ty)*) => {columns! {$(
        text $id => |value| <$id>::try_from(value).map_err(|fault| fault.to_string());
    )*}};
}

id_columns! {
    ActionId CaseId ConsentId FlagId GoalId IdeaId InterventionId InvitationId LineId MeasureId
    MeetingId NoteId ObservationId OccasionId PersonId PhaseId PictureId SuggestionId
    TransitionId UnitId ViewId WithheldId
}

macro_rules! word_columns {
    ($($word:ty)*) => {columns! {$(text $word => |value| choice(value);)*}};
}

word_columns! {
    Accepts ActionStatus Custody DecisionKind Device Direction FlagKind GoalStatus GoalType
    HowOften InterventionKind InterventionStatus Lang LineKind MailKind MeetingKind Move
    NotPossible Outcome Part ParticipationForm PhaseKind ReplyOutcome Role ScaleKind Share
    Source Why WithheldKind
}

word_columns! { Way }

/// A choice by its name in case files.
pub(crate) fn choice<'de, T: Deserialize<'de>>(word: &'de str) -> Result<T, String> {
    let word: serde::de::value::StrDeserializer<'de, serde::de::value::Error> =
        word.into_deserializer();
    T::deserialize(word).map_err(|fault| fault.to_string())
}
