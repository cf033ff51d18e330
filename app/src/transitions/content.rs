//! What is handed over is put together: what the plan itself suggests, each in words that can be
//! changed, and room for more. The family says of each line whether it goes.

use domain::{
    access::Action,
    goal::GoalStatus,
    people::Who,
    text::Text,
    transition::{Line, MOST_LINES, Part, Transition, asked},
};
use leptos::prelude::*;
use store::{about, cases::CaseRecord, tx::Tx};

use super::words;
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    links,
    page::{Page, Place},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, people::Network, said},
};

/// Rows without words, for what the plan does not hold.
const BLANK: usize = 2;

/// A row of the form.
pub(super) struct Row {
    /// What its fields are called: by what it is about, so that words stay with it whatever has become
    /// of the others meanwhile.
    name: String,
    /// The number of the line that it is, where it was proposed before.
    n: Option<u32>,
    part: Part,
    /// What stands in it to begin with.
    words: Option<Text>,
}

/// What was proposed before, then what the plan suggests beside it, then room for more.
pub(super) async fn rows(
    tx: &mut Tx,
    asking: &Asking,
    record: &CaseRecord,
    transition: &Transition,
    form: &Submitted,
) -> Result<Vec<Row>, Refusal> {
    let case = &record.case;
    let mut rows: Vec<Row> = transition
        .lines()
        .iter()
        .map(|line| Row {
            name: format!("line-{}", line.n),
            n: Some(line.n),
            part: line.part.clone(),
            words: Some(line.words.clone()),
        })
        .collect();
    let mut more = Vec::new();
    let kept =
        |status| matches!(status, GoalStatus::Active | GoalStatus::Agreed | GoalStatus::Achieved);
    for goal in case.goals.iter().filter(|goal| kept(goal.status)) {
        let name = format!("goal-{}", goal.id);
        more.push((name, Part::Goal(goal.id.clone()), goal.statement.clone()));
    }
    for one in case.interventions.iter().filter(|one| one.is_running()) {
        let name = format!("goes-on-{}", one.id);
        more.push((name, Part::GoesOn(one.id.clone()), one.name.clone()));
    }
    for one in &case.interventions {
        let learnt = one.course.ending.as_ref().map(|ending| ending.learnt.clone());
        let name = format!("learnt-{}", one.id);
        more.extend(learnt.map(|learnt| (name, Part::Learnt(one.id.clone()), learnt)));
    }
    let proof = asking.case(tx, &case.id, Action::View).await?;
    let told = about::lines(tx, &proof).await?;
    more.extend(
        told.into_iter().map(|line| (format!("about-{}", line.id), Part::About, line.text)),
    );
    let there = |part: &Part, words: &Text, rows: &[Row]| {
        rows.iter().any(|row| match part {
            Part::About | Part::Other => row.words.as_ref() == Some(words),
            part => row.part == *part,
        })
    };
    for (name, part, words) in more {
        if !there(&part, &words, &rows) {
            rows.push(Row { name, n: None, part, words: Some(words) });
        }
    }
    let other = |name| Row { name, n: None, part: Part::Other, words: None };
    rows.extend((0..BLANK).map(|number| other(number.to_string())));
    // What was chosen in the form and is no longer in the plan: its words are not lost.
    let gone = form.all("take").iter().filter(|name| !rows.iter().any(|row| row.name == **name));
    let gone: Vec<_> = gone.filter(|name| !form.value(&field(name)).is_empty()).collect();
    rows.extend(gone.into_iter().cloned().map(other));
    Ok(rows)
}

/// The form as it begins: what was proposed is chosen; at first the goals and what goes on.
pub(super) fn starting(asking: &Asking, transition: &Transition, rows: &[Row]) -> Submitted {
    let first = transition.lines().is_empty();
    let chosen = |row: &Row| match &row.part {
        _ if !first => row.n.is_some(),
        Part::Goal(_) | Part::GoesOn(_) | Part::Learnt(_) => true,
        Part::About | Part::Other => false,
    };
    let takes = rows.iter().filter(|row| chosen(row)).take(MOST_LINES);
    let takes = takes.map(|row| ("take", row.name.clone()));
    let start = Submitted::starting([("key", key())].into_iter().chain(takes));
    rows.iter().fold(start, |form, row| {
        let words = row.words.as_ref().map(|words| said::words(words, asking));
        form.with(&field(&row.name), words.unwrap_or_default())
    })
}

/// The field that holds the words of a row.
fn field(name: &str) -> String {
    format!("words-{name}")
}

/// The lines that a form proposes. What is wrong is noted beside it.
pub(super) fn lines(
    asking: &Asking,
    transition: &Transition,
    rows: &[Row],
    form: &mut Submitted,
) -> Vec<Line> {
    let t = asking.t();
    let used = transition.course.noted.iter().filter_map(|it| match &it.fact {
        domain::transition::Fact::Proposed { lines } => lines.iter().map(|line| line.n).max(),
        _ => None,
    });
    let mut next = used.max().unwrap_or(0);
    let mut lines = Vec::new();
    for row in rows {
        let typed = form.value(&field(&row.name)).to_owned();
        let blank = row.words.is_none();
        let taken = form.all("take").contains(&row.name);
        // Whoever has written in a row without words means it to go.
        if !(taken || blank && !typed.trim().is_empty()) {
            continue;
        }
        let Ok(words) = Text::new(asking.lang(), &typed) else {
            form.reject("take", t.transition_error_words());
            continue;
        };
        let words = said::kept(asking, &row.words, words);
        let n = row.n.unwrap_or_else(|| {
            next += 1;
            next
        });
        lines.push(Line { n, part: row.part.clone(), words });
    }
    if lines.is_empty() && form.errors().is_empty() {
        form.reject("take", t.transition_error_nothing());
    } else if lines.len() > MOST_LINES {
        form.reject("take", t.transition_error_many(&MOST_LINES.to_string()));
    }
    lines
}

/// The page.
pub(super) fn page(
    asking: &Asking,
    record: &CaseRecord,
    transition: &Transition,
    rows: &[Row],
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let this = (links::transition(&case.id, &transition.id), words::title(network, transition));
    let guardians: Vec<Who> = asked(case).collect();
    let each: Vec<_> =
        rows.iter().enumerate().map(|(place, row)| self::row(network, place, row, form)).collect();
    let title = t.transition_content();
    let hint = t.transition_content_hint(&MOST_LINES.to_string());
    let wrong = form.error("take").map(|_| "has-error");
    let body = view! {
        {crumbs(t.common_path(), vec![plan, this.clone()], title.to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())} <h1>{title}</h1>
            <p>{t.transition_content_about(&network.names(&guardians))}</p>
            <form class="form" method="post" action="/do/transitions/propose" novalidate>
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="transition" value=transition.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                <input type="hidden" name="seen" value=transition.course.noted.len().to_string() />
                <fieldset class=wrong id="take">
                    <legend>{t.transition_lines()}</legend>
                    <p class="hint">{hint}</p>
                    {field::error(form, "take")}
                    <div class="stack">{each}</div>
                </fieldset>
                <p class="row">
                    <button class="btn btn-main">{t.transition_propose()}</button>
                    <a class="btn btn-plain" href=this.0>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    Page::new(form.titled(t, title), body).at(Place::Cases)
}

/// One row: whether it goes, and in which words.
fn row(network: Network<'_>, place: usize, row: &Row, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let name = words::part(t, &row.part);
    let number = t.transition_line(name, &(place + 1).to_string());
    let pick = row
        .words
        .is_some()
        .then(|| field::check(form, "take", row.name.clone(), name.to_owned(), None));
    let field = self::field(&row.name);
    let label = pick.is_none().then_some(()).map_or("vh", |()| "");
    view! {
        <div class="card stack-s">
            {pick} <label class=label for=field.clone()>
                {number}
            </label>
            <textarea class="input" id=field.clone() name=field.clone()>
                {form.value(&field).to_owned()}
            </textarea>
        </div>
    }
    .drawn()
}
