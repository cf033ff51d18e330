//! The groups of the list: what is asked of whoever reads it.

use domain::flag::FlagKind;
use store::flags::Waits;

use crate::{i18n::Texts, ui::icon::Icon};

/// What is asked, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    /// Worsening or slipping.
    WrongWay,
    /// No documented effect.
    NoEffect,
    /// Raters disagree.
    Disagree,
    /// Too slow.
    TooSlow,
    /// Held too seldom, or with little sense.
    Seldom,
    /// Too few or too old measurements.
    Few,
    /// Reached: plan how the intervention becomes less.
    Reached,
    /// Late replies, actions and reviews.
    Late,
}

impl Group {
    /// All of them, in the order of the list.
    pub(super) const ALL: [Self; 8] = [
        Self::WrongWay,
        Self::NoEffect,
        Self::Disagree,
        Self::TooSlow,
        Self::Seldom,
        Self::Few,
        Self::Reached,
        Self::Late,
    ];

    /// Where something belongs.
    pub(super) fn of(what: &Waits) -> Self {
        use FlagKind as Kind;
        let Waits::Flag(_, kind) = what else { return Self::Reached };
        match kind {
            Kind::Worsening | Kind::Slipping => Self::WrongWay,
            Kind::NoEffect => Self::NoEffect,
            Kind::RatersDisagree | Kind::RatersApart => Self::Disagree,
            Kind::TooSlow => Self::TooSlow,
            Kind::LowDelivery | Kind::LowMeaningfulness => Self::Seldom,
            Kind::Stale | Kind::Insufficient | Kind::NotFollowable => Self::Few,
            _ => Self::Late,
        }
    }

    /// Its name in addresses and files.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::WrongWay => "wrong_way",
            Self::NoEffect => "no_effect",
            Self::Disagree => "disagree",
            Self::TooSlow => "too_slow",
            Self::Seldom => "seldom",
            Self::Few => "few",
            Self::Reached => "reached",
            Self::Late => "late",
        }
    }

    /// What it is called.
    pub(super) fn title(self, t: Texts) -> &'static str {
        match self {
            Self::WrongWay => t.follow_group_wrong_way(),
            Self::NoEffect => t.follow_group_no_effect(),
            Self::Disagree => t.follow_group_disagree(),
            Self::TooSlow => t.follow_group_too_slow(),
            Self::Seldom => t.follow_group_seldom(),
            Self::Few => t.follow_group_few(),
            Self::Reached => t.follow_group_reached(),
            Self::Late => t.follow_group_late(),
        }
    }

    /// What it asks.
    pub(super) fn ask(self, t: Texts) -> &'static str {
        match self {
            Self::WrongWay => t.follow_group_wrong_way_ask(),
            Self::NoEffect => t.follow_group_no_effect_ask(),
            Self::Disagree => t.follow_group_disagree_ask(),
            Self::TooSlow => t.follow_group_too_slow_ask(),
            Self::Seldom => t.follow_group_seldom_ask(),
            Self::Few => t.follow_group_few_ask(),
            Self::Reached => t.follow_group_reached_ask(),
            Self::Late => t.follow_group_late_ask(),
        }
    }

    /// Its icon, and the tone of the two.
    pub(super) fn mark(self) -> (Icon, &'static str) {
        match self {
            Self::WrongWay => (Icon::Turn, "status status-look"),
            Self::NoEffect => (Icon::Same, "status status-look"),
            Self::Disagree | Self::Seldom => (Icon::Speech, "status status-look"),
            Self::TooSlow | Self::Late => (Icon::Clock, "status status-look"),
            Self::Few => (Icon::Few, "status status-wait"),
            Self::Reached => (Icon::Reached, "status"),
        }
    }
}
