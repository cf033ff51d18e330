//! The form of an invitation: who it is, and what their part asks for.

use domain::{
    id::PersonId,
    invitation::{Part, signs_in},
    people::{Custody, Who},
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::words;
use crate::{
    drawn::Drawn,
    form::{Submitted, key},
    i18n::Locale,
    links,
    organisation::{Places, places},
    page::{Page, Place},
    refusal::Refusal,
    session::Asking,
    ui::{crumbs, field, people::Network, said},
};

/// What there is to choose from outside the plan.
pub(super) struct Around {
    pub(super) units: Places,
}

impl Around {
    pub(super) async fn load(asking: &Asking) -> Result<Self, Refusal> {
        Ok(Self { units: places(asking).await? })
    }
}

/// The form before anything is typed; of somebody who is in the plan, with what is known of them.
pub(super) fn starting(
    asking: &Asking,
    record: &CaseRecord,
    part: Part,
    person: &str,
) -> Submitted {
    let start = Submitted::starting([
        ("key", key()),
        ("as", part.as_str().to_owned()),
        ("locale", asking.locale.as_str().to_owned()),
    ]);
    let Some((id, who)) = member(record, part, person) else { return start };
    let network = Network::new(record, asking);
    let known = record.people.get(&id);
    let start = start.with("person", id.to_string()).with("name", network.name(&who));
    let start = match known.map(|known| Locale::from(known.locale)) {
        Some(locale) => start.with("locale", locale.as_str().to_owned()),
        None => start,
    };
    let title = known.and_then(|known| known.title.as_ref());
    let start = match title {
        Some(title) => start.with("relation", said::words(title, asking)),
        None => start,
    };
    let unit = known.and_then(|known| known.unit.as_ref());
    let start = unit.map_or(start.clone(), |unit| start.with("unit", unit.to_string()));
    let family = record.case.family.iter().find(|member| member.id == id);
    let Some(family) = family else { return start };
    let custody = if family.custody == Custody::Sole { "sole" } else { "shared" };
    let lives = if family.lives_with_child { "yes" } else { "" };
    let acts_for = family.supporter_for.as_ref().map(Who::to_string).unwrap_or_default();
    start
        .with("custody", custody.to_owned())
        .with("lives", lives.to_owned())
        .with("acts_for", acts_for)
}

/// Somebody who is in the plan, by what the address says; the child where the part is the child's.
pub(super) fn member(record: &CaseRecord, part: Part, person: &str) -> Option<(PersonId, Who)> {
    let case = &record.case;
    let who = if part == Part::Child {
        Who::Child
    } else {
        Who::within(&case.id, &PersonId::try_from(person).ok()?)
    };
    let there = case.everybody().any(|one| one == who);
    let id = who.person(&case.id).ok()?;
    there.then_some((id, who))
}

/// The page.
pub(super) fn form(
    asking: &Asking,
    record: &CaseRecord,
    around: &Around,
    part: Part,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let people = (links::people(&case.id), t.people_title().to_owned());
    let title = t.people_invite();
    let shown = form.titled(t, title);
    let email = field::line(form, "email", "email", t.people_email(), Some(t.people_email_hint()));
    let language = locale(asking, form);
    let relation = (part != Part::Child).then(|| {
        let label = if part.is_helper() { t.people_title_of() } else { t.people_relation() };
        field::line(form, "relation", "text", label, Some(t.people_relation_hint()))
    });
    let body = view! {
        {crumbs(t.common_path(), vec![plan, people.clone()], title.to_owned())}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())}
            <h1>{words::part(t, part)}</h1>
            <p>{words::sight(t, part)}</p>
            <form class="form" method="post" action="/do/invitations/send">
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="as" value=part.as_str() />
                <input type="hidden" name="person" value=form.value("person").to_owned() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::line(form, "name", "text", t.people_name(), None)}
                {relation}
                {language}
                {asked(asking, record, around, part, form)}
                {email}
                <p class="row">
                    <button class="btn btn-main">{t.people_send()}</button>
                    <a class="btn btn-plain" href=people.0>
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    Page::new(shown, body).at(Place::Cases)
}

fn locale(asking: &Asking, form: &Submitted) -> Drawn {
    let t = asking.t();
    let each = [(Locale::Da, t.common_danish()), (Locale::En, t.common_english())];
    let each = each.into_iter().map(|(locale, name)| {
        field::pick(form, "locale", locale.as_str().to_owned(), name.to_owned(), None)
    });
    let hint = Some(t.people_language_hint().to_owned());
    field::choices(form, "locale", t.people_language(), hint, "picks picks-2", each.collect())
}

/// What this part alone asks for.
fn asked(
    asking: &Asking,
    record: &CaseRecord,
    around: &Around,
    part: Part,
    form: &Submitted,
) -> Vec<Drawn> {
    let t = asking.t();
    let pick = |name: &'static str, value: &str, words: &str| {
        field::pick(form, name, value.to_owned(), words.to_owned(), None)
    };
    let yes_no = |name: &'static str, legend: String| {
        let each = vec![pick(name, "yes", t.people_yes()), pick(name, "no", t.people_no())];
        field::choices(form, name, legend, None, "picks picks-2", each)
    };
    let network = Network::new(record, asking);
    let mut all = Vec::new();
    if part == Part::Guardian {
        let each = vec![
            pick("custody", "shared", t.people_custody_shared()),
            pick("custody", "sole", t.people_custody_sole()),
        ];
        all.push(field::choices(form, "custody", t.people_custody(), None, "picks", each));
    }
    if matches!(part, Part::Guardian | Part::Relative) {
        all.push(field::check(form, "lives", "yes".into(), t.people_lives().to_owned(), None));
    }
    if part.is_for_somebody() {
        let family = record.case.everybody().filter(|who| !is_helper(record, who));
        let each = family.map(|who| pick("acts_for", &who.to_string(), &network.name(&who)));
        let legend = t.people_acts_for();
        all.push(field::choices(form, "acts_for", legend, None, "picks", each.collect()));
    }
    match part {
        // Where it is not known when the child was born, the lead says.
        Part::Child if signs_in(&record.case, &record.limits, asking.today).is_none() => {
            let limit = i64::from(record.limits.child_age);
            all.push(yes_no("age", t.people_age_child(limit)));
        }
        // Where it is known, nothing is asked; it may still be too early.
        Part::Child => all.extend(field::unasked(form, "age")),
        Part::Supporter => all.push(yes_no("age", t.people_age_15().to_owned())),
        Part::Interpreter => {
            all.push(yes_no("age", t.people_age_18().to_owned()));
            let hint = Some(t.people_exception_hint());
            all.push(field::area(form, "exception", t.people_exception(), hint));
        }
        Part::Helper => {
            let each = around.units.iter();
            let each = each.map(|(id, name)| pick("unit", id.as_str(), name)).collect();
            all.push(field::choices(form, "unit", t.people_unit(), None, "picks", each));
        }
        Part::External => all.push(field::line(form, "place", "text", t.people_place(), None)),
        _ => {}
    }
    if part.is_for_a_meeting() {
        let ahead = record.case.meetings.iter();
        let ahead = ahead.filter(|meeting| meeting.planned && meeting.date >= asking.today);
        let each: Vec<_> = ahead
            .map(|meeting| pick("meeting", meeting.id.as_str(), &t.weekday_date(meeting.date)))
            .collect();
        let hint = each.is_empty().then(|| t.people_meeting_none().to_owned());
        all.push(field::choices(form, "meeting", t.people_meeting(), hint, "picks", each));
    }
    all
}

fn is_helper(record: &CaseRecord, who: &Who) -> bool {
    record.case.network.iter().any(|id| Who::Person(id.clone()) == *who)
}
