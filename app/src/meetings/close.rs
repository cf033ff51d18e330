//! `/do/meetings/close`: the minutes, the new actions and the next meeting in one step; from then on
//! the minutes stand as they are.

use axum::{Extension, http::StatusCode, response::Response};
use domain::{
    access::Action,
    action,
    entry::NewAction,
    event::{Event, EventKind},
    id::{ActionId, MeetingId},
    meeting::{
        Course, Doing, Draft, Fact, Meeting, MeetingKind, NoMinutes, NoPlan, Noted,
        ParticipationForm,
    },
    people::Who,
};
use jiff::civil::Date;
use store::{actions, cases::CaseRecord, meetings};

use super::{again, decided, draft::kept, find, minutes, plan::day, words};
use crate::{
    cases,
    form::{Submitted, key, see},
    links,
    refusal::Refusal,
    session::Asking,
};

/// What was typed, with the day of the next meeting.
fn draft(asking: &Asking, record: &CaseRecord, form: &mut Submitted) -> Draft {
    let came = form.all("came").to_vec();
    let came = record.case.everybody().filter(|who| came.contains(&who.to_string())).collect();
    let mut said = ParticipationForm::ALL.into_iter();
    let part = said.find(|it| words::part_value(*it) == form.value("form"));
    *form = decided::settled(asking, record, form);
    let goals = decided::boxes(record);
    let goals = goals
        .filter_map(|(goal, (_, decided))| Some((goal.id.clone(), form.words(asking, decided)?)));
    let goals = goals.collect();
    let next = (!form.value("next").is_empty()).then(|| day(asking, record, form, "next"));
    Draft {
        came,
        form: part,
        space: form.words(asking, "space"),
        voice: form.words(asking, "voice"),
        audience: form.words(asking, "audience"),
        influence: form.words(asking, "influence"),
        goals,
        also: form.words(asking, "also"),
        next: next.flatten(),
    }
}

/// Notes beside its field what the minutes lack.
fn reject(asking: &Asking, form: &mut Submitted, child: &str, lacks: NoMinutes) {
    let t = asking.t();
    let empty = t.errors_field_empty().to_owned();
    let (field, why) = match lacks {
        NoMinutes::Nobody => ("came", t.meeting_error_came().to_owned()),
        NoMinutes::Form => ("form", t.meeting_error_part(child)),
        NoMinutes::Present => ("form", t.meeting_error_present(child)),
        NoMinutes::Space => ("space", empty),
        NoMinutes::Voice => ("voice", empty),
        NoMinutes::Audience => ("audience", empty),
        NoMinutes::Influence => ("influence", empty),
        NoMinutes::Nothing => ("also", t.meeting_error_nothing().to_owned()),
        NoMinutes::Next => ("next", t.meeting_error_next().to_owned()),
    };
    if form.error(field).is_none() {
        form.reject(field, why);
    }
}

/// The new actions of the form: each with a person, a day and a goal.
fn new_actions(
    asking: &Asking,
    record: &CaseRecord,
    by: &Who,
    form: &mut Submitted,
) -> Vec<action::Action> {
    let t = asking.t();
    let mut all = Vec::new();
    for [what, who, due, of] in minutes::DOING {
        if [what, who, due].iter().all(|field| form.value(field).trim().is_empty()) {
            continue;
        }
        let text = form.needed_words(asking, what);
        let chosen = form.value(who).to_owned();
        let responsible = record.case.taking_part(asking.today).find(|it| it.to_string() == chosen);
        if responsible.is_none() {
            form.reject(who, t.action_error_who());
        }
        let due = day(asking, record, form, due);
        let goals = decided::goals(record);
        let goal = goals.iter().find(|goal| goal.id.as_str() == form.value(of));
        if goal.is_none() {
            form.reject(of, t.meeting_error_goal());
        }
        let id = ActionId::try_from(key()).ok();
        if let (Some(text), Some(responsible), Some(due), Some(goal), Some(id)) =
            (text, responsible, due, goal, id)
        {
            let goal = goal.id.clone();
            let new = NewAction { id, goal, intervention: None, text, responsible, due };
            all.push(new.decide(by));
        }
    }
    all
}

/// Who does what when the meeting is over: what was open before, and what is new.
fn doing(record: &CaseRecord, new: &[action::Action]) -> Vec<Doing> {
    let open = record.case.actions.iter().filter(|action| action.status.is_open());
    open.chain(new)
        .map(|action| Doing {
            action: action.id.clone(),
            text: action.text.clone(),
            responsible: action.responsible.clone(),
            due: action.due,
        })
        .collect()
}

/// The next meeting, where none is planned on its day: a follow-up with those who were asked to this.
fn next(record: &CaseRecord, meeting: &Meeting, (date, today): (Date, Date)) -> Option<Meeting> {
    let mut planned = record.case.meetings.iter().filter(|it| it.planned);
    if planned.any(|it| it.date == date) {
        return None;
    }
    let here: Vec<Who> = record.case.taking_part(today).collect();
    let asked = meeting.participants.iter().filter(|who| here.contains(who));
    Some(Meeting {
        id: MeetingId::try_from(key()).ok()?,
        kind: MeetingKind::Review,
        date,
        planned: true,
        participants: asked.cloned().collect(),
        course: Course { time: meeting.course.time, ..Course::default() },
        ..meeting.clone()
    })
}

/// `/do/meetings/close`
pub async fn close(
    Extension(asking): Extension<Asking>,
    mut form: Submitted,
) -> Result<Response, Refusal> {
    let (mut write, proof, record) =
        cases::of_form_to_change(&asking, &form, Action::Convene).await?;
    let meeting = find(&record, form.value("meeting"))?;
    let place = links::meeting(proof.case(), &meeting.id);
    let new = new_actions(&asking, &record, &proof.who(), &mut form);
    let draft = draft(&asking, &record, &mut form);
    let closed = draft.close(&record.case.goals, doing(&record, &new), asking.today);
    for lacks in closed.as_ref().err().into_iter().flatten() {
        reject(&asking, &mut form, &record.case.child.name, *lacks);
    }
    let planned = closed
        .as_ref()
        .ok()
        .and_then(|minutes| next(&record, meeting, (minutes.next, asking.today)));
    let faults = planned.iter().filter_map(|it| it.check_plan(&record.case, asking.today).err());
    if let Some(by) = faults.flatten().find_map(|no| match no {
        NoPlan::TooLate(by) => Some(by),
        _ => None,
    }) {
        let t = asking.t();
        form.reject("next", t.meeting_error_law(&t.date(by)));
    }
    let minutes = match closed {
        Ok(minutes) if form.errors().is_empty() => minutes,
        _ => {
            drop(write);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return again(&asking, &proof, (&record, meeting), status, &form).await;
        }
    };
    if form.is_repeated(&asking, &mut write, meeting.id.as_str()).await? {
        return Ok(see(&place));
    }
    let fact = Fact::Closed(Box::new(minutes.clone()));
    if meeting.may_note(&fact, asking.today).is_err() {
        drop(write);
        // Closed by another: what was typed here can be added to it.
        let form = to_add(&asking, &form);
        let status = StatusCode::CONFLICT;
        return again(&asking, &proof, (&record, meeting), status, &form).await;
    }
    let noted = Noted { fact, by: proof.who(), on: asking.today };
    meetings::close(&mut write, &proof, &meeting.closed(&minutes), &noted).await?;
    meetings::used(&mut write, &proof, &meeting.id, kept(&form)).await?;
    let event = |kind, subject: &dyn ToString| -> Event {
        asking.event(&proof, kind, &subject.to_string())
    };
    let mut events = vec![event(EventKind::MeetingClosed, &meeting.id)];
    if !new.is_empty() {
        let plans = asking.case(&mut write, proof.case(), Action::Plan).await?;
        for action in &new {
            actions::add(&mut write, &plans, action).await?;
            events.push(event(EventKind::ActionAdded, &action.id));
        }
    }
    if let Some(next) = planned {
        meetings::plan(&mut write, &proof, &next).await?;
        events.push(event(EventKind::MeetingPlanned, &next.id));
    }
    write.record_all(&events).await?.commit().await?;
    Ok(see(&place))
}

/// What was typed as minutes, as one text that can be added to those that stand.
pub(super) fn to_add(asking: &Asking, form: &Submitted) -> Submitted {
    let kept = form.value("kept").to_owned();
    let text = words_of(form);
    let mut form = Submitted::starting([("key", key()), ("kept", kept), ("text", text)]);
    form.reject("text", asking.t().meeting_error_closed());
    form
}

/// All words that were typed as minutes.
pub(super) fn words_of(form: &Submitted) -> String {
    let goals = decided::GOALS.iter().map(|(_, decided)| *decided);
    let fields = ["space", "voice", "audience", "influence"].into_iter().chain(goals);
    let doing = minutes::DOING.iter().map(|[what, ..]| *what);
    let fields = fields.chain(["also"]).chain(doing);
    let typed = fields.map(|field| form.value(field).trim()).filter(|words| !words.is_empty());
    typed.collect::<Vec<_>>().join("\n")
}
