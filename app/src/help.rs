//! Help: the effect rule, printed. What it asks, with which numbers, how often it is wrong, and
//! what it cannot see. Open to anyone.

mod rates;
mod view;

use leptos::prelude::*;

use crate::page::{Page, page};

/// `/help/effect`
#[component]
pub fn HelpEffect() -> impl IntoView {
    page(|asking| async move { Ok(Page::new(asking.t().help_title(), view::effect(&asking))) })
}
