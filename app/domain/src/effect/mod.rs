//! Does the intervention work? The effect rule: one status, one reason and the numbers behind
//! them for one goal on one day. It says what is *documented*, never what caused it.
//!
//! Pure: goal, phases, measurements and a date in, an answer out; nothing is stored, nothing
//! panics, no number that is not finite comes out. Each step is a file that names its section of
//! the specification: read them in the order `prepare` (3), `evidence` (4), `decide` (5),
//! `latch` (5), `keep` (11). Not here: the sentences (locales), the flags (`crate::flag`).

mod answer;
mod assess;
mod calendar;
mod decide;
mod disagree;
mod entities;
mod evidence;
mod input;
mod keep;
mod latch;
mod layout;
mod line;
mod meaningful;
mod normal;
mod number;
mod phases;
mod prepare;
mod raters;
mod series;
mod show;
mod slow;
mod standing;
mod status;
mod when;

pub mod indices;
pub mod jsonl;

pub use answer::{Assessment, Earlier, Evidence, RaterContrast};
pub use assess::{assess, status};
pub use input::{Direction, Goal, GoalType, Holiday, Measurement, Phase, PhaseKind, Scale};
pub use phases::{PhaseSummary, phase_summaries};
pub use status::{Reason, Status};

/// The version of the rule. A flag stores it with its inputs; it changes when an answer can.
pub const RULE_VERSION: &str = "1";
