//! From one state to the next: the page that asks for the evidence, and what it posts to. What is
//! missing says `domain::goal::need`, to the page and to the command alike.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::{self, allowed},
    effect::Status,
    event::EventKind,
    goal::{
        Goal, Ground, Lack, Move, Told,
        way::{EndReason, Next},
    },
    id::PhaseId,
    people::Who,
};
use leptos::prelude::*;
use store::{cases::CaseRecord, goals, interventions};

use super::{Under, Words, find, framed, hidden, lacks, target};
use crate::{
    drawn::Draw,
    form::{Submitted, key, see},
    goals::effect,
    i18n::Texts,
    links,
    page::{Page, page, param},
    refusal::Refusal,
    session::Asking,
    ui::{field, people::Network, unsaved},
};

/// What is typed when a goal goes on.
const TYPED: [&str; 5] = ["reason", "how", "child", "family", "learnt"];

/// What a move asks of who makes it: a goal is laid before people by whoever sets it, taken back by
/// whose it is; all else the lead notes.
pub(super) fn needs(kind: Move) -> access::Action {
    match kind {
        Move::Propose | Move::Withdraw => access::Action::Plan,
        _ => access::Action::Settle,
    }
}

/// Whether the reader is offered a move.
pub(super) fn is_offered(network: Network<'_>, goal: &Goal, kind: Move) -> bool {
    let theirs = network.is_reader(&goal.own_words.by) || network.may(access::Action::Settle);
    kind.from().contains(&goal.status)
        && allowed(network.record.relation, needs(kind))
        && (kind != Move::Withdraw || theirs)
}

/// What a move is looked at with.
pub(super) fn ground<'a>(
    asking: &Asking,
    record: &'a CaseRecord,
    goal: &'a Goal,
    by: &'a Who,
) -> Ground<'a> {
    let status = goal.primary().map(|it| effect::assess(asking, record, goal, it).status);
    Ground {
        case: &record.case,
        goal,
        by,
        reached: matches!(status, Some(Status::Reached | Status::Maintained)),
        lost: matches!(status, Some(Status::Worsening | Status::Slipping)),
        today: asking.today,
    }
}

/// What a move is called on its button.
pub(super) fn title(t: Texts, kind: Move) -> &'static str {
    match kind {
        Move::Propose => t.set_go_propose(),
        Move::Agree => t.set_go_agree(),
        Move::AgreeAnew => t.set_go_agree_anew(),
        Move::Start => t.set_go_start(),
        Move::Hold => t.set_go_hold(),
        Move::Resume => t.set_go_resume(),
        Move::Achieve => t.set_go_achieve(),
        Move::Relapse => t.set_go_relapse(),
        Move::End => t.set_go_end(),
        Move::Park => t.set_go_park(),
        Move::TakeUp => t.set_go_take_up(),
        Move::Withdraw => t.set_go_withdraw(),
    }
}

/// `/cases/{case}/goals/{goal}/go/{way}`
#[component]
pub fn Go() -> impl IntoView {
    let (case, goal, way) = (param("case"), param("goal"), param("way"));
    page(move |asking| async move {
        let kind = Move::named(&way).ok_or(Refusal::NotFound)?;
        let record = super::load(&asking, &case, needs(kind)).await?;
        let goal = find(&record, &goal)?;
        theirs(&record, goal, kind, &Who::within(&record.case.id, asking.person()?))?;
        let mut values = vec![("key", key())];
        if matches!(kind, Move::Hold | Move::Park) {
            let day = target::in_weeks(&asking, &record, 8);
            values.push(("look_again", day.to_string()));
        }
        Ok(go_page(&asking, &record, goal, kind, &Submitted::starting(values)))
    })
}

/// Only the one whose goal it is takes it back; the lead writes that down for somebody without a
/// login.
fn theirs(record: &CaseRecord, goal: &Goal, kind: Move, who: &Who) -> Result<(), Refusal> {
    let may = *who == goal.own_words.by || allowed(record.relation, access::Action::Settle);
    if kind == Move::Withdraw && !may { Err(Refusal::Forbidden) } else { Ok(()) }
}

/// The reasons that a goal is over without being reached.
const ENDED: [(EndReason, Words); 5] = [
    (EndReason::NotNeeded, |t| t.set_ended_not_needed()),
    (EndReason::NoEffect, |t| t.set_ended_no_effect()),
    (EndReason::NotWanted, |t| t.set_ended_not_wanted()),
    (EndReason::Replaced, |t| t.set_ended_replaced()),
    (EndReason::Outside, |t| t.set_ended_outside()),
];

const NEXT: [(Next, Words); 3] = [
    (Next::Keep, |t| t.set_next_keep()),
    (Next::Taper, |t| t.set_next_taper()),
    (Next::Stop, |t| t.set_next_stop()),
];

fn go_page(
    asking: &Asking,
    record: &CaseRecord,
    goal: &Goal,
    kind: Move,
    form: &Submitted,
) -> Page {
    let t = asking.t();
    let network = Network::new(record, asking);
    let me = asking.session.as_ref().map(|it| Who::within(&record.case.id, &it.person.id));
    let me = me.unwrap_or(Who::Child);
    let missing = ground(asking, record, goal, &me).lacks(kind, &Told::default());
    let elsewhere: Vec<_> = missing.iter().filter(|lack| lacks::field_of(lack).is_none()).collect();
    if missing.contains(&Lack::State) {
        let back = links::goal(&record.case.id, &goal.id);
        let kept = unsaved(form, t.errors_form_unsaved(), &TYPED);
        let body = view! {
            {kept}
            <p>{t.set_lack_state()}</p>
            <p>
                <a class="btn" href=back>
                    {t.set_back_to_goal()}
                </a>
            </p>
        };
        let frame = (title(t, kind), &form.without_errors());
        return framed(asking, record, goal, frame, body.drawn());
    }
    let first = (!elsewhere.is_empty()).then(|| {
        view! {
            <section class="card stack-s" aria-labelledby="missing">
                <h2 id="missing" class="h-small">
                    {t.set_missing()}
                </h2>
                {lacks::list(network, goal, elsewhere)}
            </section>
        }
    });
    let shown = |lack: Lack| missing.contains(&lack);
    let reason = matches!(kind, Move::Achieve | Move::Relapse)
        || shown(Lack::Reason)
        || shown(Lack::TooMany);
    let reason_asks = if shown(Lack::TooMany) { t.set_lack_many() } else { t.set_reason() };
    let how = kind == Move::Withdraw && me != goal.own_words.by;
    let unasked =
        if reason || kind == Move::Withdraw { None } else { field::unasked(form, "reason") };
    let name = &record.case.child.name;
    let ended = shown(Lack::EndReason).then(|| {
        let each = ENDED.map(|(reason, words)| {
            field::pick(form, "ended", reason.as_str().to_owned(), words(t).to_owned(), None)
        });
        field::choices(form, "ended", t.set_ended(), None, "picks", each.into())
    });
    let next = shown(Lack::Next).then(|| {
        let each = NEXT.map(|(next, words)| {
            field::pick(form, "next", next.as_str().to_owned(), words(t).to_owned(), None)
        });
        field::choices(form, "next", t.set_next(), None, "picks", each.into())
    });
    let body = view! {
        {first}
        <form class="form" method="post" action="/do/goals/go" novalidate>
            {hidden(record, goal, form)}
            <input type="hidden" name="way" value=kind.as_str() />
            {unasked}
            {ended}
            {reason.then(|| field::area(form, "reason", reason_asks, None))}
            {(kind == Move::Withdraw)
                .then(|| field::area(form, "reason", t.set_reason_optional(), None))}
            {how.then(|| field::line(form, "how", "text", t.set_how_told(), None))}
            {shown(Lack::ChildWord)
                .then(|| field::area(form, "child", &t.set_child_word(name), None))}
            {shown(Lack::FamilyWord).then(|| field::area(form, "family", t.set_family_word(), None))}
            {shown(Lack::Learnt).then(|| field::area(form, "learnt", t.set_learnt(), None))}
            {next}
            {shown(Lack::LookAgain)
                .then(|| field::line(form, "look_again", "date", t.set_look_again(), None))}
            <p class="row">
                <button class="btn btn-main">{title(t, kind)}</button>
                <a class="btn btn-plain" href=links::goal(&record.case.id, &goal.id)>
                    {t.common_cancel()}
                </a>
            </p>
        </form>
    };
    framed(asking, record, goal, (title(t, kind), form), body.drawn())
}

/// `/do/goals/go`: makes a move, on its evidence.
pub async fn go(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let kind = Move::named(form.value("way")).ok_or(Refusal::Malformed)?;
    let mut under = Under::begin(&asking, &form, needs(kind)).await?;
    let back = links::goal(&under.record.case.id, &under.goal.id);
    if under.is_repeated(&asking, &form).await? {
        return Ok(see(&back));
    }
    let by = under.proof.who();
    theirs(&under.record, &under.goal, kind, &by)?;
    let told = told(&asking, &under, kind, &mut form);
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if under.has_changed(&form)? {
        status = StatusCode::CONFLICT;
        form.reject("reason", asking.t().set_changed());
    }
    let made = ground(&asking, &under.record, &under.goal, &by).go(kind, told);
    if let (Ok(goal), true) = (&made, form.errors().is_empty()) {
        make(&asking, under, kind, goal.clone()).await?;
        return Ok(see(&back));
    }
    for lack in made.err().unwrap_or_default() {
        if let Some(field) = lacks::field_of(&lack).filter(|field| form.error(field).is_none()) {
            form.reject(field, asking.t().errors_field_empty());
        }
    }
    let draw = |record: &_, goal: &_| Ok(go_page(&asking, record, goal, kind, &form));
    under.again(&asking, status, draw).await
}

fn told(asking: &Asking, under: &Under, kind: Move, form: &mut Submitted) -> Told {
    let waits = matches!(kind, Move::Hold | Move::Park);
    Told {
        reason: form.words(asking, "reason"),
        look_again: waits.then(|| target::day(asking, &under.record, form, "look_again")).flatten(),
        child: form.words(asking, "child"),
        family: form.words(asking, "family"),
        learnt: form.words(asking, "learnt"),
        next: NEXT.iter().map(|(it, _)| *it).find(|it| it.as_str() == form.value("next")),
        ended: ENDED.iter().map(|(it, _)| *it).find(|it| it.as_str() == form.value("ended")),
        how: form.words(asking, "how"),
    }
}

/// Keeps the goal in its new state, with the phase that opens and what runs from now on.
async fn make(asking: &Asking, under: Under, kind: Move, goal: Goal) -> Result<(), Refusal> {
    let by = under.proof.who();
    let id = PhaseId::try_from(key()).map_err(|_| Refusal::Broken)?;
    let changed =
        ground(asking, &under.record, &under.goal, &by).opens(kind, &under.record.flags, id);
    let Under { mut write, proof, .. } = under;
    goals::keep(&mut write, &proof, &goal).await?;
    if matches!(kind, Move::Start | Move::Resume) {
        interventions::run_planned(&mut write, &proof, &goal.id).await?;
    }
    if let Some(changed) = &changed {
        interventions::change(&mut write, &proof, changed).await?;
    }
    let mut events = vec![asking.event(&proof, EventKind::GoalMoved, &goal.id)];
    if let Some(changed) = &changed {
        events.push(asking.event(&proof, EventKind::PhaseBegun, &changed.phase.id));
    }
    let recorded = write.record_all(&events).await?;
    let looked = recorded.look(proof.case(), asking.today, asking.now).await?;
    Ok(looked.commit().await?)
}
