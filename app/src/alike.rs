//! Pieces of a page that are alike for everybody who reads a case in one language on one day: drawn
//! once for all of them, and kept until something happens in the case. They are drawn for a stranger,
//! so that nothing in them can be one reader's own.

use std::sync::Arc;

use domain::id::CaseId;
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;
use quick_cache::{Weighter, sync::Cache};
use store::{cases::Edition, people::TextSize};

use crate::{drawn::Drawn, i18n::Locale, session::Asking, ui::people::Network};

/// How many bytes are kept at most; the pieces of a plan of five goals are some 30 kB.
const MOST: u64 = 2 << 20;

/// Which piece of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Piece {
    /// The top of the plan: whose, with whom, when next.
    PlanTop,
    /// What is to be looked at in the case; true for whoever decides, who is led on to that.
    Flags(bool),
    /// The same of one goal.
    FlagsOfGoal(bool),
    /// A goal that is worked on, as the plan tells it.
    GoalInPlan,
    /// What is done for it, as the plan tells it.
    DoneInPlan,
    /// Own words and what was agreed, on the goal's page.
    Words,
    /// The curve of a measure with what belongs to it.
    Curve,
    /// What the rule's answer is built on.
    Evidence,
    /// The numbers of a measure.
    Numbers,
    /// What is done for a goal, on its page.
    Done,
    /// The story of a goal.
    Story,
}

/// All that a kept piece follows from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    piece: Piece,
    /// The goal or measure that it is about.
    of: String,
    case: CaseId,
    edition: Edition,
    locale: Locale,
    today: Date,
}

/// What is kept. Cheap to clone: clones keep the same.
#[derive(Clone)]
pub struct Alike(Arc<Cache<Key, Arc<str>, Bytes>>);

#[derive(Clone)]
struct Bytes;

impl Weighter<Key, Arc<str>> for Bytes {
    fn weight(&self, _: &Key, text: &Arc<str>) -> u64 {
        text.len() as u64
    }
}

impl Default for Alike {
    fn default() -> Self {
        Self(Arc::new(Cache::with_weighter(512, MOST, Bytes)))
    }
}

impl Network<'_> {
    /// A piece about one thing in the case, drawn for nobody in particular, or as it was before.
    pub fn alike(
        self,
        piece: Piece,
        of: &impl ToString,
        draw: impl FnOnce(Network<'_>) -> Drawn,
    ) -> Drawn {
        let (asking, record) = (self.asking, self.record);
        let key = record.edition.map(|edition| Key {
            piece,
            of: of.to_string(),
            case: record.case.id.clone(),
            edition,
            locale: asking.locale,
            today: asking.today,
        });
        let kept = &asking.state.alike.0;
        if let Some(text) = key.as_ref().and_then(|key| kept.get(key)) {
            return Drawn::new(text.to_string());
        }
        let (nobody, strange) = (asking.for_nobody(), record.for_nobody());
        let text = draw(Network::new(&strange, &nobody)).to_html();
        if let Some(key) = key {
            kept.insert(key, text.as_str().into());
        }
        Drawn::new(text)
    }
}

impl Asking {
    /// The same request by nobody, from nowhere, at no moment: language and day are what is left.
    fn for_nobody(&self) -> Self {
        Self {
            session: None,
            half: None,
            saved: false,
            news: 0,
            over: None,
            locale: self.locale,
            chosen: false,
            text_size: TextSize::Normal,
            demo: self.demo,
            now: Timestamp::UNIX_EPOCH,
            today: self.today,
            here: String::new(),
            state: self.state.clone(),
        }
    }
}
