//! The page of one step: what it asks, what stands, and the way on without deciding.

use axum::http::StatusCode;
use domain::{
    access::Action,
    goal::{Goal, GoalType, Step},
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{Words, baseline, find, framed, help, hidden, measure, target, title_of};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    i18n::{Texts, both},
    links,
    page::{Page, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{field, people::Network, said, unsaved},
};

/// The areas of life to choose from; each name is in the address of no page, only in forms.
pub(super) const AREAS: [(&str, Words); 6] = [
    ("school", |t| t.set_area_school()),
    ("language", |t| t.set_area_language()),
    ("friends", |t| t.set_area_friends()),
    ("health", |t| t.set_area_health()),
    ("family", |t| t.set_area_family()),
    ("own", |t| t.set_area_own()),
];

/// The kinds of a goal.
pub(super) const KINDS: [(&str, GoalType); 3] = [
    ("develop", GoalType::Develop),
    ("maintain", GoalType::Maintain),
    ("limit_loss", GoalType::LimitLoss),
];

/// What is typed in the steps.
const TYPED: [&str; 17] = [
    "statement",
    "sign1",
    "sign2",
    "sign3",
    "name",
    "level1",
    "level2",
    "level3",
    "level4",
    "level5",
    "value",
    "step_text",
    "step_value",
    "frequency",
    "text",
    "why",
    "date",
];

/// `/cases/{case}/goals/{goal}/set/{step}`
#[component]
pub fn OneStep() -> impl IntoView {
    let (case, goal, step) = (param("case"), param("goal"), param("step"));
    page(move |asking| async move {
        let record = super::load(&asking, &case, Action::Plan).await?;
        let goal = find(&record, &goal)?;
        let step = Step::named(&step).ok_or(Refusal::NotFound)?;
        let form = starting(&asking, &record, goal, step);
        Ok(step_page(&asking, &record, goal, step, &form))
    })
}

/// The page after a step: the next one, at the end the goal itself.
pub(super) fn after(record: &CaseRecord, goal: &Goal, step: Step) -> String {
    let next = Step::ALL.iter().skip_while(|one| **one != step).nth(1);
    next.map_or_else(
        || links::goal(&record.case.id, &goal.id),
        |next| links::step(&record.case.id, &goal.id, next.as_str()),
    )
}

/// Whether a step can be decided here: what was agreed and what is measured has its own ways.
pub(super) fn is_settable(goal: &Goal, step: Step) -> bool {
    use domain::goal::GoalStatus::{Agreed, Draft, Parked, Proposed};
    let early = matches!(goal.status, Draft | Proposed);
    match step {
        Step::Statement => goal.status == Draft || (early && goal.is_open(Step::Statement)),
        Step::Signs => early,
        _ => early || matches!(goal.status, Agreed | Parked),
    }
}

/// The form as the goal stands.
fn starting(asking: &Asking, record: &CaseRecord, goal: &Goal, step: Step) -> Submitted {
    let mut values = vec![("key", key())];
    if !goal.is_open(step) {
        match step {
            Step::Statement => values.push(("statement", said::words(&goal.statement, asking))),
            Step::Signs => {
                let signs = goal.looks_like.iter().map(|sign| said::words(sign, asking));
                values.extend(["sign1", "sign2", "sign3"].into_iter().zip(signs));
            }
            Step::Kind => {
                let kind = KINDS.iter().find(|(_, kind)| *kind == goal.goal_type);
                values.extend(kind.map(|(name, _)| ("kind", (*name).to_owned())));
            }
            Step::Area => {
                let area = AREAS.iter().find(|(_, words)| both(words).da == goal.area.da);
                values.extend(area.map(|(name, _)| ("area", (*name).to_owned())));
            }
            Step::Rank => values.push(("rank", goal.rank.to_string())),
            Step::Measure | Step::Target | Step::Baseline | Step::Help => {}
        }
    }
    match step {
        Step::Measure => measure::starting(asking, goal, &mut values),
        Step::Target => target::starting(asking, record, goal, &mut values),
        Step::Baseline => baseline::starting(asking, record, goal, &mut values),
        Step::Help => help::starting(asking, &mut values),
        _ => {}
    }
    Submitted::starting(values)
}

/// The page of a step.
pub(super) fn step_page(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    step: Step,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let next = after(record, goal, step);
    let fields = match step {
        Step::Statement => {
            field::area(form, "statement", t.set_statement(), Some(t.set_statement_hint()))
        }
        Step::Signs => signs(t, form),
        Step::Kind => kinds(t, form),
        Step::Area => areas(t, form),
        Step::Rank => ranks(network, goal, form),
        Step::Measure => measure::fields(network, form),
        Step::Target => target::fields(network, goal, form),
        Step::Baseline => return baseline::page_of(network, goal, form),
        Step::Help => return help::page_of(network, goal, form),
    };
    let asked = if is_settable(goal, step) {
        view! {
            <form class="form" method="post" action="/do/goals/set" novalidate>
                {hidden(record, goal, form)}
                <input type="hidden" name="step" value=step.as_str() />
                {fields}
                {ends(t, next)}
            </form>
        }
        .drawn()
    } else {
        settled(t, record, goal, step, form)
    };
    framed(asking, record, goal, (title_of(t, step), form), asked)
}

/// Save, or leave it open and go on.
pub(super) fn ends(t: Texts, next: String) -> Drawn {
    view! {
        <p class="row">
            <button class="btn btn-main">{t.set_save()}</button>
            <a class="btn btn-plain" href=next>
                {t.set_later()}
            </a>
        </p>
    }
    .drawn()
}

/// The status of a page that comes back: what is typed is wrong, or the step is no longer to be set.
pub(super) fn refused(settable: bool) -> StatusCode {
    if settable { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT }
}

/// What can no longer be set here, and where instead.
pub(super) fn settled(
    t: Texts,
    record: &CaseRecord,
    goal: &Goal,
    step: Step,
    form: &Submitted,
) -> Drawn {
    let worded = matches!(step, Step::Statement | Step::Signs) && goal.is_asked();
    let href = if worded {
        links::wording(&record.case.id, &goal.id)
    } else {
        links::goal(&record.case.id, &goal.id)
    };
    let words = if worded { t.set_new_wording() } else { t.set_back_to_goal() };
    // The page asks nothing here: only what somebody has sent holds words.
    let sent =
        (!form.value("case").is_empty()).then(|| unsaved(form, t.errors_form_unsaved(), &TYPED));
    view! {
        {sent.flatten()}
        <p>{t.set_settled()}</p>
        <p>
            <a class="btn" href=href>
                {words}
            </a>
        </p>
    }
    .drawn()
}

fn signs(t: Texts, form: &Submitted) -> Drawn {
    view! {
        <p class="hint">{t.set_signs_hint()}</p>
        {field::line(form, "sign1", "text", t.set_sign_first(), None)}
        {field::line(form, "sign2", "text", t.set_sign_second(), None)}
        {field::line(form, "sign3", "text", t.set_sign_third(), None)}
    }
    .drawn()
}

fn kinds(t: Texts, form: &Submitted) -> Drawn {
    let each = KINDS.map(|(name, kind)| {
        let (words, hint) = match kind {
            GoalType::Develop => (t.set_kind_develop(), t.set_kind_develop_hint()),
            GoalType::Maintain => (t.set_kind_maintain(), t.set_kind_maintain_hint()),
            GoalType::LimitLoss => (t.set_kind_limit(), t.set_kind_limit_hint()),
        };
        field::pick(form, "kind", name.to_owned(), words.to_owned(), Some(hint.to_owned()))
    });
    field::choices(form, "kind", t.set_step_kind(), None, "picks", each.into())
}

/// The areas to choose from.
pub(super) fn areas(t: Texts, form: &Submitted) -> Drawn {
    let each = AREAS
        .map(|(name, words)| field::pick(form, "area", name.to_owned(), words(t).to_owned(), None));
    field::choices(form, "area", t.set_step_area(), None, "picks picks-2", each.into())
}

fn ranks(network: Network<'_>, goal: &Goal, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let others = network.record.case.goals.iter().filter(|one| one.id != goal.id && !one.is_over());
    let most = u32::try_from(others.count()).unwrap_or(0) + 1;
    let each = (1..=most.min(6)).map(|rank| {
        let there = network.record.case.goals.iter();
        let mut there = there.filter(|one| one.id != goal.id && one.rank == rank && !one.is_over());
        let hint = there
            .next()
            .map(|one| t.set_rank_before(&said::quoted(&one.own_words.text, network.asking)));
        field::pick(form, "rank", rank.to_string(), t.set_rank(i64::from(rank)), hint)
    });
    let hint = Some(t.set_rank_hint().to_owned());
    field::choices(form, "rank", t.set_step_rank(), hint, "picks", each.collect())
}
