//! The form of a decision, in six steps: what, why, who, the child, when, save. An adjustment asks
//! in between what is done from now on, with what runs today filled in.

use domain::{
    flag::{DecisionKind, Flag},
    goal::Goal,
    people::Who,
    text::Lang,
};
use jiff::ToSpan;
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{aid, goal_of, later, page::Why, tried_goal_of, when};
use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    i18n::Texts,
    session::Asking,
    ui::{field, people::Network, said},
};

/// The names of decisions in the form, in its order.
pub(super) const KINDS: [(&str, DecisionKind); 6] = [
    ("continue", DecisionKind::Continue),
    ("adjust", DecisionKind::AdjustIntervention),
    ("replace", DecisionKind::ReplaceIntervention),
    ("change_goal", DecisionKind::ChangeGoal),
    ("look_closer", DecisionKind::LookCloser),
    ("stop", DecisionKind::Stop),
];

/// What is typed in a decision, or when it is put off.
pub(super) const TYPED: [&str; 6] =
    ["reason", "child_view", "child_not_heard", "label", "frequency", "snooze_why"];

/// Words of the program, in a language.
type Words = fn(Texts) -> &'static str;

/// In which ways a child is heard; each name is sent, each text is kept.
pub(super) const WAYS: [(&str, Words); 5] = [
    ("talk", |t| t.flag_how_talk()),
    ("meeting", |t| t.flag_how_meeting()),
    ("drawing", |t| t.flag_how_drawing()),
    ("cards", |t| t.flag_how_cards()),
    ("adult", |t| t.flag_how_adult()),
];

/// The form as nobody has filled it in: what runs today, the lead and whoever fills it in,
/// and a day six weeks ahead.
pub(super) fn starting(asking: &Asking, record: &CaseRecord, flag: &Flag) -> Submitted {
    let network = Network::new(record, asking);
    let mut values = vec![
        ("key", key()),
        ("decisions", flag.decisions.len().to_string()),
        ("snooze_until", asking.today.saturating_add(7.days()).to_string()),
    ];
    if let Some(goal) = goal_of(record, flag) {
        let about = flag.subject.id();
        let all: Vec<_> = aid::running(network, goal).collect();
        let one = all.iter().find(|it| it.id.as_str() == about);
        let seldom = all.iter().min_by_key(|it| {
            let delivery = it.delivery.filter(|delivery| delivery.planned > 0);
            delivery.map_or(101, |d| 100 * d.delivered.unwrap_or(d.planned) / d.planned)
        });
        if let Some(first) = one.or(seldom) {
            values.push(("ends", first.id.to_string()));
            values.push(("responsible", first.responsible.to_string()));
            values.push(("frequency", said::words(&first.frequency, asking)));
        }
    }
    // That the family took part is said, never taken for granted.
    let me = asking.person().ok().map(|me| Who::within(&record.case.id, me));
    let lead = Who::Person(record.case.case_lead.clone());
    let ours = record.case.everybody().filter(|who| *who == lead || Some(who) == me.as_ref());
    values.extend(ours.map(|who| ("took_part", who.to_string())));
    if let Some(first) = when::days(record, asking.today).first() {
        values.push(("look", first.0.to_string()));
    }
    Submitted::starting(values)
}

/// The forms: to decide, to take it up at the next meeting, to put it off.
pub(super) fn view(network: Network<'_>, flag: &Flag, form: &Submitted, why: Why) -> Drawn {
    let t = network.asking.t();
    let tried = tried_goal_of(network.record, flag);
    let conflict = (why == Why::Conflict).then(|| {
        view! {
            <section class="errors" role="alert" tabindex="-1" aria-labelledby="conflict">
                <h2 id="conflict">{t.flag_conflict()}</h2>
                <p>{t.flag_conflict_what()}</p>
            </section>
        }
    });
    view! {
        {conflict}
        {field::summary(form, t, t.flag_not_saved())}
        <form class="form" method="post" action="/do/flags/decide" aria-labelledby="decide" novalidate>
            <h2 id="decide">{t.flag_decide()}</h2>
            {hidden(network, flag, form)}
            {kinds(t, form, tried.is_some())}
            {tried.map(|goal| change(network, goal, form))}
            {field::area(form, "reason", t.flag_reason(), Some(&reason_hint(network)))}
            {who(network, form)}
            {child(network, form)}
            {when::when(network, form)}
            <p class="row">
                <button class="btn btn-main">{t.flag_save()}</button>
            </p>
        </form>
        {later::agenda(network, flag, form)}
        {later::snooze(network, flag, form)}
    }
    .drawn()
}

pub(super) fn hidden(network: Network<'_>, flag: &Flag, form: &Submitted) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="case" value=network.record.case.id.to_string() />
        <input type="hidden" name="flag" value=flag.id.to_string() />
        <input type="hidden" name="decisions" value=form.value("decisions").to_owned() />
        <input type="hidden" name="key" value=form.value("key").to_owned() />
    }
}

/// The decisions to choose from: where nothing that is tried is in question, it stays as it is or is
/// looked into.
fn kinds(t: Texts, form: &Submitted, about_what_is_tried: bool) -> Drawn {
    let each = KINDS
        .iter()
        .filter(|(_, kind)| {
            about_what_is_tried || matches!(kind, DecisionKind::Continue | DecisionKind::LookCloser)
        })
        .map(|(name, kind)| {
            let (title, hint) = match kind {
                DecisionKind::Continue if about_what_is_tried => {
                    (t.flag_kind_continue(), t.flag_kind_continue_hint())
                }
                DecisionKind::Continue => (t.flag_kind_continue(), t.flag_kind_leave_hint()),
                DecisionKind::AdjustIntervention => {
                    (t.flag_kind_adjust(), t.flag_kind_adjust_hint())
                }
                DecisionKind::ReplaceIntervention => {
                    (t.flag_kind_replace(), t.flag_kind_replace_hint())
                }
                DecisionKind::ChangeGoal => (t.flag_kind_goal(), t.flag_kind_goal_hint()),
                DecisionKind::LookCloser => (t.flag_kind_look(), t.flag_kind_look_hint()),
                DecisionKind::Stop => (t.flag_kind_stop(), t.flag_kind_stop_hint()),
            };
            let checked = form.value("kind") == *name;
            view! {
                <label class="pick">
                    <input type="radio" name="kind" value=*name checked=checked />
                    <b>{title}</b>
                    <span class="hint">{hint}</span>
                </label>
            }
            .drawn()
        });
    let legend = view! { <span class="vh">{t.flag_kind()}</span> };
    field::choices(form, "kind", legend, None, "picks picks-2", each.collect())
}

/// What is done from now on: asked of those who adjust, replace or stop.
fn change(network: Network<'_>, goal: &Goal, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let ends: Vec<_> = aid::running(network, goal)
        .map(|it| {
            field::check(form, "ends", it.id.to_string(), said::words(&it.name, asking), None)
        })
        .collect();
    let ends = (!ends.is_empty())
        .then(|| field::choices(form, "ends", t.flag_ends(), None, "picks picks-2", ends));
    let everybody = network.record.case.everybody().map(|who| {
        let selected = form.value("responsible") == who.to_string();
        view! {
            <option value=who.to_string() selected=selected>
                {format!("{}, {}", network.name(&who), network.role(&who))}
            </option>
        }
    });
    let wrong = form.error("responsible").map(|_| "true");
    let class = if wrong.is_some() { "field has-error" } else { "field" };
    view! {
        <section class="card stack change" aria-labelledby="change">
            <h3 id="change">{t.flag_change()}</h3>
            <p class="hint">{t.flag_change_hint()}</p>
            {field::line(form, "label", "text", t.flag_label(), Some(t.flag_label_hint()))}
            {ends}
            <div class=class>
                <label for="responsible">{t.flag_responsible()}</label>
                {field::error(form, "responsible")}
                <select class="input" id="responsible" name="responsible" aria-invalid=wrong>
                    {everybody.collect_view()}
                </select>
            </div>
            {field::line(form, "frequency", "text", t.flag_frequency(), None)}
        </section>
    }
    .drawn()
}

/// Whose words it has to be in: a guardian's who reads the other language.
fn reason_hint(network: Network<'_>) -> String {
    let t = network.asking.t();
    let record = network.record;
    let mut family = record.case.family.iter().filter_map(|it| record.people.get(&it.id));
    let other = family.find(|it| it.locale != network.asking.lang());
    other.map_or_else(
        || t.flag_reason_hint().to_owned(),
        |person| match person.locale {
            Lang::En => t.flag_reason_hint_english(&person.name),
            Lang::Da => t.flag_reason_hint_danish(&person.name),
        },
    )
}

fn who(network: Network<'_>, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let everybody = network.record.case.everybody().map(|who| {
        let name = format!("{}, {}", network.name(&who), network.role(&who));
        field::check(form, "took_part", who.to_string(), name, None)
    });
    field::choices(form, "took_part", t.flag_who(), None, "picks picks-2", everybody.collect())
}

fn child(network: Network<'_>, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let name = &network.record.case.child.name;
    let last = network.record.case.voices.iter().max_by_key(|voice| voice.date);
    let hint = last.map_or_else(
        || t.flag_child_hint().to_owned(),
        |last| t.flag_child_hint_last(&t.date(last.date), &said::quoted(&last.text, asking)),
    );
    let ways = WAYS.iter().map(|(way, words)| {
        field::pick(form, "child_how", (*way).to_owned(), words(t).to_owned(), None)
    });
    let open = !form.value("child_not_heard").is_empty();
    view! {
        <section class="stack" aria-labelledby="child">
            <h3 id="child">{t.flag_child(name)}</h3>
            {field::area(form, "child_view", &t.flag_child_words(&t.whose(name)), Some(&hint))}
            {field::choices(form, "child_how", t.flag_how(), None, "picks picks-2", ways.collect())}
            <details open=open>
                <summary>
                    <span>{t.flag_not_asked(name)}</span>
                </summary>
                {field::area(form, "child_not_heard", t.flag_not_asked_hint(), None)}
            </details>
        </section>
    }
    .drawn()
}
