//! All addresses on one screen: pages by GET, forms by POST.

use axum::{
    extract::DefaultBodyLimit,
    routing::{MethodRouter, get, post},
};
use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    components::{FlatRoutes, Route, Router},
    path,
};

use crate::{
    about::{self, About, OwnProfile},
    account::{
        self, Demo, SignIn,
        again::Again,
        calendar,
        forgotten::{self, Anew, Forgotten},
        mine::{self, MyAccount},
        second::{self, Code, Second},
    },
    actions::{self, NewAction, OneAction},
    attend::NextMeeting,
    cases::{self, Cases, Plan, begin::BeginCase, clock::Clock},
    child::{self, Child},
    emergency::{self, Emergency},
    family_week::FamilyWeek,
    flags::{self, OneFlag, Visit},
    follow_up::{self, FollowUp},
    goals::Goal,
    guidance::{self, Guides, WriteGuide},
    help::HelpEffect,
    home::Home,
    ideas::{self, Ideas, TryIdea},
    interventions::{self, EditIntervention, EndIntervention, OneIntervention},
    invitation::{self, Invitation, TypeCode},
    measures::{self, Correct, Week},
    meetings::{self, ChangeMeeting, Meetings, OneMeeting, PlanMeeting},
    my_information::{self, MyInformation},
    news::News,
    organisation::{self, OurOrganisation},
    page::page,
    people::{self, Invite, Leave, NewLead, OneInvitation, People},
    pictures::{self, LayPicture},
    protection,
    questions::{self, AskWhy, Correct as AskForCorrection, OneQuestion},
    refusal::Refusal,
    seen::{self, Seen},
    setting::{
        self, begin::NewGoal, child::ChildGoal, going::Go, step::OneStep, word::OneWord,
        wording::Wording,
    },
    sharing::{self, Sharing},
    state::AppState,
    suggestions::{self, OneSuggestion, Suggestions},
    views::{self, WriteView},
    voices::{self, Voices},
    withheld::{self, WithheldThere},
};

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

/// What forms post to, `/do/{feature}/{verb}`.
#[expect(clippy::too_many_lines, reason = "a list: one line an address")]
#[must_use]
pub fn posts() -> Vec<(&'static str, MethodRouter<AppState>)> {
    vec![
        ("/do/session/start", post(account::posts::start)),
        ("/do/session/demo", post(account::posts::demo)),
        ("/do/session/end", post(account::posts::end)),
        ("/do/session/end-one", post(mine::posts::end_one)),
        ("/do/session/end-others", post(mine::posts::end_others)),
        ("/do/session/code", post(second::posts::code)),
        ("/do/second/set-up", post(second::posts::set_up)),
        ("/do/second/turn-off", post(second::posts::turn_off)),
        ("/do/second/codes", post(second::posts::new_codes)),
        ("/do/password/ask", post(forgotten::ask)),
        ("/do/password/choose", post(forgotten::choose_anew)),
        ("/do/account/mail", post(mine::mail::choose)),
        ("/do/account/calendar", post(calendar::make)),
        ("/do/account/calendar-stop", post(calendar::stop)),
        ("/do/account/password", post(mine::posts::password)),
        ("/do/locale/set", post(account::posts::locale)),
        ("/do/text/set", post(account::posts::text)),
        ("/do/measures/record", post(measures::posts::record)),
        ("/do/measures/correct", post(measures::posts::correct)),
        ("/do/measures/take-back", post(measures::posts::take_back)),
        ("/do/actions/add", post(actions::posts::add)),
        ("/do/actions/change", post(actions::posts::change)),
        ("/do/actions/accept", post(actions::posts::accept)),
        ("/do/actions/decline", post(actions::posts::decline)),
        ("/do/actions/finish", post(actions::posts::finish)),
        ("/do/actions/not-done", post(actions::posts::not_done)),
        ("/do/views/write", post(views::write)),
        ("/do/voices/record", post(voices::record)),
        ("/do/pictures/add", post(pictures::add).layer(DefaultBodyLimit::max(pictures::LARGEST))),
        ("/do/pictures/remove", post(pictures::remove)),
        ("/do/about/write", post(about::posts::write)),
        ("/do/about/take-back", post(about::posts::take_back)),
        ("/do/profiles/write", post(about::profile::write)),
        ("/do/pages/write", post(guidance::write)),
        ("/do/organisation/unit", post(organisation::posts::unit)),
        ("/do/organisation/staff", post(organisation::staff::add)),
        ("/do/organisation/close", post(organisation::posts::close)),
        ("/do/organisation/open", post(organisation::posts::open)),
        ("/do/organisation/limits", post(organisation::posts::limits)),
        ("/do/flags/ask", post(flags::ask)),
        ("/do/flags/agenda", post(flags::agenda)),
        ("/do/flags/snooze", post(flags::snooze)),
        ("/do/flags/decide", post(flags::decide)),
        ("/do/cases/open", post(flags::open)),
        ("/do/child/start", post(child::start)),
        ("/do/protection/set", post(protection::set)),
        ("/do/protection/lift", post(protection::lift)),
        ("/do/withheld/keep", post(withheld::keep)),
        ("/do/withheld/lift", post(withheld::lift)),
        ("/do/notes/write", post(child::book::write)),
        ("/do/notes/forget", post(child::book::forget)),
        ("/do/notes/share", post(child::book::share)),
        ("/do/suggestions/send", post(suggestions::send)),
        ("/do/suggestions/reply", post(suggestions::reply)),
        ("/do/suggestions/say", post(suggestions::say)),
        ("/do/suggestions/try", post(suggestions::try_out)),
        ("/do/questions/ask", post(questions::ask)),
        ("/do/questions/correct", post(questions::correct)),
        ("/do/questions/reply", post(questions::reply)),
        ("/do/questions/say", post(questions::say)),
        ("/do/cases/begin", post(cases::begin::begin)),
        ("/do/cases/rules", post(cases::clock::rules)),
        ("/do/cases/interval", post(cases::clock::interval)),
        ("/do/goals/begin", post(setting::begin::begin)),
        ("/do/goals/begin-child", post(setting::child::begin)),
        ("/do/goals/set", post(setting::set::set)),
        ("/do/goals/help", post(setting::help::help)),
        ("/do/goals/baseline", post(setting::baseline::baseline)),
        ("/do/goals/reword", post(setting::wording::reword)),
        ("/do/goals/accept", post(setting::word::accept)),
        ("/do/goals/excuse", post(setting::word::excuse)),
        ("/do/goals/go", post(setting::going::go)),
        ("/do/meetings/plan", post(meetings::plan)),
        ("/do/meetings/change", post(meetings::change)),
        ("/do/meetings/invite", post(meetings::invite)),
        ("/do/meetings/begin", post(meetings::begin)),
        ("/do/meetings/close", post(meetings::close)),
        ("/do/meetings/wish", post(meetings::wish)),
        ("/do/meetings/add", post(meetings::add)),
        ("/do/meetings/answer", post(meetings::answer)),
        ("/do/interventions/tell", post(interventions::tell)),
        ("/do/interventions/note", post(interventions::note)),
        ("/do/interventions/sense", post(interventions::sense)),
        ("/do/interventions/end", post(interventions::end)),
        ("/do/ideas/add", post(ideas::add)),
        ("/do/ideas/rank", post(ideas::rank)),
        ("/do/ideas/begin", post(ideas::begin)),
        ("/do/goals/share", post(ideas::share)),
        ("/do/consents/give", post(sharing::give)),
        ("/do/consents/renew", post(sharing::renew)),
        ("/do/consents/stop", post(sharing::stop)),
        ("/do/invitations/send", post(people::send)),
        ("/do/invitations/renew", post(people::renew)),
        ("/do/invitations/withdraw", post(people::withdraw)),
        ("/do/invitations/find", post(invitation::find)),
        ("/do/invitations/take", post(invitation::take)),
        ("/do/invitations/accept", post(invitation::accept)),
        ("/do/emergencies/open", post(emergency::open)),
        ("/do/memberships/end", post(people::end)),
        ("/do/memberships/leave", post(people::leave)),
        ("/do/cases/hand-over", post(people::hand_over)),
    ]
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
