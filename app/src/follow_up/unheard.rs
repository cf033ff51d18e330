//! Plans in which somebody is still to be heard.

use leptos::prelude::*;

use super::List;
use crate::{
    drawn::{Draw, Drawn},
    links,
    session::Asking,
    ui::said,
};

/// Plans in which child or family have not been heard for too long since they began: by place and
/// lead, without names.
pub(super) fn unheard(asking: &Asking, list: &List) -> Option<Drawn> {
    let t = asking.t();
    let each: Vec<_> = list
        .unheard
        .iter()
        .map(|one| {
            let days = one.opened.until(asking.today).map_or(0, |span| i64::from(span.get_days()));
            let unit = said::words(&one.unit, asking);
            let plan = links::case(&one.case);
            // Whoever is outside opens it with a reason first.
            let href = if one.inside { plan } else { links::visit(&one.case, &plan) };
            let line = t.begin_unheard_line(days, &one.lead_name, &unit);
            let child = (!one.child)
                .then(|| view! { <span class="tag tag-look">{t.begin_unheard_child()}</span> });
            let family = (!one.family)
                .then(|| view! { <span class="tag tag-look">{t.begin_unheard_family()}</span> });
            view! {
                <li data-unheard=one.case.to_string()>
                    <a href=href>{line}</a>
                    " "
                    {child}
                    " "
                    {family}
                </li>
            }
        })
        .collect();
    let limit = i64::from(list.first_view_days);
    (!each.is_empty()).then(|| {
        view! {
            <section class="section stack-s" aria-labelledby="unheard">
                <h2 id="unheard">{t.begin_unheard()}</h2>
                <p>{t.begin_unheard_about(limit)}</p>
                <ul class="signs">{each}</ul>
            </section>
        }
        .drawn()
    })
}
