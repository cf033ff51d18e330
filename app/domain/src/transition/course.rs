//! How a move goes. Each step is a fact with a day and an author, and none is ever edited. When one may
//! be noted stands in `steps`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Answer, Line, Say, Standing, Transition, TransitionState};
use crate::{
    access::Relation,
    case::Case,
    id::{MeetingId, PersonId},
    people::Who,
    protection::knows_places,
    text::Text,
};

/// What a move has beside what a case file tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course {
    /// All that was noted, oldest first.
    pub noted: Vec<Noted>,
}

/// One thing that was noted about a move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// What.
    pub fact: Fact,
    /// Who; nobody where the day itself did it.
    pub by: Option<Who>,
    /// The day.
    pub on: Date,
}

/// What can be noted about a move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fact {
    /// What is to be handed over: all lines, in place of those before.
    Proposed {
        /// In their order.
        lines: Vec<Line>,
    },
    /// What one person says to the lines.
    Answered {
        /// One for each line that they say something to.
        answers: Vec<Answer>,
    },
    /// The one who receives has read it.
    Received,
    /// Who stays behind, and where the first follow-up in the new place is.
    Arranged {
        /// Helpers who are no longer part of it from the day on.
        leaving: Vec<PersonId>,
        /// A meeting that is planned.
        follow_up: MeetingId,
        /// What the phase that begins with the move is called on each curve.
        label: Text,
    },
    /// The day has come.
    Arrived,
    /// It does not take place.
    CalledOff {
        /// Why.
        why: Text,
    },
}

impl Fact {
    /// The name of its kind, as it is kept.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Proposed { .. } => "proposed",
            Self::Answered { .. } => "answered",
            Self::Received => "received",
            Self::Arranged { .. } => "arranged",
            Self::Arrived => "arrived",
            Self::CalledOff { .. } => "called_off",
        }
    }
}

/// Who says what.
pub type Said<'a> = (&'a Who, &'a Answer);

/// What is settled about the day of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arranged<'a> {
    /// Who is no longer part of it from that day on.
    pub leaving: &'a [PersonId],
    /// The first follow-up in the new place.
    pub follow_up: &'a MeetingId,
    /// What the phase that begins then is called.
    pub label: &'a Text,
}

impl Transition {
    /// What is to be handed over, as it was proposed last.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        let last = self.course.noted.iter().rev().find_map(|it| match &it.fact {
            Fact::Proposed { lines } => Some(lines.as_slice()),
            _ => None,
        });
        last.unwrap_or_default()
    }

    /// What everybody says to each line as it stands: what was said to other words does not count.
    #[must_use]
    pub fn answers(&self) -> BTreeMap<u32, Vec<Said<'_>>> {
        let mut stands: BTreeMap<u32, (&Line, Vec<Said<'_>>)> = BTreeMap::new();
        for it in &self.course.noted {
            match (&it.fact, &it.by) {
                (Fact::Proposed { lines }, _) => {
                    let mut before = std::mem::take(&mut stands);
                    for line in lines {
                        let kept = before.remove(&line.n).filter(|(old, _)| *old == line);
                        let said = kept.map(|(_, said)| said).unwrap_or_default();
                        stands.insert(line.n, (line, said));
                    }
                }
                (Fact::Answered { answers }, Some(by)) => {
                    for answer in answers {
                        if let Some((_, said)) = stands.get_mut(&answer.n) {
                            said.retain(|(who, _)| *who != by);
                            said.push((by, answer));
                        }
                    }
                }
                _ => {}
            }
        }
        stands.into_iter().map(|(n, (_, said))| (n, said)).collect()
    }

    /// How each line stands. Whoever has custody has to agree; the child's no counts as theirs does.
    #[must_use]
    pub fn standings(&self, case: &Case) -> Vec<(&Line, Standing)> {
        let (answers, asked) = (self.answers(), asked(case).collect::<Vec<_>>());
        let said = |line: &Line| answers.get(&line.n).map(Vec::as_slice).unwrap_or_default();
        self.lines().iter().map(|line| (line, standing(said(line), &asked))).collect()
    }

    /// What goes with the child, if the family has settled every line.
    #[must_use]
    pub fn approved(&self, case: &Case) -> Option<Vec<&Line>> {
        let mut goes = Vec::new();
        for (line, standing) in self.standings(case) {
            match standing {
                Standing::Goes => goes.push(line),
                Standing::Stays => {}
                Standing::Open | Standing::ToChange => return None,
            }
        }
        (!goes.is_empty()).then_some(goes)
    }

    /// Whether the one who receives has read what stands now.
    #[must_use]
    pub fn is_received(&self) -> bool {
        let mut noted = self.course.noted.iter().rev().map(|it| &it.fact);
        let proposed = |fact: &&Fact| matches!(fact, Fact::Proposed { .. });
        noted.by_ref().take_while(|it| !proposed(it)).any(|it| *it == Fact::Received)
    }

    /// Who stays behind, and the first follow-up, once that is settled.
    #[must_use]
    pub fn arranged(&self) -> Option<Arranged<'_>> {
        self.course.noted.iter().rev().find_map(|it| match &it.fact {
            Fact::Arranged { leaving, follow_up, label } => {
                Some(Arranged { leaving, follow_up, label })
            }
            _ => None,
        })
    }

    fn has(&self, wanted: fn(&Fact) -> bool) -> bool {
        self.course.noted.iter().any(|it| wanted(&it.fact))
    }

    /// How far it has come. One that only a file tells of is as far as the file says.
    #[must_use]
    pub fn state(&self, case: &Case) -> TransitionState {
        use TransitionState as S;
        if self.course.noted.is_empty() {
            return S::named(&self.status).unwrap_or(S::Planned);
        }
        if self.has(|fact| matches!(fact, Fact::CalledOff { .. })) {
            return S::CalledOff;
        }
        if self.has(|fact| *fact == Fact::Arrived) {
            let held = |id: &MeetingId| case.meetings.iter().any(|it| it.id == *id && !it.planned);
            let followed = self.arranged().is_some_and(|it| held(it.follow_up));
            return if followed { S::FollowedUp } else { S::Arrived };
        }
        match self.approved(case) {
            Some(_) if self.arranged().is_some() => S::Arranged,
            Some(_) if self.is_received() => S::Received,
            Some(_) => S::Approved,
            None if self.has(|fact| matches!(fact, Fact::Answered { .. })) => S::Seen,
            None => S::Planned,
        }
    }

    /// Whether it is still ahead.
    #[must_use]
    pub fn is_ahead(&self, case: &Case) -> bool {
        use TransitionState::{Arrived, CalledOff, FollowedUp};
        !matches!(self.state(case), Arrived | FollowedUp | CalledOff)
    }

    /// Those who are still asked about some line.
    #[must_use]
    pub fn waits_for(&self, case: &Case) -> Vec<Who> {
        let answers = self.answers();
        let open = |(line, standing)| (standing == Standing::Open).then_some(line);
        let open: Vec<&Line> = self.standings(case).into_iter().filter_map(open).collect();
        let silent = |who: &Who| {
            let said = |line: &&Line| {
                answers.get(&line.n).is_some_and(|all| all.iter().any(|(by, _)| *by == who))
            };
            !open.iter().all(said)
        };
        if self.is_ahead(case) { asked(case).filter(silent).collect() } else { Vec::new() }
    }
}

/// Who is asked what goes along: those with custody, but for whoever must not know where the child is.
pub fn asked(case: &Case) -> impl Iterator<Item = Who> {
    case.guardians().filter(|who| knows_places(case, who, Relation::Guardian))
}

/// How a line stands by what was said to it.
fn standing(said: &[Said<'_>], asked: &[Who]) -> Standing {
    let says = |what: Say| said.iter().any(|(_, answer)| answer.say == what);
    let agrees = |who: &Who| said.iter().any(|(by, it)| *by == who && it.say == Say::Share);
    if says(Say::Not) {
        Standing::Stays
    } else if says(Say::Change) {
        Standing::ToChange
    } else if !asked.is_empty() && asked.iter().all(agrees) {
        Standing::Goes
    } else {
        Standing::Open
    }
}

#[cfg(test)]
pub(super) mod tests;
