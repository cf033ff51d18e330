//! All addresses: pages by GET here, forms by POST in `posts`.

mod posts;

use axum::routing::{MethodRouter, get};
use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};

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
    meetings::{ChangeMeeting, Meetings, OneMeeting, PlanMeeting},
    my_information::{self, MyInformation},
    news::News,
    organisation::OurOrganisation,
    page::page,
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

/// The pages. Each waits for its data (`SsrMode::Async`), so that it is whole without scripts.
#[expect(clippy::too_many_lines, reason = "a list: all pages on one screen")]
#[component]
pub fn App() -> impl IntoView {
    let wait = SsrMode::Async;
    view! {
        <Router>
            <FlatRoutes fallback=|| page(|_| async { Err(Refusal::NotFound) })>
                <Route path=path!("/") view=Home ssr=wait.clone() />
                <Route path=path!("/sign-in") view=SignIn ssr=wait.clone() />
                <Route path=path!("/sign-in/code") view=Code ssr=wait.clone() />
                <Route path=path!("/news") view=News ssr=wait.clone() />
                <Route path=path!("/account/second") view=Second ssr=wait.clone() />
                <Route path=path!("/forgotten") view=Forgotten ssr=wait.clone() />
                <Route path=path!("/forgotten/:token") view=Anew ssr=wait.clone() />
                <Route path=path!("/again") view=Again ssr=wait.clone() />
                <Route path=path!("/demo") view=Demo ssr=wait.clone() />
                <Route path=path!("/account") view=MyAccount ssr=wait.clone() />
                <Route path=path!("/week") view=Week ssr=wait.clone() />
                <Route path=path!("/follow-up") view=FollowUp ssr=wait.clone() />
                <Route path=path!("/help/effect") view=HelpEffect ssr=wait.clone() />
                <Route path=path!("/profile") view=OwnProfile ssr=wait.clone() />
                <Route path=path!("/my-information") view=MyInformation ssr=wait.clone() />
                <Route path=path!("/pages/:page") view=Guides ssr=wait.clone() />
                <Route path=path!("/organisation") view=OurOrganisation ssr=wait.clone() />
                <Route
                    path=path!("/organisation/pages/:page")
                    view=WriteGuide
                    ssr=wait.clone()
                />
                <Route path=path!("/cases") view=Cases ssr=wait.clone() />
                <Route path=path!("/cases/new") view=BeginCase ssr=wait.clone() />
                <Route path=path!("/cases/:case") view=Plan ssr=wait.clone() />
                <Route path=path!("/cases/:case/sharing") view=Sharing ssr=wait.clone() />
                <Route path=path!("/cases/:case/about") view=About ssr=wait.clone() />
                <Route path=path!("/emergency") view=Emergency ssr=wait.clone() />
                <Route path=path!("/invitation") view=TypeCode ssr=wait.clone() />
                <Route path=path!("/invitation/:code") view=Invitation ssr=wait.clone() />
                <Route path=path!("/cases/:case/people") view=People ssr=wait.clone() />
                <Route path=path!("/cases/:case/people/invite") view=Invite ssr=wait.clone() />
                <Route path=path!("/cases/:case/people/lead") view=NewLead ssr=wait.clone() />
                <Route path=path!("/cases/:case/people/:person/leave") view=Leave ssr=wait.clone() />
                <Route path=path!("/cases/:case/invitations/:invitation") view=OneInvitation ssr=wait.clone() />
                <Route path=path!("/cases/:case/meeting") view=NextMeeting ssr=wait.clone() />
                <Route path=path!("/cases/:case/meetings") view=Meetings ssr=wait.clone() />
                <Route path=path!("/cases/:case/meetings/new") view=PlanMeeting ssr=wait.clone() />
                <Route
                    path=path!("/cases/:case/meetings/:meeting")
                    view=OneMeeting
                    ssr=wait.clone()
                />
                <Route
                    path=path!("/cases/:case/meetings/:meeting/change")
                    view=ChangeMeeting
                    ssr=wait.clone()
                />
                <Route
                    path=path!("/cases/:case/transitions/new")
                    view=PlanTransition
                    ssr=wait.clone()
                />
                <Route
                    path=path!("/cases/:case/transitions/:transition")
                    view=OneTransition
                    ssr=wait.clone()
                />
                <Route
                    path=path!("/cases/:case/transitions/:transition/content")
                    view=TransitionContent
                    ssr=wait.clone()
                />
                <Route path=path!("/cases/:case/child") view=Child ssr=wait.clone() />
                <Route path=path!("/cases/:case/suggestions") view=Suggestions ssr=wait.clone() />
                <Route
                    path=path!("/cases/:case/suggestions/:suggestion")
                    view=OneSuggestion
                    ssr=wait.clone()
                />
                <Route path=path!("/cases/:case/seen") view=Seen ssr=wait.clone() />
                <Route path=path!("/cases/:case/seen/:reading") view=AskWhy ssr=wait.clone() />
                <Route path=path!("/cases/:case/correct") view=AskForCorrection ssr=wait.clone() />
                <Route
                    path=path!("/cases/:case/questions/:question")
                    view=OneQuestion
                    ssr=wait.clone()
                />
                <Route path=path!("/cases/:case/withheld") view=WithheldThere ssr=wait.clone() />
                <Route path=path!("/cases/:case/open") view=Visit ssr=wait.clone() />
                <Route path=path!("/cases/:case/flags/:flag") view=OneFlag ssr=wait.clone() />
                <Route path=path!("/cases/:case/view") view=WriteView ssr=wait.clone() />
                <Route path=path!("/cases/:case/voice") view=Voices ssr=wait.clone() />
                <Route
                    path=path!("/cases/:case/views/:view/picture")
                    view=LayPicture
                    ssr=wait.clone()
                />
                <Route path=path!("/cases/:case/actions/:action") view=OneAction ssr=wait.clone() />
                <Route path=path!("/cases/:case/interventions/:intervention") view=OneIntervention ssr=wait.clone() />
                <Route path=path!("/cases/:case/interventions/:intervention/edit") view=EditIntervention ssr=wait.clone() />
                <Route path=path!("/cases/:case/interventions/:intervention/end") view=EndIntervention ssr=wait.clone() />
                <Route path=path!("/cases/:case/family-week") view=FamilyWeek ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/:goal/ideas") view=Ideas ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/:goal/ideas/:idea") view=TryIdea ssr=wait.clone() />
                <Route path=path!("/cases/:case/clock") view=Clock ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/new") view=NewGoal ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/new/child") view=ChildGoal ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/:goal/set/:step") view=OneStep ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/:goal/wording") view=Wording ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/:goal/word") view=OneWord ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/:goal/go/:way") view=Go ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/:goal") view=Goal ssr=wait.clone() />
                <Route path=path!("/cases/:case/goals/:goal/actions/new") view=NewAction ssr=wait.clone() />
                <Route
                    path=path!("/cases/:case/goals/:goal/observations/:observation")
                    view=Correct
                    ssr=wait
                />
            </FlatRoutes>
        </Router>
    }
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
