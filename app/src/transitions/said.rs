//! What somebody says to the lines, as a form holds it.

use domain::{
    people::Who,
    text::{LONGEST, Text},
    transition::{Answer, Line, Say, Transition},
};
use store::cases::CaseRecord;

use crate::{
    form::{Submitted, key},
    session::Asking,
    ui::said,
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

pub(super) fn say_of(n: u32) -> String {
    format!("say-{n}")
}

pub(super) fn words_of(n: u32) -> String {
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
            form.reject("lines", t.errors_field_long(LONGEST));
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
