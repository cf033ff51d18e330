//! Protected addresses: the banner for those who must keep it so, and the two buttons on the page of
//! people. That nobody else gets a place is the store's: a case comes without them.

use axum::{Extension, response::Response};
use domain::{
    access::{Action, Relation},
    event::EventKind,
    people::Who,
    protection::{self, Protection},
};
use leptos::prelude::*;
use store::protections;

use crate::{
    cases,
    drawn::{Draw, Drawn},
    form::{Submitted, key, see},
    links,
    refusal::Refusal,
    session::Asking,
    ui::{
        icon::{Icon, icon},
        people::Network,
    },
};

/// To helpers: whose address is protected, and what that asks of them.
pub fn banner(network: Network<'_>) -> Option<Drawn> {
    let t = network.asking.t();
    let record = network.record;
    let told = matches!(record.relation, Relation::Lead | Relation::Helper);
    if record.case.frame.protections.is_empty() || !told {
        return None;
    }
    let names = network.names(record.case.frame.protections.iter().map(|it| &it.who));
    let shown = view! {
        <section class="notice stack-s" data-protected="">
            <p class="status status-look">
                {icon(Icon::Hold)} <span>{t.protection_banner(&names)}</span>
            </p>
            <p>{t.protection_keep()}</p>
        </section>
    };
    Some(shown.drawn())
}

/// Somebody among the people: whether their address is protected, and the button to change that.
pub fn of_person(network: Network<'_>, who: &Who) -> Option<Drawn> {
    let t = network.asking.t();
    let record = network.record;
    let case = &record.case;
    let me = network.asking.session.as_ref().map(|it| Who::within(&case.id, &it.person.id))?;
    let standing = record.case.frame.protections.iter().find(|it| it.who == *who);
    let button = |verb: &'static str, words: &'static str| {
        view! {
            <form method="post" action=format!("/do/protection/{verb}")>
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="person" value=who.to_string() />
                <input type="hidden" name="key" value=key() />
                <button class="btn btn-small">{words}</button>
            </form>
        }
        .drawn()
    };
    // What was said in another case may be lifted there: it can be said here too.
    let set = standing.is_none_or(|it| it.elsewhere).then(|| {
        let may = protection::may_set(case, &me, record.relation, who);
        may.then(|| {
            view! {
                <details>
                    <summary>
                        <span>{t.protection_set()}</span>
                    </summary>
                    <div class="stack-s">
                        <p>{t.protection_set_what()}</p>
                        {button("set", t.protection_set_now())}
                    </div>
                </details>
            }
            .drawn()
        })
    });
    let set = set.flatten();
    let Some(it) = standing else { return set };
    let may = protection::may_lift(it, &me, record.relation);
    let told = may || matches!(record.relation, Relation::Lead | Relation::Helper);
    let lift = may.then(|| button("lift", t.protection_lift()));
    told.then(|| {
        view! {
            <p class="status">{icon(Icon::Hold)} <span>{t.protection_is()}</span></p>
            {lift}
            {set}
        }
        .drawn()
    })
}

/// `/do/protection/set`
pub async fn set(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Protect).await?;
    let whose = whose(&form)?;
    if !record.case.everybody().any(|one| one == whose) {
        return Err(Refusal::NotFound);
    }
    if !protection::may_set(&record.case, &proof.who(), proof.relation(), &whose) {
        return Err(Refusal::Forbidden);
    }
    let place = links::people(proof.case());
    let id = key();
    let mut own = record.case.frame.protections.iter().filter(|it| !it.elsewhere);
    let set = own.any(|it| it.who == whose);
    if set || form.is_repeated(&asking, &mut write, &id).await? {
        return Ok(see(&place));
    }
    let by = proof.actor().clone();
    let protection = Protection { who: whose, by, date: asking.today, elsewhere: false };
    protections::set(&mut write, &proof, &id, &protection).await?;
    let event = asking.event(&proof, EventKind::AddressProtected, &protection.who);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}

/// `/do/protection/lift`
pub async fn lift(
    Extension(asking): Extension<Asking>,
    form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Protect).await?;
    let whose = whose(&form)?;
    let place = links::people(proof.case());
    // It may be of somebody who has left.
    let Some(standing) = record.case.frame.protections.iter().find(|it| it.who == whose) else {
        // Lifted before, or never set: that is what is wanted.
        return Ok(see(&place));
    };
    if !protection::may_lift(standing, &proof.who(), proof.relation()) {
        return Err(Refusal::Forbidden);
    }
    protections::lift(&mut write, &proof, &whose, asking.today).await?;
    let event = asking.event(&proof, EventKind::AddressOpened, &whose);
    write.record(&event).await?.commit().await?;
    Ok(see(&place))
}

fn whose(form: &Submitted) -> Result<Who, Refusal> {
    Who::try_from(form.value("person").to_owned()).map_err(|_| Refusal::Malformed)
}
