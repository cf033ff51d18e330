//! What was decided about a flag before: as it was written, never edited.

use domain::flag::{Decision, Flag};
use leptos::prelude::*;

use super::list::decided;
use crate::{
    drawn::{Draw, Drawn},
    ui::{people::Network, said},
};

/// The decisions, the last first.
pub(super) fn history(network: Network<'_>, flag: &Flag) -> Option<Drawn> {
    let t = network.asking.t();
    let each: Vec<_> = flag.decisions.iter().rev().map(|it| decision(network, it)).collect();
    (!each.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="earlier">
                <h2 id="earlier">{t.flag_earlier()}</h2>
                <ol class="steps" reversed>
                    {each}
                </ol>
            </section>
        }
        .drawn()
    })
}

fn decision(network: Network<'_>, decision: &Decision) -> Drawn {
    let (asking, t) = (network.asking, network.asking.t());
    let child = &network.record.case.child.name;
    let what = decision.kind.map_or("", |kind| decided(t, kind));
    let took_part = (!decision.took_part.is_empty())
        .then(|| t.flag_took_part(&network.names(&decision.took_part)));
    let said = decision.child_view.as_ref().map(|view| {
        let words = said::quoted(view, asking);
        let how = decision.child_heard_how.as_ref().map(|how| said::words(how, asking));
        let words = how.map_or_else(|| words.clone(), |how| format!("{words} ({how})"));
        t.flag_child_said(child, &words)
    });
    let not_asked = decision.child_not_heard.as_ref();
    let not_asked = not_asked.map(|why| t.flag_child_not_asked(child, &said::words(why, asking)));
    let look = decision.next_look.map(|day| t.flag_look_again(&t.date(day)));
    let reason = decision.reason.as_ref().map(|reason| {
        view! { <p>{said::plain(reason, asking)} {said::origin(reason, asking)}</p> }
    });
    let more: Vec<_> = [took_part, said, not_asked, look].into_iter().flatten().collect();
    view! {
        <li>
            {crate::ui::time(decision.on, t.date(decision.on))}
            <b>{t.goal_story_decided(what)}</b>
            {reason}
            <p class="small quiet">{more.join(" ")}</p>
        </li>
    }
    .drawn()
}
