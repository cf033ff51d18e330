//! A case (towards families: *forløb*): the frame round one child, with everything in it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    action::Action,
    clock::Frame,
    flag::FlagRecord,
    goal::Goal,
    id::{CaseId, GoalId, PersonId},
    intervention::Intervention,
    meeting::Meeting,
    people::{Child, FamilyMember, Who},
    sharing::{AccessEntry, Consent, Handover},
    transition::Transition,
    voice::{Suggestion, View, Voice},
};

/// One child's case, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Identity.
    pub id: CaseId,
    /// What a demo or test case shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<String>,
    /// The child.
    pub child: Child,
    /// The day it was opened.
    pub opened: Date,
    /// The one lead (tovholder).
    pub case_lead: PersonId,
    /// Family and those they brought.
    pub family: Vec<FamilyMember>,
    /// The helpers, the lead among them.
    pub network: Vec<PersonId>,
    /// How each person sees it, oldest first.
    #[serde(rename = "challenge_views")]
    pub views: Vec<View>,
    /// The goals, by rank.
    pub goals: Vec<Goal>,
    /// What is tried.
    pub interventions: Vec<Intervention>,
    /// What somebody does.
    pub actions: Vec<Action>,
    /// Meetings held and planned.
    pub meetings: Vec<Meeting>,
    /// What the child said over time.
    #[serde(rename = "child_voice")]
    pub voices: Vec<Voice>,
    /// Flags as they were raised and decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flag_history: Vec<FlagRecord>,
    /// Suggestions from child and family.
    pub suggestions: Vec<Suggestion>,
    /// Consents to share.
    pub consents: Vec<Consent>,
    /// Moves to a new place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transitions: Vec<Transition>,
    /// New leads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handovers: Vec<Handover>,
    /// Who opened it, as told by a file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access_log_sample: Vec<AccessEntry>,
    /// How it began and when it is looked at: not in files.
    #[serde(skip)]
    pub frame: Frame,
    /// An oracle for tests: `KIND:SUBJECT`.
    #[serde(default)]
    pub expected_flags: Vec<String>,
}

impl Case {
    /// A goal of this case.
    #[must_use]
    pub fn goal(&self, id: &GoalId) -> Option<&Goal> {
        self.goals.iter().find(|goal| &goal.id == id)
    }

    /// Everybody in the case: the child first, then family, then helpers.
    pub fn everybody(&self) -> impl Iterator<Item = Who> {
        let family = self.family.iter().map(|member| Who::Person(member.id.clone()));
        let network = self.network.iter().cloned().map(Who::Person);
        std::iter::once(Who::Child).chain(family).chain(network)
    }

    /// Everybody who can be given something to do on a day: child and family, and whoever helps then.
    pub fn taking_part(&self, today: Date) -> impl Iterator<Item = Who> {
        let helps = move |who: &Who| match who {
            Who::Person(id) if self.network.contains(id) => !self.is_shut_out(id, today),
            _ => true,
        };
        self.everybody().filter(helps)
    }

    /// The helpers who take part on a day: one whom consents name while one of them holds.
    pub fn helping(&self, today: Date) -> impl Iterator<Item = &PersonId> {
        self.network.iter().filter(move |id| !self.is_shut_out(id, today))
    }

    /// Whether consents name a helper, and none of them holds on a day.
    fn is_shut_out(&self, helper: &PersonId, today: Date) -> bool {
        let mut naming = self.consents.iter().filter(|consent| consent.scope.contains(helper));
        let named = naming.clone().next().is_some();
        *helper != self.case_lead && named && !naming.any(|consent| consent.holds(today))
    }

    /// Whether somebody is the child, or came with the family.
    #[must_use]
    pub fn is_family(&self, who: &Who) -> bool {
        let of = |id: &PersonId| self.family.iter().any(|member| member.id == *id);
        matches!(who, Who::Child) || matches!(who, Who::Person(id) if of(id))
    }

    /// The next planned meeting on or after a day.
    #[must_use]
    pub fn next_meeting(&self, today: Date) -> Option<&Meeting> {
        let planned = self.meetings.iter().filter(|meeting| meeting.planned);
        planned.filter(|meeting| meeting.date >= today).min_by_key(|meeting| meeting.date)
    }
}
