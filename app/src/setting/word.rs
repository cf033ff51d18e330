//! Somebody's word on a goal: by themselves, or written down for them with the way it was
//! obtained; and the reason where a word that must be there is missing, for them to read.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    event::EventKind,
    goal::{Acceptance, Accepts, Excuse, Goal, change::NotAWord},
    people::Who,
    text::Text,
};
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{Under, Words, find, framed, hidden};
use crate::{
    drawn::Draw,
    form::{Submitted, key, see},
    i18n::both,
    links,
    page::{Page, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{field, people::Network, said, unsaved},
};

/// The ways in which a word is obtained.
const WAYS: [(&str, Words); 5] = [
    ("meeting", |t| t.set_how_meeting()),
    ("talk", |t| t.set_how_talk()),
    ("phone", |t| t.set_how_phone()),
    ("drawing", |t| t.set_how_drawing()),
    ("letter", |t| t.set_how_letter()),
];

const ANSWERS: [(&str, Accepts); 3] =
    [("agrees", Accepts::Agrees), ("disagrees", Accepts::Disagrees), ("pending", Accepts::Pending)];

/// `/cases/{case}/goals/{goal}/word?who=…`
#[component]
pub fn OneWord() -> impl IntoView {
    let (case, goal) = (param("case"), param("goal"));
    page(move |asking| async move {
        let record = super::load(&asking, &case, Action::Tell).await?;
        let goal = find(&record, &goal)?;
        let me = Who::within(&record.case.id, asking.person()?);
        let who = Who::try_from(asking.query("who")).unwrap_or(me);
        let form = Submitted::starting([("key", key()), ("who", who.to_string())]);
        word_page(&asking, &record, goal, &form)
    })
}

fn word_page(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    form: &Submitted,
) -> Result<Page, Refusal> {
    let t = asking.t();
    let network = Network::new(record, asking);
    let who = Who::try_from(form.value("who").to_owned()).map_err(|_| Refusal::NotFound)?;
    if !record.case.everybody().any(|one| one == who) {
        return Err(Refusal::NotFound);
    }
    let own = network.is_reader(&who);
    if !own && !network.may(Action::Settle) {
        return Err(Refusal::Forbidden);
    }
    let title = if own { t.set_word().to_owned() } else { t.set_word_of(&network.name(&who)) };
    let statement = (!goal.is_open(domain::goal::Step::Statement)).then(|| {
        view! {
            <p>
                <b>{t.goal_in_plain_words()}</b>
                " "
                {said::plain(&goal.statement, asking)}
            </p>
        }
    });
    if !goal.is_asked() {
        let kept = unsaved(form, t.errors_form_unsaved(), &["comment", "why", "instead"]);
        let body = view! { {kept} {statement} <p class="notice">{t.set_not_asked()}</p> };
        return Ok(framed(asking, record, goal, (&title, form), body.drawn()));
    }
    let answers = ANSWERS.map(|(name, answer)| {
        let words = match answer {
            Accepts::Agrees => t.goal_agrees(),
            Accepts::Disagrees => t.goal_disagrees(),
            Accepts::Pending => t.set_not_sure(),
        };
        field::pick(form, "status", name.to_owned(), words.to_owned(), None)
    });
    let comment = if own { t.set_word_comment_own() } else { t.set_word_comment() };
    let how = (!own).then(|| {
        let ways = WAYS.map(|(name, words)| {
            field::pick(form, "how", name.to_owned(), words(t).to_owned(), None)
        });
        field::choices(form, "how", t.set_how(), None, "picks picks-2", ways.into())
    });
    let needed = who == Who::Child || record.case.guardians().any(|one| one == who);
    let excuse = (needed && network.may(Action::Settle) && !own).then(|| {
        let instead = if who == Who::Child { t.set_instead_child() } else { t.set_instead() };
        view! {
            <section class="card stack" aria-labelledby="excuse">
                <h2 id="excuse" class="h-small">
                    {t.set_excuse()}
                </h2>
                <p>{t.set_excuse_hint(&network.name(&who))}</p>
                <form class="form" method="post" action="/do/goals/excuse" novalidate>
                    {hidden(record, goal, form)}
                    <input type="hidden" name="who" value=who.to_string() />
                    {field::area(form, "why", t.set_excuse_why(), None)}
                    {field::area(form, "instead", instead, None)}
                    <button class="btn">{t.set_excuse_save()}</button>
                </form>
            </section>
        }
    });
    let body = view! {
        {statement}
        <form class="form" method="post" action="/do/goals/accept" novalidate>
            {hidden(record, goal, form)}
            <input type="hidden" name="who" value=who.to_string() />
            <input type="hidden" name="wording" value=goal.way.wording.to_string() />
            {field::choices(form, "status", t.set_word_ask(), None, "picks", answers.into())}
            {how}
            {field::line(form, "comment", "text", comment, None)}
            <p class="row">
                <button class="btn btn-main">{t.set_word_save()}</button>
                <a class="btn btn-plain" href=links::goal(&record.case.id, &goal.id)>
                    {t.common_cancel()}
                </a>
            </p>
        </form>
        {excuse}
    };
    Ok(framed(asking, record, goal, (&title, form), body.drawn()))
}

/// Whose word a form is about, and what whoever sends it must be allowed to.
fn whose(asking: &Asking, form: &Submitted) -> Result<(Who, Action), Refusal> {
    let case = form.id("case")?;
    let me = Who::within(&case, asking.person()?);
    let who = Who::try_from(form.value("who").to_owned()).map_err(|_| Refusal::Malformed)?;
    let may = if who == me { Action::Tell } else { Action::Settle };
    Ok((who, may))
}

/// `/do/goals/accept`: yes, no, or not sure.
pub async fn accept(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (who, may) = whose(&asking, &form)?;
    let mut under = Under::begin(&asking, &form, may).await?;
    let back = links::goal(&under.record.case.id, &under.goal.id);
    if under.is_repeated(&asking, &form).await? {
        return Ok(see(&back));
    }
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let answer = ANSWERS.iter().find(|(name, _)| *name == form.value("status"));
    let way = WAYS.iter().find(|(name, _)| *name == form.value("how"));
    let comment = form.words(&asking, "comment");
    let seen: u32 = form.value("wording").parse().map_err(|_| Refusal::Malformed)?;
    if seen != under.goal.way.wording {
        // They said yes to other words than stand there now.
        status = StatusCode::CONFLICT;
        form.reject("status", asking.t().set_word_changed());
    } else if answer.is_none() {
        form.reject("status", asking.t().set_error_status());
    } else if may == Action::Settle && way.is_none() {
        form.reject("how", asking.t().set_error_how());
    }
    if let (Some((_, answer)), true) = (answer, form.errors().is_empty()) {
        let how: Option<Text> = way.filter(|_| may == Action::Settle).map(|(_, words)| both(words));
        let word = Acceptance { who, status: *answer, how, comment };
        let by = under.proof.who();
        match under.goal.answer(&under.record.case, word, &by, asking.today) {
            Ok(()) => {
                under.keep(&asking, EventKind::GoalAnswered).await?;
                return Ok(see(&back));
            }
            Err(NotAWord::NotAsked) => status = StatusCode::CONFLICT,
            Err(_) => return Err(Refusal::Forbidden),
        }
    }
    rejected(&asking, under, &form, status).await
}

/// `/do/goals/excuse`: why a word is missing, and what was done instead.
pub async fn excuse(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let mut under = Under::begin(&asking, &form, Action::Settle).await?;
    let back = links::goal(&under.record.case.id, &under.goal.id);
    if under.is_repeated(&asking, &form).await? {
        return Ok(see(&back));
    }
    let who = Who::try_from(form.value("who").to_owned()).map_err(|_| Refusal::Malformed)?;
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let (why, instead) = (form.needed_words(&asking, "why"), form.needed_words(&asking, "instead"));
    if let (Some(why), Some(instead), true) = (why, instead, form.errors().is_empty()) {
        let by = under.proof.who();
        let excuse = Excuse { who, wording: 0, why, instead, by, on: asking.today };
        match under.goal.excuse(&under.record.case, excuse) {
            Ok(()) => {
                under.keep(&asking, EventKind::GoalExcused).await?;
                return Ok(see(&back));
            }
            Err(NotAWord::NotAsked) => status = StatusCode::CONFLICT,
            Err(_) => return Err(Refusal::Forbidden),
        }
    }
    rejected(&asking, under, &form, status).await
}

async fn rejected(
    asking: &Asking,
    under: Under,
    form: &Submitted,
    status: StatusCode,
) -> Result<Response, Refusal> {
    under.again(asking, status, |record, goal| word_page(asking, record, goal, form)).await
}
