//! All addresses: pages by GET here, forms by POST in `posts`.

mod posts;

use axum::routing::{MethodRouter, get};
use leptos::prelude::*;

use crate::{
    about::{About, OwnProfile},
    account::{
        Demo, SignIn,
        again::Again,
        calendar,
        forgotten::{Anew, Forgotten},
        mine::MyAccount,
        second::{Code, Second},
    },
    actions::{NewAction, OneAction},
    attend::NextMeeting,
    cases::{Cases, Plan, begin::BeginCase, clock::Clock},
    child::Child,
    emergency::Emergency,
    family_week::FamilyWeek,
    flags::{OneFlag, Visit},
    follow_up::{self, FollowUp},
    goals::Goal,
    guidance::{Guides, WriteGuide},
    help::HelpEffect,
    home::Home,
    ideas::{Ideas, TryIdea},
    interventions::{EditIntervention, EndIntervention, OneIntervention},
    invitation::{Invitation, TypeCode},
    measures::{Correct, Week},
    meetings::{ChangeMeeting, MeetingScreen, Meetings, OneMeeting, PlanMeeting},
    my_information::{self, MyInformation},
    news::News,
    organisation::OurOrganisation,
    page::{page, rendered},
    people::{Invite, Leave, NewLead, OneInvitation, People},
    pictures::{self, LayPicture},
    questions::{AskWhy, Correct as AskForCorrection, OneQuestion},
    refusal::Refusal,
    seen::{self, Seen},
    setting::{
        begin::NewGoal, child::ChildGoal, going::Go, step::OneStep, word::OneWord, wording::Wording,
    },
    sharing::Sharing,
    state::AppState,
    suggestions::{OneSuggestion, Suggestions},
    transitions::{OneTransition, PlanTransition, TransitionContent},
    views::WriteView,
    voices::Voices,
    withheld::WithheldThere,
};

pub use posts::posts;

/// The pages. Each waits for its data, so that it is whole without scripts.
#[must_use]
pub fn pages() -> Vec<(&'static str, MethodRouter<AppState>)> {
    vec![
        ("/", get(rendered(Home))),
        ("/sign-in", get(rendered(SignIn))),
        ("/sign-in/code", get(rendered(Code))),
        ("/news", get(rendered(News))),
        ("/account/second", get(rendered(Second))),
        ("/forgotten", get(rendered(Forgotten))),
        ("/forgotten/{token}", get(rendered(Anew))),
        ("/again", get(rendered(Again))),
        ("/demo", get(rendered(Demo))),
        ("/account", get(rendered(MyAccount))),
        ("/week", get(rendered(Week))),
        ("/follow-up", get(rendered(FollowUp))),
        ("/help/effect", get(rendered(HelpEffect))),
        ("/profile", get(rendered(OwnProfile))),
        ("/my-information", get(rendered(MyInformation))),
        ("/pages/{page}", get(rendered(Guides))),
        ("/organisation", get(rendered(OurOrganisation))),
        ("/organisation/pages/{page}", get(rendered(WriteGuide))),
        ("/cases", get(rendered(Cases))),
        ("/cases/new", get(rendered(BeginCase))),
        ("/cases/{case}", get(rendered(Plan))),
        ("/cases/{case}/sharing", get(rendered(Sharing))),
        ("/cases/{case}/about", get(rendered(About))),
        ("/emergency", get(rendered(Emergency))),
        ("/invitation", get(rendered(TypeCode))),
        ("/invitation/{code}", get(rendered(Invitation))),
        ("/cases/{case}/people", get(rendered(People))),
        ("/cases/{case}/people/invite", get(rendered(Invite))),
        ("/cases/{case}/people/lead", get(rendered(NewLead))),
        ("/cases/{case}/people/{person}/leave", get(rendered(Leave))),
        ("/cases/{case}/invitations/{invitation}", get(rendered(OneInvitation))),
        ("/cases/{case}/meeting", get(rendered(NextMeeting))),
        ("/cases/{case}/meetings", get(rendered(Meetings))),
        ("/cases/{case}/meetings/new", get(rendered(PlanMeeting))),
        ("/cases/{case}/meetings/{meeting}", get(rendered(OneMeeting))),
        ("/cases/{case}/meetings/{meeting}/change", get(rendered(ChangeMeeting))),
        ("/cases/{case}/meetings/{meeting}/screen", get(rendered(MeetingScreen))),
        ("/cases/{case}/transitions/new", get(rendered(PlanTransition))),
        ("/cases/{case}/transitions/{transition}", get(rendered(OneTransition))),
        ("/cases/{case}/transitions/{transition}/content", get(rendered(TransitionContent))),
        ("/cases/{case}/child", get(rendered(Child))),
        ("/cases/{case}/suggestions", get(rendered(Suggestions))),
        ("/cases/{case}/suggestions/{suggestion}", get(rendered(OneSuggestion))),
        ("/cases/{case}/seen", get(rendered(Seen))),
        ("/cases/{case}/seen/{reading}", get(rendered(AskWhy))),
        ("/cases/{case}/correct", get(rendered(AskForCorrection))),
        ("/cases/{case}/questions/{question}", get(rendered(OneQuestion))),
        ("/cases/{case}/withheld", get(rendered(WithheldThere))),
        ("/cases/{case}/open", get(rendered(Visit))),
        ("/cases/{case}/flags/{flag}", get(rendered(OneFlag))),
        ("/cases/{case}/view", get(rendered(WriteView))),
        ("/cases/{case}/voice", get(rendered(Voices))),
        ("/cases/{case}/views/{view}/picture", get(rendered(LayPicture))),
        ("/cases/{case}/actions/{action}", get(rendered(OneAction))),
        ("/cases/{case}/interventions/{intervention}", get(rendered(OneIntervention))),
        ("/cases/{case}/interventions/{intervention}/edit", get(rendered(EditIntervention))),
        ("/cases/{case}/interventions/{intervention}/end", get(rendered(EndIntervention))),
        ("/cases/{case}/family-week", get(rendered(FamilyWeek))),
        ("/cases/{case}/goals/{goal}/ideas", get(rendered(Ideas))),
        ("/cases/{case}/goals/{goal}/ideas/{idea}", get(rendered(TryIdea))),
        ("/cases/{case}/clock", get(rendered(Clock))),
        ("/cases/{case}/goals/new", get(rendered(NewGoal))),
        ("/cases/{case}/goals/new/child", get(rendered(ChildGoal))),
        ("/cases/{case}/goals/{goal}/set/{step}", get(rendered(OneStep))),
        ("/cases/{case}/goals/{goal}/wording", get(rendered(Wording))),
        ("/cases/{case}/goals/{goal}/word", get(rendered(OneWord))),
        ("/cases/{case}/goals/{goal}/go/{way}", get(rendered(Go))),
        ("/cases/{case}/goals/{goal}", get(rendered(Goal))),
        ("/cases/{case}/goals/{goal}/actions/new", get(rendered(NewAction))),
        ("/cases/{case}/goals/{goal}/observations/{observation}", get(rendered(Correct))),
    ]
}

/// What answers for every address that is in no list.
#[component]
pub fn Nowhere() -> impl IntoView {
    page(|_| async { Err(Refusal::NotFound) })
}

/// What machines read: `/api/…` for whoever is signed in, else 401; a calendar by its secret address.
#[must_use]
pub fn exports() -> Vec<(&'static str, MethodRouter<AppState>)> {
    vec![
        ("/api/my-information.json", get(my_information::file)),
        ("/calendar/{file}", get(calendar::feed)),
        ("/api/follow-up.csv", get(follow_up::csv)),
        ("/api/cases/{case}/seen.csv", get(seen::csv)),
        ("/api/cases/{case}/pictures/{picture}", get(pictures::file)),
    ]
}
