//! The page of a move: where it stands, what is handed over and what each says to it, and what comes
//! next for whoever reads.

use domain::{
    access::Action,
    people::Who,
    transition::{Transition, TransitionState},
};
use leptos::prelude::*;

use super::{answer, day, handed, words};
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    links,
    organisation::Places,
    ui::{crumbs, field, people::Network, said, sentence_with_date},
};

/// The page.
pub(super) fn view(
    network: Network<'_>,
    transition: &Transition,
    places: &Places,
    form: &Submitted,
) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let title = words::title(network, transition);
    let state = transition.state(case);
    let inside = network.may(Action::View);
    let plan = inside.then(|| {
        let plan = (links::case(&case.id), t.plan_title(&t.whose(&case.child.name)));
        crumbs(t.common_path(), vec![plan], title.clone())
    });
    let rest = if inside {
        whole(network, transition, state, form)
    } else {
        read(network, transition, form)
    };
    view! {
        {plan}
        <div
            class="narrow stack-l"
            data-transition=transition.id.to_string()
            data-state=state.as_str()
        >
            {field::summary(form, t, t.errors_form())}
            <div class="stack-s">
                <h1>{title}</h1>
                {head(network, transition, places)}
                <p>
                    <b>{words::state(t, state)}</b>
                </p>
            </div>
            {rest}
        </div>
    }
    .drawn()
}

/// From where to where, when, and who receives.
fn head(network: Network<'_>, transition: &Transition, places: &Places) -> Drawn {
    let t = network.asking.t();
    let name = |unit| places.get(unit).cloned().unwrap_or_default();
    let from = t.transition_from_to(&name(&transition.from), &name(&transition.to));
    let day = sentence_with_date(transition.date, t.date(transition.date), |date| {
        t.transition_first_day(date)
    });
    view! {
        <p>{words::kind(t, transition)} ". " {from} " " {day}</p>
        <div class="stack-s">
            <p class="small quiet">{t.transition_receives()}</p>
            {network.who(&transition.receiving, None)}
        </div>
    }
    .drawn()
}

/// For whoever is part of the plan.
fn whole(
    network: Network<'_>,
    transition: &Transition,
    state: TransitionState,
    form: &Submitted,
) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let ahead = transition.is_ahead(case);
    let answers = ahead && network.may(Action::Introduce) && !transition.lines().is_empty();
    let lines = if transition.lines().is_empty() {
        view! { <p>{t.transition_nothing_yet()}</p> }.drawn()
    } else if answers {
        view! {
            <p>{t.transition_answer_about(&network.name(&transition.receiving))}</p>
            {answer::form(network, transition, form)}
        }
        .drawn()
    } else {
        handed::all(network, transition)
    };
    let mut waits = transition.waits_for(case);
    waits.retain(|who| !network.is_reader(who));
    let waits = (!waits.is_empty()).then(|| {
        view! { <p>{t.transition_waits(&network.names(&waits))}</p> }
    });
    let settled = transition.arranged().is_some();
    let propose = (ahead && !settled && network.may(Action::Invite)).then(|| {
        let label = if transition.lines().is_empty() {
            t.transition_content()
        } else {
            t.transition_content_change()
        };
        view! {
            <p>
                <a
                    class="btn btn-plain"
                    href=links::transition_content(&case.id, &transition.id)
                >
                    {label}
                </a>
            </p>
        }
    });
    // Whoever receives may be part of the plan already.
    let received = (network.is_reader(&transition.receiving)
        && state == TransitionState::Approved
        && network.may(Action::Receive))
    .then(|| confirm(network, transition, form));
    view! {
        <section class="section stack" aria-labelledby="handed">
            <h2 id="handed">{t.transition_handed()}</h2>
            {waits} {lines} {propose} {received}
        </section>
        {day::section(network, transition, state, form)}
        {called_off(network, transition)}
    }
    .drawn()
}

/// For whoever receives and is not part of the plan: what goes, and to say that it was read.
fn read(network: Network<'_>, transition: &Transition, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let confirm = if transition.is_received() {
        view! { <p>{t.transition_you_have_read()}</p> }.drawn()
    } else {
        confirm(network, transition, form)
    };
    let lead = Who::Person(case.case_lead.clone());
    let name = network.name(&lead);
    view! {
        <section class="section stack" aria-labelledby="handed">
            <h2 id="handed">{t.transition_handed()}</h2>
            <p>{t.transition_read_about(&case.child.name, &name)}</p>
            {handed::approved(network, transition)}
            {confirm}
        </section>
    }
    .drawn()
}

fn confirm(network: Network<'_>, transition: &Transition, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    view! {
        <form method="post" action="/do/transitions/receive">
            <input type="hidden" name="case" value=network.record.case.id.to_string() />
            <input type="hidden" name="transition" value=transition.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            <button class="btn btn-main">{t.transition_receive()}</button>
        </form>
    }
    .drawn()
}

/// Why it does not take place.
fn called_off(network: Network<'_>, transition: &Transition) -> Option<Drawn> {
    let t = network.asking.t();
    let noted = transition.course.noted.iter().find_map(|it| match &it.fact {
        domain::transition::Fact::CalledOff { why } => Some((why, it)),
        _ => None,
    });
    let (why, it) = noted?;
    let by = it.by.as_ref().map(|by| network.who_on(by, it.on));
    let shown = view! {
        <section class="section stack-s">
            <h2>{t.transition_why_called_off()}</h2>
            <p>{said::plain(why, network.asking)}</p>
            {by}
        </section>
    };
    Some(shown.drawn())
}
