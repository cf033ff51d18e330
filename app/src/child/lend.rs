//! A session that an adult opens for the child on the device they hold: their own ends first, so that
//! nobody comes back into it.

use axum::{Extension, response::Response};
use domain::{access::Action, event::EventKind, id::CaseId};
use leptos::prelude::*;
use store::sessions::{self, Limit};

use crate::{
    account::posts::with_cookie,
    cookies,
    drawn::{Draw, Drawn},
    form::{Submitted, see},
    links,
    refusal::Refusal,
    session::Asking,
    ui::people::Network,
};

/// On the plan, for whoever may: what will happen, and the button.
pub fn lend(network: Network<'_>) -> Option<Drawn> {
    let t = network.asking.t();
    let case = &network.record.case;
    network.may(Action::Lend).then(|| {
        view! {
            <details>
                <summary>
                    <span>{t.child_lend(&t.whose(&case.child.name))}</span>
                </summary>
                <div class="stack-s">
                    <p>{t.child_lend_what(&case.child.name)}</p>
                    <form method="post" action="/do/child/start">
                        <input type="hidden" name="case" value=case.id.to_string() />
                        <button class="btn">{t.child_lend_now()}</button>
                    </form>
                </div>
            </details>
        }
        .drawn()
    })
}

/// `/do/child/start`: this browser is the child's from now on, for ten minutes.
pub async fn start(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let own = asking.session()?.token_hash.clone();
    let case: CaseId = form.id("case")?;
    let db = &asking.state.db;
    let mut tx = db.read().await?;
    let proof = asking.case(&mut tx, &case, Action::Lend).await?;
    drop(tx);
    // Whatever happens next, the adult's session is no longer on this device.
    sessions::end(db, &own).await?;
    let event = asking.event(&proof, EventKind::ChildPageOpened, &case);
    db.write().await?.record(&event).await?.commit().await?;
    let token = cookies::new_token().map_err(|_| Refusal::Broken)?;
    sessions::start_for_child(db, &cookies::hash(&token), &proof, asking.now).await?;
    let cookie = cookies::set_session(Some(&token), asking.state.secure);
    with_cookie(see(&links::child(&case)), cookie)
}

/// Who opened the page, and in how many minutes it closes.
#[must_use]
pub fn closes_by_itself(asking: &Asking, limit: &Limit) -> String {
    let left = limit.until.duration_since(asking.now).as_secs();
    // The minute that has begun counts.
    let minutes = left.saturating_add(59) / 60;
    let first = limit.opened_by.split(' ').next().unwrap_or_default();
    asking.t().child_closes(minutes, first)
}
