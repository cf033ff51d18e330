//! The family goes through what is to be handed over, line by line: it goes, it goes when it is worded
//! otherwise, or it does not.

use domain::transition::{Line, Say, Transition};
use leptos::prelude::*;

use super::{
    handed,
    said::{say_of, words_of},
    words,
};
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    ui::{field, people::Network},
};

/// The form: every line as it would be handed over, with what can be said to it.
pub(super) fn form(network: Network<'_>, transition: &Transition, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let each: Vec<_> =
        transition.lines().iter().map(|line| self::line(network, transition, line, form)).collect();
    view! {
        <form class="form" method="post" action="/do/transitions/answer" novalidate>
            <input type="hidden" name="case" value=case.id.to_string() />
            <input type="hidden" name="transition" value=transition.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            <input type="hidden" name="seen" value=transition.course.noted.len().to_string() />
            <div class="stack" id="lines">
                {field::error(form, "lines")} <ol class="stack">{each}</ol>
            </div>
            <p>
                <button class="btn btn-main">{t.transition_answer()}</button>
            </p>
        </form>
    }
    .drawn()
}

fn line(network: Network<'_>, transition: &Transition, line: &Line, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let name = say_of(line.n);
    let chosen = form.value(&name).to_owned();
    let picks: Vec<_> = Say::ALL
        .iter()
        .map(|say| {
            let checked = chosen == say.as_str();
            view! {
                <label class="pick">
                    <input type="radio" name=name.clone() value=say.as_str() checked=checked />
                    <span>{words::say(t, *say)}</span>
                </label>
            }
        })
        .collect();
    let why = words_of(line.n);
    let written = !form.value(&why).is_empty();
    let wants_words = chosen == Say::Change.as_str();
    view! {
        <li class="card stack-s" data-line=line.n.to_string()>
            {handed::line(network, line)} {handed::said(network, transition, line)} <fieldset>
                <legend class="small">{t.transition_goes()}</legend>
                <div class="picks">{picks}</div>
            </fieldset>
            <details open=written || wants_words>
                <summary>
                    <span>{t.transition_why()}</span>
                </summary>
                <div class="field">
                    <label for=why.clone()>{t.transition_why_label()}</label>
                    <textarea class="input" id=why.clone() name=why.clone()>
                        {form.value(&why).to_owned()}
                    </textarea>
                </div>
            </details>
        </li>
    }
    .drawn()
}
