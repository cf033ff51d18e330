//! How the page of people looks: who is in it, then who is invited.

use domain::{
    access::{Action, Relation},
    invitation::{Invitation, State, signs_in},
    people::Who,
};
use leptos::prelude::*;
use store::{cases::CaseRecord, memberships::Membership, people::PersonKind};

use super::{Around, words};
use crate::{
    drawn::{Draw, Drawn},
    links, protection,
    session::Asking,
    ui::{
        crumbs,
        icon::{Icon, icon},
        people::Network,
        said, with_date, with_dates,
    },
};

pub(super) fn list(asking: &Asking, record: &CaseRecord, around: &Around) -> Drawn {
    let t = asking.t();
    let network = Network::new(record, asking);
    let case = &record.case;
    let whose = t.whose(&case.child.name);
    let plan = (links::case(&case.id), t.plan_title(&whose));
    let gone = |one: &Membership| {
        one.ended.is_some_and(|on| on <= asking.today) || one.to.is_some_and(|to| to < asking.today)
    };
    let (before, now): (Vec<_>, Vec<_>) = around.members.iter().partition(|one| gone(one));
    let each = |members: &[&Membership]| -> Vec<Drawn> {
        members.iter().map(|one| member(network, one, gone(one))).collect()
    };
    let before = (!before.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="before">
                <h2 id="before">{t.people_before()}</h2>
                <ul class="looks">{each(&before)}</ul>
            </section>
        }
    });
    let invite = network.may(Action::Invite).then(|| {
        view! {
            <p class="row">
                <a class="btn btn-main" href=links::invite(&case.id)>
                    {t.people_invite()}
                </a>
                <a class="btn btn-plain" href=links::new_transition(&case.id)>
                    {t.transition_plan()}
                </a>
            </p>
        }
    });
    let invited = network.may(Action::Trace).then(|| invited(network, &around.invitations));
    view! {
        {crumbs(t.common_path(), vec![plan], t.people_title().to_owned())}
        <div class="narrow stack-l">
            <div class="stack-s">
                <h1>{t.people_title()}</h1>
                <p>{t.people_about(&whose)}</p>
                {invite}
            </div>
            {protection::banner(network)}
            <section class="section" aria-labelledby="now">
                <h2 id="now">{t.people_now()}</h2>
                <ul class="looks">{each(&now)}</ul>
            </section>
            {invited}
            {before}
        </div>
    }
    .drawn()
}

fn member(network: Network<'_>, one: &Membership, gone: bool) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let case = &network.record.case;
    let who = Who::within(&case.id, &one.person);
    let from = one.from.unwrap_or(case.opened);
    let since = match (one.to, one.ended.and_then(|on| on.yesterday().ok())) {
        (_, Some(last)) | (Some(last), None) => {
            let days = [from, last].map(|day| (day, t.date(day)));
            with_dates(days, |[from, last]| t.people_from_to(from, last))
        }
        (None, None) => with_date(t, from, |day| t.people_since(day)),
    };
    // What tells that they see nothing is a whole sentence.
    let what = match words::relation(t, one.relation) {
        _ if gone => String::new(),
        what if what.ends_with('.') => what.to_owned(),
        what => format!("{what}."),
    };
    let helper =
        network.record.people.get(&one.person).is_some_and(|it| it.kind == PersonKind::Helper);
    let short_stay = matches!(one.relation, Relation::Guest | Relation::Interpreter);
    let known = gone || one.account || short_stay || network.is_reader(&who);
    let wanted = network.may(Action::Invite) && !known;
    let too_young =
        who == Who::Child && signs_in(case, &network.record.limits, asking.today) == Some(false);
    let too_young = (wanted && too_young).then(|| {
        let limit = i64::from(network.record.limits.child_age);
        view! { <p class="small">{t.people_child_young(limit)}</p> }
    });
    let offered = wanted && too_young.is_none();
    let sign_in = offered.then(|| {
        let href = links::invite_person(&case.id, words::part_of(one, helper), &one.person);
        let label = t.people_invite_to_sign_in(&network.first_name(&who));
        view! {
            <p class="small">
                {t.people_no_account()} " " <a href=href>{label}</a>
            </p>
        }
    });
    let ends = (!gone).then(|| end(network, one, &who)).flatten();
    let role = one.title.as_ref().map(|title| said::words(title, asking));
    view! {
        <li class="card stack-s" data-person=one.person.to_string() data-relation=one.relation.as_str()>
            {network.who(&who, role.filter(|_| who != Who::Child))}
            <p class="small quiet">{what} " " {since}</p>
            {sign_in}
            {too_young}
            {protection::of_person(network, &who)}
            {ends}
        </li>
    }
    .drawn()
}

/// How their place can end: by the lead, by themselves; the lead's own by handing it on.
fn end(network: Network<'_>, one: &Membership, who: &Who) -> Option<Drawn> {
    let (t, case) = (network.asking.t(), &network.record.case);
    let own = network.is_reader(who);
    let lead = one.relation == Relation::Lead;
    let (href, words) = match (lead, own) {
        (true, true) => (links::new_lead(&case.id), t.leaving_lead().to_owned()),
        (false, true) if network.may(Action::Leave) => {
            (links::leave(&case.id, &one.person), t.leaving_own().to_owned())
        }
        (false, false) if network.may(Action::Invite) && *who != Who::Child => {
            (links::leave(&case.id, &one.person), t.leaving_title(&network.first_name(who)))
        }
        _ => return None,
    };
    let link = view! {
        <p class="small">
            <a href=href>{words}</a>
        </p>
    };
    Some(link.drawn())
}

fn invited(network: Network<'_>, all: &[Invitation]) -> Drawn {
    let t = network.asking.t();
    let each: Vec<_> = all.iter().map(|one| invitation(network, one)).collect();
    let each = if each.is_empty() {
        view! { <p>{t.people_nobody_invited()}</p> }.drawn()
    } else {
        view! { <ul class="todo card">{each}</ul> }.drawn()
    };
    view! {
        <section class="section" aria-labelledby="invited">
            <h2 id="invited">{t.people_invited()}</h2>
            {each}
        </section>
    }
    .drawn()
}

fn invitation(network: Network<'_>, one: &Invitation) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let state = one.state(asking.today);
    let part = words::part(t, one.invited.part);
    let until = (state == State::Open).then(|| with_date(t, one.until, |day| t.people_until(day)));
    let how = view! { {part} ". " {words::state(t, state)} " " {until} };
    let name = one.invited.name.clone();
    let lines = view! { <span>{name} <br /> <span class="small quiet">{how}</span></span> };
    let line = if network.may(Action::Invite) {
        let href = links::invitation_of(&network.record.case.id, &one.id);
        view! { <a href=href>{lines} {icon(Icon::Go)}</a> }.drawn()
    } else {
        lines.drawn()
    };
    view! { <li data-invitation=one.id.to_string() data-state=state.as_str()>{line}</li> }.drawn()
}
