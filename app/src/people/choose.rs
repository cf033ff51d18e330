//! As what somebody is invited: one line each, with what it lets them see.

use domain::invitation::Part;
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::words;
use crate::{
    links,
    page::{Page, Place},
    session::Asking,
    ui::{
        crumbs,
        icon::{Icon, icon},
    },
};

pub(super) fn choose(asking: &Asking, record: &CaseRecord) -> Page {
    let t = asking.t();
    let case = &record.case;
    let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
    let people = (links::people(&case.id), t.people_title().to_owned());
    // The child is in the plan: it is invited beside its name.
    let parts = Part::ALL.iter().copied().filter(|part| *part != Part::Child);
    let each: Vec<_> = parts
        .map(|part| {
            view! {
                <li>
                    <a href=links::invite_as(&case.id, part)>
                        <span>
                            {words::part(t, part)} <br />
                            <span class="small quiet">{words::sight(t, part)}</span>
                        </span>
                        {icon(Icon::Go)}
                    </a>
                </li>
            }
        })
        .collect();
    let body = view! {
        {crumbs(t.common_path(), vec![plan, people], t.people_invite().to_owned())}
        <div class="narrow stack">
            <h1>{t.people_invite_as()}</h1>
            <ul class="todo card">{each}</ul>
            <p class="quiet">{t.people_invite_not()}</p>
        </div>
    };
    Page::new(t.people_invite(), body).at(Place::Cases)
}
