//! Opening a case: a first name and a wonder. No cause, no diagnosis, nothing of the law.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access,
    event::{Event, EventKind},
    id::{CaseId, UnitId},
    people::Role,
    text::Text,
};
use leptos::prelude::*;
use store::{cases, organisation};

use crate::{
    drawn::{Draw, Drawn},
    form::{Submitted, key, see},
    links,
    page::{self, Page, Place, page},
    refusal::Refusal,
    session::Asking,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        people::Network,
        said,
    },
};

/// Whether somebody opens cases: whoever leads some.
#[must_use]
pub fn is_for(asking: &Asking) -> bool {
    let role = asking.session.as_ref().and_then(|session| session.person.role);
    role == Some(Role::CaseLead)
}

/// `/cases/new`
#[component]
pub fn BeginCase() -> impl IntoView {
    page(|asking| async move {
        let session = asking.session()?;
        let unit = session.person.unit.as_ref().map(ToString::to_string).unwrap_or_default();
        begin_page(&asking, &Submitted::starting([("key", key()), ("unit", unit)])).await
    })
}

/// The page; for nobody else it is there.
async fn begin_page(asking: &Asking, form: &Submitted) -> Result<Page, Refusal> {
    asking.person()?;
    if !is_for(asking) {
        return Err(Refusal::NotFound);
    }
    let t = asking.t();
    let mut tx = asking.state.db.read().await?;
    let around = organisation::surroundings(&mut tx).await?;
    drop(tx);
    let mut units: Vec<_> =
        around.units.iter().map(|(id, unit)| (said::bare(&unit.name, asking), id)).collect();
    units.sort();
    let units = units.into_iter().map(|(name, id)| {
        let selected = form.value("unit") == id.as_str();
        view! {
            <option value=id.to_string() selected=selected>
                {name}
            </option>
        }
    });
    let body = view! {
        {crumbs(
            t.common_path(),
            vec![("/cases".to_owned(), t.plan_list_title().to_owned())],
            t.begin_title().to_owned(),
        )}
        <div class="narrow form">
            {field::summary(form, t, t.errors_form())} <h1>{t.begin_title()}</h1>
            <p>{t.begin_about()}</p>
            <form class="form" method="post" action="/do/cases/begin" novalidate>
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                {field::line(form, "name", "text", t.begin_name(), None)}
                {field::area(form, "wonder", t.begin_wonder(), Some(t.begin_wonder_hint()))}
                <div class="field">
                    <label for="unit">{t.begin_unit()}</label>
                    <select class="input" id="unit" name="unit">
                        {units.collect_view()}
                    </select>
                </div>
                <p class="row">
                    <button class="btn btn-main">{t.begin_save()}</button>
                    <a class="btn btn-plain" href="/cases">
                        {t.common_cancel()}
                    </a>
                </p>
            </form>
        </div>
    };
    let title = t.begin_title();
    let title = form.titled(t, title);
    Ok(Page::new(title, body).at(Place::Cases))
}

/// The longest first name.
const LONGEST_NAME: usize = 60;

/// `/do/cases/begin`
pub async fn begin(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let lead = asking.person()?.clone();
    if !is_for(&asking) {
        return Err(Refusal::NotFound);
    }
    let name = form.value("name").trim().to_owned();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        form.reject("name", asking.t().begin_error_name());
    }
    let wonder: Option<Text> = form.needed_words(&asking, "wonder");
    let (Some(wonder), true) = (wonder, form.errors().is_empty()) else {
        let page = begin_page(&asking, &form).await?;
        return Ok(page::answer(&asking, StatusCode::UNPROCESSABLE_ENTITY, page));
    };
    let unit: UnitId = form.id("unit")?;
    let case = CaseId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let mut write = asking.state.db.write().await?;
    if form.is_repeated(&asking, &mut write, case.as_str()).await? {
        return Ok(see("/cases"));
    }
    cases::begin(&mut write, &case, &lead, (&name, &wonder), &unit, asking.today).await?;
    let event = Event {
        case: case.clone(),
        by: lead,
        at: asking.state.clock.now(),
        kind: EventKind::CaseBegun,
        subject: case.to_string(),
    };
    write.record(&event).await?.commit().await?;
    Ok(see(&links::case(&case)))
}

/// On the plan: the wonder it began with, what comes first, and how long it took to hear child and
/// family.
pub(super) fn beginning(network: Network<'_>) -> Drawn {
    let (asking, case) = (network.asking, &network.record.case);
    let t = asking.t();
    let wonder = case.frame.wonder.as_ref().map(|wonder| {
        view! {
            <p>
                {t.begin_with()} " "
                <q lang=said::lang_of(wonder, asking)>{said::quoted(wonder, asking)}</q>
            </p>
        }
    });
    let invite = (case.family.is_empty() && network.may(access::Action::Settle)).then(|| {
        view! {
            <div class="notice">
                {icon(Icon::Speech)} <p>
                    <a href=links::people(&case.id)>{t.begin_invite()}</a>
                </p> <p>{t.begin_invite_why()}</p>
            </div>
        }
    });
    let strengths = (case.views.is_empty() && network.may(access::Action::Tell)).then(|| {
        view! {
            <div class="notice">
                {icon(Icon::Pen)} <p>
                    <a href=links::view(&case.id)>{t.begin_strengths()}</a>
                </p>
            </div>
        }
    });
    let [child, family] = case.first_views(asking.today);
    let line = |first: domain::clock::FirstView, who: String| {
        let days = i64::from(first.days);
        let words =
            if first.there { t.begin_first_view(days, &who) } else { t.begin_no_view(days, &who) };
        let late = !first.there && first.days > i32::from(network.record.limits.first_view_days);
        let class = if late { "tag tag-look" } else { "tag" };
        view! { <li data-first-view=first.days.to_string()><span class=class>{words}</span></li> }
    };
    view! {
        <div class="stack-s">
            {wonder} {invite} {strengths} <ul class="row">
                {line(child, case.child.name.clone())}
                {line(family, t.begin_family().to_owned())}
            </ul>
        </div>
    }
    .drawn()
}
