//! The addresses of pages, made in one place. Ids are opaque text, so they are escaped.

mod goals;

use domain::{
    id::{
        ActionId, CaseId, FlagId, InvitationId, LineId, MeetingId, PersonId, PictureId,
        SuggestionId, TransitionId, UnitId, ViewId,
    },
    invitation::Part,
};
use jiff::civil::Date;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

pub use goals::{
    child_goal, go, goal, idea, ideas, intervention, intervention_edit, intervention_end,
    new_action, new_goal, observation, step, word, wording,
};

/// What may stand in a step of a path as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn escape(id: &str) -> String {
    utf8_percent_encode(id, PLAIN).to_string()
}

/// The shared plan.
#[must_use]
pub fn case(case: &CaseId) -> String {
    format!("/cases/{}", escape(case.as_str()))
}

/// The week of a family.
#[must_use]
pub fn family_week(case_id: &CaseId) -> String {
    format!("{}/family-week", case(case_id))
}

/// The week of a family that a day is in.
#[must_use]
pub fn family_week_from(case: &CaseId, day: Date) -> String {
    format!("{}?from={day}", family_week(case))
}

/// How often a case is looked at.
#[must_use]
pub fn clock(case_id: &CaseId) -> String {
    format!("{}/clock", case(case_id))
}

/// An action: to answer for it, or to change it.
#[must_use]
pub fn action(case_id: &CaseId, action: &ActionId) -> String {
    format!("{}/actions/{}", case(case_id), escape(action.as_str()))
}

/// A flag: what it asks, and what is decided.
#[must_use]
pub fn flag(case_id: &CaseId, flag: &FlagId) -> String {
    format!("{}/flags/{}", case(case_id), escape(flag.as_str()))
}

/// Who has opened a case, when and why.
#[must_use]
pub fn seen(case_id: &CaseId) -> String {
    format!("{}/seen", case(case_id))
}

/// To ask why somebody opened something.
#[must_use]
pub fn ask(case: &CaseId, opened: i64) -> String {
    format!("{}/{opened}", seen(case))
}

/// A question, to read and to answer.
#[must_use]
pub fn question(case_id: &CaseId, question: &SuggestionId) -> String {
    format!("{}/questions/{}", case(case_id), escape(question.as_str()))
}

/// To say that something is wrong.
#[must_use]
pub fn correct(case_id: &CaseId) -> String {
    format!("{}/correct", case(case_id))
}

/// Who has opened it, to take along.
#[must_use]
pub fn seen_csv(case_id: &CaseId) -> String {
    format!("/api{}/seen.csv", case(case_id))
}

/// Who is in a case, and who is invited.
#[must_use]
pub fn people(case_id: &CaseId) -> String {
    format!("{}/people", case(case_id))
}

/// To invite somebody.
#[must_use]
pub fn invite(case: &CaseId) -> String {
    format!("{}/invite", people(case))
}

/// To invite somebody as this.
#[must_use]
pub fn invite_as(case: &CaseId, part: Part) -> String {
    format!("{}?as={}", invite(case), part.as_str())
}

/// To invite somebody who is in the case to sign in.
#[must_use]
pub fn invite_person(case: &CaseId, part: Part, person: &PersonId) -> String {
    format!("{}&person={}", invite_as(case, part), escape(person.as_str()))
}

/// The end of somebody's place in a case.
#[must_use]
pub fn leave(case: &CaseId, person: &PersonId) -> String {
    format!("{}/{}/leave", people(case), escape(person.as_str()))
}

/// To hand the lead of a case on.
#[must_use]
pub fn new_lead(case: &CaseId) -> String {
    format!("{}/lead", people(case))
}

/// An invitation, as its lead sees it.
#[must_use]
pub fn invitation_of(case_id: &CaseId, id: &InvitationId) -> String {
    format!("{}/invitations/{}", case(case_id), escape(id.as_str()))
}

/// The same, once, with its code.
#[must_use]
pub fn invitation_with_code(case: &CaseId, id: &InvitationId, code: &str) -> String {
    format!("{}?code={}", invitation_of(case, id), escape(code))
}

/// An invitation, as whoever is invited comes to it.
#[must_use]
pub fn invitation(code: &str) -> String {
    format!("/invitation/{}", escape(code))
}

/// What is for the next meeting.
#[must_use]
pub fn attend(case_id: &CaseId) -> String {
    format!("{}/meeting", case(case_id))
}

/// All meetings of a case.
#[must_use]
pub fn meetings(case_id: &CaseId) -> String {
    format!("{}/meetings", case(case_id))
}

/// To plan a meeting, by a day.
#[must_use]
pub fn new_meeting(case: &CaseId, by: Option<Date>) -> String {
    let by = by.map(|by| format!("?on={by}")).unwrap_or_default();
    format!("{}/new{by}", meetings(case))
}

/// One meeting: its agenda, then its minutes.
#[must_use]
pub fn meeting(case: &CaseId, meeting: &MeetingId) -> String {
    format!("{}/{}", meetings(case), escape(meeting.as_str()))
}

/// What everybody looks at while they meet.
pub fn meeting_screen(case: &CaseId, meeting_id: &MeetingId) -> String {
    format!("{}/screen", meeting(case, meeting_id))
}

/// To plan a meeting otherwise.
#[must_use]
pub fn change_meeting(case: &CaseId, id: &MeetingId) -> String {
    format!("{}/change", meeting(case, id))
}

/// To plan a move to a new place.
#[must_use]
pub fn new_transition(case_id: &CaseId) -> String {
    format!("{}/transitions/new", case(case_id))
}

/// As [`new_transition`], once it is known where to.
#[must_use]
pub fn new_transition_to(case: &CaseId, to: &UnitId) -> String {
    format!("{}?to={}", new_transition(case), escape(to.as_str()))
}

/// A move to a new place.
#[must_use]
pub fn transition(case_id: &CaseId, id: &TransitionId) -> String {
    format!("{}/transitions/{}", case(case_id), escape(id.as_str()))
}

/// What is handed over in a move.
#[must_use]
pub fn transition_content(case: &CaseId, id: &TransitionId) -> String {
    format!("{}/content", transition(case, id))
}

/// With whom a case is shared.
#[must_use]
pub fn sharing(case_id: &CaseId) -> String {
    format!("{}/sharing", case(case_id))
}

/// To open a case from outside it, and then go on to a page of it.
#[must_use]
pub fn visit(case_id: &CaseId, then: &str) -> String {
    format!("{}/open?back={}", case(case_id), escape(then))
}

/// What is told about the child, and by helpers about themselves.
#[must_use]
pub fn about(case_id: &CaseId) -> String {
    format!("{}/about", case(case_id))
}

/// The same, with a line to be changed in the form.
#[must_use]
pub fn about_line(case_id: &CaseId, line: &LineId) -> String {
    format!("{}?line={}#write", about(case_id), escape(line.as_str()))
}

/// To write how one sees it.
#[must_use]
pub fn view(case_id: &CaseId) -> String {
    format!("{}/view", case(case_id))
}

/// What the child has said over time.
#[must_use]
pub fn voice(case_id: &CaseId) -> String {
    format!("{}/voice", case(case_id))
}

/// The picture beside a view: to lay it there, or to take it away.
#[must_use]
pub fn picture_of(case_id: &CaseId, view: &ViewId) -> String {
    format!("{}/views/{}/picture", case(case_id), escape(view.as_str()))
}

/// Where the pictures of a case lie.
#[must_use]
pub fn pictures(case_id: &CaseId) -> String {
    format!("/api{}/pictures/", case(case_id))
}

/// The file of a picture.
#[must_use]
pub fn picture(case: &CaseId, picture: &PictureId) -> String {
    format!("{}{}", pictures(case), escape(picture.as_str()))
}

/// What child and family suggest, and the replies.
#[must_use]
pub fn suggestions(case_id: &CaseId) -> String {
    format!("{}/suggestions", case(case_id))
}

/// One suggestion, to answer it.
#[must_use]
pub fn suggestion(case_id: &CaseId, suggestion: &SuggestionId) -> String {
    format!("{}/{}", suggestions(case_id), escape(suggestion.as_str()))
}

/// What is withheld from child and family.
#[must_use]
pub fn withheld(case_id: &CaseId) -> String {
    format!("{}/withheld", case(case_id))
}

/// The child's own page.
#[must_use]
pub fn child(case_id: &CaseId) -> String {
    format!("{}/child", case(case_id))
}

/// A place on the child's own page, by the id of its heading.
#[must_use]
pub fn child_at(case: &CaseId, place: &'static str) -> String {
    format!("{}#{place}", child(case))
}
