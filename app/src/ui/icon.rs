//! The icons: strokes in the colour of the text, beside words and never instead of them.

use leptos::prelude::*;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A question.
    Ask,
    /// A date.
    Calendar,
    /// Yes, done.
    Check,
    /// Late.
    Clock,
    /// Not yet.
    Dots,
    /// To take along.
    Download,
    /// Something must be put right.
    Error,
    /// Few points.
    Few,
    /// On the way.
    Forward,
    /// Another language.
    Globe,
    /// Go there.
    Go,
    /// It holds.
    Hold,
    /// No.
    No,
    /// For later.
    Park,
    /// To write.
    Pen,
    /// The flag is reached.
    Reached,
    /// Up and down on the same level.
    Same,
    /// Two who speak.
    Speech,
    /// The other way.
    Turn,
    /// Take back.
    Undo,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Ask => {
                "M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7M12 16.5h.01"
            }
            Self::Calendar => {
                "M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 10h16M8 3v4M16 3v4"
            }
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Clock => "M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0M12 7.5V12l3 2",
            Self::Dots => "M6 12h.01M12 12h.01M18 12h.01",
            Self::Download => "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14",
            Self::Error => "M12 3.5l9 16H3zM12 10v4M12 17h.01",
            Self::Few => {
                "M7 14a2 2 0 1 1-4 0 2 2 0 0 1 4 0M14 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0M21 10a2 2 0 1 1-4 0 2 2 0 0 1 4 0"
            }
            Self::Forward => "M3 12h.01M7 12h.01M11 12h9M15 7l5 5-5 5",
            Self::Globe => {
                "M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17"
            }
            Self::Go => "M9 6l6 6-6 6",
            Self::Hold => "M4 9h16M4 15h16",
            Self::No => "M7 7l10 10M17 7L7 17",
            Self::Park => "M9 6v12M15 6v12",
            Self::Pen => "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
            Self::Reached => "M6 21V4M6 5c4-2.5 7 2.5 12 0v8c-5 2.5-8-2.5-12 0",
            Self::Same => "M2.5 12h2.5l2.5-2.5 3 5 3-5 3 5 2.5-2.5h2.5",
            Self::Speech => {
                "M5 5h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-8l-5 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z"
            }
            Self::Turn => "M6 20V9.5a5 5 0 0 1 10 0V17M12 13.5l4 4 4-4",
            Self::Undo => "M9 6L4.5 10.5 9 15M5 10.5h9a5 5 0 0 1 0 10h-2",
        }
    }
}

/// An icon; screen readers hear only the words beside it.
pub fn icon(which: Icon) -> impl IntoView + use<> {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=which.path()></path>
        </svg>
    }
}

/// The product's mark: two who walk on together.
pub fn logo() -> impl IntoView + use<> {
    view! {
        <svg viewBox="0 0 34 34" aria-hidden="true">
            <path d="M3 25c8 0 7-13 15-13 3.5 0 4.5 1.5 7 2"></path>
            <path d="M10 30c7 0 6-9 12-9 2.5 0 3.5 1 5.5 1.5"></path>
            <circle cx="22" cy="5.5" r="3.6" fill="currentColor" stroke="none"></circle>
            <circle cx="30" cy="15.5" r="2.6" fill="currentColor" stroke="none"></circle>
        </svg>
    }
}
