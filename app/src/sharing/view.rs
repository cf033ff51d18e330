//! How the page looks: a sentence for each consent, then who takes part without one.

use domain::{
    access::Action,
    people::{Custody, Who},
    sharing::Consent,
};
use leptos::prelude::*;

use crate::{
    drawn::{Draw, Drawn},
    form::key,
    links,
    ui::{crumbs, people::Network, said, with_date, with_dates},
};

/// The page.
pub(super) fn sharing(network: Network<'_>) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let whose = t.whose(&case.child.name);
    let plan = (links::case(&case.id), t.plan_title(&whose));
    let each: Vec<_> = case.consents.iter().map(|consent| one(network, consent)).collect();
    let each = if each.is_empty() {
        view! { <p>{t.sharing_nothing()}</p> }.drawn()
    } else {
        view! { <ul class="looks">{each}</ul> }.drawn()
    };
    let named = |who: &Who| {
        case.consents.iter().any(|it| it.scope.iter().any(|id| Who::Person(id.clone()) == *who))
    };
    let network_people = case.network.iter().cloned().map(Who::Person);
    let work: Vec<_> = network_people
        .filter(|who| !named(who))
        .map(|who| view! { <li>{network.who(&who, None)}</li> })
        .collect();
    let family: Vec<_> = case
        .family
        .iter()
        .filter(|member| member.custody != Custody::None || member.supporter_for.is_some())
        .map(|member| view! { <li>{network.who(&Who::Person(member.id.clone()), None)}</li> })
        .collect();
    view! {
        {crumbs(t.common_path(), vec![plan], t.sharing_title().to_owned())}
        <div class="narrow stack-l">
            <div class="stack-s">
                <h1>{t.sharing_title()}</h1>
                <p>{t.sharing_about(&whose)}</p>
            </div>
            {each}
            <section class="section stack" aria-labelledby="work">
                <h2 id="work">{t.sharing_work()}</h2>
                <p class="quiet">{t.sharing_work_about()}</p>
                <ul class="people">{work}</ul>
            </section>
            <section class="section stack" aria-labelledby="family">
                <h2 id="family">{t.sharing_family()}</h2>
                <ul class="people">{family}</ul>
            </section>
        </div>
    }
    .drawn()
}

fn one(network: Network<'_>, consent: &Consent) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let scope: Vec<_> = consent.scope.iter().cloned().map(Who::Person).collect();
    let names = network.names(&scope);
    let over = consent.valid_to < asking.today;
    let (state, who) = if consent.withdrawn.is_some() || over {
        (if over { "expired" } else { "withdrawn" }, t.sharing_who_no_more(&names))
    } else if consent.missing.is_empty() {
        ("holds", t.sharing_who(&names))
    } else {
        ("missing", t.sharing_who_not_yet(&names))
    };
    let givers = network.names(&consent.given_by);
    let days = [consent.date, consent.valid_to].map(|day| (day, t.date(day)));
    let given = with_dates(days, |[given, until]| t.sharing_given(given, &givers, until));
    let missing =
        (!consent.missing.is_empty()).then(|| t.sharing_missing(&network.names(&consent.missing)));
    let ended = consent.withdrawn.as_ref().map(|it| {
        let name = network.name(&it.by);
        with_date(t, it.date, |day| t.sharing_withdrawn(day, &name))
    });
    let expired = || with_date(t, consent.valid_to, |day| t.sharing_expired(day));
    let ended = ended.or_else(|| over.then(expired));
    let what = network.may(Action::Share).then(|| buttons(network, consent, state, &names));
    view! {
        <li class="card stack-s" data-consent=consent.id.to_string() data-state=state>
            <h2 class="h-small">{said::plain(&consent.purpose, asking)}</h2>
            <p>
                <b>{who}</b>
                " "
                {missing}
            </p>
            <p class="small quiet">{given} " " {ended}</p>
            {what}
        </li>
    }
    .drawn()
}

/// What a guardian can do. To stop takes two taps, and no reason.
fn buttons(network: Network<'_>, consent: &Consent, state: &str, names: &str) -> Drawn {
    let t = network.asking.t();
    let asked = consent.missing.iter().any(|who| network.is_reader(who));
    let form = |verb: &'static str, class: &'static str, words: &'static str| {
        view! {
            <form method="post" action=format!("/do/consents/{verb}")>
                <input type="hidden" name="case" value=network.record.case.id.to_string() />
                <input type="hidden" name="consent" value=consent.id.to_string() />
                <input type="hidden" name="key" value=key() />
                <button class=class>{words}</button>
            </form>
        }
        .drawn()
    };
    let give = asked.then(|| form("give", "btn btn-main", t.sharing_give()));
    if state == "holds" || state == "missing" {
        return view! {
            {give}
            <details>
                <summary>
                    <span>{t.sharing_stop()}</span>
                </summary>
                <div class="stack-s">
                    <p>{t.sharing_stop_what(names)}</p>
                    {form("stop", "btn", t.sharing_stop_now())}
                </div>
            </details>
        }
        .drawn();
    }
    form("renew", "btn", t.sharing_renew())
}
