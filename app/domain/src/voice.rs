//! Voices: how each person sees it, what the child has said over time, and suggestions from
//! child and family, which get a reply.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    case::Case,
    id::{PictureId, SuggestionId, ViewId},
    names::names,
    people::Who,
    text::Text,
};

/// How one person sees it. Side by side with the others', never merged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// Identity; a case file may leave it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<ViewId>,
    /// Whose view.
    pub by: Who,
    /// In their words.
    pub text: Text,
    /// The day.
    pub date: Date,
    /// How it was obtained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<Text>,
    /// That somebody else wrote it down for the child, and how they heard it: not in files, where
    /// `how` tells it.
    #[serde(skip)]
    pub heard: Option<Heard>,
    /// The drawing or photo beside it: not in files.
    #[serde(skip)]
    pub picture: Option<Picture>,
}

/// A drawing or a photo beside a view: what is known of it, without the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Identity.
    pub id: PictureId,
    /// What one sees on it, for those who cannot.
    pub alt: Text,
    /// Points from side to side.
    pub width: u32,
    /// Points from top to bottom.
    pub height: u32,
    /// Who laid it there.
    pub by: Who,
    /// The day.
    pub on: Date,
}

impl View {
    /// Who wrote it down: whose it is, or who heard the child.
    #[must_use]
    pub fn written_by(&self) -> &Who {
        self.heard.as_ref().map_or(&self.by, |heard| &heard.by)
    }

    /// Whether these are somebody's own words: an adult's reading of a very young child is not.
    #[must_use]
    pub fn is_in_own_words(&self) -> bool {
        self.heard.as_ref().is_none_or(|heard| heard.way != Way::Reading)
    }
}

names! {
    /// How a child's view was obtained (Children's Act § 5).
    Way {
        /// A talk.
        Talk = "talk",
        /// A drawing that the child told about.
        Drawing = "drawing",
        /// Picture cards that the child chose among.
        Pictures = "pictures",
        /// Said or written by the child without being asked.
        OwnWords = "own_words",
        /// An adult's reading of a child who is too young to say it.
        Reading = "reading",
    }
}

/// That somebody wrote the child's view down on the child's behalf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// How it was obtained.
    pub way: Way,
    /// Where.
    pub place: Option<Text>,
    /// Who else was there.
    pub company: Option<Text>,
    /// Who wrote it down.
    pub by: Who,
}

impl Case {
    /// The last day up to `today` on which the child was heard: by itself, or by others.
    #[must_use]
    pub fn last_heard(&self, today: Date) -> Option<Date> {
        let views = self.views.iter().filter(|view| view.by == Who::Child).map(|view| view.date);
        let voices = self.voices.iter().map(|voice| voice.date);
        views.chain(voices).filter(|day| *day <= today).max()
    }
}

/// What the child said on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// The day.
    pub date: Date,
    /// The child's words.
    pub text: Text,
    /// How they were obtained (Children's Act § 5).
    pub how: Text,
}

/// What a reply says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyOutcome {
    /// It was changed.
    Changed,
    /// It was changed in part.
    Partly,
    /// It is not possible.
    NotPossible,
}

/// The reply that a suggestion must get: what changed, and why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Who replied.
    pub by: Who,
    /// The day.
    pub date: Date,
    /// What it says.
    pub outcome: ReplyOutcome,
    /// What changed.
    pub what_changed: Option<Text>,
    /// Why not.
    pub why_not: Option<Text>,
}

/// A suggestion from child or family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggestion {
    /// Identity.
    pub id: SuggestionId,
    /// Whose.
    pub by: Who,
    /// The day it was sent.
    pub date: Date,
    /// In their words.
    pub text: Text,
    /// The reply.
    pub reply: Option<Reply>,
}
