//! How the front page looks: one list of what to do, nearest first, then the plans.

use std::collections::BTreeMap;

use domain::{
    access::Relation,
    id::{CaseId, GoalId},
    text::Text,
};
use leptos::prelude::*;
use store::{
    actions::MyAction,
    cases::CaseLine,
    emergencies::Unread,
    flags::Asked,
    measures::Due,
    questions,
    suggestions::Owed,
    transitions::Waiting,
    waiting::{Matter, Waits},
    withheld,
};

use crate::{
    about, actions,
    cases::line,
    clock::local_date,
    drawn::{Draw, Drawn},
    follow_up, links,
    session::Asking,
    ui::{
        icon::{Icon, icon},
        said,
    },
};

/// Everything that one person can do now.
pub struct Now {
    /// Measurements of this week.
    pub due: Vec<Due>,
    /// Open actions.
    pub actions: Vec<MyAction>,
    /// Goals that wait for their word.
    pub waiting: Vec<(CaseId, String, GoalId, Text)>,
    /// Emergency openings that they have not read of.
    pub opened: Vec<Unread>,
    /// What others ask them, as a lead, to look at.
    pub asked: Vec<Asked>,
    /// Suggestions that they owe a reply.
    pub owed: Vec<Owed>,
    /// Questions that they owe a reply.
    pub questions: Vec<questions::Owed>,
    /// What is withheld and to be looked at again.
    pub withheld: Vec<withheld::Due>,
    /// What is handed over to them, to read.
    pub handed: Vec<Waiting>,
    /// What is to be handed over, to say which of it goes.
    pub moves: Vec<Waiting>,
    /// Words that only they can give.
    pub words: Vec<Waits>,
    /// How many lines about a child they have not opened.
    pub unread: BTreeMap<CaseId, i64>,
    /// Their plans.
    pub cases: Vec<CaseLine>,
}

/// The front page.
pub fn home(asking: &Asking, now: &Now) -> Drawn {
    let t = asking.t();
    let name = asking.session.as_ref().map_or("", |session| session.person.name.as_str());
    let first = name.split(' ').next().unwrap_or(name);
    let tasks = tasks(asking, now);
    let tasks = if tasks.is_empty() {
        let others = follow_up::is_for(asking).then(|| {
            view! {
                <p>
                    <a href="/follow-up">{t.follow_title()}</a>
                </p>
            }
        });
        view! {
            <p>{t.home_nothing()}</p>
            {others}
        }
        .drawn()
    } else {
        view! { <ul class="todo card">{tasks}</ul> }.drawn()
    };
    let cases = now.cases.iter().map(|case| line(asking, case)).collect_view();
    let has_cases = !now.cases.is_empty();
    let cases = has_cases.then(|| {
        view! {
            <section class="section" aria-labelledby="plans">
                <h2 id="plans">{t.home_plans()}</h2>
                <ul class="todo card">{cases}</ul>
            </section>
        }
    });
    view! {
        <div class="narrow stack-l">
            <section class="section" aria-labelledby="now">
                <h1>{t.home_hello(first)}</h1>
                <h2 id="now">{t.home_now()}</h2>
                {tasks}
            </section>
            {cases}
        </div>
    }
    .drawn()
}

fn tasks(asking: &Asking, now: &Now) -> Vec<Drawn> {
    let t = asking.t();
    let mut tasks = Vec::new();
    for case in now.cases.iter().filter(|case| case.relation == Relation::Child) {
        let own = t.child_own_page().to_owned();
        tasks.push(task(links::child(&case.id), own, None, false));
    }
    for opened in &now.opened {
        let what = t.home_emergency(&opened.by, &t.whose(&opened.child));
        let when = t.day_month(local_date(opened.at));
        tasks.push(task(links::seen(&opened.case), what, Some(when), true));
    }
    let due = now.due.iter().filter(|due| due.this_week.is_none()).count();
    if due > 0 {
        let count = i64::try_from(due).unwrap_or(i64::MAX);
        tasks.push(task("/week".to_owned(), t.home_measure(count), None, false));
    }
    for (case, child, goal, own_words) in &now.waiting {
        let words = said::quoted(own_words, asking);
        tasks.push(task(links::goal(case, goal), t.home_say(child), Some(words), false));
    }
    tasks.extend(now.words.iter().map(|waits| of_word(asking, waits)));
    for waiting in &now.moves {
        tasks.push(of_move(asking, waiting, t.transition_home_answer(&waiting.child_name)));
    }
    for waiting in &now.handed {
        tasks.push(of_move(asking, waiting, t.transition_home_read(&waiting.child_name)));
    }
    for case in &now.cases {
        if let Some(lines) = now.unread.get(&case.id) {
            let (what, more) = about::waiting(asking, &case.child_name, *lines);
            tasks.push(task(links::about(&case.id), what, Some(more), false));
        }
    }
    for asked in &now.asked {
        let what = t.follow_asked_you(&asked.by, &t.whose(&asked.child_name));
        let day = t.day_month(asked.on);
        tasks.push(task(links::flag(&asked.case, &asked.flag), what, Some(day), false));
    }
    for owed in &now.owed {
        let what = t.home_reply(&t.whose(&owed.child_name), &said::quoted(&owed.text, asking));
        let (day, late) = (t.day_month(owed.due), owed.due < asking.today);
        let when = if late { t.home_reply_late(&day) } else { t.home_by(&day) };
        tasks.push(task(links::suggestion(&owed.case, &owed.suggestion), what, Some(when), late));
    }
    for owed in &now.questions {
        let whose = t.whose(&owed.child_name);
        let what = if owed.about_reading {
            t.question_home_reading(&whose)
        } else {
            t.question_home_wrong(&whose)
        };
        let (day, late) = (t.day_month(owed.due), owed.due < asking.today);
        let when = if late { t.home_reply_late(&day) } else { t.home_by(&day) };
        tasks.push(task(links::question(&owed.case, &owed.id), what, Some(when), late));
    }
    for due in &now.withheld {
        let what = t.withheld_home(&t.whose(&due.child_name));
        let day = t.home_late(&t.day_month(due.review));
        tasks.push(task(links::withheld(&due.case), what, Some(day), true));
    }
    for mine in &now.actions {
        let action = &mine.action;
        let words = said::words(&action.text, asking);
        let day = t.day_month(action.due);
        let late = action.is_late(asking.today);
        let when = if late { t.home_late(&day) } else { t.home_by(&day) };
        let href = links::action(&mine.case, &action.id);
        let line = linked(href, t.home_action(&mine.child_name, &words), Some(when), late);
        let marked = view! {
            <li
                data-action=action.id.to_string()
                data-state=actions::state(action, asking.today)
                data-responsible=action.responsible.as_ref().map(ToString::to_string)
            >
                {line}
            </li>
        };
        tasks.push(marked.drawn());
    }
    tasks
}

/// A word that waits, and where it is given.
fn of_word(asking: &Asking, Waits { case, child_name, matter }: &Waits) -> Drawn {
    let t = asking.t();
    let (href, what, more) = match matter {
        Matter::Reply(id, text) => {
            let place = format!("{}#s-{id}", links::suggestions(case));
            (place, t.home_verdict(), Some(said::quoted(text, asking)))
        }
        Matter::Explained(id) => (links::question(case, id), t.home_explained(), None),
        Matter::Meeting(id, date) => {
            let about = t.meeting_ask_about(&t.date(*date));
            (links::meeting(case, id), t.meeting_ask(), Some(about))
        }
        Matter::View => (links::view(case), t.plan_need_view(), None),
    };
    let plan = || t.plan_title(&t.whose(child_name));
    let more = more.map_or_else(plan, |more| t.home_action(child_name, &more));
    task(href, what.to_owned(), Some(more), false)
}

fn of_move(asking: &Asking, waiting: &Waiting, what: String) -> Drawn {
    let t = asking.t();
    let day = t.home_by(&t.day_month(waiting.date));
    task(links::transition(&waiting.case, &waiting.transition), what, Some(day), false)
}

fn task(href: String, what: String, more: Option<String>, late: bool) -> Drawn {
    view! { <li>{linked(href, what, more, late)}</li> }.drawn()
}

fn linked(href: String, what: String, more: Option<String>, late: bool) -> Drawn {
    let class = if late { "small late" } else { "small quiet" };
    let more = more.map(|more| view! { <br /><span class=class>{more}</span> });
    view! {
        <a href=href>
            <span>{what} {more}</span>
            {icon(Icon::Go)}
        </a>
    }
    .drawn()
}
