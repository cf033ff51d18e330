//! One row: an intervention (or what else waits), why, since when, and how it is held and felt.

use domain::{
    access::Action,
    flag::{Flag, Subject},
    goal::Goal,
    intervention::Intervention,
};
use jiff::{Unit, civil::Date};
use store::{
    cases::CaseRecord,
    flags::{Open, Waits},
};

use super::{group::Group, is_outside};
use crate::{
    flags,
    goals::newest,
    links,
    session::Asking,
    ui::{people::Network, said},
};

/// What a row tells.
pub(super) struct Row<'r> {
    pub(super) network: Network<'r>,
    /// The flag; none where a goal is reached.
    pub(super) flag: Option<&'r Flag>,
    /// The intervention; none where it is about something else.
    pub(super) intervention: Option<&'r Intervention>,
    /// What it is called.
    pub(super) name: String,
    /// Where it leads.
    pub(super) href: String,
    /// Why it is here.
    pub(super) why: String,
    pub(super) since: Date,
    /// Whether it is the first of its flag: only that one has buttons and marks.
    pub(super) first: bool,
}

/// The rows of something that waits: one for each running intervention of its goal.
pub(super) fn rows<'r>(asking: &'r Asking, record: &'r CaseRecord, open: &'r Open) -> Vec<Row<'r>> {
    let network = Network::new(record, asking);
    let t = asking.t();
    let (flag, goal, href, why) = match &open.what {
        Waits::Flag(id, _) => {
            let Some(flag) = record.flags.iter().find(|flag| flag.id == *id) else {
                return Vec::new();
            };
            let href = links::flag(&open.case, id);
            (Some(flag), flags::goal_of(record, flag), href, flags::why(network, flag))
        }
        Waits::Reached(id) => {
            let goal = record.case.goal(id);
            let href = links::goal(&open.case, id);
            (None, goal, href, t.follow_reached_why().to_owned())
        }
    };
    let href = if is_outside(record) { links::visit(&open.case, &href) } else { href };
    let row = |name: String, intervention: Option<&'r Intervention>, first: bool| Row {
        network,
        flag,
        intervention,
        name,
        href: href.clone(),
        why: if first { why.clone() } else { t.follow_same().to_owned() },
        since: open.since,
        first,
    };
    let late = Group::of(&open.what) == Group::Late;
    let tried = if late { Vec::new() } else { tried(record, flag, goal) };
    if tried.is_empty() {
        let name = match (flag, goal) {
            (Some(flag), _) => flags::title(network, flag),
            (None, Some(goal)) => said::quoted(&goal.own_words.text, asking),
            (None, None) => return Vec::new(),
        };
        return vec![row(name, None, true)];
    }
    let each = tried.into_iter().enumerate();
    each.map(|(place, it)| row(said::words(&it.name, asking), Some(it), place == 0)).collect()
}

/// The interventions that a flag or a reached goal is about.
fn tried<'r>(
    record: &'r CaseRecord,
    flag: Option<&Flag>,
    goal: Option<&Goal>,
) -> Vec<&'r Intervention> {
    let all = record.case.interventions.iter();
    match flag.map(|flag| &flag.subject) {
        Some(Subject::Intervention(id)) => all.filter(|it| it.id == *id).collect(),
        Some(Subject::Goal(_)) | None => {
            let Some(goal) = goal else { return Vec::new() };
            let (running, over): (Vec<_>, Vec<_>) =
                all.filter(|it| it.goal == goal.id).partition(|it| it.is_running());
            // Of a goal that is reached and over, what led there.
            if running.is_empty() && flag.is_none() { over } else { running }
        }
        Some(_) => Vec::new(),
    }
}

impl Row<'_> {
    /// How often it was held, and whether that is too seldom.
    pub(super) fn held(&self) -> Option<(String, bool)> {
        let t = self.network.asking.t();
        let delivery = self.intervention?.delivery;
        let Some((delivery, held)) = delivery.and_then(|it| Some((it, it.delivered?))) else {
            return Some((t.follow_held_unknown().to_owned(), false));
        };
        let told = t.follow_held_of(i64::from(held), i64::from(delivery.planned));
        Some((told, delivery.is_seldom(&self.network.record.limits)))
    }

    /// Each person's newest word on whether it makes sense.
    pub(super) fn sense(&self) -> Option<String> {
        let t = self.network.asking.t();
        let ratings = newest(self.intervention?);
        if ratings.is_empty() {
            return Some(t.follow_sense_unknown().to_owned());
        }
        let each = ratings.into_iter().map(|rating| {
            t.follow_sense_of(i64::from(rating.value), &self.network.first_name(&rating.by))
        });
        Some(each.collect::<Vec<_>>().join(", "))
    }

    /// The next planned meeting.
    pub(super) fn review(&self) -> Option<Date> {
        let case = &self.network.record.case;
        case.next_meeting(self.network.asking.today).map(|meeting| meeting.date)
    }

    /// How many days it has waited for a decision; none where there is one, or it came today.
    pub(super) fn undecided_days(&self) -> Option<i64> {
        let flag = self.flag.filter(|flag| flag.decisions.is_empty())?;
        let waited = flag.raised.until((Unit::Day, self.network.asking.today)).ok()?;
        Some(i64::from(waited.get_days())).filter(|days| *days > 0)
    }

    /// Whether the reader may hand it on.
    pub(super) fn may_hand_on(&self) -> bool {
        self.first && self.flag.is_some() && self.network.may(Action::HandOn)
    }
}
