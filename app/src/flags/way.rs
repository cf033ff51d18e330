//! The way from a flag to the page where what ends it is done, for those flags that ask for more than a
//! decision: to the action, to the reply, to the other flag.

use domain::{
    access::Action,
    flag::{Flag, FlagKind, Subject},
    goal::Goal,
};
use leptos::prelude::*;

use super::goal_of;
use crate::{
    drawn::{Draw, Drawn},
    links,
    ui::people::Network,
};

/// The link, while the flag is open; none where deciding is all there is to do.
pub(super) fn way(network: Network<'_>, flag: &Flag) -> Option<Drawn> {
    let (href, label) = place(network, flag).filter(|_| flag.is_open())?;
    let shown = view! {
        <p>
            <a class="btn" href=href>
                {label}
            </a>
        </p>
    };
    Some(shown.drawn())
}

fn place(network: Network<'_>, flag: &Flag) -> Option<(String, String)> {
    use FlagKind as Kind;
    let (t, record) = (network.asking.t(), network.record);
    let case = &record.case.id;
    let to_goal = |goal: &Goal| (links::goal(case, &goal.id), t.flag_way_goal().to_owned());
    Some(match (&flag.subject, flag.kind) {
        (Subject::Goal(_), Kind::NextLookPassed) => {
            let asked = |other: &&Flag| {
                other.is_open()
                    && other.subject == flag.subject
                    && other.decisions.iter().any(|decision| decision.next_look.is_some())
            };
            to_flag(network, record.flags.iter().find(asked)?)
        }
        (Subject::Goal(_), Kind::Stale | Kind::Insufficient) => to_goal(goal_of(record, flag)?),
        (Subject::Goal(_), _) => return None,
        (Subject::Intervention(id), _) => {
            (links::intervention(case, id), t.flag_way_intervention().to_owned())
        }
        (Subject::Action(id), _) => (links::action(case, id), t.flag_way_action().to_owned()),
        (Subject::Case(_), Kind::ChildNotHeard) => {
            (links::voice(case), t.flag_way_child(&record.case.child.name))
        }
        (Subject::Case(_), Kind::NoNextReview) if network.may(Action::Convene) => {
            (links::new_meeting(case, None), t.meeting_plan().to_owned())
        }
        (Subject::Case(_), _) => (links::meetings(case), t.flag_way_meetings().to_owned()),
        (Subject::Person(_), Kind::GuardianNotHeard) => {
            let goals = flag.inputs.get("goals")?.as_array()?;
            let named = |goal: &&Goal| goals.iter().any(|id| id.as_str() == Some(goal.id.as_str()));
            to_goal(record.case.goals.iter().find(named)?)
        }
        (Subject::Person(_) | Subject::Consent(_), _) => {
            (links::sharing(case), t.flag_way_sharing().to_owned())
        }
        (Subject::Suggestion(id), _) => {
            (links::suggestion(case, id), t.flag_way_suggestion().to_owned())
        }
        (Subject::Flag(id), _) => to_flag(network, record.flags.iter().find(|it| it.id == *id)?),
    })
}

fn to_flag(network: Network<'_>, other: &Flag) -> (String, String) {
    let t = network.asking.t();
    let label = if network.may(Action::Decide) { t.flag_open() } else { t.flag_read() };
    (links::flag(&network.record.case.id, &other.id), label.to_owned())
}
