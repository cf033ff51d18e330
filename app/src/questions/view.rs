//! How a question looks: alone with the form to answer it, as a card, and in short beside the opening
//! that it asks about.

use domain::{
    access::{Action, Granted, allowed},
    id::CaseId,
    people::Who,
    question::{Matter, Opened, Question},
    suggestion::State,
    voice::{Reply, ReplyOutcome},
};
use leptos::prelude::*;
use store::questions::Asked;

use crate::{
    clock::local_time,
    drawn::{Draw, Drawn},
    form::{Submitted, key},
    i18n::Texts,
    links, seen,
    session::Asking,
    ui::{
        crumbs, field,
        icon::{Icon, icon},
        said, time, unsaved, with_date,
    },
};

/// What a question is called.
pub(super) fn title(t: Texts, question: &Question) -> &'static str {
    match question.matter {
        Matter::Reading(_) => t.question_title_reading(),
        Matter::Wrong { .. } => t.question_title_wrong(),
    }
}

/// Whether somebody has asked about an opening before.
pub(super) fn is_about(asked: &Asked, seq: i64, by: &Who) -> bool {
    let question = &asked.question;
    matches!(&question.matter, Matter::Reading(opened) if opened.seq == seq)
        && question.asked.by == *by
}

/// Who opened what, and when.
pub(super) fn opened(asking: &Asking, opened: &Opened) -> String {
    let t = asking.t();
    let when = t.date_time(local_time(opened.at));
    t.question_opened(&opened.name, seen::what(t, opened.what), &when)
}

/// The page of one, with what was typed before.
pub(super) fn page(asking: &Asking, proof: &Granted, asked: &Asked, form: &Submitted) -> Drawn {
    let t = asking.t();
    let question = &asked.question;
    let inside = allowed(proof.relation(), Action::View);
    let plan = (links::case(proof.case()), t.plan_title(&t.whose(&asked.child_name)));
    let steps = if inside { vec![plan] } else { Vec::new() };
    let open = question.asked.reply.is_none();
    let answers = question.is_answered_by(&proof.who(), proof.relation());
    let answer = (open && answers).then(|| answer(asking, proof, question, form));
    view! {
        {crumbs(t.common_path(), steps, title(t, question).to_owned())}
        <div class="narrow stack-l">
            {field::summary(form, t, t.errors_form())}
            <h1>{title(t, question)}</h1>
            {(!open)
                .then(|| {
                    unsaved(form, t.suggestion_answered_before(), &["why_not", "what_changed"])
                })}
            {card(asking, proof, asked)}
            {answer}
        </div>
    }
    .drawn()
}

/// One whole: what was asked, how it stands, and the reply.
pub fn card(asking: &Asking, proof: &Granted, asked: &Asked) -> Drawn {
    let t = asking.t();
    let Question { asked: words, duty, matter } = &asked.question;
    let state = duty.state(words, asking.today);
    let class = if words.by == Who::Child { "say say-child" } else { "say" };
    let about = match matter {
        Matter::Reading(it) => Some(view! { <p class="quiet">{opened(asking, it)}</p> }.drawn()),
        Matter::Wrong { should } => should.as_ref().map(|should| {
            view! {
                <p>
                    <b>{t.question_should()}</b>
                    " "
                    {said::plain(should, asking)}
                </p>
            }
            .drawn()
        }),
    };
    view! {
        <div
            class="card stack-s"
            id=format!("q-{}", words.id)
            data-question=words.id.to_string()
            data-state=state.as_str()
        >
            <figure class=class>
                <blockquote lang=said::lang_of(
                    &words.text,
                    asking,
                )>{said::quoted(&words.text, asking)}</blockquote>
                <figcaption>
                    {asked.by_name.clone()} ", " {time(words.date, t.day_month(words.date))}
                    {said::origin(&words.text, asking)}
                </figcaption>
            </figure>
            {about}
            {words.reply.as_ref().map(|it| reply(asking, asked, it))}
            {standing(asking, asked, state)}
            {judging(asking, proof, asked)}
        </div>
    }
    .drawn()
}

/// In short, beside the opening that it asks about.
pub fn beside(asking: &Asking, case: &CaseId, asked: &Asked) -> Drawn {
    let t = asking.t();
    let question = &asked.question;
    let state = question.duty.state(&question.asked, asking.today);
    let words = format!("{}: {}", asked.by_name, said::quoted(&question.asked.text, asking));
    let href = links::question(case, &question.asked.id);
    view! {
        <div class="stack-s" data-question=question.asked.id.to_string() data-state=state.as_str()>
            <p lang=said::lang_of(&question.asked.text, asking)>{words}</p>
            {question.asked.reply.as_ref().map(|it| reply(asking, asked, it))}
            {standing(asking, asked, state)}
            <p>
                <a class="btn btn-small" href=href>
                    {t.question_open()}
                </a>
            </p>
        </div>
    }
    .drawn()
}

/// How it stands, in a sentence.
fn standing(asking: &Asking, asked: &Asked, state: State) -> Option<Drawn> {
    let t = asking.t();
    let owner = asked.owner_name.as_str();
    let by_then = |words: &dyn Fn(&str) -> String| with_date(t, asked.question.duty.due, words);
    // Only who asked says whether a reply is fine.
    let by = asked.by_name.as_str();
    let (class, mark, words) = match state {
        State::Waiting => {
            ("status status-wait", Icon::Clock, by_then(&|day| t.question_waits(day, owner)))
        }
        State::Overdue => {
            ("status status-look", Icon::Clock, by_then(&|day| t.question_late(day, owner)))
        }
        State::Answered => return None,
        State::Fine => ("status", Icon::Check, t.question_is_fine(by).drawn()),
        State::NotFine => ("status status-look", Icon::Speech, t.question_is_not_fine(by).drawn()),
    };
    Some(view! { <p class=class>{icon(mark)} <span>{words}</span></p> }.drawn())
}

/// The reply: why, or what was put right and why not.
fn reply(asking: &Asking, asked: &Asked, reply: &Reply) -> Drawn {
    let t = asking.t();
    let by = asked.replied_name.clone().unwrap_or_default();
    let words = |text: &domain::text::Text| {
        view! { <p>{said::plain(text, asking)} {said::origin(text, asking)}</p> }.drawn()
    };
    let (changed, why) =
        (reply.what_changed.as_ref().map(words), reply.why_not.as_ref().map(words));
    let said = match (&asked.question.matter, reply.outcome) {
        (Matter::Reading(_), _) => {
            let head = changed.is_some().then(|| view! { <p>{t.question_done_differently()}</p> });
            view! { {why} {head} {changed} }.drawn()
        }
        (Matter::Wrong { .. }, outcome) => {
            let head = match outcome {
                ReplyOutcome::Changed => t.question_changed(),
                ReplyOutcome::Partly => t.question_partly(),
                ReplyOutcome::NotPossible => t.question_not(),
            };
            view! {
                <p>
                    <b>{head}</b>
                </p>
                {changed}
                {why}
            }
            .drawn()
        }
    };
    view! {
        <div class="stack-s">
            <p>
                <b>{by}</b>
                ", "
                {time(reply.date, t.day_month(reply.date))}
            </p>
            {said}
        </div>
    }
    .drawn()
}

/// Whether the reply is fine, for who asked to say.
fn judging(asking: &Asking, proof: &Granted, asked: &Asked) -> Option<Drawn> {
    let t = asking.t();
    let question = &asked.question;
    let mine = question.asked.by == proof.who() && allowed(proof.relation(), Action::Ask);
    if !mine || question.asked.reply.is_none() || question.duty.verdict.is_some() {
        return None;
    }
    let form = |fine: &'static str, words: &'static str| {
        view! {
            <form method="post" action="/do/questions/say">
                <input type="hidden" name="case" value=proof.case().to_string() />
                <input type="hidden" name="question" value=question.asked.id.to_string() />
                <input type="hidden" name="key" value=key() />
                <input type="hidden" name="fine" value=fine />
                <button class="btn">{words}</button>
            </form>
        }
    };
    let shown = view! {
        <p>{t.suggestion_is_it_fine()}</p>
        <div class="row">
            {form("yes", t.suggestion_fine())} {form("no", t.suggestion_not_fine())}
        </div>
    };
    Some(shown.drawn())
}

/// The form to answer it.
fn answer(asking: &Asking, proof: &Granted, question: &Question, form: &Submitted) -> Drawn {
    let t = asking.t();
    let pick = |value: &'static str, words: &'static str| {
        field::pick(form, "outcome", value.to_owned(), words.to_owned(), None)
    };
    let fields = match question.matter {
        Matter::Reading(_) => view! {
            {field::area(form, "why_not", t.question_why(), Some(t.question_why_hint()))}
            {field::area(form, "what_changed", t.question_changes(), None)}
        }
        .drawn(),
        Matter::Wrong { .. } => {
            let picks = vec![
                pick("changed", t.question_changed()),
                pick("partly", t.question_partly()),
                pick("not_possible", t.question_not()),
            ];
            view! {
                {field::choices(form, "outcome", t.question_what_now(), None, "picks", picks)}
                {field::area(form, "what_changed", t.question_what_changed(), None)}
                {field::area(form, "why_not", t.question_why_not(), Some(t.question_why_not_hint()))}
            }
            .drawn()
        }
    };
    view! {
        <form class="form" method="post" action="/do/questions/reply">
            <input type="hidden" name="case" value=proof.case().to_string() />
            <input type="hidden" name="question" value=question.asked.id.to_string() />
            <input type="hidden" name="key" value=form.value("key").to_owned() />
            {fields}
            <p>
                <button class="btn btn-main">{t.question_send_reply()}</button>
            </p>
        </form>
    }
    .drawn()
}
