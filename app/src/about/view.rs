//! How the page looks: the lines under what they tell, a form for the family, and the helpers with
//! what they can.

use std::collections::BTreeMap;

use domain::{
    about::{Line, LineKind, Profile, Readers},
    access::Action,
    id::PersonId,
    people::{Custody, Who},
    text::Text,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    i18n::Texts,
    links,
    session::Asking,
    ui::{crumbs, field, people::Network, said},
};

/// The page.
pub(super) fn about(
    asking: &Asking,
    record: &CaseRecord,
    lines: &[Line],
    told: &BTreeMap<PersonId, Profile>,
    form: &Submitted,
) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let child = &record.case.child.name;
    let plan = (links::case(&record.case.id), t.plan_title(&t.whose(child)));
    let own = network.may(Action::Introduce);
    let intro = if own { t.about_own().to_owned() } else { t.about_others(&t.whose(child)) };
    let nothing = lines.is_empty().then(|| view! { <p>{t.about_nothing()}</p> });
    let groups: Vec<_> =
        LineKind::ALL.iter().filter_map(|kind| group(network, *kind, lines, own)).collect();
    let write = own.then(|| write(network, form));
    view! {
        {crumbs(t.common_path(), vec![plan], t.about_title(child))}
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1>{t.about_title(child)}</h1>
                <p>{intro}</p>
            </div>
            {nothing}
            {groups}
            {write}
            {helpers(network, told)}
        </div>
    }
    .drawn()
}

/// What lines of a kind are called.
fn name(t: Texts, kind: LineKind) -> &'static str {
    match kind {
        LineKind::Good => t.about_kind_good(),
        LineKind::Helps => t.about_kind_helps(),
        LineKind::Hard => t.about_kind_hard(),
        LineKind::Know => t.about_kind_know(),
    }
}

fn group(network: Network<'_>, kind: LineKind, lines: &[Line], own: bool) -> Option<Drawn> {
    let lines: Vec<_> = lines
        .iter()
        .filter(|line| line.kind == kind)
        .map(|line| self::line(network, line, own))
        .collect();
    if lines.is_empty() {
        return None;
    }
    let id = kind.as_str();
    let shown = view! {
        <section class="section stack" aria-labelledby=id>
            <h2 id=id>{name(network.asking.t(), kind)}</h2>
            <ul class="stack">{lines}</ul>
        </section>
    };
    Some(shown.drawn())
}

/// One line; the family sees who else reads it.
fn line(network: Network<'_>, line: &Line, own: bool) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let class = if line.by == Who::Child { "say say-child" } else { "say" };
    let for_family = own.then(|| {
        let readers = match &line.readers {
            Readers::Everybody => t.about_read_by_all().to_owned(),
            Readers::Chosen(chosen) if chosen.is_empty() => t.about_read_by_family().to_owned(),
            Readers::Chosen(chosen) => t.about_read_by(&network.names(chosen)),
        };
        view! {
            <p class="small quiet">{readers}</p>
            <p>
                <a class="btn btn-small" href=links::about_line(&network.record.case.id, &line.id)>
                    {t.about_change()}
                    <span class="vh">{format!(": {}", said::words(&line.text, asking))}</span>
                </a>
            </p>
        }
    });
    let who = network.who_on(&line.by, line.date);
    view! {
        <li data-line=line.id.to_string()>
            <figure class=class>
                <blockquote lang=said::lang_of(
                    &line.text,
                    asking,
                )>{said::words(&line.text, asking)}</blockquote>
                <figcaption class="stack-s">
                    {who} {said::origin(&line.text, asking)} {for_family}
                </figcaption>
            </figure>
        </li>
    }
    .drawn()
}

/// Who can be chosen to read a line: whoever helps, and those the family has with it.
pub(super) fn possible_readers(asking: &Asking, record: &CaseRecord) -> Vec<Who> {
    let supporters = record
        .case
        .family
        .iter()
        .filter(|member| member.custody == Custody::None && member.supporter_for.is_some());
    let supporters: Vec<_> = supporters.map(|it| Who::Person(it.id.clone())).collect();
    helping(Network::new(record, asking)).into_iter().chain(supporters).collect()
}

/// Whoever helps, the lead first.
fn helping(network: Network<'_>) -> Vec<Who> {
    let case = &network.record.case;
    let others = case.helping(network.asking.today).filter(|id| **id != case.case_lead);
    std::iter::once(&case.case_lead).chain(others).cloned().map(Who::Person).collect()
}

/// The form for a new line, or for the one that is being changed.
fn write(network: Network<'_>, form: &Submitted) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = network.record.case.id.to_string();
    let changing = !form.value("line").is_empty();
    let title = if changing { t.about_change_title() } else { t.about_write() };
    let kinds = LineKind::ALL.iter().map(|kind| {
        field::pick(form, "kind", kind.as_str().to_owned(), name(t, *kind).to_owned(), None)
    });
    let kinds = field::choices(form, "kind", t.about_kind(), None, "stack-s", kinds.collect());
    let each = possible_readers(asking, network.record).into_iter().map(|who| {
        field::check(form, "reader", who.to_string(), network.name(&who), Some(network.role(&who)))
    });
    let each: Vec<_> = each.collect();
    let all = field::pick(form, "readers", "everybody".into(), t.about_all().to_owned(), None);
    let some = field::pick(form, "readers", "chosen".into(), t.about_chosen().to_owned(), None);
    let chosen = view! { <div class="stack-s indent">{each}</div> }.drawn();
    let hint = Some(t.about_readers_hint().to_owned());
    let readers = field::choices(
        form,
        "readers",
        t.about_readers(),
        hint,
        "stack-s",
        vec![all, some, chosen],
    );
    let take_back = changing.then(|| {
        view! {
            <form method="post" action="/do/about/take-back">
                <input type="hidden" name="case" value=case.clone() />
                <input type="hidden" name="line" value=form.value("line").to_owned() />
                <input type="hidden" name="key" value=crate::form::key() />
                <button class="btn btn-plain">{t.about_take_back()}</button>
            </form>
        }
    });
    let cancel = changing.then(|| {
        view! {
            <a class="btn btn-plain" href=links::about(&network.record.case.id)>
                {t.common_cancel()}
            </a>
        }
    });
    view! {
        <section class="section form card" aria-labelledby="write">
            <h2 id="write">{title}</h2>
            <form class="form" method="post" action="/do/about/write">
                <input type="hidden" name="case" value=case.clone() />
                <input type="hidden" name="line" value=form.value("line").to_owned() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {kinds}
                {field::area(form, "text", t.about_text(), Some(t.about_text_hint()))}
                {readers}
                <p class="row">
                    <button class="btn btn-main">{t.about_save()}</button>
                    {cancel}
                </p>
            </form>
            {take_back}
        </section>
    }
    .drawn()
}

/// Who can what, in the helpers' own words.
fn helpers(network: Network<'_>, told: &BTreeMap<PersonId, Profile>) -> Drawn {
    let t = network.asking.t();
    let each: Vec<_> = helping(network)
        .into_iter()
        .map(|who| {
            let profile = match &who {
                Who::Person(id) => told.get(id).filter(|profile| !profile.is_empty()),
                Who::Child => None,
            };
            let words = match profile {
                Some(profile) => self::profile(network, profile),
                None => view! { <p class="quiet">{t.about_profile_none()}</p> }.drawn(),
            };
            let own = network.is_reader(&who).then(|| {
                let back = links::about(&network.record.case.id);
                let query = serde_urlencoded::to_string([("back", back)]).unwrap_or_default();
                view! {
                    <p>
                        <a class="btn btn-small" href=format!("/profile?{query}")>
                            {t.about_profile_write()}
                        </a>
                    </p>
                }
            });
            view! { <li class="card stack-s">{network.who(&who, None)} {words} {own}</li> }
        })
        .collect();
    view! {
        <section class="section stack" aria-labelledby="helpers">
            <h2 id="helpers">{t.about_helpers()}</h2>
            <ul class="stack">{each}</ul>
        </section>
    }
    .drawn()
}

fn profile(network: Network<'_>, profile: &Profile) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let part = |name: &'static str, text: &Option<Text>| {
        text.as_ref().map(|text| {
            let lang = said::lang_of(text, asking);
            view! {
                <dt>{name}</dt>
                <dd lang=lang>{said::words(text, asking)}</dd>
            }
        })
    };
    view! {
        <dl class="dl">
            {part(t.about_can(), &profile.can)} {part(t.about_cannot(), &profile.cannot)}
            {part(t.about_reach(), &profile.reach)} {part(t.about_hours(), &profile.hours)}
        </dl>
    }
    .drawn()
}

/// What stands on the front page of somebody who has lines before them that they have not opened.
pub fn waiting(asking: &Asking, child: &str, lines: i64) -> (String, String) {
    let t = asking.t();
    (t.about_waiting(child), t.about_waiting_lines(lines))
}
