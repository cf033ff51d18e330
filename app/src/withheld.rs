//! `/cases/{case}/withheld`: what is withheld from child and family, for everybody in the plan: that it
//! is, why, who answers for it, and until when. Helpers read the words as well, withhold and lift.
//! That nobody else gets the words is the store's: a case comes without them.

mod posts;
mod view;

use domain::{
    reading::What,
    withheld::{self, Kind},
};
use leptos::prelude::*;
use store::cases::CaseRecord;

pub use posts::{keep, lift};

use crate::{
    cases,
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    links,
    page::{Page, Place, page, param},
    session::Asking,
    ui::{
        icon::{Icon, icon},
        people::Network,
    },
};

/// `/cases/{case}/withheld`
#[component]
pub fn WithheldThere() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Withheld).await?;
        let me = asking.person()?.to_string();
        let form = Submitted::starting([("key", key()), ("owner", me)]);
        Ok(withheld_page(&asking, &record, &form))
    })
}

/// The page, with what was typed.
fn withheld_page(asking: &Asking, record: &CaseRecord, form: &Submitted) -> Page {
    let t = asking.t();
    let title = t.withheld_title();
    let body = view::page(Network::new(record, asking), form);
    let title = form.titled(t, title);
    Page::new(title, body).at(Place::Cases)
}

/// On the plan, where helpers' words would stand: what is withheld of them; and the way to all of it.
pub fn of_plan(network: Network<'_>) -> Option<Drawn> {
    let t = network.asking.t();
    let record = network.record;
    if record.withheld.is_empty() {
        return None;
    }
    let reads = withheld::reads(record.relation);
    let views = record.withheld.iter().filter(|it| it.kind == Kind::View && !reads);
    let each: Vec<_> = views.map(|it| view::notice(network, it)).collect();
    let shown = view! {
        {each}
        <p>
            <a class="btn btn-plain" href=links::withheld(&record.case.id)>
                {t.withheld_link()}
            </a>
        </p>
    };
    Some(shown.drawn())
}

/// At the end of a plan in which nothing is withheld: the way for those who may withhold something.
pub fn to_withhold(network: Network<'_>) -> Option<Drawn> {
    let record = network.record;
    let may = record.withheld.is_empty() && withheld::reads(record.relation);
    may.then(|| {
        view! {
            <a class="btn btn-plain" href=links::withheld(&record.case.id)>
                {icon(Icon::Dots)}
                {network.asking.t().withheld_new()}
            </a>
        }
        .drawn()
    })
}

/// Beside a measurement whose remark is withheld.
pub fn mark(network: Network<'_>) -> Drawn {
    let t = network.asking.t();
    let record = network.record;
    let words =
        if withheld::reads(record.relation) { t.withheld_mark() } else { t.withheld_something() };
    let shown = view! {
        <br />
        <a class="small" href=links::withheld(&record.case.id)>
            {words}
        </a>
    };
    shown.drawn()
}
