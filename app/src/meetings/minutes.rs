//! The form of the minutes, while the meeting goes on: who came, how the child took part, what was
//! decided about each goal, who does what, when the next meeting is.

use domain::{
    goal::Goal,
    meeting::{Meeting, ParticipationForm},
    people::Who,
};
use jiff::ToSpan;
use leptos::prelude::*;
use store::cases::CaseRecord;

use super::{decided, draft, words};
use crate::{
    drawn::{Draw, Drawn},
    form::Submitted,
    session::Asking,
    ui::{field, people::Network, said},
};

/// The fields of what somebody does: what, who, by when, for which goal.
pub(super) const DOING: [[&str; 4]; 3] = [
    ["do0", "who0", "due0", "for0"],
    ["do1", "who1", "due1", "for1"],
    ["do2", "who2", "due2", "for2"],
];

/// The form before anybody has written: all have come who were asked, and the next day is by the clock.
pub(super) fn blank(asking: &Asking, record: &CaseRecord, meeting: &Meeting) -> Submitted {
    let case = &record.case;
    let later = case.meetings.iter().filter(|it| it.planned && it.date > meeting.date);
    let planned = later.map(|it| it.date).min();
    let every = case.frame.intervals.last().map(|it| i64::from(it.days));
    let next = planned.or_else(|| Some(asking.today.saturating_add(every?.days())));
    let next = next.map(|next| next.to_string()).unwrap_or_default();
    let there = meeting.participants.iter().map(|who| ("came", who.to_string()));
    Submitted::starting([("next", next), ("of", "me".to_owned())].into_iter().chain(there))
}

/// The form.
pub(super) fn form(network: Network<'_>, meeting: &Meeting, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let case = &network.record.case;
    let there = case.everybody().map(|who: Who| {
        field::check(form, "came", who.to_string(), network.name(&who), Some(network.role(&who)))
    });
    let there =
        field::choices(form, "came", t.meeting_came(), None, "picks picks-2", there.collect());
    view! {
        <section class="section stack" aria-labelledby="minutes">
            <h2 id="minutes">{t.meeting_minutes()}</h2>
            <p>{t.meeting_minutes_about()}</p>
            {draft::told(network.asking, form)}
            <form class="form" method="post" action="/do/meetings/close" novalidate>
                <input type="hidden" name="case" value=case.id.to_string() />
                <input type="hidden" name="meeting" value=meeting.id.to_string() />
                <input type="hidden" name="key" value=form.value("key").to_owned() />
                <input type="hidden" name="kept" value=form.value("kept").to_owned() />
                {there}
                {child(network, form)}
                {decided::view(network, form)}
                {doing(network, form)}
                {field::line(form, "next", "date", t.meeting_next(), Some(t.meeting_next_hint()))}
                // First, so that it is what the Enter key does.
                <p class="row">
                    <button class="btn" formaction="/do/meetings/draft">
                        {t.meeting_draft_keep()}
                    </button>
                    <button class="btn btn-main">{t.meeting_close()}</button>
                </p>
            </form>
        </section>
    }
    .drawn()
}

/// The child's part, after Lundy: space, voice, audience, influence.
fn child(network: Network<'_>, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let name = &network.record.case.child.name;
    let forms = ParticipationForm::ALL.map(|it| {
        let value = words::part_value(it).to_owned();
        field::pick(form, "form", value, words::part(t, it, name), None)
    });
    view! {
        {field::choices(form, "form", t.meeting_part(name), None, "picks picks-2", forms.into())}
        {field::area(form, "space", &t.meeting_space(name), Some(t.meeting_space_hint()))}
        {field::area(form, "voice", &t.meeting_voice(name), Some(t.meeting_voice_hint()))}
        {field::area(form, "audience", &t.meeting_audience(name), None)}
        {field::area(form, "influence", &t.meeting_influence(name), Some(t.meeting_influence_hint()))}
    }
    .drawn()
}

/// Three new actions at most; others are added to their goal.
fn doing(network: Network<'_>, form: &Submitted) -> Drawn {
    let t = network.asking.t();
    let each = DOING.map(|fields| {
        let [what, who, due, goal] = fields;
        view! {
            <fieldset class="stack-s">
                <legend class="vh">{t.meeting_do()}</legend>
                {field::line(form, what, "text", t.meeting_do(), None)}
                {select(form, who, t.meeting_do_who(), everybody(network))}
                {field::line(form, due, "date", t.meeting_do_due(), None)}
                {select(form, goal, t.meeting_do_for(), of_goals(network))}
            </fieldset>
        }
    });
    view! {
        <h3>{t.meeting_doing()}</h3>
        <p class="hint">{t.meeting_doing_about()}</p>
        {each.into_iter().collect_view()}
    }
    .drawn()
}

fn everybody(network: Network<'_>) -> Vec<(String, String)> {
    let all = network.record.case.taking_part(network.asking.today);
    all.map(|who| (who.to_string(), network.name(&who))).collect()
}

fn of_goals(network: Network<'_>) -> Vec<(String, String)> {
    let own = |goal: &Goal| said::quoted(&goal.own_words.text, network.asking);
    decided::goals(network.record)
        .into_iter()
        .map(|goal| (goal.id.to_string(), own(goal)))
        .collect()
}

fn select(
    form: &Submitted,
    field: &'static str,
    label: &'static str,
    choices: Vec<(String, String)>,
) -> Drawn {
    let chosen = form.value(field);
    let each: Vec<_> = choices
        .into_iter()
        .map(|(value, name)| {
            let selected = chosen == value;
            view! {
                <option value=value selected=selected>
                    {name}
                </option>
            }
        })
        .collect();
    let class = if form.error(field).is_some() { "field has-error" } else { "field" };
    view! {
        <div class=class>
            <label for=field>{label}</label>
            {field::error(form, field)}
            <select class="input" id=field name=field>
                <option value=""></option>
                {each}
            </select>
        </div>
    }
    .drawn()
}
