//! The form for what an intervention is: each part can be left open.

use domain::{
    access::Action,
    intervention::{
        Intervention,
        told::{InterventionKind, Told},
    },
    people::Who,
    text::Text,
};
use jiff::civil::Date;
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{above, hidden, words};
use crate::{
    actions::new::responsible,
    form::{Submitted, key},
    links,
    page::{Page, Place},
    session::Asking,
    ui::{crumbs, field, people::Network, said},
};

/// The most times a week and minutes a time that make sense.
const MOST_TIMES: u32 = 50;
const MOST_MINUTES: u32 = 24 * 60;

/// The form as the page stands.
pub(super) fn starting(asking: &Asking, one: &Intervention) -> Submitted {
    let told = &one.course.told;
    let said = |text: &Option<Text>| {
        text.as_ref().map(|text| said::words(text, asking)).unwrap_or_default()
    };
    let number = |number: Option<u32>| number.map(|it| it.to_string()).unwrap_or_default();
    Submitted::starting([
        ("version", told.version.to_string()),
        ("key", key()),
        ("kind", told.kind.map_or("", InterventionKind::as_str).to_owned()),
        ("what", said(&told.what)),
        ("frequency", said::words(&one.frequency, asking)),
        ("times", number(told.times)),
        ("minutes", number(told.minutes)),
        ("how_long", said(&told.how_long)),
        ("expect", said(&told.expect)),
        ("signs", said(&told.signs)),
        ("cost", said(&told.cost)),
        ("responsible", one.responsible.to_string()),
        ("deputy", told.deputy.as_ref().map(ToString::to_string).unwrap_or_default()),
    ])
}

/// The page.
pub(super) fn page_of(
    asking: &Asking,
    record: &CaseRecord,
    one: &Intervention,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let mut steps = above(network, one);
    steps.push((links::intervention(&record.case.id, &one.id), said::words(&one.name, asking)));
    let kinds = InterventionKind::ALL.iter().map(|kind| {
        let words = words::kind(t, *kind).to_owned();
        field::pick(form, "kind", kind.as_str().to_owned(), words, None)
    });
    let nobody =
        field::pick(form, "deputy", String::new(), t.intervention_nobody().to_owned(), None);
    let others =
        record.case.taking_part(asking.today).filter(|who| *who != Who::Child).map(|who| {
            field::pick(
                form,
                "deputy",
                who.to_string(),
                network.name(&who),
                Some(network.role(&who)),
            )
        });
    let deputies: Vec<_> = std::iter::once(nobody).chain(others).collect();
    let body = view! {
        {crumbs(t.common_path(), steps, t.intervention_edit().to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{t.intervention_edit()}</h1>
            <p>{t.intervention_edit_about()}</p>
            <form class="form" method="post" action="/do/interventions/tell" novalidate>
                {hidden(record, one, form.value("key").to_owned())}
                <input type="hidden" name="version" value=form.value("version").to_owned() />
                {field::choices(form, "kind", t.intervention_kind(), None, "picks picks-2", kinds.collect())}
                {field::area(form, "what", t.intervention_what(), Some(t.intervention_what_hint()))}
                {field::line(form, "frequency", "text", t.intervention_often(), None)}
                {field::line(form, "times", "number", t.intervention_times(), None)}
                {field::line(form, "minutes", "number", t.intervention_minutes(), None)}
                {field::line(form, "how_long", "text", t.intervention_how_long(), Some(t.intervention_how_long_hint()))}
                {field::area(form, "expect", t.intervention_expect(), None)}
                {field::area(form, "signs", t.intervention_signs(), None)}
                {field::area(form, "cost", t.intervention_cost(), None)}
                {responsible(network, form)}
                {field::choices(form, "deputy", t.intervention_deputy(), None, "picks picks-2", deputies)}
                <p class="row">
                    <button class="btn btn-main">{t.intervention_save()}</button>
                    <a class="btn btn-plain" href=links::intervention(&record.case.id, &one.id)>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    Page::new(form.titled(t, t.intervention_edit()), body).at(Place::Cases)
}

/// Whether the reader may write it.
pub(super) fn is_theirs(network: Network<'_>, one: &Intervention) -> bool {
    network.may(Action::Plan) && super::leads(network, one)
}

/// The intervention as the form tells it; what cannot be is noted beside its field.
pub(super) fn parse(
    asking: &Asking,
    record: &CaseRecord,
    one: &Intervention,
    (by, on): (Who, Date),
    form: &mut Submitted,
) -> Option<Intervention> {
    let t = asking.t();
    let before = &one.course.told;
    let mut told = |field, stood: &Option<Text>| {
        let now = form.words(asking, field);
        now.map(|now| said::kept(asking, stood, now))
    };
    let what = told("what", &before.what);
    let how_long = told("how_long", &before.how_long);
    let expect = told("expect", &before.expect);
    let signs = told("signs", &before.signs);
    let cost = told("cost", &before.cost);
    let frequency = form.needed_words(asking, "frequency");
    let frequency = frequency.map(|now| said::kept(asking, [&one.frequency], now));
    let times = number(asking, form, "times", MOST_TIMES);
    let minutes = number(asking, form, "minutes", MOST_MINUTES);
    let here = |value: &str| {
        let who = Who::try_from(value.to_owned()).ok()?;
        let same = [Some(&one.responsible), before.deputy.as_ref()].contains(&Some(&who));
        (same || record.case.taking_part(asking.today).any(|it| it == who)).then_some(who)
    };
    let responsible = here(form.value("responsible"));
    if responsible.is_none() {
        form.reject("responsible", t.action_error_who());
    }
    let deputy = match form.value("deputy") {
        "" => None,
        value => {
            let who = here(value).filter(|who| Some(who) != responsible.as_ref());
            if who.is_none() {
                form.reject("deputy", t.intervention_error_deputy());
            }
            who
        }
    };
    if !form.errors().is_empty() {
        return None;
    }
    let kind = InterventionKind::named(form.value("kind"));
    let version = before.version;
    let changed = Some((by, on));
    let told = Told {
        version,
        kind,
        what,
        how_long,
        expect,
        signs,
        cost,
        deputy,
        times,
        minutes,
        changed,
    };
    let mut new = Intervention { frequency: frequency?, responsible: responsible?, ..one.clone() };
    new.course.told = told;
    Some(new)
}

/// A whole number from 1, or nothing.
fn number(asking: &Asking, form: &mut Submitted, field: &'static str, most: u32) -> Option<u32> {
    let typed = form.value(field).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let number = typed.parse::<u32>().ok().filter(|number| (1..=most).contains(number));
    if number.is_none() {
        form.reject(field, asking.t().errors_field_between("1", &most.to_string()));
    }
    number
}
