//! The family goes through what is to be handed over, line by line: it goes, it goes when it is worded
//! otherwise, or it does not.

use domain::{
    people::Who,
    text::Text,
    transition::{Answer, Line, Say, Transition},
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{handed, words};
use crate::{
    form::{Submitted, key},
    session::Asking,
    ui::{field, people::Network, said},
};

/// The page's forms as they begin: with what the reader has said before.
pub(super) fn starting(asking: &Asking, record: &CaseRecord, transition: &Transition) -> Submitted {
    let start = Submitted::starting([("key", key())]);
    let Ok(person) = asking.person() else { return start };
    let me = Who::within(&record.case.id, person);
    let answers = transition.answers();
    let own = answers.values().flatten().filter(|(who, _)| **who == me);
    own.fold(start, |form, (_, answer)| {
        let words = answer.words.as_ref().map(|words| said::words(words, asking));
        form.with(&say_of(answer.n), answer.say.as_str().to_owned())
            .with(&words_of(answer.n), words.unwrap_or_default())
    })
}

fn say_of(n: u32) -> String {
    format!("say-{n}")
}

fn words_of(n: u32) -> String {
    format!("why-{n}")
}

/// What a form says to the lines. What is wrong is noted beside it.
pub(super) fn answers(
    asking: &Asking,
    transition: &Transition,
    form: &mut Submitted,
) -> Vec<Answer> {
    let t = asking.t();
    let mut answers = Vec::new();
    for Line { n, .. } in transition.lines() {
        let Some(say) = Say::named(form.value(&say_of(*n))) else { continue };
        let typed = form.value(&words_of(*n)).to_owned();
        let words = Text::new(asking.lang(), &typed).ok();
        let long = words.is_none() && !typed.trim().is_empty();
        if long {
            form.reject("lines", t.errors_field_long(domain::text::LONGEST));
        }
        if say == Say::Change && words.is_none() && !long {
            form.reject("lines", t.transition_error_change());
        }
        answers.push(Answer { n: *n, say, words });
    }
    if answers.is_empty() {
        form.reject("lines", t.transition_error_answer());
    }
    answers
}

/// The form: every line as it would be handed over, with what can be said to it.
pub(super) fn form(network: Network<'_>, transition: &Transition, form: &Submitted) -> AnyView {
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
    .into_any()
}

fn line(network: Network<'_>, transition: &Transition, line: &Line, form: &Submitted) -> AnyView {
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
    .into_any()
}
