//! A look at a case: what holds is compared with what is open. The daily look and every
//! recording call the same function.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{
    Due, Flag, FlagKind, Scene, actions, decided,
    due::{in_the_case, once},
    goals,
};
use crate::{effect::Status, id::FlagId};

/// What a look finds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Look {
    /// What holds and has no open flag, sorted.
    pub raise: Vec<Due>,
    /// The open flags that have ended, in the order they were given in.
    pub close: Vec<Closing>,
}

/// That a flag has ended. Only a look finds that: the data, or a decision that they bear out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    flag: FlagId,
    on: Date,
    because: Because,
}

/// What ended a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// The goal's curve documents something else in the same phase.
    Status(Status),
    /// A new phase has begun.
    NewPhase,
    /// The goal is not worked on now.
    GoalNotActive,
    /// What was missing, late or low is there.
    Mended,
    /// A decision changed or ended what the flag asked about.
    Decision,
}

impl Because {
    /// The name in files and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Status(status) => status.as_str(),
            Self::NewPhase => "new_phase",
            Self::GoalNotActive => "goal_not_active",
            Self::Mended => "mended",
            Self::Decision => "decision",
        }
    }
}

impl Closing {
    /// The flag.
    #[must_use]
    pub fn flag(&self) -> &FlagId {
        &self.flag
    }

    /// The day.
    #[must_use]
    pub fn on(&self) -> Date {
        self.on
    }

    /// What ended it.
    #[must_use]
    pub fn because(&self) -> Because {
        self.because
    }
}

/// Compares what holds on the day of the scene with its open flags. Pure; looking again once that
/// is done finds nothing more.
#[must_use]
pub fn look(scene: &Scene<'_>) -> Look {
    let mut holds = in_the_case(scene);
    let open = still_open(scene, &holds);
    holds.extend(decided::due(scene, &open));
    let mut raise = once(holds);
    let all_held = still_open(scene, &raise);
    let stays: BTreeSet<_> = all_held.iter().map(|flag| flag.key()).collect();
    let ended = scene.flags.iter().filter(|it| it.is_open() && !stays.contains(&it.key()));
    let close = ended.map(|flag| Closing {
        flag: flag.id.clone(),
        on: scene.today,
        because: because(scene, flag),
    });
    let close = close.collect();
    raise.retain(|due| !stays.contains(&due.key()));
    Look { raise, close }
}

/// The open flags that what holds keeps open, or that wait for more than that it no longer holds.
pub(super) fn still_open<'a>(scene: &Scene<'a>, holds: &[Due]) -> Vec<&'a Flag> {
    let open = scene.flags.iter().filter(|flag| flag.is_open());
    let stays = |flag: &&Flag| {
        let found = holds.binary_search_by(|due| due.key().cmp(&flag.key())).is_ok();
        found
            || match flag.kind {
                FlagKind::NoEffect => goals::lack_stands(scene, flag),
                FlagKind::ActionOverdue | FlagKind::ActionWithoutResponsible => {
                    actions::waits_for_yes(scene, flag)
                }
                _ => false,
            }
    };
    open.filter(stays).collect()
}

/// What ended a flag. Where a decision changed or ended what was asked about, and the data bear
/// that out, it is the decision.
fn because(scene: &Scene<'_>, flag: &Flag) -> Because {
    let by_data = match flag.kind.status() {
        Some(_) => goals::ended(scene, flag),
        None => Because::Mended,
    };
    let decided = flag.decisions.last().and_then(|decision| decision.kind);
    let decided = decided.is_some_and(super::DecisionKind::ends_the_question);
    match by_data {
        Because::NewPhase | Because::GoalNotActive | Because::Mended if decided => {
            Because::Decision
        }
        by_data => by_data,
    }
}
