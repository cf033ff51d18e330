//! Flags: what is to be looked at together, in the plan, on the goal and on a page of its own, and
//! the decision that is made there with the family. When one is raised or ends is `domain::flag`'s.

mod aid;
mod decide;
mod history;
mod later;
mod list;
mod page;
mod parse;
mod posts;
mod visit;
mod way;
mod when;
mod words;

use domain::{
    access::{Action, allowed},
    flag::{Flag, Subject},
    goal::Goal,
    id::FlagId,
    reading::What,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

pub use self::{
    list::{about, decided, of_case, of_goal},
    posts::{agenda, ask, decide, snooze},
    visit::{Visit, open},
    words::{title, why},
};

use crate::{
    cases,
    page::{page, param},
    refusal::Refusal,
};

/// `/cases/{case}/flags/{flag}`: why it is there, and what we do about it.
#[component]
pub fn OneFlag() -> impl IntoView {
    let (case, flag) = (param("case"), param("flag"));
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Flag).await?;
        let flag = find(&record, &flag)?;
        if flag.is_open() && flag.seen.is_none() && allowed(record.relation, Action::Decide) {
            posts::see(&asking, &record, flag).await?;
        }
        let form = decide::starting(&asking, &record, flag);
        Ok(page::flag(&asking, &record, flag, &form, page::Why::Asked))
    })
}

/// A flag of a case.
fn find<'r>(record: &'r CaseRecord, id: &str) -> Result<&'r Flag, Refusal> {
    let id = FlagId::try_from(id).map_err(|_| Refusal::NotFound)?;
    record.flags.iter().find(|flag| flag.id == id).ok_or(Refusal::NotFound)
}

/// The goal that a flag concerns.
#[must_use]
pub fn goal_of<'r>(record: &'r CaseRecord, flag: &Flag) -> Option<&'r Goal> {
    flag.goal(&record.case).and_then(|goal| record.case.goal(goal))
}

/// The goal for which what was tried is in question: then its evidence stands beside the flag.
fn tried_goal_of<'r>(record: &'r CaseRecord, flag: &Flag) -> Option<&'r Goal> {
    let tried = matches!(flag.subject, Subject::Goal(_) | Subject::Intervention(_));
    goal_of(record, flag).filter(|_| tried && !flag.kind.is_about_deciding())
}
