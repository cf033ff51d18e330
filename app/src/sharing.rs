//! `/cases/{case}/sharing`: who sees a plan, why and until when, in sentences. A guardian gives,
//! renews or stops a sharing here; it holds from the next request on.

mod posts;
mod view;

use domain::reading::What;
use leptos::prelude::*;

pub use posts::{give, renew, stop};

use crate::{
    cases,
    page::{Page, Place, page, param},
    ui::people::Network,
};

/// `/cases/{case}/sharing`
#[component]
pub fn Sharing() -> impl IntoView {
    let case = param("case");
    page(move |asking| async move {
        let record = cases::load(&asking, &case, What::Sharing).await?;
        let title = asking.t().sharing_title();
        let body = view::sharing(Network::new(&record, &asking));
        Ok(Page::new(title, body).at(Place::Cases))
    })
}
